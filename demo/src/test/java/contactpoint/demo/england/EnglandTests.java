package contactpoint.demo.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What anybody relies on who makes England twice.
class EnglandTests {
    /// Two whole blocks and a part of one.
    private static final int FEW = 1_200;

    @TempDir Path folder;

    @Test
    void equal_settings_make_equal_bytes() throws IOException {
        var first = write(FEW, 5, "first");
        var second = write(FEW, 5, "second");

        assertThat(names(first)).hasSize(14).isEqualTo(names(second));
        for (var name : names(first)) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
        }
    }

    @Test
    void another_seed_makes_other_people() throws IOException {
        var one = people(write(FEW, 5, "one"));
        var other = people(write(FEW, 6, "other"));

        assertThat(one.stream().filter(other::contains).count()).isLessThan(one.size() / 100);
    }

    @Test
    void a_child_does_not_depend_on_how_many_others_are_made() throws IOException {
        var few = write(FEW, 5, "few");
        var many = write(3 * FEW, 5, "many");

        for (var name : sourcesAndTruth()) {
            assertThat(Files.readString(many.resolve(name)))
                    .as(name)
                    .startsWith(Files.readString(few.resolve(name)));
        }
    }

    @Test
    void without_children_the_demos_own_people_are_there_all_the_same() throws IOException {
        var nobody = write(0, 5, "nobody");

        var health = Files.readAllLines(nobody.resolve("national-health.csv"));
        assertThat(health).hasSize(81);
        assertThat(health.get(1)).startsWith("H-0001,9990000018,Kelly,Marsden,");
        assertThat(Files.readString(nobody.resolve("council-housing.csv"))).contains(",Tim,");
        assertThat(Files.readString(nobody.resolve("truth.csv")))
                .contains("national-health,H-0001,K-0001,cast,cast,K-1\r\n")
                .contains("births-and-deaths,R-0001,K-0001,cast,cast,K-1\r\n");
    }

    @Test
    void the_demos_own_people_come_first_in_every_file_and_lose_no_cell() throws IOException {
        var made = Written.england();

        for (var format : Format.ALL) {
            var demo = Cast.read(format.source() + ".csv");
            var rows = made.read(format.source() + ".csv", StandardCharsets.UTF_8);
            assertThat(rows).hasSizeGreaterThanOrEqualTo(demo.size());
            for (var i = 0; i < demo.size(); i++) {
                assertThat(rows.get(i)).containsAllEntriesOf(demo.get(i));
            }
        }
        assertThat(Cast.read("national-health.csv")).hasSize(80);
    }

    @Test
    void the_number_of_rows_is_told() throws IOException {
        var written = England.write(Settings.of(700, 1), folder.resolve("told"));

        for (var row : written.rows().entrySet()) {
            var lines = Files.readAllLines(folder.resolve("told").resolve(row.getKey() + ".csv"));
            assertThat(row.getValue()).as(row.getKey()).isEqualTo(lines.size() - 1);
        }
        assertThat(written.children()).isEqualTo(700);
        assertThat(List.copyOf(written.rows().keySet())).startsWith("national-health").hasSize(10);
    }

    @Test
    void there_are_lists_of_names_enough_written_for_this_project() {
        var lists = Resources.lists("names.txt");
        assertThat(distinct(lists, "girls", "boys", "mothers", "fathers")).hasSizeGreaterThan(400);
        assertThat(distinct(lists, "last")).hasSizeGreaterThan(1_000);
        assertThat(Origin.values()).hasSizeGreaterThan(15);
    }

    private static List<String> distinct(Map<String, List<String>> lists, String... what) {
        return lists.entrySet().stream()
                .filter(list -> Stream.of(what).anyMatch(each -> list.getKey().endsWith(each)))
                .flatMap(list -> list.getValue().stream())
                .distinct()
                .toList();
    }

    private Path write(long children, long seed, String name) throws IOException {
        var path = folder.resolve(name);
        England.write(Settings.of(children, seed), path);
        return path;
    }

    private static List<String> sourcesAndTruth() {
        return Stream.concat(
                        Format.ALL.stream().map(format -> format.source() + ".csv"),
                        Stream.of(England.TRUTH))
                .toList();
    }

    /// Name, date of birth and gender of everybody but the demo's own people.
    private static List<String> people(Path england) throws IOException {
        return Files.readAllLines(england.resolve("national-health.csv")).stream()
                .skip(81)
                .map(line -> String.join(",", List.of(line.split(",")).subList(2, 8)))
                .toList();
    }

    private static List<String> names(Path england) throws IOException {
        try (var files = Files.list(england)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
