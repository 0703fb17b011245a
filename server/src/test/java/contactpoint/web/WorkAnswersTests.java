package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the questions about one's own work say beside what is asked: where back leads, what an
/// answer changes elsewhere, and how far back a day may lie.
class WorkAnswersTests {
    private static final String CHANGES =
            "You entered a new telephone number. It will be added to your account, for all your"
                    + " involvements and not only for this one.";

    private TestSystem system;
    private SomeWork work;
    private UUID tim;
    private Http http;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        system.enrol(SomeUsers.jane());
        tim = system.enrol(SomeUsers.tim());
        http = system.signedIn(SomeUsers.tim());
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void back_leads_to_the_question_before() {
        var record = withKelly();
        work.contact(tim, "0117 496 0142");
        assertThat(back(record + "/start/service")).isEqualTo(record);
        assertThat(http.get(record + "/start/service").element(".govuk-back-link").text())
                .isEqualTo("Back to the record");
        http.post(record + "/start/service", Map.of("service", "housing"));
        assertThat(back(record + "/start/from")).isEqualTo(record + "/start/service");
        // The same where the answer is wrong.
        var wrong = http.post(record + "/start/from", Map.of());
        assertThat(wrong.element(".govuk-back-link").attr("href"))
                .isEqualTo(record + "/start/service");
        assertThat(wrong.element(".govuk-back-link").text()).isEqualTo("Back");
        http.post(record + "/start/from", SomeWork.other("3", "3", "2026"));
        assertThat(back(record + "/start/telephone")).isEqualTo(record + "/start/from");
        http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
        assertThat(back(record + "/start/lead")).isEqualTo(record + "/start/telephone");
        http.post(record + "/start/lead", Map.of("lead", "yes"));
        assertThat(back(record + "/start/check")).isEqualTo(record + "/start/lead");
        assertThat(
                        http.post(record + "/start/service", Map.of("service", "mental-health"))
                                .element(".govuk-back-link")
                                .attr("href"))
                .isEqualTo(record + "/start/service");
        http.get(record);
        http.post(record + "/start/check", Map.of());

        work.fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        assertThat(back(record + "/end/ended")).isEqualTo(record);
        http.post(record + "/end/ended", Map.of("when", "today"));
        assertThat(back(record + "/end/hand-over")).isEqualTo(record + "/end/ended");
        http.post(record + "/end/hand-over", Map.of("hand-over", "nobody"));
        assertThat(back(record + "/end/lead-to")).isEqualTo(record + "/end/hand-over");
        http.post(record + "/end/lead-to", Map.of("lead-to", "nobody"));
        assertThat(back(record + "/end/check")).isEqualTo(record + "/end/lead-to");
        assertThat(back(record + "/lead")).isEqualTo(record);
    }

    @Test
    void back_leaves_out_what_is_not_asked() {
        var record = withKelly();
        work.service(tim, "housing");
        work.contact(tim, "0117 496 0142");
        assertThat(back(record + "/start/from")).isEqualTo(record);
        work.begin(http, record, "yes");
        http.get(record);
        http.post(record + "/end/ended", Map.of("when", "today"));
        http.post(record + "/end/hand-over", Map.of("hand-over", "nobody"));
        // Nobody else could lead, so nobody was asked.
        assertThat(back(record + "/end/check")).isEqualTo(record + "/end/hand-over");
    }

    @Test
    void r099_the_check_says_that_a_new_number_changes_the_account() {
        var record = withKelly();
        work.service(tim, "housing");
        work.contact(tim, "0117 496 0142");
        http.get(record + "/start/from");
        http.post(record + "/start/from", SomeWork.other("3", "3", "2026"));
        http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
        http.post(record + "/start/lead", Map.of("lead", "no"));
        assertThat(http.get(record + "/start/check").text()).doesNotContain("to your account");
        http.post(
                record + "/start/telephone", Map.of("telephone", "new", "number", "07700 900161"));
        assertThat(http.get(record + "/start/check").text()).contains("07700 900161", CHANGES);
    }

    @Test
    void a_new_number_never_takes_the_place_of_one_that_there_is() {
        var record = withKelly();
        work.service(tim, "housing");
        work.contact(tim, "0117 496 0142", "07700 900155");
        http.get(record + "/start/from");
        var refused =
                http.post(
                        record + "/start/telephone",
                        Map.of("telephone", "new", "number", "07700 900161"));
        assertThat(refused.errors())
                .containsExactly("Select which telephone number people should see");
    }

    @Test
    void work_does_not_begin_before_the_earliest_day_on_which_the_child_can_be_born() {
        work = new SomeWork(system, aRecord().born("2011-06").childIn(system));
        work.service(tim, "housing");
        var record = SomeWork.open(http);
        http.get(record + "/start/from");
        assertThat(http.post(record + "/start/from", SomeWork.other("31", "5", "2011")).errors())
                .containsExactly(
                        "Date you started must be the same as or after 1 June 2011: Kelly was born"
                                + " in June 2011");
        assertThat(http.post(record + "/start/from", SomeWork.other("1", "6", "2011")).location())
                .contains(record + "/start/telephone");
    }

    private String withKelly() {
        work = new SomeWork(system, aRecord().childIn(system));
        return SomeWork.open(http);
    }

    private String back(String page) {
        return http.get(page).element(".govuk-back-link").attr("href");
    }
}
