package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.access.Colleagues;
import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.access.Eligibility;
import contactpoint.access.Organisations;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.involvement.Attachment;
import contactpoint.involvement.Involvements;
import contactpoint.involvement.Work;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WorkPagesTests {
    private static final Map<String, String> KELLY =
            Map.of(
                    "reason", "working-with",
                    "first", "Kelly",
                    "last", "Marsden",
                    "born-day", "14",
                    "born-month", "6",
                    "born-year", "2011");

    private TestSystem system;
    private UUID jane;
    private UUID tim;
    private UUID kelly;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        jane = system.enrol(SomeUsers.jane().with(longTrained()));
        tim = system.enrol(SomeUsers.tim());
        service(jane, "education-support");
        contact(jane, "0117 496 0129");
        kelly = aRecord().childIn(system);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void p6_jane_is_listed_after_four_answers_and_a_check() {
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
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
        assertThat(tims.get(open(tims)).text())
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
    void a_form_that_is_sent_once_more_says_what_has_been_done_and_does_nothing() {
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
        begin(http, record, "no");
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
        service(tim, "housing");
        contact(tim, "0117 496 0142");
        fromSource("Libby", "Chen", "Kingswood Youth Group", false);
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
        begin(http, record, "yes");
        http.post(record + "/end/ended", Map.of("when", "today"));
        http.post(record + "/end/hand-over", colleague("Tim Brandon"));
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
        var record = open(http);
        assertThat(http.post(record + "/start/ended", Map.of("ended", "yesterday")).status())
                .isEqualTo(404);
        http.get(record);
        begin(http, record, "no");
        http.get(record);
        assertThat(http.post(record + "/end/from", Map.of("from", "yesterday")).status())
                .isEqualTo(404);
        assertThat(http.follow(http.get(record + "/end")).heading()).contains("End my involvement");
    }

    @Test
    void p6_every_answer_says_what_to_do_where_it_is_wrong() {
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
        var from = record + "/start/from";
        http.get(from);
        assertThat(http.post(from, Map.of()).errors()).containsExactly("Select when you started");
        assertThat(http.post(from, other("", "", "")).errors())
                .containsExactly("Enter the date you started");
        assertThat(http.post(from, other("3", "", "2026")).errors())
                .containsExactly("Date you started must include a month");
        assertThat(http.post(from, other("31", "2", "2026")).errors())
                .containsExactly("Date you started must be a real date");
        assertThat(http.post(from, other("25", "11", "2026")).errors())
                .containsExactly("Date you started must be today or in the past");
        assertThat(http.post(from, other("13", "6", "2011")).errors())
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
        service(tim, "housing");
        var record = open(http);
        http.get(record + "/start/from");
        http.post(record + "/start/from", other("3", "3", "2026"));
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
        fromSource("Libby", "Chen", "Kingswood Youth Group", true);
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
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
        service(jane, "drug-misuse");
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
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
        var record = open(http);
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
    void who_is_listed_by_a_source_confirms_that_and_changes_nothing_of_it() {
        fromSource("Jane", "Smith", "Ashgrove Park School", false);
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
        var listed = http.get(record + "/start");
        assertThat(listed.heading()).isEqualTo("You are already listed");
        assertThat(listed.text()).contains("This comes from your organisation’s own system");
        assertThat(http.get(record + "/end").status()).isEqualTo(404);
        var done = http.follow(http.post(record + "/confirm", Map.of()));
        assertThat(done.heading()).isEqualTo("Confirmed");
        var shown = http.get(record);
        assertThat(shown.document().select(".cp-card")).hasSize(1);
        assertThat(shown.text()).contains("I still work with this child", "Received today");
        assertThat(shown.document().select("a[href$=/end], a[href$=/start]")).isEmpty();
    }

    @Test
    void p6_who_ends_hands_over_to_a_colleague_and_stays_for_a_year() {
        service(tim, "housing");
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
        begin(http, record, "yes");
        var ended = record + "/end/ended";
        assertThat(http.follow(http.get(record + "/end")).text())
                .contains("Your name stays for a year so others can find you");
        assertThat(http.post(ended, other("2", "3", "2026")).errors())
                .containsExactly(
                        "Date you ended must be the same as or after 3 March 2026 when you"
                                + " started");
        assertThat(http.post(ended, other("25", "11", "2026")).errors())
                .containsExactly("Date you ended must be today or in the past");
        http.post(ended, other("20", "11", "2026"));
        var handOver = record + "/end/hand-over";
        assertThat(http.post(handOver, Map.of()).errors())
                .containsExactly("Select who takes over from you");
        assertThat(http.post(handOver, colleague("")).errors())
                .containsExactly("Enter your colleague’s name");
        assertThat(http.post(handOver, colleague("Tom Brandon")).errors())
                .containsExactly(
                        "Nobody of that name at Ashgrove Park School uses ContactPoint. Check the"
                                + " spelling");
        assertThat(http.post(handOver, colleague("tim  BRANDON")).errors())
                .containsExactly(
                        "Your colleague has no telephone number on their account. Ask them to add"
                                + " one");
        contact(tim, "0117 496 0142");
        var leadTo = http.follow(http.post(handOver, colleague("Tim Brandon")));
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
        var record = open(http);
        begin(http, record, "no");
        http.post(record + "/end/ended", Map.of("when", "today"));
        http.post(record + "/end/hand-over", Map.of("hand-over", "nobody"));
        http.post(record + "/end/check", Map.of());
        assertThat(http.get(record).text()).contains("Last day 24 November 2026");
        system.legalClock().travelTo(SomeUsers.TODAY.plusDays(1));
        assertThat(http.get(record).text()).contains("Ended 24 November 2026");
    }

    @Test
    void who_ends_and_begins_again_on_one_day_is_listed_once() {
        var http = system.signedIn(SomeUsers.jane());
        var record = open(http);
        begin(http, record, "no");
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
        var record = open(http);
        begin(http, record, "no");
        http.get(record);
        assertThat(http.post(record + "/end/hand-over", colleague("Tim\u0000Brandon")).errors())
                .containsExactly(
                        "Nobody of that name at Ashgrove Park School uses ContactPoint. Check the"
                                + " spelling");
    }

    @Test
    void work_that_was_not_confirmed_for_seven_months_says_so_to_others() {
        var http = system.signedIn(SomeUsers.jane());
        begin(http, open(http), "no");
        var tims = system.signedIn(SomeUsers.tim());
        var record = open(tims);
        system.legalClock().travelTo(LocalDate.of(2027, 6, 23));
        assertThat(tims.get(record).text()).contains("Confirmed 7 months ago");
        assertThat(tims.get(record).text()).doesNotContain("Not confirmed since");
        system.legalClock().travelTo(LocalDate.of(2027, 6, 24));
        assertThat(tims.get(record).text()).contains("Not confirmed since 24 November 2026");
    }

    @Test
    void k10_who_leads_hands_over_and_who_is_listed_takes_it_where_nobody_does() {
        service(tim, "housing");
        contact(tim, "0117 496 0142");
        var janes = system.signedIn(SomeUsers.jane());
        var record = open(janes);
        begin(janes, record, "yes");
        var tims = system.signedIn(SomeUsers.tim());
        var his = open(tims);
        begin(tims, his, "no");
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
        var record = open(http);
        var tims = system.signedIn(SomeUsers.tim());
        tims.get("/find");
        for (var page :
                new String[] {
                    "/start", "/start/from", "/start/check", "/start/done", "/end", "/end/ended",
                    "/end/check", "/end/done", "/confirm", "/confirm/done", "/lead", "/lead/done",
                    "/start/nowhere", "/end/from"
                }) {
            assertThat(tims.get(record + page).status()).as(page).isEqualTo(404);
        }
        for (var page :
                new String[] {"/start/from", "/start/check", "/end/ended", "/confirm", "/lead"}) {
            tims.get("/find");
            assertThat(tims.post(record + page, Map.of("when", "today")).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    /// For tests that look a year ahead.
    private static Eligibility longTrained() {
        var usual = SomeUsers.inOrder();
        return new Eligibility(
                usual.employment(),
                usual.vetting(),
                new Eligibility.Training(
                        "ContactPoint, 2", SomeUsers.TODAY, SomeUsers.TODAY.plusYears(2)));
    }

    private void begin(Http http, String record, String lead) {
        http.get(record + "/start/from");
        http.post(record + "/start/from", other("3", "3", "2026"));
        http.post(record + "/start/telephone", Map.of("telephone", "telephone"));
        http.post(record + "/start/lead", Map.of("lead", lead));
        assertThat(http.follow(http.post(record + "/start/check", Map.of())).heading())
                .isEqualTo("You are listed");
        http.get(record);
    }

    private static Map<String, String> other(String day, String month, String year) {
        return Map.of("when", "other", "date-day", day, "date-month", month, "date-year", year);
    }

    private static Map<String, String> colleague(String name) {
        return Map.of("hand-over", "colleague", "colleague", name);
    }

    private static String open(Http http) {
        http.get("/find");
        return http.follow(http.post("/find", KELLY)).element(".cp-card a").attr("href");
    }

    private void service(UUID account, String service) {
        system.bean(Colleagues.class).setService(Actor.operator(), account, service);
    }

    private void contact(UUID account, String telephone) {
        system.bean(Contacts.class)
                .change(
                        Actor.operator(),
                        account,
                        new ContactDetails(Telephone.parse(telephone).orThrow(), null, null));
    }

    private void fromSource(String given, String family, String organisation, boolean leads) {
        var work =
                new Work(
                        "education-support",
                        organisation,
                        new PersonName(given, family),
                        "Worker",
                        Telephone.parse("0117 496 0187").orThrow(),
                        null,
                        LocalDate.of(2025, 5, 12),
                        null);
        new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                        system.bean(Involvements.class)
                                .record(
                                        Actor.source("council-services"),
                                        kelly,
                                        UUID.nameUUIDFromBytes(family.getBytes()),
                                        "council-services",
                                        new Attachment(work, leads, null, false)));
    }
}
