package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import contactpoint.demo.Bare;
import contactpoint.journeys.Browser.Scripts;
import contactpoint.journeys.Browser.Width;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every page in its empty, full and error states, at a desk and on a phone: no violation of WCAG
/// 2.2 A and AA that a machine can find, and nothing to scroll sideways for.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {
    /// What the documents show.
    private static final Set<String> SHOWN =
            Set.of(
                    "sign-in",
                    "find",
                    "find-error",
                    "results",
                    "none-found",
                    "too-many",
                    "record",
                    "contact",
                    "record-contact",
                    "record-empty");

    private Story story;
    private int looked;

    @BeforeAll
    void begin() {
        story = Story.begin();
        story.send("voluntary-sector", "libby.csv");
        story.sendManyAlike();
    }

    @AfterAll
    void end() {
        story.close();
    }

    @ParameterizedTest
    @EnumSource
    void r097_every_page_can_be_used_by_everybody(Width width) {
        looked = 0;
        var page = Browser.get().open(Scripts.ON, width);
        signIn(page);
        find(page);
        record(page);
        open(page, "/search/AAAAAAAAAAAAAAAAAAAAAA", "not-found");
        page.click(".cp-sign-out__button");
        look(page, "signed-out");
        open(page, "/session-ended", "session-ended");
        for (var path :
                new String[] {
                    "/sources", "/accessibility", "/how-information-is-used", "/sign-in/help"
                }) {
            open(page, path, path.substring(1).replace('/', '-'));
        }
        story.signIn(page, Bare.paul());
        look(page, "not-valid-now");
        for (int i = 0; i < 8; i++) {
            page.navigate(story.address("/sign-in"));
            page.fill("#username", "nobody" + width.pixels);
            page.fill("#password", "not a password");
            page.click("main button.govuk-button:not(.govuk-password-input__toggle)");
            if (page.querySelector("#pin") != null) {
                page.fill("#code", "000000");
                page.fill("#pin", "111111");
                page.click("main button[type=submit]");
            }
        }
        look(page, "wait");
        assertThat(looked).isEqualTo(27);
        page.context().close();
    }

    private void signIn(Page page) {
        open(page, "/sign-in", "sign-in");
        page.click("main button.govuk-button:not(.govuk-password-input__toggle)");
        look(page, "sign-in-error");
        page.fill("#username", "jane");
        page.fill("#password", "wrong");
        page.click("main button.govuk-button:not(.govuk-password-input__toggle)");
        look(page, "security");
        page.click("main button[type=submit]");
        look(page, "security-error");
        story.signIn(page);
    }

    private void find(Page page) {
        look(page, "find");
        page.click("main button[type=submit]");
        look(page, "find-error");
        open(page, "/find/number", "number");
        page.click("main button[type=submit]");
        look(page, "number-error");
        search(page, "Unheard", "Of", "2011");
        look(page, "none-found");
        search(page, "Sam", "Manyfold", "2013");
        look(page, "too-many");
        search(page, "Kelly", "Marsden", "2011");
        look(page, "results");
        page.click("text=Change your search");
        look(page, "change-search");
    }

    private void record(Page page) {
        search(page, "Kelly", "Marsden", "2011");
        page.click(".cp-card:first-child a");
        look(page, "record");
        page.click("a.cp-call");
        look(page, "contact");
        page.click("main button[type=submit]");
        look(page, "contact-error");
        page.check("#answer-3");
        page.click("main button[type=submit]");
        look(page, "contact-ground-error");
        page.check("#answer");
        page.click("main button[type=submit]");
        look(page, "record-contact");
        search(page, "Kelly-Ann", "Marsden", "2012");
        page.click(".cp-card:first-child a");
        look(page, "record-empty");
    }

    private void search(Page page, String first, String last, String year) {
        page.navigate(story.address("/find"));
        page.check("#reason");
        page.fill("#first", first);
        page.fill("#last", last);
        page.fill("#born-year", year);
        page.click("main button[type=submit]");
    }

    private void open(Page page, String path, String name) {
        page.navigate(story.address(path));
        look(page, name);
    }

    private void look(Page page, String name) {
        Browser.axe(page);
        Browser.noSidewaysScroll(page);
        Browser.get().keepsItsPolicy(page);
        var picture = name + "-" + page.viewportSize().width;
        if (SHOWN.contains(name)) {
            Browser.screenshot(page, picture);
        } else {
            Browser.picture(page, Path.of("target/screenshots"), picture);
        }
        looked++;
    }
}
