package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forms that are sent twice, answers that are changed, work that begins again.
class WorkAgainTests {
    private TestSystem system;
    private SomeWork work;
    private UUID jane;
    private UUID tim;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        jane = system.enrol(SomeUsers.jane().with(SomeWork.longTrained()));
        tim = system.enrol(SomeUsers.tim());
        work = new SomeWork(system, aRecord().childIn(system));
        work.service(jane, "education-support");
        work.contact(jane, "0117 496 0129");
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void a_form_that_is_sent_once_more_says_what_has_been_done_and_does_nothing() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "no");
        for (int times = 0; times < 2; times++) {
            http.get(record);
            assertThat(http.follow(http.post(record + "/lead", Map.of("take", "yes"))).text())
                    .contains("You are lead professional for Kelly Marsden");
        }
        for (int times = 0; times < 2; times++) {
            http.get(record);
            assertThat(http.follow(http.post(record + "/lead", Map.of("lead-to", "nobody"))).text())
                    .contains("Kelly Marsden has no lead professional now");
        }
        http.get(record);
        http.post(record + "/end/ended", Map.of("when", "today"));
        http.post(record + "/end/hand-over", Map.of("hand-over", "nobody"));
        for (int times = 0; times < 2; times++) {
            http.get(record);
            assertThat(http.follow(http.post(record + "/end/check", Map.of())).heading())
                    .isEqualTo("Your involvement has ended");
        }
        var audit = system.bean(AuditSearch.class);
        assertThat(audit.ofKind("involvement-ended")).hasSize(1);
        assertThat(audit.ofKind("lead-professional-set")).hasSize(2);
    }

    @Test
    void who_changes_who_takes_over_is_asked_again_who_leads() {
        work.service(tim, "housing");
        work.contact(tim, "0117 496 0142");
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "yes");
        http.post(record + "/end/ended", Map.of("when", "today"));
        http.post(record + "/end/hand-over", SomeWork.colleague("Tim Brandon"));
        var check = http.follow(http.post(record + "/end/lead-to", Map.of("lead-to", "colleague")));
        assertThat(check.text()).contains("Tim Brandon");
        // The page still holds the name of the colleague who was typed before.
        var changed =
                http.post(
                        record + "/end/hand-over",
                        Map.of("hand-over", "nobody", "colleague", "Tim Brandon"));
        assertThat(http.follow(changed).text()).contains("Who should be lead professional now?");
        assertThat(http.post(record + "/end/lead-to", Map.of("lead-to", "colleague")).errors())
                .containsExactly("Select who should be lead professional");
        assertThat(http.post(record + "/end/lead-to", Map.of("lead-to", "made-up")).errors())
                .containsExactly("Select who should be lead professional");
        var last = http.follow(http.post(record + "/end/lead-to", Map.of("lead-to", "nobody")));
        assertThat(last.heading()).isEqualTo("Check your answers");
        assertThat(last.text()).doesNotContain("Tim Brandon");
    }

    @Test
    void a_question_of_another_errand_is_not_answered() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        assertThat(http.post(record + "/start/ended", Map.of("ended", "yesterday")).status())
                .isEqualTo(404);
        http.get(record);
        work.begin(http, record, "no");
        http.get(record);
        assertThat(http.post(record + "/end/from", Map.of("from", "yesterday")).status())
                .isEqualTo(404);
        assertThat(http.follow(http.get(record + "/end")).heading()).contains("End my involvement");
    }

    @Test
    void who_ends_and_begins_again_on_one_day_is_listed_once() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "no");
        for (int times = 0; times < 2; times++) {
            http.get(record);
            http.post(record + "/end/ended", Map.of("when", "today"));
            http.post(record + "/end/hand-over", Map.of("hand-over", "nobody"));
            http.post(record + "/end/check", Map.of());
            http.get(record);
            http.post(record + "/start/from", Map.of("when", "today"));
            http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
            http.post(record + "/start/lead", Map.of("lead", "maybe"));
            http.post(record + "/start/lead", Map.of("lead", "no"));
            http.post(record + "/start/check", Map.of());
        }
        assertThat(http.get(record).document().select(".cp-card:contains(Jane Smith)")).hasSize(1);
        assertThat(http.get(record).text()).doesNotContain("Last day");
    }

    @Test
    void a_name_with_a_hidden_character_is_nobodys() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "no");
        http.get(record);
        assertThat(
                        http.post(record + "/end/hand-over", SomeWork.colleague("Tim\u0000Brandon"))
                                .errors())
                .containsExactly(
                        "Nobody of that name at Ashgrove Park School uses ContactPoint. Check the"
                                + " spelling");
    }

    @Test
    void what_says_that_something_was_done_is_shown_only_once_it_was() {
        var before = system.signedIn(SomeUsers.jane());
        work.begin(before, SomeWork.open(before), "yes");
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        for (var errand : new String[] {"start", "confirm", "lead", "end"}) {
            assertThat(http.get(record + "/" + errand + "/done").location())
                    .as(errand)
                    .contains(record);
        }
        http.get(record);
        assertThat(http.follow(http.post(record + "/confirm", Map.of())).heading())
                .isEqualTo("Confirmed");
        assertThat(http.get(record + "/confirm/done").heading()).isEqualTo("Confirmed");
        for (var errand : new String[] {"start", "lead", "end"}) {
            assertThat(http.get(record + "/" + errand + "/done").location())
                    .as(errand)
                    .contains(record);
        }
    }

    @Test
    void who_ends_in_two_windows_is_told_what_was_saved_unless_both_say_the_same() {
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        var http = system.signedIn(SomeUsers.jane());
        var one = SomeWork.open(http);
        work.begin(http, one, "no");
        var other = SomeWork.open(http);
        var same = SomeWork.open(http);
        var libby =
                http.get(other + "/end/hand-over")
                        .document()
                        .select("input[name=hand-over]")
                        .eachAttr("value")
                        .get(1);
        ends(http, one, "20", "nobody");
        ends(http, same, "20", "nobody");
        ends(http, other, "20", libby);
        assertThat(http.follow(http.post(one + "/end/check", Map.of())).heading())
                .isEqualTo("Your involvement has ended");
        assertThat(http.follow(http.post(same + "/end/check", Map.of())).heading())
                .isEqualTo("Your involvement has ended");
        var differs = http.post(other + "/end/check", Map.of());
        assertThat(differs.status()).isEqualTo(422);
        assertThat(differs.heading()).isEqualTo("Your involvement has already ended");
        assertThat(differs.text())
                .contains("Ended 20 November 2026 Handed over to Nobody")
                .contains("What you entered now was not saved")
                .contains("Ended 20 November 2026 Handed over to Libby Chen");
        // Whoever looks there later is told how it stands.
        assertThat(http.get(other + "/end").heading())
                .isEqualTo("Your involvement has already ended");
        assertThat(http.post(other + "/end/ended", Map.of("when", "today")).heading())
                .isEqualTo("Your involvement has already ended");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-ended")).hasSize(1);
    }

    @Test
    void a_successor_who_is_not_listed_any_more_is_not_said_to_be_nobody() {
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "no");
        var form = http.get(record + "/end/hand-over");
        var libby = form.document().select("input[name=hand-over]").eachAttr("value").get(1);
        ends(http, record, "20", libby);
        http.post(record + "/end/check", Map.of());
        assertThat(http.get(record + "/end").text()).contains("Handed over to Libby Chen");
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false, LocalDate.of(2025, 6, 2));
        assertThat(http.get(record + "/end").text())
                .contains("Handed over to Somebody who is not listed any more");
    }

    @Test
    void who_begins_in_two_windows_is_told_what_was_saved_unless_both_say_the_same() {
        var http = system.signedIn(SomeUsers.jane());
        var one = SomeWork.open(http);
        var same = SomeWork.open(http);
        var other = SomeWork.open(http);
        begins(http, same, "3");
        begins(http, other, "4");
        work.begin(http, one, "no");
        assertThat(http.follow(http.post(same + "/start/check", Map.of())).heading())
                .isEqualTo("You are listed");
        var differs = http.post(other + "/start/check", Map.of());
        assertThat(differs.status()).isEqualTo(422);
        assertThat(differs.heading()).isEqualTo("You are already listed");
        assertThat(differs.text())
                .contains("Started 3 March 2026", "What you entered now was not saved");
        assertThat(http.post(other + "/start/from", Map.of("when", "today")).heading())
                .isEqualTo("You are already listed");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-started")).hasSize(1);
    }

    @Test
    void who_leads_no_longer_when_they_hand_over_is_told() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "yes");
        var form = http.get(record + "/lead");
        assertThat(form.text()).contains("You are lead professional for Kelly");
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", true);
        work.fromSource("Paul", "Adeyemi", "Kingswood Youth Group", false);
        var paul =
                http.get(record + "/end/hand-over")
                        .document()
                        .select("input[name=hand-over]")
                        .eachAttr("value")
                        .get(2);
        var late = http.post(record + "/lead", Map.of("lead-to", paul));
        assertThat(late.errors())
                .containsExactly("You are not lead professional any more. Nothing was changed");
        assertThat(late.text()).contains("Libby Chen is lead professional now");
    }

    private static void ends(Http http, String record, String day, String handOver) {
        http.post(record + "/end/ended", SomeWork.other(day, "11", "2026"));
        http.post(record + "/end/hand-over", Map.of("hand-over", handOver));
    }

    private static void begins(Http http, String record, String day) {
        http.post(record + "/start/from", SomeWork.other(day, "3", "2026"));
        http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
        http.post(record + "/start/lead", Map.of("lead", "no"));
    }
}
