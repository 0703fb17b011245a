package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
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
        assertThat(http.get(record + "/end/done").status()).isEqualTo(404);
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
}
