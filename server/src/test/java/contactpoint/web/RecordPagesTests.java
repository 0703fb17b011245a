package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// School and GP on the record, as the registers have them.
class RecordPagesTests {
    private static final String SCHOOLS =
            """
            INSERT INTO reference.school (urn, name, name_key, address, postcode, telephone, closed_on, status, changed_at)
            VALUES ('999101', 'Ashgrove Park School', 'ashgrove park school', E'1 School Lane\nKingswood', 'BS15 9ZB',
                    '+441174960120', NULL, 'open', '2026-01-01T00:00Z'),
                   ('999102', 'Oldbrook Academy', 'oldbrook academy', '2 School Lane', NULL,
                    NULL, '2026-08-31', 'open', '2026-01-01T00:00Z')
            """;
    private static final String PRACTICES =
            """
            INSERT INTO reference.practice (code, name, address, postcode, telephone, closed_on, status, changed_at, as_of)
            VALUES ('Y99001', 'FERNLEIGH SURGERY', '2 FERNLEIGH ROAD', 'BS15 9ZB', '+441174960134', NULL, 'active',
                    '2026-01-01T00:00Z', '2026-01-01'),
                   ('Y99002', 'OLDBROOK HEALTH CENTRE', '1 MILL LANE', NULL, NULL, '2026-06-30', 'closed',
                    '2026-01-01T00:00Z', '2026-01-01')
            """;

    private TestSystem system;
    private Http jane;

    @BeforeEach
    void start() throws SQLException {
        system = TestSystem.start();
        system.enrol(SomeUsers.jane());
        registers();
        jane = system.signedIn(SomeUsers.jane());
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void r016_r017_school_and_gp_are_shown_from_the_registers_and_called_from_there() {
        aRecord().atSchool("999101", "Ashgrove Pk").gpPractice("Y99001").childIn(system);
        var record = open("Kelly", "2011");
        var page = jane.get(record);
        assertThat(row(page, "School")).startsWith("Ashgrove Park School 1 School Lane Kingswood");
        assertThat(row(page, "GP practice")).startsWith("Fernleigh Surgery 2 Fernleigh Road");
        assertThat(page.body()).doesNotContain("496 0120", "496 0134");
        jane.get(record + "/contact");
        var called = jane.follow(jane.post(record + "/contact", Map.of("answer", "agreed")));
        assertThat(row(called, "School")).contains("0117 496 0120");
        assertThat(row(called, "GP practice")).contains("0117 496 0134");
    }

    @Test
    void a_school_that_the_register_does_not_have_is_shown_as_its_source_said() {
        aRecord().atSchool("999555", "Elsewhere School").childIn(system);
        assertThat(row(jane.get(open("Kelly", "2011")), "School")).isEqualTo("Elsewhere School");
    }

    @Test
    void what_has_closed_says_when() {
        aRecord().atSchool("999102", "Oldbrook").gpPractice("Y99002").childIn(system);
        var record = open("Kelly", "2011");
        assertThat(row(jane.get(record), "School")).contains("closed on 31 August 2026");
        assertThat(row(jane.get(record), "GP practice")).contains("closed on 30 June 2026");
        system.legalClock().travelTo(LocalDate.of(2026, 8, 31));
        assertThat(row(jane.get(record), "School")).doesNotContain("closed");
    }

    @Test
    void what_is_missing_says_what_that_means() {
        aRecord().childIn(system);
        aRecord().key("2").named("Mia", "Stone").born("2022-01-08").childIn(system);
        var kelly = jane.get(open("Kelly", "2011"));
        assertThat(row(kelly, "School"))
                .startsWith("No school recorded What this means No school has said that Kelly");
        assertThat(row(kelly, "GP practice"))
                .startsWith("No GP recorded What this means No GP practice has said that Kelly");
        assertThat(kelly.document().select("dd details summary")).hasSize(2);
        assertThat(row(jane.get(open("Mia", "2022", "Stone")), "School"))
                .isEqualTo(
                        "No school recorded What this means Children start school at five. Mia is"
                                + " younger, so there need not be one.");
        system.legalClock().travelTo(LocalDate.of(2027, 1, 8));
        assertThat(row(jane.get(open("Mia", "2022", "Stone")), "School"))
                .contains("No school has said that Mia goes there");
    }

    @Test
    void taught_at_home_counts_as_being_educated() {
        aRecord().taughtAtHome().childIn(system);
        assertThat(row(jane.get(open("Kelly", "2011")), "School"))
                .startsWith("Educated at home What this means Parents may teach")
                .contains("It counts as being educated");
    }

    @Test
    void of_a_child_who_cannot_be_found_any_more_no_number_is_asked_for_either() {
        aRecord().born("2009-01-10").childIn(system);
        var record = open("Kelly", "2009");
        assertThat(jane.get(record + "/contact").status()).isEqualTo(200);
        system.legalClock().travelTo(LocalDate.of(2027, 1, 10));
        var gone = jane.get(record);
        var contact = jane.get(record + "/contact");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(contact.status()).isEqualTo(404);
        assertThat(contact.text()).isEqualTo(gone.text());
        jane.get("/find");
        assertThat(jane.post(record + "/contact", Map.of("answer", "agreed")).status())
                .isEqualTo(404);
        assertThat(
                        system.bean(AuditSearch.class).ofKind("disclosure-refused").stream()
                                .map(each -> each.facts().values()))
                .containsExactly(refused("record"), refused("contact"), refused("contact"));
    }

    private static Map<String, Value> refused(String what) {
        return Map.of("what", Value.of(what), "why", Value.of("gone"));
    }

    private String open(String first, String year) {
        return open(first, year, "Marsden");
    }

    private String open(String first, String year, String last) {
        jane.get("/find");
        return jane.follow(
                        jane.post(
                                "/find",
                                Map.of(
                                        "reason", "working-with",
                                        "first", first,
                                        "last", last,
                                        "born-year", year)))
                .element(".cp-card a")
                .attr("href");
    }

    private static String row(Http.Answer page, String key) {
        return page.document().select("dt").stream()
                .filter(each -> each.text().equals(key))
                .map(each -> each.nextElementSibling())
                .filter(each -> each != null)
                .map(each -> each.text())
                .findFirst()
                .orElseThrow();
    }

    private void registers() throws SQLException {
        try (var owner = system.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(SCHOOLS);
            statement.execute(PRACTICES);
        }
    }
}
