package contactpoint.feeds.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTests {
    @Test
    void cells_are_quoted_where_they_must_be() throws IOException {
        assertThat(written("a", "b,c", "say \"x\"", "two\nlines", ""))
                .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_made_text() throws IOException {
        assertThat(written("=1+1", "+cmd", "-2", "@SUM(A1)", " =1", "\t=1", "\uFF1D1", "|calc"))
                .isEqualTo("'=1+1,'+cmd,'-2,'@SUM(A1),' =1,'\t=1,'\uFF1D1,'|calc\r\n");
    }

    @Test
    void an_international_telephone_number_is_no_formula() throws IOException {
        assertThat(written("+44 117 496 0142", "+44 (0)117-496-0142"))
                .isEqualTo("+44 117 496 0142,+44 (0)117-496-0142\r\n");
        assertThat(Formulas.begins("+44*2")).isTrue();
        assertThat(Formulas.begins("+1|cmd")).isTrue();
    }

    private static String written(String... cells) throws IOException {
        var text = new StringBuilder();
        new CsvWriter(text).line(List.of(cells));
        return text.toString();
    }
}
