package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody whom a source lists under their own name is asked whether it is them, before anything
/// else is said of their work.
class IsItYouTests {
    private static final String SCHOOL = "Ashgrove Park School";
    private static final String ASKED = "Jane Smith is listed here. Is this you?";

    private TestSystem system;
    private SomeWork work;
    private UUID jane;
    private Http http;
    private String record;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        jane = system.enrol(SomeUsers.jane().with(SomeWork.longTrained()));
        work = new SomeWork(system, aRecord().childIn(system));
        work.service(jane, "education-support");
        work.contact(jane, "0117 496 0129");
        http = system.signedIn(SomeUsers.jane());
        record = SomeWork.open(http);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void whoever_has_the_name_is_asked_before_they_can_list_themselves() {
        work.fromSource("Jane", "Smith", SCHOOL, false);
        var shown = http.get(record);
        assertThat(shown.element("a[href$=/me]").text()).isEqualTo(ASKED);
        assertThat(shown.document().select("a[href$=/start], a[href$=/confirm]")).isEmpty();
        for (var page : new String[] {"/start", "/start/from", "/confirm", "/lead"}) {
            assertThat(http.get(record + page).location()).as(page).contains(record + "/me");
        }
        http.get(record);
        for (var page : new String[] {"/start/from", "/start/check", "/confirm", "/lead"}) {
            assertThat(
                            http.post(record + page, Map.of("when", "today", "lead-to", "nobody"))
                                    .location())
                    .as(page)
                    .contains(record + "/me");
        }
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).isEmpty();
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-started")).isEmpty();
    }

    @Test
    void who_says_yes_has_the_entry_as_their_own_and_changes_nothing_of_it() {
        work.fromSource("Jane", "Smith", SCHOOL, false);
        var asked = http.get(record + "/me");
        assertThat(asked.heading()).isEqualTo("Jane Smith is listed here");
        assertThat(asked.text())
                .contains("Kelly Marsden, born 14 June 2011", "Worker", SCHOOL, "12 May 2025")
                .contains("Yes, and I still work with Kelly")
                .contains("No, this is somebody else with my name");
        var none = http.post(record + "/me", fields(asked, ""));
        assertThat(none.errors()).containsExactly("Select yes if this is you");
        var done = http.follow(http.post(record + "/me", fields(asked, "yes")));
        assertThat(done.heading()).isEqualTo("Confirmed");
        var facts = system.bean(AuditSearch.class).ofKind("involvement-confirmed");
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().facts().values()).containsEntry("firstSaid", Value.of(true));

        var shown = http.get(record);
        assertThat(shown.document().select(".cp-card")).hasSize(1);
        assertThat(shown.text())
                .contains("Only you are listed", "Jane Smith (you)", "Received today")
                .contains("I still work with this child")
                .doesNotContain("is listed here");
        assertThat(shown.document().select("a[href$=/end], a[href$=/start]")).isEmpty();
        assertThat(http.get(record + "/end").status()).isEqualTo(404);
        // Asked and answered: the page has nothing more to ask.
        assertThat(http.get(record + "/me").location()).contains(record);
        var again = http.post(record + "/me", fields(asked, "yes"));
        assertThat(http.follow(again).heading()).isEqualTo("Confirmed");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).hasSize(1);
    }

    @Test
    void who_says_no_may_list_themselves_beside_their_namesake() {
        work.fromSource("Jane", "Smith", SCHOOL, true);
        var asked = http.get(record + "/me");
        var start = http.follow(http.post(record + "/me", fields(asked, "no")));
        assertThat(http.follow(start).text()).contains("When did you start working with Kelly?");
        // Then it is somebody else's, whom Jane can call.
        assertThat(http.get(record).text()).contains("Call Jane Smith first").doesNotContain(ASKED);
        assertThat(http.get(record).document().select("a[href$=/start]")).hasSize(1);
        http.post(record + "/start/from", Map.of("when", "today"));
        http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
        assertThat(http.get(record + "/start/lead").text())
                .contains("Jane Smith is lead professional now");
        http.post(record + "/start/lead", Map.of("lead", "no"));
        assertThat(http.follow(http.post(record + "/start/check", Map.of())).heading())
                .isEqualTo("You are listed");
        assertThat(http.get(record).text())
                .contains("Call Jane Smith first", "Jane Smith (you)")
                .doesNotContain(ASKED);
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).isEmpty();
    }

    @Test
    void who_is_listed_twice_says_so_of_the_source_and_then_hands_over() {
        work.begin(http, record, "no");
        work.fromSource("Jane", "Smith", SCHOOL, true);
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        var shown = http.get(record);
        assertThat(shown.text())
                .contains("Call Libby Chen first", ASKED, "I still work with this child")
                .doesNotContain("Hand over lead professional", "Become lead professional");
        assertThat(http.get(record + "/lead").location()).contains(record + "/me");
        http.post(record + "/me", fields(http.get(record + "/me"), "yes"));

        assertThat(http.get(record).text()).contains("Hand over lead professional");
        var form = http.get(record + "/lead");
        assertThat(form.text())
                .contains("Who should be lead professional now?", "Libby Chen")
                .doesNotContain("Jane Smith");
        var libby = form.document().select("input[name=lead-to]").eachAttr("value").getLast();
        assertThat(http.follow(http.post(record + "/lead", Map.of("lead-to", libby))).text())
                .contains("Libby Chen is lead professional for Kelly Marsden now");
        // Both are Jane's and both still hold.
        http.get(record);
        http.post(record + "/confirm", Map.of());
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).hasSize(3);
    }

    @Test
    void who_ends_their_own_entry_is_not_asked_of_the_lead_that_the_source_gives_them() {
        work.begin(http, record, "no");
        work.fromSource("Jane", "Smith", SCHOOL, true);
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        http.post(record + "/me", fields(http.get(record + "/me"), "yes"));
        http.post(record + "/end/ended", Map.of("when", "today"));
        var check = http.post(record + "/end/hand-over", Map.of("hand-over", "nobody"));
        assertThat(http.follow(check).heading()).isEqualTo("Check your answers");
    }

    @Test
    void nobody_is_told_to_call_themselves_first() {
        work.fromSource("Jane", "Smith", SCHOOL, true);
        var alone = http.get(record);
        assertThat(alone.text())
                .contains(
                        "Jane Smith is listed as working with Kelly now", "Show telephone numbers")
                .doesNotContain("Call Jane Smith");
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        assertThat(http.get(record).text())
                .contains("Call Libby Chen first", "Jane Smith (is this you?)");
        // Should it be somebody else, their number is there.
        http.get(record + "/contact");
        var called = http.follow(http.post(record + "/contact", Map.of("answer", "agreed")));
        assertThat(called.document().select("li:contains(Jane Smith) a[href^=tel]")).hasSize(1);
        assertThat(called.text()).doesNotContain("Call Jane Smith first", "No answer? Call Jane");
    }

    @Test
    void a_namesake_elsewhere_or_with_an_account_of_their_own_is_not_asked_about() {
        work.fromSource("Jane", "Smith", "Another School", false);
        assertThat(http.get(record).text()).contains("Call Jane Smith first").doesNotContain(ASKED);
        assertThat(http.get(record).document().select("a[href$=/start]")).hasSize(1);
        work.fromSource("Jane", "Smith", SCHOOL, false);
        var other =
                system.enrol(
                        SomeUsers.person(
                                "jane2", "Jane Smith", "Teacher", "other mentor staple", "773913"));
        work.contact(other, "0117 496 0130");
        var hers =
                system.signedIn(
                        SomeUsers.person(
                                "jane2", "Jane Smith", "Teacher", "other mentor staple", "773913"));
        var herRecord = SomeWork.open(hers);
        hers.post(herRecord + "/me", fields(hers.get(herRecord + "/me"), "yes"));
        assertThat(http.get(record).text()).doesNotContain(ASKED);
        assertThat(http.get(record).document().select("a[href$=/start]")).hasSize(1);
    }

    @Test
    void a_made_up_answer_is_about_nobody() {
        work.fromSource("Jane", "Smith", SCHOOL, false);
        http.get(record + "/me");
        var made = http.post(record + "/me", Map.of("me", "yes", "entry", "made-up"));
        assertThat(made.errors()).containsExactly("Select yes if this is you");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).isEmpty();
    }

    private static Map<String, String> fields(Http.Answer page, String answer) {
        return Map.of("me", answer, "entry", page.element("input[name=entry]").val());
    }
}
