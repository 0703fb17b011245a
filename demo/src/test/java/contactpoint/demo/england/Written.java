package contactpoint.demo.england;

import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An England that was written, read back as anybody would read it.
final class Written {
    /// As many as shares can be told from.
    static final long CHILDREN = 5_000;

    private static final Map<Long, Written> MADE = new HashMap<>();

    final Path folder;

    /// The truth, by the row's source and key.
    final Map<String, Map<String, String>> truth = new HashMap<>();

    private Written(Path folder) {
        this.folder = folder;
        for (var row : read("truth.csv", StandardCharsets.UTF_8)) {
            truth.put(row.get("source") + ' ' + row.get("key"), row);
        }
    }

    /// Made once for all tests: five thousand children of seed 3.
    static synchronized Written england() {
        return MADE.computeIfAbsent(
                3L,
                seed -> {
                    try {
                        var folder = Files.createTempDirectory("england");
                        England.write(Settings.of(CHILDREN, seed), folder);
                        return new Written(folder);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /// One that stands in a folder.
    static Written at(Path folder) {
        return new Written(folder);
    }

    /// A row of a source with what is true of it.
    record Told(Format format, Map<String, String> row, Map<String, String> truth) {
        String key() {
            return row.get(format.key());
        }

        Set<String> kinds() {
            return Set.of(truth.get("kinds").split(";"));
        }

        boolean isOfCast() {
            return kinds().contains("cast");
        }
    }

    List<Told> rows(Format format) {
        return read(format.source() + ".csv", StandardCharsets.UTF_8).stream()
                .map(row ->
                        new Told(
                                format,
                                row,
                                truth.getOrDefault(
                                        format.source() + ' ' + row.get(format.key()),
                                        Map.of("kinds", "no truth"))))
                .toList();
    }

    List<Told> rows() {
        return Format.ALL.stream().flatMap(format -> rows(format).stream()).toList();
    }

    List<Map<String, String>> read(String name, Charset charset) {
        try (var in = Files.newBufferedReader(folder.resolve(name), charset)) {
            var reader = new CsvReader(in);
            var header = reader.next().cells().stream().map(Written::text).toList();
            var rows = new ArrayList<Map<String, String>>();
            for (var line = reader.next(); line != null; line = reader.next()) {
                var row = new LinkedHashMap<String, String>();
                for (var i = 0; i < header.size(); i++) {
                    row.put(header.get(i), text(line.cells().get(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(CsvCell cell) {
        return ((CsvCell.Text) cell).text();
    }
}
