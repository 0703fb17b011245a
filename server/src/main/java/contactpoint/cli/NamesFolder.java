package contactpoint.cli;

import contactpoint.feeds.csv.CsvBytes;
import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvInput;
import contactpoint.feeds.csv.CsvLine;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.linkage.NameTable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A folder of tables that say which names are forms of each other, to be used instead of the
/// program's own.
final class NamesFolder {
    /// Its columns; other columns, such as how often a form comes, are not used.
    private record Table(String file, String one, String other, boolean isNeeded) {}

    private static final List<Table> TABLES =
            List.of(
                    new Table("nicknames.csv", "name1", "name2", true),
                    new Table("firstname_uk_variant.csv", "forename", "forename2", false),
                    new Table("lastname_uk_variant.csv", "lastname1", "lastname2", false));

    private final Map<String, Set<String>> forms = new HashMap<>();

    private NamesFolder() {}

    /// @throws CommandRefused if it is no such folder, or a row of a table names no two names
    static NameTable read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CommandRefused("--names: there is no folder at " + folder + ".");
        }
        var names = new NamesFolder();
        for (var table : TABLES) {
            var path = folder.resolve(table.file);
            if (Files.exists(path)) {
                names.read(path, table);
            } else if (table.isNeeded) {
                throw new CommandRefused(
                        "--names: there is no %s in %s. It needs the columns %s and %s."
                                .formatted(table.file, folder, table.one, table.other));
            }
        }
        return new NameTable(names.forms);
    }

    private void read(Path path, Table table) throws IOException {
        PeopleFile.refuseWhatIsNoFile(path);
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            switch (CsvInput.openBytes(in)) {
                case CsvInput.Text text -> read(new CsvReader(text.reader()), path, table);
                case CsvInput.Refused refused ->
                        throw new CommandRefused(
                                "--names: %s: %s. %s."
                                        .formatted(
                                                path, refused.why().why(), refused.why().mend()));
            }
        }
    }

    private void read(CsvReader reader, Path path, Table table) throws IOException {
        var header = reader.next();
        var columns =
                header == null
                        ? List.<String>of()
                        : header.cells().stream()
                                .map(cell -> text(cell).strip().toLowerCase(Locale.ROOT))
                                .toList();
        var one = columns.indexOf(table.one);
        var other = columns.indexOf(table.other);
        if (one < 0 || other < 0) {
            throw new CommandRefused(
                    "--names: the first line of %s must name the columns %s and %s."
                            .formatted(path, table.one, table.other));
        }
        long rows = 0;
        reader.keepOnly(columns.size(), at -> at == one || at == other);
        for (var line = reader.next(); line != null; line = reader.next()) {
            if (!line.isBlank()) {
                add(line, one, other, path);
                rows++;
            }
        }
        if (rows == 0) {
            throw new CommandRefused("--names: %s has no rows.".formatted(path));
        }
    }

    private void add(CsvLine line, int one, int other, Path path) {
        var first = line.fault().isPresent() ? "" : folded(line.cells().get(one));
        var second = line.fault().isPresent() ? "" : folded(line.cells().get(other));
        if (first.isEmpty() || second.isEmpty()) {
            throw new CommandRefused(
                    ("--names: line %,d of %s does not hold two names in as many cells as the"
                                    + " first line: mend it or take it out.")
                            .formatted(line.number(), path));
        }
        forms.computeIfAbsent(first, _ -> new TreeSet<>()).add(second);
    }

    private static String folded(CsvCell cell) {
        return NameTable.folded(text(cell));
    }

    private static String text(CsvCell cell) {
        return cell instanceof CsvCell.Text(String bytes) ? CsvBytes.of(bytes).text() : "";
    }
}
