package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditEntry;
import contactpoint.audit.AuditSearch;
import contactpoint.demo.Bare;
import contactpoint.journeys.Browser.Scripts;
import contactpoint.journeys.Browser.Width;
import contactpoint.ledger.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Kelly's story, as the fair processing notice tells it, in a real browser on data that came
/// through the feeds.
class KellyJourneyTests {
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
    void k01_to_k11_jane_finds_kelly_and_whom_to_call(Scripts scripts) {
        var page = Browser.get().open(scripts, Width.WIDE);
        // K3: four things to sign in with.
        story.signIn(page);
        assertThat(page.title()).isEqualTo("Find a child – ContactPoint");

        // K5: no body before a reason.
        page.click("main button[type=submit]");
        assertThat(page.textContent(".govuk-error-summary"))
                .contains("Select why you are looking for this child");
        assertThat(page.textContent("body")).doesNotContain("Marsden");

        // K4: names and date of birth; the list is minimal; Jane picks Kelly.
        search(page, "Kelly", "Marsden", "14", "6", "2011");
        assertThat(page.textContent("h1")).isEqualTo("3 children may match");
        assertThat(page.textContent("main")).doesNotContain("Quarry Rise", "Tim", "Paul");
        page.click(".cp-card:first-child a");

        // K1, K2, K6: names and job titles, who is there now and who was, and nothing else.
        assertThat(page.textContent("h1")).isEqualTo("Kelly Marsden");
        var main = page.textContent("main");
        assertThat(main)
                .contains("Tim Brandon", "Housing officer", "Lead professional")
                .contains("Paul Adeyemi", "Social worker", "Ended 4 March 2026")
                .contains("14 Quarry Rise", "Mother", "Denise Marsden")
                .contains("Ashgrove Park School", "Has one now");
        assertThat(main)
                .doesNotContainPattern(
                        "(?i)\\b(ill|illness|rent|arrears|trouble|concerns?|score)\\b");
        // K13: no way from Kelly to her brothers and sister.
        assertThat(page.content()).doesNotContain("Ryan", "Chloe", "Alfie");

        // K7: Jane says that she asked, and only then sees numbers.
        assertThat(page.content()).doesNotContain("tel:+44117496014", "0117 496 0163");
        page.click("a.cp-call");
        page.check("#answer");
        page.click("main button[type=submit]");
        assertThat(page.getAttribute("a.cp-call", "href")).isEqualTo("tel:+441174960142");
        assertThat(page.textContent("main")).contains("You said: I have asked and they agree");
        assertThat(last("contact-answered").facts().values())
                .containsEntry("answer", Value.of("agreed"));
        // K8: there is nowhere to write what was said.
        assertThat(page.querySelectorAll("textarea, main input[type=text]")).isEmpty();

        // K11: Libby's own simple way in, seen at the next view.
        story.send("voluntary-sector", "libby.csv");
        page.reload();
        assertThat(page.textContent("main"))
                .contains("Libby Chen", "Young people’s worker", "Kingswood Youth Group")
                .contains("0117 496 0187");

        // K0, R-087: the doctor's system says that Kelly has moved.
        story.send("national-health", "kelly-moves.csv");
        page.reload();
        assertThat(page.textContent("main"))
                .contains("3 Mill Lane", "BS31 9ZY", "Bath and North East Somerset")
                .doesNotContain("Quarry Rise", "South Gloucestershire ContactPoint team");

        // K9: Paul stays for a year.
        story.travelTo(LocalDate.of(2027, 3, 4));
        again(page);
        assertThat(page.textContent("main")).contains("Paul Adeyemi");
        story.travelTo(LocalDate.of(2027, 3, 5));
        again(page);
        assertThat(page.textContent("main")).doesNotContain("Paul Adeyemi").contains("Tim Brandon");
        Browser.get().keepsItsPolicy(page);
        page.context().close();
    }

    @Test
    void r087_a_doctors_new_address_changes_the_page_and_an_old_postcode_still_finds_kelly() {
        var page = Browser.get().open(Scripts.ON, Width.WIDE);
        story.signIn(page);
        story.send("national-health", "kelly-moves.csv");
        for (var postcode : List.of("BS15 9ZX", "BS31 9ZY")) {
            page.navigate(story.address("/find"));
            page.check("#reason");
            page.fill("#first", "Kelly");
            page.fill("#last", "Marsden");
            page.click("summary");
            page.fill("#postcode", postcode);
            page.click("main button[type=submit]");
            page.click(".cp-card:first-child a");
            assertThat(page.textContent("main")).contains("3 Mill Lane").doesNotContain("Quarry");
        }
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        // Ended, last day listed, first day gone.
        "2024-02-28, 2025-02-28, 2025-03-01",
        "2024-02-29, 2025-02-28, 2025-03-01",
        "2024-03-01, 2025-03-01, 2025-03-02"
    })
    void r035_the_year_ends_on_the_right_day_around_29_february(
            LocalDate ended, LocalDate lastDay, LocalDate gone) {
        story.sendEndedWork(ended);
        var page = Browser.get().open(Scripts.OFF, Width.NARROW);
        story.travelTo(lastDay);
        story.signIn(page);
        again(page);
        assertThat(page.textContent("main")).contains("Bea Lowe");
        story.travelTo(gone);
        again(page);
        assertThat(page.textContent("main")).doesNotContain("Bea Lowe");
        page.context().close();
    }

    @Test
    void k12_from_search_to_record_in_three_pages_and_little_time_of_the_server() {
        var page = Browser.get().open(Scripts.ON, Width.NARROW);
        story.signIn(page);
        long began = System.nanoTime();
        again(page);
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "from an empty form to Kelly's record: %.1f s with the browser's time%n", seconds);
        assertThat(entries("search-answered")).hasSize(1);
        assertThat(entries("record-opened")).hasSize(1);
        page.context().close();
    }

    @Test
    void r074_paul_who_has_left_cannot_come_in() {
        var page = Browser.get().open(Scripts.ON, Width.WIDE);
        story.signIn(page, Bare.paul());
        assertThat(page.textContent("main"))
                .contains("our records say that your job has ended")
                .doesNotContain("Find a child");
        page.context().close();
    }

    private void again(Page page) {
        page.navigate(story.address("/find"));
        search(page, "Kelly", "Marsden", "14", "6", "2011");
        page.click(".cp-card:first-child a");
    }

    private static void search(
            Page page, String first, String last, String day, String month, String year) {
        page.check("#reason");
        page.fill("#first", first);
        page.fill("#last", last);
        page.fill("#born-day", day);
        page.fill("#born-month", month);
        page.fill("#born-year", year);
        page.click("main button[type=submit]");
    }

    private AuditEntry last(String kind) {
        return entries(kind).getLast();
    }

    private List<AuditEntry> entries(String kind) {
        var jane = story.bean(Users.class).findId(Bare.jane().username()).orElseThrow();
        return story.bean(AuditSearch.class).by(Actor.user(jane)).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }
}
