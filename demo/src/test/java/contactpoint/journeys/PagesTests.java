package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import contactpoint.access.Colleagues;
import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.demo.Bare;
import contactpoint.demo.DemoSystems;
import contactpoint.journeys.Browser.Scripts;
import contactpoint.journeys.Browser.Width;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    /// The first button of a form.
    private static final String BUTTON = "main form button.govuk-button >> nth=0";

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

    @ParameterizedTest
    @EnumSource
    void r097_every_page_of_ones_own_work_can_be_used_by_everybody(Width width) {
        looked = 0;
        var page = Browser.get().open(Scripts.ON, width);
        story.signIn(page, Bare.libby());
        account(page);
        open(page, "/my/involvements", "my-empty");
        start(page);
        open(page, "/my/involvements", "my-involvements");
        page.click(BUTTON);
        look(page, "my-error");
        page.check("#entry");
        page.click(BUTTON);
        look(page, "my-confirm");
        page.click(BUTTON);
        look(page, "my-confirmed");
        reopen(page);
        lead(page);
        end(page);
        many(page);
        listedBySource(page);
        later(page, width);
        sensitive(page);
        assertThat(looked).isEqualTo(50);
        page.context().close();
    }

    private void account(Page page) {
        open(page, "/account", "account");
        open(page, "/account/contact", "account-contact");
        page.fill("#telephone", "12");
        page.click(BUTTON);
        look(page, "account-contact-error");
        page.fill("#telephone", "0117 496 0187");
        page.click(BUTTON);
        look(page, "account-check");
        page.click(BUTTON);
        look(page, "account-done");
    }

    private void start(Page page) {
        story.search(page, "Ryan", "Marsden", "2014");
        page.click(".cp-card:first-child a");
        page.click("text=I am working with this child");
        look(page, "start-from");
        page.click(BUTTON);
        look(page, "start-from-error");
        page.check("#when-2");
        page.fill("#date-day", "31");
        page.fill("#date-month", "2");
        page.fill("#date-year", "2026");
        page.click(BUTTON);
        look(page, "start-from-date-error");
        page.check("#when");
        page.click(BUTTON);
        look(page, "start-telephone");
        page.click(BUTTON);
        look(page, "start-telephone-error");
        page.check("#telephone-2");
        page.fill("#number", "12");
        page.click(BUTTON);
        look(page, "start-number-error");
        page.check("#telephone");
        page.click(BUTTON);
        look(page, "start-lead");
        page.click(BUTTON);
        look(page, "start-lead-error");
        page.check("#lead");
        page.click(BUTTON);
        look(page, "start-check");
        page.click(BUTTON);
        look(page, "start-done");
        page.click("text=Back to the record");
        look(page, "record-listed");
        page.click("text=I still work with this child");
        look(page, "listed");
        page.click(BUTTON);
        look(page, "confirmed");
    }

    private void reopen(Page page) {
        page.navigate(story.address("/my/involvements"));
        page.click("text=Find this child again");
        look(page, "my-open");
        page.click(BUTTON);
        look(page, "my-open-error");
        page.check("#reason");
        page.click(BUTTON);
    }

    private void lead(Page page) {
        page.click("text=Hand over lead professional");
        look(page, "lead-to");
        page.click(BUTTON);
        look(page, "lead-to-error");
        page.check("#lead-to");
        page.click(BUTTON);
        look(page, "lead-done");
        page.click("text=Back to the record");
        page.click("text=Become lead professional");
        look(page, "take-lead");
        page.click(BUTTON);
        page.click("text=Back to the record");
    }

    private void end(Page page) {
        page.click("text=End my involvement");
        look(page, "end-from");
        page.click(BUTTON);
        look(page, "end-from-error");
        page.check("#when");
        page.click(BUTTON);
        look(page, "end-hand-over");
        page.click(BUTTON);
        look(page, "end-hand-over-error");
        page.check("#hand-over-3");
        page.fill("#colleague", "Nobody At All");
        page.click(BUTTON);
        look(page, "end-colleague-error");
        page.check("#hand-over");
        page.click(BUTTON);
        page.check("#lead-to");
        page.click(BUTTON);
        look(page, "end-check");
        page.click(BUTTON);
        look(page, "end-done");
        open(page, "/my/involvements?show=ended", "my-ended-list");
    }

    private void many(Page page) {
        begin(page, "Chloe", "Marsden", "2016");
        page.navigate(story.address("/my/involvements"));
        page.check("#entry");
        page.click("text=End my involvement");
        look(page, "my-end");
        page.click(BUTTON);
        look(page, "my-end-error");
        page.check("#when");
        page.click(BUTTON);
        look(page, "my-ended");
    }

    private void listedBySource(Page page) {
        story.search(page, "Kelly", "Marsden", "2011");
        page.click(".cp-card:first-child a");
        page.click("main a:has-text('Is this you?')");
        look(page, "is-it-you");
        page.click(BUTTON);
        look(page, "is-it-you-error");
    }

    /// Months later: who is asked, what is marked, a child who has died, and a list that has
    /// changed.
    private void later(Page page, Width width) {
        var wide = width == Width.WIDE;
        begin(page, wide ? "Yusuf" : "Maryam", "Khan", "2023");
        begin(page, "Alfie", "Marsden", "2019");
        story.travelTo(LocalDate.of(2027, 5, 24));
        open(page, "/my/involvements", "my-due");
        assertThat(tags(page)).containsExactly("Time to confirm", "Time to confirm");
        story.travelTo(LocalDate.of(2027, 6, 24));
        open(page, "/find", "find-due");
        open(page, "/my/involvements", "my-overdue");
        assertThat(tags(page))
                .containsExactly(
                        "Not confirmed since 24 November 2026",
                        "Not confirmed since 24 November 2026");
        var died = LocalDate.of(2026, 11, 23);
        if (wide) {
            story.sendDeath("R-0010", "Yusuf", "2023-07-18", died);
        } else {
            story.sendDeath("R-0011", "Maryam", "2023-10-14", died);
        }
        open(page, "/my/involvements", "my-died");
        assertThat(tags(page)).contains("Died", "Not confirmed since 24 November 2026");
        all(page);
        page.click(BUTTON);
        look(page, "my-died-error");
        page.evaluate("document.querySelector('#entry').value = 'AAAAAAAAAAAAAAAAAAAAAA'");
        all(page);
        page.click(BUTTON);
        look(page, "my-changed");
        story.travelTo(DemoSystems.STORY_DAY);
        page.navigate(story.address("/my/involvements"));
        all(page);
        page.click("text=End my involvement");
        page.check("#when");
        page.click(BUTTON);
        story.search(page, "Alfie", "Marsden", "2019");
        page.click(".cp-card:first-child a");
        var record = page.url();
        page.navigate(record + "/end");
        look(page, "end-over");
    }

    private static List<String> tags(Page page) {
        return page.locator("main .govuk-tag").allTextContents();
    }

    private static void all(Page page) {
        page.querySelectorAll("main input[name=entry]").forEach(each -> each.check());
    }

    private void begin(Page page, String first, String last, String year) {
        story.search(page, first, last, year);
        page.click(".cp-card:first-child a");
        page.click("text=I am working with this child");
        page.check("#when");
        page.click(BUTTON);
        page.check("#telephone");
        page.click(BUTTON);
        page.check("#lead-2");
        page.click(BUTTON);
        page.click(BUTTON);
    }

    private void sensitive(Page page) {
        var libby = story.bean(Users.class).findId("libby").orElseThrow();
        var colleagues = story.bean(Colleagues.class);
        colleagues.setService(Actor.operator(), libby, "drug-misuse");
        story.search(page, "Alfie", "Marsden", "2019");
        page.click(".cp-card:first-child a");
        page.click("text=I am working with this child");
        look(page, "sensitive");
        colleagues.setService(Actor.operator(), libby, "young-carers");
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
        story.search(page, "Unheard", "Of", "2011");
        look(page, "none-found");
        story.search(page, "Sam", "Manyfold", "2013");
        look(page, "too-many");
        story.search(page, "Kelly", "Marsden", "2011");
        look(page, "results");
        page.click("text=Change your search");
        look(page, "change-search");
    }

    private void record(Page page) {
        story.search(page, "Kelly", "Marsden", "2011");
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
        story.search(page, "Kelly-Ann", "Marsden", "2012");
        page.click(".cp-card:first-child a");
        look(page, "record-empty");
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
