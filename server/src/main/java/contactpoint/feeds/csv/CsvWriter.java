package contactpoint.feeds.csv;

import java.io.IOException;
import java.util.List;

/// Writes lines of CSV (RFC 4180) that a spreadsheet shows and does not run: a cell that begins
/// like a formula gets an apostrophe before it (OWASP, "CSV injection").
public final class CsvWriter {
    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /// Writes one line.
    ///
    /// @throws IOException if the target cannot be written
    public void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        var shown = Formulas.begins(cell) ? "'" + cell : cell;
        boolean isPlain =
                shown.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return isPlain ? shown : '"' + shown.replace("\"", "\"\"") + '"';
    }
}
