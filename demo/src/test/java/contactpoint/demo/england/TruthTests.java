package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// That the truth is the truth.
class TruthTests {
    private static final Written ENGLAND = Written.england();

    @Test
    void every_row_of_every_file_has_one_line_of_truth_and_no_line_is_over() {
        var keys = new HashSet<String>();
        for (var told : ENGLAND.rows()) {
            assertThat(told.kinds()).doesNotContain("no truth");
            assertThat(keys.add(told.format().source() + ' ' + told.key())).isTrue();
        }

        assertThat(ENGLAND.truth.keySet()).isEqualTo(keys);
    }

    @Test
    void twins_are_found_by_household_and_day_of_birth() {
        var births =
                ENGLAND.rows(Format.BIRTHS).stream()
                        .filter(told -> told.kinds().contains("like-twin"))
                        .filter(told -> !told.kinds().contains("refused"))
                        .collect(
                                Collectors.groupingBy(
                                        told ->
                                                told.truth().get("household")
                                                        + told.row().get("date_of_birth"),
                                        Collectors.counting()));

        assertThat(births.values().stream().filter(count -> count == 2).count())
                .isGreaterThan(births.size() * 3L / 4);
    }

    @Test
    void nothing_joins_a_child_before_an_adoption_to_the_child_after_it() {
        var rows = ENGLAND.rows();

        assertThat(rows.stream().map(told -> told.truth().get("child")).distinct())
                .filteredOn(child -> child.endsWith("-before"))
                .hasSizeGreaterThan(5);
        assertThat(Joins.in(rows)).isEmpty();
    }

    @Test
    void a_number_or_a_name_that_went_along_would_be_found() {
        for (var leaked :
                List.of("nhs_number", "address_1", "family_name", "local_id", "parent_1_email")) {
            var rows = new ArrayList<Written.Told>();
            rows.add(told("C1-before", Map.of(leaked, "the same", "given_names", "Ruby")));
            rows.add(told("C1", Map.of(leaked, "the same", "given_names", "Ruby")));
            rows.add(told("C2", Map.of(leaked, "the same")));

            assertThat(Joins.in(rows)).as(leaked).hasSize(1);
        }
        assertThat(
                        Joins.in(
                                List.of(
                                        told("C1-before", Map.of("given_names", "Ruby")),
                                        told("C1", Map.of("given_names", "Ruby")))))
                .isEmpty();
    }

    /// An England where the old number is kept on purpose.
    @Test
    void an_old_nhs_number_on_a_new_row_is_found_in_a_whole_england() {
        var rows = new ArrayList<>(ENGLAND.rows());
        var before =
                rows.stream()
                        .filter(told -> told.truth().get("child").endsWith("-before"))
                        .filter(told -> !told.row().getOrDefault("nhs_number", "").isEmpty())
                        .findFirst()
                        .orElseThrow();
        var child = before.truth().get("child").replace("-before", "");
        var leaking = new LinkedHashMap<>(before.row());
        leaking.keySet().retainAll(List.of("nhs_number"));
        rows.add(told(child, leaking));

        assertThat(Joins.in(rows)).singleElement().asString().contains("nhs_number");
    }

    @Test
    void the_child_after_an_adoption_has_another_number_and_often_the_same_first_name() {
        var names =
                ENGLAND.rows().stream()
                        .filter(told -> told.format().has("given_names"))
                        .filter(told -> told.kinds().contains("kept-name"))
                        .collect(
                                Collectors.groupingBy(
                                        told -> told.truth().get("child").replace("-before", ""),
                                        Collectors.mapping(
                                                told -> told.truth().get("child"),
                                                Collectors.toSet())));

        assertThat(names.values()).anyMatch(ids -> ids.size() == 2);
    }

    private static Written.Told told(String child, Map<String, String> row) {
        return new Written.Told(Format.HEALTH, row, Map.of("child", child, "kinds", "plain"));
    }
}
