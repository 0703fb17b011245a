package contactpoint.web;

import static contactpoint.index.SourceRecords.aRecord;
import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.index.SourceRecords;
import contactpoint.person.Address;
import contactpoint.person.Postcode;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the pages say of a child who has died, of carers' own addresses and of a school.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetailsOnPagesTests {
    private TestSystem system;

    @BeforeAll
    void start() {
        system = TestSystem.start();
        system.enrol(SomeUsers.jane());
        system.legalClock().travelTo(SomeUsers.TODAY);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void that_a_child_has_died_is_the_first_thing_on_the_record_and_in_the_list_of_results() {
        child("Ada").died("2026-03-03").acceptedBy(system);
        var http = system.signedIn(SomeUsers.jane());
        var results = search(http, "Ada");
        var first = results.element(".cp-card");
        assertThat(first.select("h2").text()).isEqualTo("Ada Marsden, born 14 June 2011");
        assertThat(first.select(".govuk-tag").text()).isEqualTo("Died");
        var record = http.get(results.element(".cp-card a").attr("href"));
        assertThat(record.element("h1 + *").text()).isEqualTo("Died on 3 March 2026");
        assertThat(record.text()).doesNotContain("No school recorded", "No GP recorded");
        assertThat(record.document().select("a[href$=/start]")).isEmpty();
        var own = results.element(".cp-card a").attr("href");
        assertThat(http.get(own + "/start").location()).contains(own);
        http.get(own);
        assertThat(http.post(own + "/start/from", Map.of("when", "today")).location())
                .contains(own);
        assertThat(first.text() + record.text()).doesNotContain("years old");
        assertThat(record.title()).isEqualTo("Child record – ContactPoint");
    }

    @Test
    void of_a_child_who_lives_nothing_is_said_of_death() {
        child("Bea").acceptedBy(system);
        var http = system.signedIn(SomeUsers.jane());
        var results = search(http, "Bea");
        var record = http.get(results.element(".cp-card a").attr("href"));
        assertThat(results.text() + record.text()).doesNotContain("Died");
        assertThat(record.text()).contains("Born 14 June 2011 (15");
    }

    @Test
    void r015_a_carers_own_address_is_shown_where_it_is_another_and_nothing_where_it_is_unknown() {
        child("Cleo")
                .claimedBy("Denise", "Cary", address("3 Mill Lane", "BS31 9ZY"))
                .acceptedBy(system);
        child("Dora")
                .claimedBy("Denise", "Dory", address("14 QUARRY RISE", "BS15 9ZX"))
                .acceptedBy(system);
        child("Edie").claimedBy("Denise", "Eddy", null).acceptedBy(system);
        assertThat(carer("Cleo")).isEqualTo("Denise Cary 3 Mill Lane BS31 9ZY");
        assertThat(carer("Dora")).isEqualTo("Denise Dory Same address");
        assertThat(carer("Edie")).isEqualTo("Denise Eddy");
    }

    @Test
    void r016_the_first_day_at_the_school_is_shown() {
        child("Faye")
                .atSchool("999101", "Ashgrove Park School", LocalDate.of(2022, 9, 5))
                .acceptedBy(system);
        assertThat(row("Faye", "School")).isEqualTo("Ashgrove Park School Since 5 September 2022");
    }

    private String carer(String given) {
        return row(given, "Parent");
    }

    private String row(String given, String key) {
        var http = system.signedIn(SomeUsers.jane());
        var record = http.get(search(http, given).element(".cp-card a").attr("href"));
        return record.document().select(".govuk-summary-list__row").stream()
                .filter(row -> row.select("dt").text().equals(key))
                .map(row -> row.select("dd").text())
                .findFirst()
                .orElseThrow();
    }

    private static SourceRecords child(String given) {
        return aRecord().key(given).named(given, "Marsden");
    }

    private static Address address(String line, String postcode) {
        return new Address(List.of(line), Postcode.parse(postcode).orThrow(), null);
    }

    private static Http.Answer search(Http http, String given) {
        http.get("/find");
        var fields =
                Map.of(
                        "reason", "working-with",
                        "first", given,
                        "last", "Marsden",
                        "born-day", "14",
                        "born-month", "6",
                        "born-year", "2011");
        return http.follow(http.post("/find", fields));
    }
}
