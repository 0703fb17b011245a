package contactpoint.feeds.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvReaderTests {
    @Test
    void cells_are_cut_at_commas_and_lines_at_any_line_break() {
        assertThat(read("a,b\nc,d\r\ne,f\rg,h"))
                .containsExactly("1: a|b", "2: c|d", "3: e|f", "4: g|h");
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotation_marks_and_line_breaks() {
        assertThat(read("\"a,b\",\"say \"\"hello\"\"\"\n\"one\r\ntwo\",x\ny,z"))
                .containsExactly("1: a,b|say \"hello\"", "2: one\ntwo|x", "4: y|z");
    }

    @Test
    void empty_lines_and_empty_cells_are_blank() {
        var lines = lines("\n,,\n \n\"\"\n,x", 0);
        assertThat(lines)
                .extracting(CsvLine::isBlank)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void a_forgotten_quotation_mark_costs_one_line() {
        assertThat(read("1,\"Kelly,2011\n2,Ryan,2014\n3,Mia,2017\n"))
                .containsExactly("1: UNCLOSED_QUOTE after 1", "2: 2|Ryan|2014", "3: 3|Mia|2017");
    }

    @Test
    void a_forgotten_quotation_mark_costs_one_line_also_where_later_lines_have_some() {
        assertThat(read("1,\"Kelly,2011\n2,\"Ryan\",2014\n3,\"Mia\",2017\n"))
                .containsExactly("1: UNCLOSED_QUOTE after 1", "2: 2|Ryan|2014", "3: 3|Mia|2017");
    }

    @Test
    void a_forgotten_quotation_mark_that_swallows_whole_cells_is_seen_by_their_number() {
        assertThat(read("1,\"Kelly,2011\n2,x\",2014\n3,Mia,2017\n", 3))
                .containsExactly("1: 1|Kelly,2011\n2,x|2014", "3: 3|Mia|2017");
        assertThat(read("1,\"Kelly,2011\n2,Ryan\",2014,7\n3,Mia,2017\n", 3))
                .containsExactly("1: CELLS after 4", "2: STRAY_QUOTE after 1", "3: 3|Mia|2017");
    }

    @Test
    void a_quotation_mark_inside_a_cell_is_a_fault() {
        assertThat(read("a,b\"c,d\ne,f,g")).containsExactly("1: STRAY_QUOTE after 1", "2: e|f|g");
        assertThat(read("\"a\"b,c\nd,e")).containsExactly("1: STRAY_QUOTE after 0", "2: d|e");
    }

    @Test
    void a_line_with_another_number_of_cells_is_a_fault() {
        assertThat(read("a,b\nc\nd,e,f\ng,h", 2))
                .containsExactly("1: a|b", "2: CELLS after 1", "3: CELLS after 3", "4: g|h");
    }

    @Test
    void a_cell_of_ten_million_characters_is_not_kept_and_costs_no_memory() throws IOException {
        var reader = new CsvReader(new Repeated("id,", "x", 10_000_000, ",last\nb,c,d"));
        var first = reader.next();
        assertThat(first.cells())
                .containsExactly(
                        new CsvCell.Text("id"), new CsvCell.TooLong(), new CsvCell.Text("last"));
        assertThat(shown(reader.next())).isEqualTo("2: b|c|d");
    }

    @Test
    void a_line_of_more_cells_than_any_format_has_is_a_fault() {
        assertThat(read("a" + ",b".repeat(CsvReader.MOST_CELLS) + "\nc"))
                .containsExactly("1: CELLS after 200", "2: c");
        assertThat(read("a" + ",b".repeat(CsvReader.MOST_CELLS - 1)))
                .hasSize(1)
                .noneMatch(l -> l.contains("CELLS"));
    }

    @Test
    void the_longest_cell_is_kept_and_one_character_more_is_not() {
        var longest = "x".repeat(CsvReader.MOST_IN_CELL);
        assertThat(lines(longest, 0).getFirst().cells()).containsExactly(new CsvCell.Text(longest));
        assertThat(lines(longest + "x", 0).getFirst().cells())
                .containsExactly(new CsvCell.TooLong());
    }

    @Test
    void r013_a_column_that_is_not_kept_never_becomes_text() throws IOException {
        var reader = new CsvReader(new StringReader("a,secret,c\nd, ,f"));
        reader.keepOnly(3, column -> column != 1);
        assertThat(reader.next().cells())
                .containsExactly(
                        new CsvCell.Text("a"), new CsvCell.Dropped(true), new CsvCell.Text("c"));
        assertThat(reader.next().cells().get(1)).isEqualTo(new CsvCell.Dropped(false));
    }

    @Test
    void a_quoted_text_without_end_is_given_up_after_a_bounded_look_ahead() throws IOException {
        var reader = new CsvReader(new Repeated("1,\"open\n", "2,y\n", 400_000, ""));
        reader.keepOnly(2, column -> true);
        assertThat(shown(reader.next())).isEqualTo("1: UNCLOSED_QUOTE after 1");
        long lines = 0;
        for (var line = reader.next(); line != null; line = reader.next()) {
            lines++;
            assertThat(line.fault()).isEmpty();
            assertThat(line.number()).isEqualTo(lines + 1);
        }
        assertThat(lines).isEqualTo(400_000);
    }

    @Test
    void two_hundred_megabytes_stream_through() throws IOException {
        var row =
                "123456,Kelly,Marsden,2011-06-14,14 Quarry Rise,Kingswood,\"Bristol\",BS15 9ZX,x\n";
        int rows = 200_000_000 / row.length();
        var reader = new CsvReader(new Repeated("", row, rows, ""));
        reader.keepOnly(9, column -> true);
        long read = 0;
        while (reader.next() != null) {
            read++;
        }
        assertThat(read).isEqualTo(rows);
    }

    @Property
    void what_was_written_is_read(
            @ForAll @Size(min = 1, max = 20)
                    List<@Size(min = 2, max = 6) List<@StringLength(max = 12) String>> rows)
            throws IOException {
        var text = new StringBuilder();
        var writer = new CsvWriter(text);
        for (var row : rows) {
            writer.line(row);
        }
        var read = lines(text.toString(), 0);
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            var expected =
                    rows.get(i).stream()
                            .map(cell -> Formulas.begins(cell) ? "'" + cell : cell)
                            .map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                            .toList();
            assertThat(read.get(i).cells())
                    .isEqualTo(
                            expected.stream().map(CsvCell.Text::new).collect(Collectors.toList()));
        }
    }

    @Property
    void any_text_is_read_to_its_end_and_its_lines_are_numbered_as_an_editor_does(
            @ForAll("csvLike") String text, @ForAll @IntRange(min = 0, max = 4) int columns) {
        var lines = lines(text, columns);
        long before = 0;
        for (var line : lines) {
            assertThat(line.number()).isGreaterThan(before);
            before = line.number();
        }
        assertThat(before)
                .isLessThanOrEqualTo(
                        text.replace("\r\n", "\n")
                                        .chars()
                                        .filter(c -> c == '\n' || c == '\r')
                                        .count()
                                + 1);
    }

    @Provide
    Arbitrary<String> csvLike() {
        return Arbitraries.strings()
                .withChars('"', '"', ',', '\n', '\r', 'a', ' ', '\u0000', '\uFFFD', '=')
                .ofMaxLength(120);
    }

    @Property
    void a_good_line_after_any_nonsense_is_read(@ForAll("csvLike") String nonsense) {
        var lines = lines(nonsense.replace("\"", "") + "\nyes,no,maybe", 3);
        assertThat(shown(lines.getLast())).endsWith(": yes|no|maybe");
    }

    private static List<String> read(String text) {
        return read(text, 0);
    }

    private static List<String> read(String text, int columns) {
        return lines(text, columns).stream().map(CsvReaderTests::shown).toList();
    }

    private static List<CsvLine> lines(String text, int columns) {
        var reader = new CsvReader(new StringReader(text));
        if (columns > 0) {
            reader.keepOnly(columns, column -> true);
        }
        var lines = new ArrayList<CsvLine>();
        try {
            for (var line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String shown(CsvLine line) {
        return line.number()
                + ": "
                + line.fault()
                        .map(fault -> fault + " after " + line.cells().size())
                        .orElseGet(() ->
                                line.cells().stream()
                                        .map(cell -> ((CsvCell.Text) cell).text())
                                        .collect(Collectors.joining("|")));
    }

    /// A text that would not fit into memory.
    private static final class Repeated extends Reader {
        private final String before;
        private final String part;
        private final long times;
        private final String after;
        private long at;

        Repeated(String before, String part, long times, String after) {
            this.before = before;
            this.part = part;
            this.times = times;
            this.after = after;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            int n = 0;
            while (n < length) {
                int c = next();
                if (c < 0) {
                    return n == 0 ? -1 : n;
                }
                buffer[offset + n++] = (char) c;
            }
            return n;
        }

        private int next() {
            long here = at++;
            if (here < before.length()) {
                return before.charAt((int) here);
            }
            here -= before.length();
            if (here < part.length() * times) {
                return part.charAt((int) (here % part.length()));
            }
            here -= part.length() * times;
            return here < after.length() ? after.charAt((int) here) : -1;
        }

        @Override
        public void close() {}
    }
}
