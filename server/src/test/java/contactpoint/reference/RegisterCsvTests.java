package contactpoint.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a file that is not as it should be is read on, or refused for a reason that is true.
class RegisterCsvTests {
    private static final int MANY = 70_000;

    @TempDir Path folder;

    private final List<String> taken = new ArrayList<>();
    private final List<LoadReport.RefusedRow> refused = new ArrayList<>();

    /// A register of two columns under a header row.
    private final class TwoColumns implements RegisterCsv.Rows {
        @Override
        public RegisterText.Encoding encoding() {
            return RegisterText.Encoding.EITHER;
        }

        @Override
        public int most() {
            return 1_000;
        }

        @Override
        public boolean begin(RegisterRow first) {
            assertThat(first.all()).containsExactly("code", "name");
            return true;
        }

        @Override
        public void take(RegisterRow row) {
            taken.add(row.line() + " " + row.all());
        }

        @Override
        public void refuse(long line, String why) {
            refused.add(new LoadReport.RefusedRow(line, why));
        }

        @Override
        public boolean endsInCode() {
            return true;
        }
    }

    private RegisterFile read(String text) throws IOException {
        var file = Files.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        return RegisterCsv.read(file, new TwoColumns());
    }

    private void refuses(String text, String what) {
        assertThatExceptionOfType(NotThisRegister.class)
                .isThrownBy(() -> read(text))
                .withMessage(what);
    }

    private void leavesOut(String row, String why) throws IOException {
        taken.clear();
        refused.clear();
        assertThat(read("code,name\r\n1,a\r\n" + row + "\r\n2,b\r\n").rows()).isEqualTo(3);
        assertThat(refused).containsExactly(new LoadReport.RefusedRow(3, why));
        assertThat(taken).containsExactly("2 [1, a]", "4 [2, b]");
    }

    @Test
    void a_row_that_is_too_long_is_a_bad_row_and_the_rest_goes_on() throws IOException {
        var why = "Row is longer than 65,536 characters";
        leavesOut("3," + "x".repeat(MANY), why);
        leavesOut("3,\"" + "x".repeat(MANY) + "\"", why);
        leavesOut("x".repeat(40_000) + "," + "x".repeat(40_000), why);
        leavesOut(",".repeat(MANY), why);
        leavesOut("3," + "x".repeat(5_000_000), why);
    }

    @Test
    void a_row_that_is_as_long_as_a_row_may_be_is_read() throws IOException {
        var name = "x".repeat(65_536 - "1,,".length());
        read("code,name\n1," + name + "\n");
        assertThat(taken).containsExactly("2 [1, " + name + "]");
    }

    @Test
    void a_row_that_is_too_long_may_be_the_last_if_it_ends() throws IOException {
        read("code,name\n1,a\n2," + "x".repeat(MANY) + "\n");
        assertThat(refused).hasSize(1);
        refuses("code,name\n1,a\n2," + "x".repeat(MANY), "it is cut off in line 3");
    }

    @Test
    void a_first_line_that_is_too_long_is_no_header_row() {
        refuses(
                "code," + "x".repeat(MANY) + "\n1,a\n",
                "its first line is longer than 65,536 characters");
    }

    @Test
    void a_line_without_end_is_refused_by_its_number() {
        refuses(
                "code,name\r\n1,a\r\n2,\"" + "x".repeat(10_000_000) + "\"\r\n3,b\r\n",
                "line 3 is longer than 10,000,000 characters");
        refuses("x".repeat(10_000_001), "line 1 is longer than 10,000,000 characters");
    }

    @Test
    void a_quotation_mark_that_swallows_rows_until_another_is_refused() {
        refuses(
                "code,name\n1,\"a\n" + "2,b\n".repeat(20_000) + "3,c\"\n4,d\n",
                "the row that begins in line 2 reaches over several lines and more than 65,536"
                        + " characters, as if a quotation mark were missing");
    }

    @Test
    void a_quotation_mark_without_another_is_refused_where_its_row_begins() {
        var why = "it is cut off in the row that begins in line 3, or a quotation mark is missing";
        refuses("code,name\n1,a\n2,\"b\n3,c\n", why);
        refuses("code,name\n1,a\n2,\"THE \"OLD\" SURGERY\"\n3,c\n", why);
        refuses("\"code,name\n1,a\n", why.replace("3", "1"));
    }

    @Test
    void a_value_over_several_lines_is_one_row_and_is_said_to_be_if_it_is_bad() throws IOException {
        read("code,name\n1,\"a\nb\"\n2,\"b\r\nc\rd\",e\n3,f\n");
        assertThat(taken).containsExactly("2 [1, a\nb]", "7 [3, f]");
        assertThat(refused)
                .containsExactly(
                        new LoadReport.RefusedRow(
                                4, "Row has 3 columns and not 2, and reaches over 3 lines"));
    }

    @Test
    void a_last_line_with_a_column_too_many_is_a_bad_row_and_one_with_too_few_is_a_cut()
            throws IOException {
        read("code,name\n1,a\n2,b,c\n");
        assertThat(refused)
                .containsExactly(new LoadReport.RefusedRow(3, "Row has 3 columns and not 2"));
        refuses("code,name\n1,a\n2\n", "it is cut off in line 3, which has 1 column and not 2");
        refuses("code,name\n1,a\n2,b,c", "it is cut off in line 3");
    }
}
