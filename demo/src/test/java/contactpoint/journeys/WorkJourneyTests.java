package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.demo.Bare;
import contactpoint.journeys.Browser.Scripts;
import contactpoint.journeys.Browser.Width;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Practitioners' own work in a real browser: they begin, confirm, hand over and end (P6, K10).
class WorkJourneyTests {
    private static final String BUTTON = "main form button.govuk-button:not([name=change])";

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.begin();
    }

    @AfterEach
    void end() {
        story.close();
    }

    @ParameterizedTest
    @EnumSource
    void p6_libby_lists_herself_confirms_it_and_hands_over_to_jane(Scripts scripts) {
        var page = Browser.get().open(scripts, Width.NARROW);
        story.signIn(page, Bare.libby());
        open(page, "Kelly", "2011");
        page.click("text=I am working with this child");
        assertThat(page.textContent("main"))
                .contains("Young people’s worker", "Kingswood Youth Group", "Young carers");
        page.check("#when");
        page.click(BUTTON);
        page.check("#telephone");
        page.click(BUTTON);
        assertThat(page.textContent("main"))
                .contains("Tim Brandon is lead professional now. Ask Tim Brandon to hand over");
        page.click(BUTTON);
        assertThat(page.textContent("main")).contains("24 November 2026", "0117 496 0187");
        page.click(BUTTON);
        assertThat(page.textContent("h1")).contains("You are listed");
        assertThat(page.textContent("main")).contains("will see your work number");

        // Jane sees her, and her number once she has said that she asked.
        var janes = Browser.get().open(scripts, Width.WIDE);
        story.signIn(janes);
        open(janes, "Kelly", "2011");
        janes.click("a.cp-call");
        janes.check("#answer");
        janes.click("main button[type=submit]");
        assertThat(janes.textContent("main")).contains("Libby Chen", "0117 496 0187");
        janes.context().close();

        // Months later she is asked, and confirms it from her list.
        story.travelTo(LocalDate.of(2027, 6, 24));
        page.navigate(story.address("/find"));
        page.click("text=Go to My involvements");
        assertThat(page.textContent("main")).contains("Not confirmed since 24 November 2026");
        page.check("#entry");
        page.click("text=I still work with them");
        page.click(BUTTON);
        assertThat(page.textContent("h1")).contains("Confirmed");
        page.click("main a");
        assertThat(page.textContent("main")).contains("Last confirmed 24 June 2027");

        // She finds Kelly again, with a reason, and ends her work.
        page.click("text=Find this child again");
        page.check("#reason");
        page.click(BUTTON);
        assertThat(page.textContent("h1")).isEqualTo("Kelly Marsden");
        assertThat(page.textContent("main")).contains("Confirmed today");
        page.click("text=End my involvement");
        page.check("#when-2");
        page.fill("#date-day", "20");
        page.fill("#date-month", "6");
        page.fill("#date-year", "2027");
        page.click(BUTTON);
        page.check("text=Jane Smith (Learning mentor");
        page.click(BUTTON);
        assertThat(page.textContent("main")).contains("20 June 2027", "Jane Smith");
        page.click(BUTTON);
        assertThat(page.textContent("h1")).contains("Your involvement has ended");
        page.click("text=Back to the record");
        assertThat(page.textContent("main"))
                .contains("Ended 20 June 2027", "Handed over to Jane Smith")
                .contains("Shown until 20 June 2028");
        Browser.get().keepsItsPolicy(page);
        page.context().close();
    }

    @Test
    void k10_at_most_one_leads_tim_hands_over_to_jane_and_his_office_says_nothing_new() {
        var janes = Browser.get().open(Scripts.ON, Width.WIDE);
        story.signIn(janes);
        open(janes, "Kelly", "2011");
        assertThat(leads(janes)).isEqualTo(1);
        assertThat(janes.textContent("main")).contains("Call Tim Brandon first");
        // Her school listed Jane: she says that this is her, and cannot take the lead.
        janes.click("text=Jane Smith is listed here. Is this you?");
        assertThat(janes.textContent("main")).contains("from your organisation’s own system");
        janes.check("#me");
        janes.click(BUTTON);
        assertThat(janes.textContent("h1")).contains("Confirmed");
        janes.click("text=Back to the record");
        assertThat(janes.textContent("main"))
                .contains("Jane Smith (you)")
                .doesNotContain("Become lead professional");

        var tims = Browser.get().open(Scripts.OFF, Width.NARROW);
        story.signIn(tims, Bare.tim());
        open(tims, "Kelly", "2011");
        assertThat(tims.textContent("main")).doesNotContain("Call Tim Brandon first");
        tims.click("text=Tim Brandon is listed here. Is this you?");
        tims.check("#me");
        tims.click(BUTTON);
        tims.click("text=Back to the record");
        tims.click("text=Hand over lead professional");
        tims.check("text=Jane Smith (Learning mentor");
        tims.click(BUTTON);
        assertThat(tims.textContent("main"))
                .contains("Jane Smith is lead professional for Kelly Marsden now");
        tims.context().close();

        story.send("council-housing", "council-housing.csv");
        janes.reload();
        assertThat(leads(janes)).isEqualTo(1);
        assertThat(janes.textContent("main"))
                .contains("Call Tim Brandon first", "Hand over lead professional");
        assertThat(janes.textContent("li:has-text('Jane Smith (you)')"))
                .contains("Lead professional");

        // Whoever looks next is told to call Jane.
        var libbys = Browser.get().open(Scripts.OFF, Width.WIDE);
        story.signIn(libbys, Bare.libby());
        open(libbys, "Kelly", "2011");
        assertThat(libbys.textContent("main")).contains("Call Jane Smith first");
        assertThat(leads(libbys)).isEqualTo(1);
        libbys.context().close();

        var jane = story.bean(Users.class).findId(Bare.jane().username()).orElseThrow();
        assertThat(story.bean(AuditSearch.class).by(Actor.user(jane)))
                .extracting(entry -> entry.kind())
                .contains("involvement-confirmed");
        janes.context().close();
    }

    @ParameterizedTest
    @EnumSource
    void r099_libby_corrects_her_number_once_and_everybody_sees_it(Scripts scripts) {
        var page = Browser.get().open(scripts, Width.WIDE);
        story.signIn(page, Bare.libby());
        open(page, "Kelly", "2011");
        page.click("text=I am working with this child");
        page.check("#when");
        page.click(BUTTON);
        page.check("#telephone");
        page.click(BUTTON);
        page.click(BUTTON);
        page.click(BUTTON);
        page.click("nav[aria-label=Menu] >> text=Account");
        page.click("text=Change your contact details");
        page.fill("#telephone", "0117 496 0188");
        page.click(BUTTON);
        assertThat(page.textContent("main")).contains("0117 496 0188");
        page.click(BUTTON);
        assertThat(page.textContent("h1")).contains("Your contact details have changed");

        var janes = Browser.get().open(scripts, Width.NARROW);
        story.signIn(janes);
        open(janes, "Kelly", "2011");
        janes.click("a.cp-call");
        janes.check("#answer");
        janes.click("main button[type=submit]");
        assertThat(janes.textContent("main"))
                .contains("0117 496 0188")
                .doesNotContain("0117 496 0187");
        janes.context().close();
        page.context().close();
    }

    private static int leads(Page page) {
        return page.querySelectorAll("main .govuk-tag:has-text('Lead professional')").size();
    }

    private void open(Page page, String first, String year) {
        page.navigate(story.address("/find"));
        page.check("#reason");
        page.fill("#first", first);
        page.fill("#last", "Marsden");
        page.fill("#born-year", year);
        page.click("main button[type=submit]");
        page.click(".cp-card:first-child a");
    }
}
