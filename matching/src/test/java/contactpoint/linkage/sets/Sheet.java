package contactpoint.linkage.sets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One file of a set: its name, its columns besides id and entity, and its rows.
///
/// @param columns in the order of the file
record Sheet(String name, List<String> columns, List<Row> rows) {

    /// @param fields by column; a missing one is written as an empty value
    record Row(String id, String entity, Map<String, String> fields) {

        String get(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    Sheet(String name, List<String> columns) {
        this(name, List.copyOf(columns), new ArrayList<>());
    }

    void add(String id, String entity, Map<String, String> fields) {
        rows.add(new Row(id, entity, Map.copyOf(fields)));
    }

    void shuffle(Chance chance) {
        chance.shuffle(rows);
    }

    String text() {
        var header = new ArrayList<String>(List.of("id", "entity"));
        header.addAll(columns);
        var text = new StringBuilder(Csv.line(header));
        for (Row row : rows) {
            var values = new ArrayList<String>(List.of(row.id(), row.entity()));
            columns.forEach(column -> values.add(row.get(column)));
            text.append(Csv.line(values));
        }
        return text.toString();
    }

    void write(Path folder) {
        try {
            Files.writeString(folder.resolve(name + ".csv"), text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Map<String, Integer> sizes() {
        var sizes = new TreeMap<String, Integer>();
        rows.forEach(row -> sizes.merge(row.entity(), 1, Integer::sum));
        return sizes;
    }

    /// True pairs within this file.
    long pairs() {
        return sizes().values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    /// True pairs between this file and the other.
    long pairs(Sheet other) {
        Map<String, Integer> theirs = new HashMap<>(other.sizes());
        return sizes().entrySet().stream()
                .mapToLong(e -> (long) e.getValue() * theirs.getOrDefault(e.getKey(), 0))
                .sum();
    }
}
