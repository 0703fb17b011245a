package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// That the truth is the truth.
class TruthTests {
    private static final Written ENGLAND = Written.england();

    private static final List<String> OF_A_CHILD =
            List.of(
                    "nhs_number",
                    "upn",
                    "given_names",
                    "family_name",
                    "known_as",
                    "former_family_name",
                    "date_of_birth",
                    "gender",
                    "sex",
                    "address_1",
                    "address_2",
                    "address_3",
                    "postcode",
                    "uprn");

    @Test
    void every_row_of_every_file_has_one_line_of_truth_and_no_line_is_over() {
        var keys = new HashSet<String>();
        for (var told : ENGLAND.rows()) {
            assertThat(told.kinds()).doesNotContain("no truth");
            assertThat(keys.add(told.format().source() + ' ' + told.key())).isTrue();
        }

        assertThat(ENGLAND.truth.keySet()).isEqualTo(keys);
    }

    /// Whoever has a child's record open writes all its work down under one name.
    @Test
    void a_source_says_one_thing_of_one_child_in_all_its_rows() {
        var again = 0;
        for (var format : Format.ALL) {
            var said = new HashMap<String, List<String>>();
            for (var told : ENGLAND.rows(format)) {
                if (told.isOfCast() || told.kinds().contains("refused")) {
                    continue;
                }
                var now =
                        OF_A_CHILD.stream()
                                .map(column -> told.row().getOrDefault(column, ""))
                                .toList();
                var before = said.putIfAbsent(told.row().get(format.child()), now);
                if (before != null) {
                    assertThat(now).as("%s %s", format.source(), told.key()).isEqualTo(before);
                    again++;
                }
            }
        }
        assertThat(again).isGreaterThan(500);
    }

    @Test
    void a_child_for_whom_no_number_was_left_is_said_never_to_have_had_one() throws IOException {
        var late = 1_000_000L;
        var block =
                new Block(
                        World.of(Settings.of(late, 3)), late / Block.CHILDREN - 1, Block.CHILDREN);
        var truth = new String(block.make().truth(), StandardCharsets.UTF_8);

        assertThat(truth.lines().filter(line -> line.startsWith("national-health,")))
                .extracting(line -> Set.of(line.split(",")[3].split(";")))
                // For whom some numbers are kept back.
                .filteredOn(kinds -> !kinds.contains("adopted"))
                .hasSizeGreaterThan(450)
                .allMatch(kinds -> kinds.contains("never-numbered"))
                .noneMatch(kinds -> kinds.contains("no-number"));
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
