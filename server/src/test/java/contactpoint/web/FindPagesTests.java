package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditEntry;
import contactpoint.audit.AuditSearch;
import contactpoint.involvement.Attachment;
import contactpoint.involvement.CafStatus;
import contactpoint.involvement.Involvements;
import contactpoint.involvement.Work;
import contactpoint.ledger.Value;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import contactpoint.policy.Role;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindPagesTests {
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
    private UUID kelly;

    @BeforeAll
    void start() {
        system = TestSystem.start();
        jane = system.enrol(SomeUsers.jane());
        system.enrol(SomeUsers.tim());
        system.enrol(
                SomeUsers.person(
                                "olga", "Olga Reid", "Operator", "engine room below deck", "730265")
                        .with(Role.NATIONAL_OPERATOR));
        kelly =
                aRecord()
                        .mother("Denise", "Marsden", "07700 900155")
                        .atSchool("999101", "Ashgrove Park School")
                        .gpPractice("Y99001")
                        .childIn(system);
        work("housing", "Tim", "Brandon", "0117 496 0142", null, true);
        work("social-care", "Paul", "Adeyemi", "0117 496 0163", LocalDate.of(2026, 3, 4), false);
        for (int i = 0; i < 14; i++) {
            aRecord()
                    .key("many-" + i)
                    .named("Sam", "Manyfold")
                    .born("2013-05-" + (10 + i))
                    .livesAt(i + " Road", "Yate", "BS37 9Z" + "ABDEFGHJLNPQRS".charAt(i))
                    .acceptedBy(system);
        }
    }

    @BeforeEach
    void today() {
        system.legalClock().travelTo(SomeUsers.TODAY);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void r002_from_the_find_page_to_the_people_in_three_pages() {
        var http = system.signedIn(SomeUsers.jane());
        var results = search(http, KELLY);
        assertThat(results.heading()).isEqualTo("1 child may match");
        assertThat(results.title()).isEqualTo("Children found – ContactPoint");
        var record = http.get(link(results));
        assertThat(record.title()).isEqualTo("Child record – ContactPoint");
        assertThat(record.heading()).isEqualTo("Kelly Marsden");
        assertThat(record.text())
                .contains("Call Tim Brandon first", "Lead professional", "Housing officer")
                .contains("Ended 4 March 2026", "Paul Adeyemi", "Shown until 4 March 2027")
                .contains("14 Quarry Rise", "Mother", "Denise Marsden", "Ashgrove Park School")
                .contains("Held by", "Has one now");
    }

    @Test
    void r070_no_number_is_shown_before_it_is_said_whether_the_family_was_asked() {
        var http = system.signedIn(SomeUsers.jane());
        var address = link(search(http, KELLY));
        assertThat(http.get(address).body())
                .doesNotContain("tel:0", "0142", "0163", "900155")
                .doesNotContain("mailto:");
        http.get(address + "/contact");
        assertThat(http.post(address + "/contact", Map.of()).errors())
                .containsExactly("Select whether you have asked the child or a parent");
        var said = http.post(address + "/contact", Map.of("answer", "agreed"));
        assertThat(said.status()).isEqualTo(303);
        var shown = http.follow(said);
        assertThat(shown.body()).contains("tel:+441174960142", "0117 496 0163", "07700 900155");
        assertThat(shown.text()).contains("You said: I have asked and they agree");
    }

    @Test
    void r072_not_possible_needs_a_ground_of_the_list() {
        var http = system.signedIn(SomeUsers.jane());
        var address = link(search(http, KELLY));
        http.get(address + "/contact");
        assertThat(http.post(address + "/contact", Map.of("answer", "not-possible")).errors())
                .containsExactly("Select why it is not possible to ask");
        http.post(address + "/contact", Map.of("answer", "not-possible", "ground", "danger"));
        var last = last("contact-answered").facts().values();
        assertThat(last).containsEntry("answer", Value.of("not-possible"));
        assertThat(last).containsEntry("ground", Value.of("danger"));
    }

    @Test
    void r073_the_record_links_to_the_information_sharing_rules() {
        var http = system.signedIn(SomeUsers.jane());
        var record = http.get(link(search(http, KELLY)));
        assertThat(record.element("a[href^=https://www.gov.uk/government/publications/]").text())
                .contains("Information sharing");
    }

    @Test
    void r079_search_record_and_contact_are_on_the_audit_trail() {
        var http = system.signedIn(SomeUsers.jane());
        var address = link(search(http, KELLY));
        var answered = last("search-answered");
        assertThat(answered.actor()).isEqualTo(Actor.user(jane));
        assertThat(answered.facts().values())
                .containsEntry("family", Value.of("Marsden"))
                .containsEntry("born", Value.of("2011-06-14"))
                .containsEntry("reason", Value.of("working-with"))
                .containsEntry("shown", Value.ofTexts(List.of(kelly.toString())));
        http.get(address);
        var opened = last("record-opened");
        assertThat(opened.child()).contains(kelly);
        assertThat(opened.facts().values()).containsEntry("reason", Value.of("working-with"));
        assertThat(opened.facts().values().get("parts").toString()).doesNotContain("CONTACT");
        http.get(address + "/contact");
        http.follow(http.post(address + "/contact", Map.of("answer", "agreed")));
        assertThat(last("record-opened").facts().values().get("parts").toString())
                .contains("CONTACT");
    }

    @Test
    void r079_no_audit_row_no_data() throws SQLException {
        var http = system.signedIn(SomeUsers.jane());
        var address = link(search(http, KELLY));
        try (var superuser = system.database().connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("REVOKE INSERT ON audit.entry FROM contactpoint_audit_writer");
            statement.execute(
                    "REVOKE INSERT (id, at, kind, actor, child, sealed) ON audit.entry FROM contactpoint_audit_writer");
            try {
                var refused = http.get(address);
                assertThat(refused.status()).isEqualTo(500);
                assertThat(refused.body()).doesNotContain("Kelly", "Marsden", "audit");
            } finally {
                statement.execute(
                        "GRANT INSERT (id, at, kind, actor, child, sealed) ON audit.entry TO contactpoint_audit_writer");
            }
        }
        assertThat(http.get(address).status()).isEqualTo(200);
    }

    @Test
    void r078_foreign_expired_made_up_and_without_reason_are_one_page_and_an_audit_row_each() {
        var http = system.signedIn(SomeUsers.jane());
        var address = link(search(http, KELLY));
        var tim = system.signedIn(SomeUsers.tim());
        int before = refusals();
        var foreign = tim.get(address);
        var madeUp = tim.get("/search/AAAAAAAAAAAAAAAAAAAAAA/children/BBBBBBBBBBBBBBBBBBBBBB");
        var noReason = tim.get("/search/" + kelly);
        system.machineClock().advance(Duration.ofMinutes(61));
        var expired = system.signedIn(SomeUsers.jane()).get(address);
        var unserved = system.signedIn(SomeUsers.tim()).get("/children/7K3M9QXR");
        for (var answer : List.of(foreign, madeUp, noReason, unserved)) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).isEqualTo(foreign.text());
        }
        assertThat(expired.status()).isEqualTo(404);
        assertThat(expired.text()).isEqualTo(foreign.text());
        assertThat(refusals() - before).isGreaterThanOrEqualTo(4);
    }

    @Test
    void r100_when_nothing_is_found_the_answer_says_nothing_of_hidden_records() {
        var http = system.signedIn(SomeUsers.jane());
        var fields = new HashMap<>(KELLY);
        fields.put("first", "Never");
        fields.put("last", "Unheard-of");
        var none = search(http, fields);
        assertThat(none.heading()).isEqualTo("No matching child found");
        assertThat(none.text()).contains("This does not mean nobody is working with the child");
    }

    @Test
    void r096_with_more_than_ten_none_is_shown_and_no_count() {
        var http = system.signedIn(SomeUsers.jane());
        var many =
                search(
                        http,
                        Map.of(
                                "reason",
                                "worried",
                                "first",
                                "Sam",
                                "last",
                                "Manyfold",
                                "born-year",
                                "2013"));
        assertThat(many.heading()).isEqualTo("Too many children match");
        assertThat(many.body()).doesNotContain("cp-card", "14 children", "BS37");
        assertThat(last("search-answered").facts().values())
                .containsEntry("tooMany", Value.of(true))
                .containsEntry("shown", Value.ofTexts(List.of()));
    }

    @Test
    void a_child_is_found_by_number_by_postcode_by_school_and_by_age() {
        var http = system.signedIn(SomeUsers.jane());
        var number =
                http.get(link(search(http, KELLY)))
                        .document()
                        .select("dt:containsOwn(ContactPoint number) + dd")
                        .text();
        http.get("/find/number");
        var byNumber =
                http.follow(
                        http.post("/find/number", Map.of("reason", "worried", "number", number)));
        assertThat(byNumber.text()).contains("Kelly Marsden", "ContactPoint number");
        var names = Map.of("reason", "worried", "first", "Kelly", "last", "Marsden");
        for (var more :
                List.of(
                        Map.of("postcode", "bs15 9zx"),
                        Map.of("postcode", "BS15"),
                        Map.of("school", "ashgrove"),
                        Map.of("school", "999101"),
                        Map.of("age", "15"))) {
            var fields = new HashMap<>(names);
            fields.putAll(more);
            assertThat(search(http, fields).text()).as(more.toString()).contains("Kelly Marsden");
        }
        var wrong = new HashMap<>(names);
        wrong.put("postcode", "BS37");
        assertThat(search(http, wrong).heading()).isEqualTo("No matching child found");
    }

    @Test
    void a_search_can_be_changed_and_shows_only_what_was_typed() {
        var http = system.signedIn(SomeUsers.jane());
        http.get("/find");
        var asked = http.post("/find", KELLY).location().orElseThrow();
        var form = http.get(asked + "/change");
        assertThat(form.element("#first").val()).isEqualTo("Kelly");
        assertThat(form.element("#born-year").val()).isEqualTo("2011");
        assertThat(form.document().select("input[name=reason][checked]").val())
                .isEqualTo("working-with");
    }

    @Test
    void nobody_but_a_practitioner_finds_the_pages() {
        var operator =
                SomeUsers.person(
                        "olga", "Olga Reid", "Operator", "engine room below deck", "730265");
        var http = system.signedIn(operator);
        assertThat(http.get("/find").status()).isEqualTo(404);
    }

    @Test
    void nobody_who_is_not_signed_in_finds_the_pages() {
        var address = link(search(system.signedIn(SomeUsers.jane()), KELLY));
        var answer = system.http().get(address);
        assertThat(answer.status()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("Kelly");
    }

    @Test
    void no_page_of_a_child_has_a_personal_word_in_title_or_address() {
        var http = system.signedIn(SomeUsers.jane());
        http.get("/find");
        var asked = http.post("/find", KELLY);
        assertThat(asked.location().orElseThrow()).matches("/search/[A-Za-z0-9_-]{22}");
        assertThat(link(http.follow(asked)))
                .matches("/search/[A-Za-z0-9_-]{22}/children/[A-Za-z0-9_-]{22}");
    }

    private Http.Answer search(Http http, Map<String, String> fields) {
        http.get("/find");
        var asked = http.post("/find", fields);
        assertThat(asked.errors()).isEmpty();
        return http.follow(asked);
    }

    private static String link(Http.Answer results) {
        return results.element(".cp-card a").attr("href");
    }

    private AuditEntry last(String kind) {
        return system.bean(AuditSearch.class).ofKind(kind).getLast();
    }

    private int refusals() {
        return system.bean(AuditSearch.class).ofKind("disclosure-refused").size();
    }

    private void work(
            String service,
            String given,
            String family,
            String telephone,
            LocalDate ended,
            boolean leads) {
        var work =
                new Work(
                        service,
                        "South Gloucestershire Council",
                        new PersonName(given, family),
                        service.equals("housing") ? "Housing officer" : "Social worker",
                        Telephone.parse(telephone).orThrow(),
                        null,
                        LocalDate.of(2025, 5, 12),
                        ended);
        new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                        system.bean(Involvements.class)
                                .record(
                                        Actor.source("council-services"),
                                        kelly,
                                        UUID.nameUUIDFromBytes(family.getBytes()),
                                        "council-services",
                                        new Attachment(
                                                work,
                                                leads,
                                                leads ? CafStatus.CURRENT : null,
                                                leads)));
    }
}
