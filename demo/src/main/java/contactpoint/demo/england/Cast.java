package contactpoint.demo.england;

import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Kelly and the others whom the demo knows by name: rows of the demo's own files, copied by the
/// names of their columns. They come first in every file.
final class Cast {
    private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

    /// Numbers of the children in the truth, by name and date of birth.
    private final Map<String, String> children = new LinkedHashMap<>();

    private final Map<String, String> households = new LinkedHashMap<>();

    Cast() {
        for (var format : Format.ALL) {
            files.put(format.source(), read(format.source() + ".csv"));
        }
    }

    Sheets.Made rows() {
        var sheets = new Sheets();
        for (var format : Format.ALL) {
            for (var values : rowsOf(format)) {
                var row = new Row(format, Set.of("cast"));
                format.columns().forEach(column -> row.put(column, values.get(column)));
                sheets.add(row, child(format, values), row.kinds(), "cast", household(values));
            }
        }
        return sheets.made();
    }

    /// The lines of one of the demo's files, by the names of its columns; none if it has none.
    List<Map<String, String>> rowsOf(Format format) {
        var rows = files.get(format.source());
        if (rows == null) {
            throw new IllegalArgumentException("no file of " + format.source());
        }
        return rows;
    }

    static List<Map<String, String>> read(String name) {
        try (var in = Cast.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                return new ArrayList<>();
            }
            var reader = new CsvReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            var header = texts(reader);
            var rows = new ArrayList<Map<String, String>>();
            for (var cells = texts(reader); cells != null; cells = texts(reader)) {
                var row = new LinkedHashMap<String, String>();
                for (var i = 0; header != null && i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable List<String> texts(CsvReader reader) throws IOException {
        var line = reader.next();
        return line == null
                ? null
                : line.cells().stream()
                        .map(cell -> cell instanceof CsvCell.Text(String text) ? text : "")
                        .toList();
    }

    /// "K-0001": the digits of the source's own number, which the demo's files have in common; for
    /// a file that has others, of the child of this name and date of birth.
    private String child(Format format, Map<String, String> row) {
        var who =
                String.join(
                        "|",
                        row.getOrDefault("given_names", row.getOrDefault("first_name", "")),
                        row.getOrDefault("family_name", row.getOrDefault("last_name", "")),
                        row.getOrDefault("date_of_birth", ""));
        var key = row.getOrDefault(format.child(), "");
        return children.computeIfAbsent(
                who, unknown -> "K-" + key.substring(key.lastIndexOf('-') + 1));
    }

    private String household(Map<String, String> row) {
        var home =
                row.getOrDefault("address_1", "")
                        + '|'
                        + row.getOrDefault("postcode", row.getOrDefault("claimant_postcode", ""));
        return households.computeIfAbsent(home, unknown -> "K-" + (households.size() + 1));
    }
}
