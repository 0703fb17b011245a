package contactpoint.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import contactpoint.demo.england.England;
import contactpoint.demo.england.England.Truth;
import contactpoint.linkage.Arrival;
import contactpoint.linkage.Arrival.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// That the bench of matching counts what went wrong, and goes on until it has tried enough.
class MatchingBenchTests {
    private static final JsonMapper JSON = new JsonMapper();

    /// Ada and Eve are twins, and Eve is to be absent. Ivy was adopted.
    private static EnglandRecords records() throws IOException {
        var records = new EnglandRecords();
        var health =
                """
                local_id,nhs_number,given_names,family_name,date_of_birth,gender,address_1,postcode
                H1,,Ada,Low,2011-06-14,F,1 High Street,AA1 1AA
                H2,,Eve,Low,2011-06-14,F,1 High Street,AA1 1AA
                H3,,Ivy,Hill,2012-01-02,F,2 High Street,AA1 1AB
                H4,,Bad,Row,,F,2 High Street,AA1 1AB
                """;
        var births =
                """
                entry_id,given_names,family_name,date_of_birth,sex,address_1,postcode
                B1,Ada,Low,2011-06-14,F,1 High Street,AA1 1AA
                B2,Eve,Low,2011-06-14,F,1 High Street,AA1 1AA
                B3,Ivy,Moor,2012-01-02,F,9 Low Road,AA1 1AC
                """;
        var twin = Set.of("like-twin");
        records.add(
                new England.Part(
                        Map.of(
                                "national-health",
                                health.getBytes(StandardCharsets.UTF_8),
                                "births-and-deaths",
                                births.getBytes(StandardCharsets.UTF_8)),
                        Map.of(
                                "national-health H1", new Truth("C1", twin, "english", "F1"),
                                "national-health H2", new Truth("C2", twin, "english", "F1"),
                                "national-health H3", truth("C3", "F2"),
                                "national-health H4",
                                        new Truth("C4", Set.of("refused"), "english", "F2"),
                                "births-and-deaths B1", new Truth("C1", twin, "english", "F1"),
                                "births-and-deaths B2", new Truth("C2", twin, "english", "F1"),
                                "births-and-deaths B3", truth("C3-before", "F2-before"))));
        return records;
    }

    private static Truth truth(String child, String household) {
        return new Truth(child, Set.of("plain"), "english", household);
    }

    private static Arrival arrival(String id, Outcome outcome, String likeliest) {
        return new Arrival(
                "births-and-deaths " + id,
                outcome,
                Optional.of("national-health " + likeliest),
                9,
                Optional.empty());
    }

    private static JsonNode crowded(Arrival... arrivals) throws IOException {
        var records = records();
        var figures = new MatchingFigures();
        for (var arrival : arrivals) {
            figures.crowded(records, records.known(), Set.of("C2"), arrival);
        }
        return JSON.readTree(figures.json().toString());
    }

    @Test
    void the_second_twin_is_absent_and_rows_that_are_refused_do_not_come() throws IOException {
        var records = records();

        assertThat(records.secondTwins()).containsExactly("C2");
        assertThat(records.households()).isEqualTo(2);
        assertThat(records.known()).containsExactlyInAnyOrder("C1", "C2", "C3");
        assertThat(records.people(Set.of("C2")).size()).isEqualTo(5);
    }

    @Test
    void an_absent_twin_who_is_linked_to_the_sibling_is_counted() throws IOException {
        var twins = crowded(arrival("B2", Outcome.LINKED, "H1")).get("absent_twins");
        var held = crowded(arrival("B2", Outcome.REVIEW, "H1")).get("absent_twins");
        var toAnother = crowded(arrival("B2", Outcome.LINKED, "H3")).get("absent_twins");

        assertThat(twins.get("to_sibling").get("hits").asInt()).isEqualTo(1);
        assertThat(held.get("to_sibling").get("hits").asInt()).isZero();
        assertThat(held.get("review_of_all").get("hits").asInt()).isEqualTo(1);
        assertThat(toAnother.get("to_sibling").get("hits").asInt()).isZero();
        assertThat(toAnother.get("to_anybody").get("hits").asInt()).isEqualTo(1);
    }

    @Test
    void whoever_a_person_sees_first_is_found_and_not_linked() throws IOException {
        var records = records();
        var figures = new MatchingFigures();
        figures.plain(records, records.known(), arrival("B1", Outcome.REVIEW, "H1"));
        var english = JSON.readTree(figures.json().toString()).get("groups").get("english");

        assertThat(english.get("found").get("hits").asInt()).isEqualTo(1);
        assertThat(english.get("linked").get("hits").asInt()).isZero();
    }

    @Test
    void a_link_across_an_adoption_is_counted_and_makes_the_bench_fail() throws IOException {
        var records = records();
        var figures = new MatchingFigures();
        figures.crowded(records, records.known(), Set.of(), arrival("B3", Outcome.REVIEW, "H3"));
        assertThat(figures.adoptions()).isEqualTo(1);
        assertThat(figures.isSafe()).isTrue();

        figures.crowded(records, records.known(), Set.of(), arrival("B3", Outcome.LINKED, "H3"));
        assertThat(figures.adoptions()).isEqualTo(2);
        assertThat(figures.isSafe()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "C3,        C3-before, true",
        "C3-before, C3,        true",
        "C3,        C3,        false",
        "C3-before, C3-before, false",
        "C3-before, C1,        false",
        "C1,        C3,        false"
    })
    void who_a_child_was_before_an_adoption_is_never_linked(
            String one, String other, boolean isNever) {
        assertThat(MatchingBench.areAdoption(one, other)).isEqualTo(isNever);
    }

    @ParameterizedTest
    // Wilson's interval by hand.
    @CsvSource({
        "0,     0, 0,       1",
        "0,   100, 0,       .036994",
        "10,  100, .055229, .174367",
        "100, 100, .963006, 1"
    })
    void a_share_has_its_interval(long hits, long trials, double low, double high) {
        var interval = new Interval(hits, trials);

        assertThat(interval.low()).isCloseTo(low, within(1e-5));
        assertThat(interval.high()).isCloseTo(high, within(1e-5));
    }

    @Test
    void countries_are_linked_until_there_were_trials_enough() throws IOException {
        var told = new ArrayList<String>();
        var figures =
                new MatchingBench(1_000, 77, told::add).run(new MatchingBench.Trials(1, 60, 60));

        assertThat(figures.smallestGroup()).isPositive();
        assertThat(figures.twins()).isGreaterThanOrEqualTo(60);
        assertThat(figures.adoptions()).isGreaterThanOrEqualTo(60);
        assertThat(figures.isSafe()).isTrue();
        assertThat(told).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        var text = new StringWriter();
        figures.print(new PrintWriter(text, true));
        assertThat(text.toString()).contains("absent twins linked to the sibling", "vietnamese");
        var json = JSON.readTree(figures.json().toString());
        assertThat(json.get("linked").get("percent").asDouble()).isBetween(50.0, 100.0);
        assertThat(json.get("groups").get("english").get("linked").get("trials").asLong())
                .isGreaterThan(1_000);
    }
}
