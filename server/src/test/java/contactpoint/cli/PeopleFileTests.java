package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of files that are not as they should be: a sentence, or a count, and never a figure
/// that is wrong.
class PeopleFileTests {
    private static final String HEADER = "id,entity,forename,surname,birth_date\n";
    private static final String KELLY = "a,1,Kelly,Marsden,2011-06-14\n";
    private static final String SAME = "b,1,Kelly,Marsden,2011-06-14\n";
    private static final String TOM = "c,2,Tom,Price,2012-01-30\n";

    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "empty | \"\" | The file is empty. Send a header line and rows.",
                "header alone | \"id,forename,surname\n\" | has a header and no rows.",
                "other columns | \"id,shoe_size\n1,9\n\" | does not begin with a header of columns",
                "no columns to match by | \"id,entity\n1,2\n\" | does not begin with a header",
                "twice | \"forename,Forename\na,b\n\" | has the column forename twice.",
                "workbook | \"PK\u0003\u0004rest of it\" | is a workbook or an archive, not CSV.",
                "compressed | \"%PDF-1.7 rest of it\" | is a PDF, not CSV.",
                "faulty alone | \"id,forename\n1\n2\n\" | no row that can be read",
            })
    void what_is_no_file_of_people_is_refused_in_one_sentence(
            String what, String text, String sentence) throws IOException {
        assertThat(evaluate(file(text))).isEqualTo(Commands.REFUSED);
        refusedWith(sentence);
    }

    @Test
    void utf_16_is_refused_with_and_without_its_mark() throws IOException {
        for (var charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            var file = bytes((HEADER + KELLY).getBytes(Charset.forName(charset)));
            assertThat(evaluate(file)).as(charset).isEqualTo(Commands.REFUSED);
            refusedWith("The file is not in UTF-8.");
        }
    }

    @Test
    void what_is_not_there_is_a_folder_or_may_not_be_read_is_refused() throws IOException {
        assertThat(evaluate(folder.resolve("none.csv"))).isEqualTo(Commands.REFUSED);
        refusedWith("There is no file at");
        assertThat(evaluate(folder)).isEqualTo(Commands.REFUSED);
        refusedWith("is a folder: name one file in it.");
        var file = file(HEADER + KELLY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "a superuser may read everything");
        assertThat(evaluate(file)).isEqualTo(Commands.REFUSED);
        refusedWith("You may not read");
    }

    @Test
    void one_file_as_both_and_files_that_cannot_meet_are_refused() throws IOException {
        var left = file(HEADER + KELLY + TOM);
        assertThat(run("--left", left, "--right", folder.resolve("./people.csv")))
                .isEqualTo(Commands.REFUSED);
        refusedWith("--left and --right are one file");
        var right =
                write("right.csv", "id,postcode\n1,BS15 1AA\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run("--left", left, "--right", right)).isEqualTo(Commands.REFUSED);
        refusedWith("people.csv and right.csv have no column in common to match by.");
        var year = write("year.csv", "birth_year\n2011\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run("--left", left, "--right", year)).isEqualTo(Commands.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.5", "1.5", "NaN", "Infinity", "abc", ""})
    void a_threshold_that_is_no_chance_is_wrong_usage(String threshold) throws IOException {
        assertThat(run("--left", file(HEADER + KELLY), "--threshold", threshold))
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(terminal.err()).contains("--threshold").doesNotContain("Exception");
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "one row | \"a,1,Kelly,Marsden,2011-06-14\n\"",
                "nothing known | \"a,1,,,\nb,1,,,\n\"",
                "nothing known, in words | \"a,1,unknown,N/K,\nb,2,-,n/a,unknown\n\"",
                "no truth | \"a,,Kelly,Marsden,2011-06-14\nb,,Kelly,Marsden,2011-06-14\n\"",
                "one id | \"a,1,Kelly,Marsden,2011-06-14\na,1,Kelly,Marsden,2011-06-14\n\"",
            })
    void little_is_enough_for_true_figures(String what, String rows) throws IOException {
        assertThat(run("--left", file(HEADER + rows), "--json"))
                .as(terminal.err())
                .isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .contains("\"records\": " + rows.lines().count())
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void without_a_truth_nothing_is_said_to_be_right_or_wrong() throws IOException {
        assertThat(run("--left", file(HEADER + KELLY.replace("a,1", "a,") + TOM), "--json"))
                .isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("\"blocking_recall\": null", "\"wrong_links\": null");
        assertThat(terminal.err()).contains("1 rows have no entity; whoever is linked to one");
    }

    @Test
    void quotes_line_breaks_a_mark_at_the_start_and_empty_lines_are_read() throws IOException {
        var text =
                "\uFEFF\"id\",\"entity\",\"FORENAME \",\"surname\",\"birth_date\"\r\n"
                        + "a,1,\"Kelly \"\"Kel\"\" Ann\",\"Mars\nden\",2011-06-14\r\n\r\n"
                        + "b,1,\"Kelly, Ann\",Marsden,2011-06-14\r\n";
        assertThat(run("--left", file(text), "--json")).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("\"records\": 2");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void rows_that_are_ragged_too_long_or_hold_zero_bytes_are_counted() throws IOException {
        var text =
                HEADER
                        + KELLY
                        + "b,1,Kelly\n"
                        + "c,2,Tom,Price,2012-01-30,more\n"
                        + "d,3,"
                        + "x".repeat(10_000)
                        + ",Price,2012-01-30\n"
                        + "e,1,Kel\0ly,Marsden,2011-06-14\n"
                        + "a,4,Mei,Chen,2010-03-03\n"
                        + "f,5,Rhys,Do\uFFFDherty,2010-03-03\n";
        assertThat(run("--left", file(text), "--json")).as(terminal.err()).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("\"records\": 5");
        assertThat(terminal.err())
                .contains("2 rows could not be read and were left out (line 3, 4).")
                .contains("1 rows had a cell of more than 1000 characters, left empty.")
                .contains("1 rows had a zero byte in a cell, taken out.")
                .contains("1 rows had a cell with characters lost before it came here, left empty.")
                .contains("1 rows have an id that another row has too");
    }

    @Test
    void a_row_in_windows_1252_among_rows_in_utf_8_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + "a,1,Zoë,Müller,2011-06-14\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("b,1,Zoë,Müller,2011-06-14\n".getBytes(Charset.forName("windows-1252")));
        assertThat(run("--left", bytes(bytes.toByteArray()), "--explain", "a", "b"))
                .isEqualTo(Commands.DONE);
        assertThat(terminal.err())
                .contains("people.csv: 1 rows had a cell that is not UTF-8, read as Windows-1252.");
        assertThat(terminal.out()).contains("First name is the same", "Last name is the same");
    }

    private void refusedWith(String sentence) {
        assertThat(terminal.err()).contains(sentence).doesNotContain("Exception");
        assertThat(terminal.err().strip()).hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    private int evaluate(Path file) {
        return run("--left", file);
    }

    private int run(Object... words) {
        var all = new String[words.length + 2];
        all[0] = "matching";
        all[1] = "evaluate";
        for (int at = 0; at < words.length; at++) {
            all[at + 2] = words[at].toString();
        }
        return terminal.run(terminal.none(), all);
    }

    private Path file(String text) throws IOException {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(byte[] bytes) throws IOException {
        return write("people.csv", bytes);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
