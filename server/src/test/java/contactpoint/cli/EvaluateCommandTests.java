package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTests {
    private static final String HEADER =
            "id,entity,forename,surname,birth_date,sex,address,postcode\n";
    private static final List<String> FIRST =
            List.of(
                    "Kelly", "Tom", "Amara", "Zofia", "Idris", "Mei", "Rhys", "Farah", "Leo",
                    "Nia");
    private static final List<String> LAST =
            List.of(
                    "Marsden", "Okonkwo", "Nowak", "Hussain", "Price", "Chen", "Doherty", "Silva",
                    "Walker", "Ahmed");

    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void the_last_line_is_one_object_with_every_figure() throws IOException {
        var left = file("left.csv", HEADER + rows(1, false));
        var right = file("right.csv", HEADER + rows(1, true));
        assertThat(
                        run(
                                "matching",
                                "evaluate",
                                "--left",
                                left,
                                "--right",
                                right,
                                "--one-to-one",
                                "--json"))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(names(terminal.out().strip()))
                .containsExactly(
                        "records",
                        "candidate_pairs",
                        "blocking_recall",
                        "keys_per_record",
                        "pairs",
                        "precision",
                        "recall",
                        "f1",
                        "best_f1",
                        "best_threshold",
                        "clusters",
                        "precision",
                        "recall",
                        "f1",
                        "largest",
                        "zones",
                        "linked",
                        "wrong_links",
                        "review",
                        "false_splits",
                        "records_per_second",
                        "pairs_per_second",
                        "peak_memory_mib",
                        "seconds");
        assertThat(terminal.out()).contains("\"records\": 1200");
        assertThat(figure("f1")).isGreaterThan(.98);
    }

    @Test
    void without_the_truth_what_only_it_could_tell_is_null() throws IOException {
        var left =
                file("left.csv", HEADER + rows(1, false).replaceAll("(?m)^([^,]*),[^,]*", "$1,"));
        assertThat(run("matching", "evaluate", "--left", left, "--json")).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .contains("\"blocking_recall\": null", "\"f1\": null", "\"wrong_links\": null");
        assertThat(run("matching", "evaluate", "--left", left)).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("Nothing says who is who");
    }

    @Test
    void in_words_it_says_what_keys_cost_and_are_worth() throws IOException {
        var left = file("left.csv", HEADER + rows(1, false) + rows(1, true));
        assertThat(run("matching", "evaluate", "--left", left)).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .containsPattern(
                        "Keys of each record +keys +bytes +over-full true pairs by this alone")
                .containsPattern("date of birth, also [a-z ]+ +1[.]\\d\\d +1\\d +0 +[0-9.]+%")
                .containsPattern("  all +\\d\\d[.]\\d\\d +\\d+ +0 +(99[.]\\d+|100[.]000)%")
                .contains("Keys by how many records share them: 1: ");
        assertThat(run("matching", "evaluate", "--left", left, "--json")).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).doesNotContain("Keys of each record");
    }

    @Test
    void the_order_of_rows_changes_nothing() throws IOException {
        var lines = new ArrayList<>(rows(1, false).lines().toList());
        lines.addAll(rows(1, true).lines().map(line -> "x" + line).toList());
        var figures = new ArrayList<String>();
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(lines, new Random(seed));
            var file = file("both" + seed + ".csv", HEADER + String.join("\n", lines) + "\n");
            assertThat(run("matching", "evaluate", "--left", file, "--json"))
                    .isEqualTo(Commands.DONE);
            figures.add(terminal.out().replaceAll(", \"records_per_second.*", ""));
        }
        assertThat(figures.get(1)).isEqualTo(figures.get(0));
        assertThat(figures.get(2)).isEqualTo(figures.get(0));
    }

    @Test
    void capitals_a_mark_and_other_columns_change_nothing() throws IOException {
        var plain = file("plain.csv", HEADER + rows(1, false) + rows(2, true));
        run("matching", "evaluate", "--left", plain, "--json");
        var expected = terminal.out().replaceAll(", \"records_per_second.*", "");
        var loud =
                file(
                        "loud.csv",
                        "\uFEFF"
                                + (HEADER + rows(1, false) + rows(2, true))
                                        .lines()
                                        .map(line ->
                                                line.startsWith("id,")
                                                        ? "shoe_size," + line
                                                        : "9,"
                                                                + line.toUpperCase(
                                                                        java.util.Locale.UK))
                                        .reduce("", (all, line) -> all + line + "\r\n"));
        assertThat(run("matching", "evaluate", "--left", loud, "--json")).isEqualTo(Commands.DONE);
        assertThat(terminal.out().replaceAll(", \"records_per_second.*", "")).isEqualTo(expected);
        assertThat(terminal.err()).contains("loud.csv: not used: shoe_size.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id,shoe_size\n1,9\n",
                "id,entity\n1,2\n",
                "id,forename,forename\n1,a,b\n",
                "id,forename,surname\n",
                "\uD83D\uDE00"
            })
    void what_is_no_file_of_people_is_refused_in_one_sentence(String text) throws IOException {
        assertThat(run("matching", "evaluate", "--left", file("bad.csv", text)))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.err().strip())
                .hasLineCount(1)
                .contains("bad.csv")
                .doesNotContain("Exception");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void rows_that_cannot_be_read_are_counted_and_the_others_go_on() throws IOException {
        var bad =
                "a,1,\"Kelly\nAnn\",Marsden,2011-06-14,F,,\n"
                        + "b,2,Tom,Price\n"
                        + "c,3,"
                        + "x".repeat(10_000)
                        + ",Nowak,2012-01-02,M,,\n"
                        + "d,4,,,,,,\n"
                        + "d,5,Mei,Chen,2012-31-31,F,,\n";
        assertThat(
                        run(
                                "matching",
                                "evaluate",
                                "--left",
                                file("some.csv", HEADER + bad + rows(1, false))))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(terminal.err())
                .contains("some.csv: 1 rows could not be read and were left out (line 4).")
                .contains("some.csv: 1 rows had a cell of more than 1000 characters, left empty.")
                .contains("some.csv: 1 rows have an id that another row has too");
        assertThat(terminal.out()).contains("604 records");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,1,Kelly,Marsden,2011-06-14,F,,\n", "a,1,,,,,,\nb,2,,,,,,\n"})
    void one_row_and_rows_that_say_nothing_have_no_pairs(String rows) throws IOException {
        assertThat(run("matching", "evaluate", "--left", file("few.csv", HEADER + rows), "--json"))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("\"largest\": 1").doesNotContain("NaN", "Infinity");
    }

    @Test
    void what_makes_no_sense_together_is_wrong_usage() throws IOException {
        var left = file("left.csv", HEADER + rows(1, false));
        assertThat(run("matching", "evaluate", "--left", left, "--one-to-one"))
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(run("matching", "evaluate", "--left", left, "--threshold", "1"))
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(run("matching")).isEqualTo(Commands.WRONG_USAGE);
    }

    /// Six hundred people, each with their own date; misspelt now and then.
    private static String rows(int seed, boolean slips) {
        var people = new Random(seed);
        var random = new Random(7);
        var rows = new StringBuilder();
        for (int who = 0; who < 600; who++) {
            var first = FIRST.get(people.nextInt(10));
            var last = LAST.get(people.nextInt(10));
            var date =
                    "%d-%02d-%02d"
                            .formatted(
                                    2008 + people.nextInt(18),
                                    1 + people.nextInt(12),
                                    1 + people.nextInt(28));
            if (slips && random.nextInt(4) == 0) {
                last = last.substring(0, 2) + last.substring(3);
            }
            rows.append(seed).append('-').append(who).append(slips ? "b," : "a,");
            rows.append(seed).append('-').append(who);
            rows.append(',').append(first).append(',').append(last).append(',').append(date);
            rows.append(people.nextBoolean() ? ",F," : ",M,");
            rows.append(1 + people.nextInt(90)).append(" Mill Lane,ZA");
            rows.append(1 + people.nextInt(90)).append(" 1AB\n");
        }
        return rows.toString();
    }

    private static List<String> names(String json) {
        return Pattern.compile("\"([a-z_0-9]+)\":")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private double figure(String name) {
        var found = Pattern.compile("\"" + name + "\": ([0-9.]+)").matcher(terminal.out());
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    private int run(String... args) {
        return terminal.run(terminal.none(), args);
    }
}
