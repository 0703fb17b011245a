package contactpoint.demo.england;

import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvLine;
import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One file of a folder of names, read whole: a header line, then as many columns in every line.
final class NameTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,3})?");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private List<String> header = List.of();

    private NameTable(String name) {
        this.name = name;
    }

    /// @throws NamesUnusable if it is missing, or cannot be read as a table with these columns
    static NameTable read(Path folder, String name, String... columns) throws NamesUnusable {
        var table = new NameTable(name);
        try (var in = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
            table.read(new CsvReader(in));
        } catch (CharacterCodingException e) {
            throw table.unusable("is not in UTF-8: save it as “CSV UTF-8”", e);
        } catch (NamesUnusable e) {
            throw e;
        } catch (IOException e) {
            throw table.unusable(
                    "cannot be read: --names must be a folder that has it, with "
                            + NamesFolder.FILES,
                    e);
        }
        for (var column : columns) {
            if (!table.header.contains(column)) {
                throw table.unusable(
                        "lacks the column %s: its first line must name %s"
                                .formatted(column, String.join(", ", columns)));
            }
        }
        return table;
    }

    private void read(CsvReader reader) throws IOException {
        for (var line = reader.next(); line != null; line = reader.next()) {
            if (header.isEmpty()) {
                header = line.cells().stream().map(NameTable::text).map(String::strip).toList();
            } else if (!line.isBlank()) {
                add(line);
            }
        }
    }

    private void add(CsvLine line) throws NamesUnusable {
        if (line.fault().isPresent() || line.cells().size() != header.size()) {
            throw unusable(
                    "line %d must have as many columns as the first line: %d"
                            .formatted(line.number(), header.size()));
        }
        lines.add(new Line(line.number(), line.cells().stream().map(NameTable::text).toList()));
    }

    private static String text(CsvCell cell) {
        return cell instanceof CsvCell.Text(String text)
                ? text.replace(BYTE_ORDER_MARK, "").strip()
                : "";
    }

    List<Line> lines() {
        return lines;
    }

    /// The file cannot be used.
    ///
    /// @param why what of it, as the end of a sentence that its name begins
    NamesUnusable unusable(String why) {
        return new NamesUnusable("%s: %s.".formatted(name, why));
    }

    private NamesUnusable unusable(String why, IOException cause) {
        return new NamesUnusable("%s: %s.".formatted(name, why), cause);
    }

    /// A line after the header.
    final class Line {
        private final long number;
        private final List<String> cells;

        private Line(long number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        /// A column that [#read] was asked for.
        String text(String column) {
            return cells.get(header.indexOf(column));
        }

        /// @throws NamesUnusable if it is no number above 0
        double frequency(String column) throws NamesUnusable {
            var text = text(column);
            var number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : 0;
            if (number <= 0 || number > 1e9) {
                throw wrong(column, "a number above 0, such as 0.0123");
            }
            return number;
        }

        /// @throws NamesUnusable if it is no year of a century that somebody living is born in
        int year(String column) throws NamesUnusable {
            if (!YEAR.matcher(text(column)).matches()) {
                throw wrong(column, "a year, such as 2010");
            }
            return Integer.parseInt(text(column));
        }

        /// @param must what the column must be, as the end of a sentence
        NamesUnusable wrong(String column, String must) {
            return unusable("line %d: %s must be %s".formatted(this.number, column, must));
        }
    }
}
