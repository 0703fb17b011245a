package contactpoint.bench;

import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvLine;
import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a file of made-up England, as they were written.
final class CsvRows {
    private CsvRows() {}

    /// A row.
    ///
    /// @param cells by the names of their columns
    record Row(Map<String, String> cells) {
        /// What it says in a column; nothing if the file has no such column.
        String said(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<Row> of(byte[] file) throws IOException {
        var reader = new CsvReader(new StringReader(new String(file, StandardCharsets.UTF_8)));
        var header = reader.next();
        var rows = new ArrayList<Row>();
        if (header == null) {
            return rows;
        }
        var columns = texts(header);
        for (var line = reader.next(); line != null; line = reader.next()) {
            var texts = texts(line);
            var cells = new HashMap<String, String>();
            for (var at = 0; at < Math.min(columns.size(), texts.size()); at++) {
                cells.put(columns.get(at), texts.get(at));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static List<String> texts(CsvLine line) {
        return line.cells().stream()
                .map(cell -> cell instanceof CsvCell.Text(String text) ? text : "")
                .toList();
    }
}
