package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.access.Colleagues;
import contactpoint.access.Contacts;
import contactpoint.access.Organisations;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.person.Telephone;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkPagesTests {
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
    void p6_jane_is_listed_after_four_answers_and_a_check() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        assertThat(http.get(record).element("a[href$=/start]").text())
                .isEqualTo("I am working with this child");

        var from = http.follow(http.get(record + "/start"));
        assertThat(from.text())
                .contains("Kelly Marsden, born 14 June 2011")
                .contains("Learning mentor", "Ashgrove Park School", "Support at school");
        var telephone = http.follow(http.post(record + "/start/from", Map.of("when", "today")));
        assertThat(telephone.text()).contains("0117 496 0129", "Another number");
        var lead =
                http.follow(
                        http.post(record + "/start/telephone", Map.of("telephone", "telephone")));
        assertThat(lead.heading()).isEqualTo("Lead professional");
        var check = http.follow(http.post(record + "/start/lead", Map.of("lead", "yes")));
        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.text()).contains("24 November 2026", "0117 496 0129", "Yes");
        assertThat(http.get(record).text()).doesNotContain("Jane Smith");

        var done = http.follow(http.post(record + "/start/check", Map.of()));
        assertThat(done.heading()).isEqualTo("You are listed");
        assertThat(done.text()).contains("People who open this record will see your work number.");
        var tims = system.signedIn(SomeUsers.tim());
        assertThat(tims.get(SomeWork.open(tims)).text())
                .contains("Call Jane Smith first", "Lead professional", "Learning mentor")
                .contains("Confirmed today");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-started")).hasSize(1);
        // What was answered is done with: a second time, the first page says so.
        assertThat(http.get(record + "/start").heading()).isEqualTo("You are already listed");
        assertThat(http.follow(http.post(record + "/start/check", Map.of())).heading())
                .isEqualTo("You are listed");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-started")).hasSize(1);
    }

    @Test
    void p6_every_answer_says_what_to_do_where_it_is_wrong() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        var from = record + "/start/from";
        http.get(from);
        assertThat(http.post(from, Map.of()).errors()).containsExactly("Select when you started");
        assertThat(http.post(from, SomeWork.other("", "", "")).errors())
                .containsExactly("Enter the date you started");
        assertThat(http.post(from, SomeWork.other("3", "", "2026")).errors())
                .containsExactly("Date you started must include a month");
        assertThat(http.post(from, SomeWork.other("31", "2", "2026")).errors())
                .containsExactly("Date you started must be a real date");
        assertThat(http.post(from, SomeWork.other("25", "11", "2026")).errors())
                .containsExactly("Date you started must be today or in the past");
        assertThat(http.post(from, SomeWork.other("13", "6", "2011")).errors())
                .containsExactly(
                        "Date you started must be the same as or after 14 June 2011 when Kelly was"
                                + " born");
        assertThat(http.post(record + "/start/telephone", Map.of()).errors())
                .containsExactly("Select which telephone number people should see");
        assertThat(
                        http.post(
                                        record + "/start/telephone",
                                        Map.of("telephone", "new", "number", "12"))
                                .errors())
                .containsExactly("Enter a telephone number, like 0117 496 0142 or 07700 900155");
        assertThat(http.post(record + "/start/lead", Map.of()).errors())
                .containsExactly("Select yes if you are the lead professional");
        assertThat(http.post(record + "/start/check", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void p6_a_number_that_is_new_is_kept_in_the_account() {
        var http = system.signedIn(SomeUsers.tim());
        work.service(tim, "housing");
        var record = SomeWork.open(http);
        http.get(record + "/start/from");
        http.post(record + "/start/from", SomeWork.other("3", "3", "2026"));
        http.get(record + "/start/telephone");
        http.post(
                record + "/start/telephone", Map.of("telephone", "new", "number", "07700 900161"));
        http.post(record + "/start/lead", Map.of("lead", "no"));
        assertThat(system.bean(Contacts.class).find(tim)).isEmpty();
        http.post(record + "/start/check", Map.of());
        assertThat(system.bean(Contacts.class).find(tim).orElseThrow().telephone())
                .isEqualTo(Telephone.parse("07700 900161").orThrow());
    }

    @Test
    void r019_where_somebody_leads_nobody_else_can_say_that_they_do() {
        work.fromSource("Libby", "Chen", "Kingswood Youth Group", true);
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        http.get(record + "/start/from");
        http.post(record + "/start/from", Map.of("when", "today"));
        http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
        assertThat(http.get(record + "/start/lead").text())
                .contains("Libby Chen is lead professional now. Ask Libby Chen to hand over");
        assertThat(http.post(record + "/start/lead", Map.of("lead", "yes")).errors())
                .containsExactly("Libby Chen is lead professional now. Ask them to hand over");
    }

    @Test
    void r038_who_gives_a_sensitive_service_is_told_why_and_nothing_is_kept() {
        work.service(jane, "drug-misuse");
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        var page = http.get(record + "/start");
        assertThat(page.heading()).isEqualTo("You cannot be listed here");
        assertThat(http.get(record + "/start/from").status()).isEqualTo(303);
        http.get(record);
        assertThat(http.post(record + "/start/check", Map.of()).status()).isEqualTo(404);
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-started")).isEmpty();
    }

    @Test
    void r038_the_service_of_the_organisation_counts_too_and_where_nobody_says_it_is_asked() {
        var school = system.bean(Organisations.class).find("Ashgrove Park School").orElseThrow();
        var http = system.signedIn(SomeUsers.tim());
        var record = SomeWork.open(http);
        assertThat(http.follow(http.get(record + "/start")).heading()).isEqualTo("Your service");
        assertThat(
                        http.post(record + "/start/service", Map.of("service", "mental-health"))
                                .heading())
                .isEqualTo("You cannot be listed here");
        assertThat(http.post(record + "/start/service", Map.of("service", "made-up")).errors())
                .containsExactly("Select what kind of service you give");
        system.bean(Colleagues.class)
                .setOrganisationService(Actor.operator(), school.id(), "sexual-health");
        assertThat(http.get(record + "/start").heading()).isEqualTo("You cannot be listed here");
    }

    @Test
    void p6_who_ends_hands_over_to_a_colleague_and_stays_for_a_year() {
        work.service(tim, "housing");
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "yes");
        var ended = record + "/end/ended";
        assertThat(http.follow(http.get(record + "/end")).text())
                .contains("Your name stays for a year so others can find you");
        assertThat(http.post(ended, SomeWork.other("2", "3", "2026")).errors())
                .containsExactly(
                        "Date you ended must be the same as or after 3 March 2026 when you"
                                + " started");
        assertThat(http.post(ended, SomeWork.other("25", "11", "2026")).errors())
                .containsExactly("Date you ended must be today or in the past");
        http.post(ended, SomeWork.other("20", "11", "2026"));
        var handOver = record + "/end/hand-over";
        assertThat(http.post(handOver, Map.of()).errors())
                .containsExactly("Select who takes over from you");
        assertThat(http.post(handOver, SomeWork.colleague("")).errors())
                .containsExactly("Enter your colleague’s name");
        assertThat(http.post(handOver, SomeWork.colleague("Tom Brandon")).errors())
                .containsExactly(
                        "Nobody of that name at Ashgrove Park School uses ContactPoint. Check the"
                                + " spelling");
        assertThat(http.post(handOver, SomeWork.colleague("tim  BRANDON")).errors())
                .containsExactly(
                        "Your colleague has no telephone number on their account. Ask them to add"
                                + " one");
        work.contact(tim, "0117 496 0142");
        var leadTo = http.follow(http.post(handOver, SomeWork.colleague("Tim Brandon")));
        assertThat(leadTo.text()).contains("Who should be lead professional now?");
        assertThat(http.post(record + "/end/lead-to", Map.of()).errors())
                .containsExactly("Select who should be lead professional");
        var check = http.follow(http.post(record + "/end/lead-to", Map.of("lead-to", "colleague")));
        assertThat(check.text()).contains("20 November 2026", "Tim Brandon");
        var done = http.follow(http.post(record + "/end/check", Map.of()));
        assertThat(done.heading()).isEqualTo("Your involvement has ended");

        assertThat(http.get(record).text())
                .contains("Call Tim Brandon first", "Lead professional", "Not confirmed yet")
                .contains("Ended 20 November 2026", "Handed over to Tim Brandon")
                .contains("I am working with this child");
        system.legalClock().travelTo(LocalDate.of(2027, 11, 20));
        assertThat(http.get(record).text()).contains("Jane Smith");
        system.legalClock().travelTo(LocalDate.of(2027, 11, 21));
        assertThat(http.get(record).text()).doesNotContain("Jane Smith");
    }

    @Test
    void who_ends_today_is_listed_with_their_last_day_until_it_is_over() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        work.begin(http, record, "no");
        http.post(record + "/end/ended", Map.of("when", "today"));
        http.post(record + "/end/hand-over", Map.of("hand-over", "nobody"));
        http.post(record + "/end/check", Map.of());
        assertThat(http.get(record).text()).contains("Last day 24 November 2026");
        system.legalClock().travelTo(SomeUsers.TODAY.plusDays(1));
        assertThat(http.get(record).text()).contains("Ended 24 November 2026");
    }

    @Test
    void work_that_was_not_confirmed_for_seven_months_says_so_to_others() {
        var http = system.signedIn(SomeUsers.jane());
        work.begin(http, SomeWork.open(http), "no");
        var tims = system.signedIn(SomeUsers.tim());
        var record = SomeWork.open(tims);
        system.legalClock().travelTo(LocalDate.of(2027, 6, 23));
        assertThat(tims.get(record).text()).contains("Confirmed 7 months ago");
        assertThat(tims.get(record).text()).doesNotContain("Not confirmed since");
        system.legalClock().travelTo(LocalDate.of(2027, 6, 24));
        assertThat(tims.get(record).text()).contains("Not confirmed since 24 November 2026");
    }

    @Test
    void k10_who_leads_hands_over_and_who_is_listed_takes_it_where_nobody_does() {
        work.service(tim, "housing");
        work.contact(tim, "0117 496 0142");
        var janes = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(janes);
        work.begin(janes, record, "yes");
        var tims = system.signedIn(SomeUsers.tim());
        var his = SomeWork.open(tims);
        work.begin(tims, his, "no");
        assertThat(tims.get(his).document().select("a[href$=/lead]")).isEmpty();
        assertThat(tims.post(his + "/lead", Map.of("take", "yes")).errors())
                .containsExactly("Jane Smith is lead professional now. Ask them to hand over");

        var form = janes.get(record + "/lead");
        assertThat(janes.post(record + "/lead", Map.of()).errors())
                .containsExactly("Select who should be lead professional");
        var choice = form.document().select("input[name=lead-to]").eachAttr("value").getLast();
        assertThat(janes.follow(janes.post(record + "/lead", Map.of("lead-to", choice))).text())
                .contains("Tim Brandon is lead professional for Kelly Marsden now");
        tims.get(his);
        assertThat(tims.follow(tims.post(his + "/lead", Map.of("lead-to", "nobody"))).text())
                .contains("Kelly Marsden has no lead professional now");
        janes.get(record);
        assertThat(janes.follow(janes.post(record + "/lead", Map.of("take", "yes"))).text())
                .contains("You are lead professional for Kelly Marsden");
        assertThat(system.bean(AuditSearch.class).ofKind("lead-professional-set")).hasSize(4);
    }

    @Test
    void r078_the_pages_are_nobodys_without_the_record_open() {
        var http = system.signedIn(SomeUsers.jane());
        var record = SomeWork.open(http);
        var tims = system.signedIn(SomeUsers.tim());
        tims.get("/find");
        for (var page :
                new String[] {
                    "/start",
                    "/start/from",
                    "/start/check",
                    "/start/done",
                    "/end",
                    "/end/ended",
                    "/end/check",
                    "/end/done",
                    "/me",
                    "/confirm",
                    "/confirm/done",
                    "/lead",
                    "/lead/done",
                    "/start/nowhere",
                    "/end/from"
                }) {
            assertThat(tims.get(record + page).status()).as(page).isEqualTo(404);
        }
        for (var page :
                new String[] {
                    "/start/from", "/start/check", "/end/ended", "/me", "/confirm", "/lead"
                }) {
            tims.get("/find");
            assertThat(tims.post(record + page, Map.of("when", "today")).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }
}
