package contactpoint.linkage.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The made-up sets come out the same for a seed, and are of the shape they are meant to have.
final class MadeUpSetsTests {

    private static final double SMALL = .04;

    private static List<Sheet> small(String set, long seed) {
        return new MadeUpSets(seed, SMALL, NameTables.builtIn()).sets().get(set).get();
    }

    private static Map<String, Sheet.Row> byEntity(Sheet sheet) {
        return sheet.rows().stream().collect(Collectors.toMap(Sheet.Row::entity, row -> row));
    }

    @Test
    void a_seed_makes_the_same_files_each_time_and_another_seed_makes_others() {
        var sets = new MadeUpSets(7, SMALL, NameTables.builtIn()).sets().keySet();

        assertThat(sets)
                .contains("uk", "uk-twins", "historical", "febrl3", "febrl4", "africa", "slavic");
        for (String set : sets) {
            List<String> once = small(set, 7).stream().map(Sheet::text).toList();
            List<String> again = small(set, 7).stream().map(Sheet::text).toList();
            List<String> other = small(set, 8).stream().map(Sheet::text).toList();

            assertThat(again).as(set).isEqualTo(once);
            assertThat(other).as(set).isNotEqualTo(once);
        }
    }

    @Test
    void ids_are_unique_in_each_file_and_no_row_lacks_its_entity() {
        for (var set : new MadeUpSets(7, SMALL, NameTables.builtIn()).sets().entrySet()) {
            for (Sheet sheet : set.getValue().get()) {
                assertThat(sheet.rows().stream().map(Sheet.Row::id))
                        .as(sheet.name())
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isEmpty);
                assertThat(sheet.rows().stream().map(Sheet.Row::entity))
                        .as(sheet.name())
                        .noneMatch(String::isEmpty);
            }
        }
    }

    @Test
    void nobody_is_twice_on_one_side_of_the_census_and_most_are_on_both() {
        List<Sheet> sheets = small("uk", 7);
        Sheet left = sheets.get(0);
        Sheet right = sheets.get(1);

        assertThat(left.pairs()).isZero();
        assertThat(right.pairs()).isZero();
        assertThat(left.rows()).hasSizeBetween(950, 1_080);
        assertThat((double) left.pairs(right) / right.rows().size()).isBetween(.95, .99);
    }

    @Test
    void the_census_shares_of_missing_and_wrong_values_are_as_published() {
        List<Sheet> sheets = new CensusSet(7, NameTables.builtIn()).sheets("uk", 12_000, 0);
        Map<String, Sheet.Row> left = byEntity(sheets.get(0));
        Map<String, Sheet.Row> right = byEntity(sheets.get(1));
        left.keySet().retainAll(right.keySet());

        assertThat(differing(left, right, "forename")).isBetween(.13, .22);
        assertThat(differing(left, right, "postcode")).isBetween(.04, .085);
        long nameless =
                left.keySet().stream()
                        .filter(e ->
                                left.get(e).get("forename").isEmpty()
                                        || right.get(e).get("forename").isEmpty())
                        .count();
        assertThat((double) nameless / left.size()).isBetween(.017, .03);
    }

    private static double differing(
            Map<String, Sheet.Row> left, Map<String, Sheet.Row> right, String column) {
        long both = 0;
        long differ = 0;
        for (var row : left.entrySet()) {
            String one = row.getValue().get(column);
            String other = right.get(row.getKey()).get(column);
            if (!one.isEmpty() && !other.isEmpty()) {
                both++;
                differ += one.equals(other) ? 0 : 1;
            }
        }
        return (double) differ / both;
    }

    @Test
    void the_twin_that_the_census_missed_has_a_sister_or_brother_in_it() {
        List<Sheet> sheets = new CensusSet(7, NameTables.builtIn()).sheets("t", 5_000, .5);
        Map<String, Sheet.Row> left = byEntity(sheets.get(0));
        long absent =
                sheets.get(1).rows().stream()
                        .filter(row -> !left.containsKey(row.entity()))
                        .filter(row -> hasTwin(row, sheets.get(0)))
                        .count();

        assertThat(absent).isGreaterThan(200);
    }

    private static boolean hasTwin(Sheet.Row row, Sheet census) {
        String home = row.entity().substring(0, row.entity().length() - 3);
        return census.rows().stream()
                .filter(other -> other.entity().startsWith(home))
                .anyMatch(other ->
                        other.get("sex").equals(row.get("sex"))
                                && other.get("birth_day").equals(row.get("birth_day"))
                                && other.get("birth_year").equals(row.get("birth_year")));
    }

    @Test
    void historical_people_are_written_about_ten_times_and_up_to_sixty() {
        Sheet sheet = new HistoricalSet(7, NameTables.builtIn()).sheets(1_000).getFirst();
        int largest = sheet.sizes().values().stream().mapToInt(n -> n).max().orElseThrow();
        double mean = sheet.rows().size() / 1_000.0;

        assertThat(mean).isBetween(9.2, 10.4);
        assertThat(largest).isBetween(25, 60);
        assertThat(sheet.pairs() / 1_000.0).isBetween(52.0, 66.0);
    }

    @Test
    void febrl_originals_have_the_published_number_of_duplicates() {
        Sheet third = small("febrl3", 7).getFirst();
        List<Sheet> fourth = small("febrl4", 7);

        assertThat(third.rows()).hasSizeBetween(160, 240);
        assertThat(third.sizes()).hasSize(80);
        assertThat(third.sizes().values()).allMatch(n -> n <= 6);
        assertThat(fourth.get(0).pairs(fourth.get(1))).isEqualTo(200);
    }

    @Test
    void nearly_everyone_in_the_survey_is_in_the_register() {
        List<Sheet> sheets = new EastAfricanSet(7).sheets(3_000, 1_000);

        assertThat(sheets.get(0).rows()).hasSize(3_000);
        assertThat(sheets.get(1).rows()).hasSize(1_006);
        assertThat(sheets.get(0).pairs(sheets.get(1))).isEqualTo(1_000);
    }

    @Test
    void a_value_with_a_comma_a_quote_or_a_new_line_is_quoted() {
        assertThat(Csv.line(List.of("a", "b, c", "d\"e", "f\ng")))
                .isEqualTo("a,\"b, c\",\"d\"\"e\",\"f\ng\"\n");
    }

    @Test
    void names_are_romanised_by_the_custom_asked_for() {
        var romanising = new Romanising(new Chance(1, "test"));

        assertThat(romanising.latin("Шевченко", "german")).isEqualTo("Schewtschenko");
        assertThat(romanising.latin("Шевченко", "scholarly")).isEqualTo("Ševčenko");
        assertThat(romanising.latin("Юлия", "icao")).isEqualTo("Iuliia");
        assertThat(romanising.wrongLayout("Hatice")).isEqualTo("Рфешсу");
    }

    @Test
    void the_command_writes_the_files_of_the_set_asked_for(@TempDir Path folder) throws Exception {
        MadeUpSets.main(new String[] {folder.toString(), "7", "africa"});

        var names = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
        }
        assertThat(names).containsExactly("africa-left.csv", "africa-right.csv");
        var widths = new HashMap<Integer, Integer>();
        for (String line : Files.readAllLines(folder.resolve("africa-left.csv"))) {
            widths.merge(line.split(",", -1).length, 1, Integer::sum);
        }
        assertThat(widths).containsOnlyKeys(9);
    }
}
