package contactpoint.cli;

import contactpoint.feeds.csv.CsvBytes;
import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvInput;
import contactpoint.feeds.csv.CsvLine;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.linkage.Column;
import contactpoint.linkage.People;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file of people, read row by row. What cannot be read is counted and said, never guessed.
final class PeopleFile {
    /// The first lines that could not be read are named; of more only the number.
    private static final int MOST_LINES_NAMED = 5;

    private final Path path;
    private final List<String> notes = new ArrayList<>();
    private final List<Long> unreadable = new ArrayList<>();
    private final Set<Column> described = EnumSet.noneOf(Column.class);
    private final Set<String> ids = new HashSet<>();
    private long rows;
    private long unreadableRows;
    private long tooLong;
    private long damaged;
    private long foreign;
    private long zeros;
    private long withoutEntity;
    private boolean columnEntity;
    private long twice;

    /// What is known of a file that was read.
    ///
    /// @param notes what its reader should know, in sentences without personal data
    /// @param described the columns that describe a person; a whole date of birth has its parts
    record Read(List<String> notes, Set<Column> described) {
        Read {
            notes = List.copyOf(notes);
            described = Set.copyOf(described);
        }
    }

    private PeopleFile(Path path) {
        this.path = path;
    }

    /// Reads a file into people.
    ///
    /// @throws CommandRefused if it is no file of people
    static Read read(Path path, People people) throws IOException {
        return new PeopleFile(path).into(people);
    }

    private Read into(People people) throws IOException {
        refuseWhatIsNoFile(path);
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            switch (CsvInput.openBytes(in)) {
                case CsvInput.Text text -> rows(new CsvReader(text.reader()), people);
                case CsvInput.Refused refused ->
                        throw new CommandRefused(
                                path
                                        + ": "
                                        + refused.why().why()
                                        + ". "
                                        + refused.why().mend()
                                        + ".");
            }
        }
        if (rows == 0) {
            throw new CommandRefused(
                    unreadableRows == 0
                            ? path + " has a header and no rows."
                            : "%s has no row that can be read: each must have as many cells as its header%s."
                                    .formatted(path, named()));
        }
        note(unreadableRows, "could not be read and were left out" + named());
        note(
                tooLong,
                "had a cell of more than " + CsvReader.MOST_IN_CELL + " characters, left empty");
        note(foreign, "had a cell that is not UTF-8, read as Windows-1252");
        note(damaged, "had a cell with characters lost before it came here, left empty");
        note(zeros, "had a zero byte in a cell, taken out");
        if (withoutEntity < rows && columnEntity) {
            note(
                    withoutEntity,
                    "have no entity; whoever is linked to one counts as wrongly linked");
        }
        note(twice, "have an id that another row has too; each counts as a record of its own");
        return new Read(notes, described);
    }

    /// @throws CommandRefused if it cannot be read as a file
    static void refuseWhatIsNoFile(Path path) {
        if (!Files.exists(path)) {
            throw new CommandRefused("There is no file at " + path + ".");
        }
        if (Files.isDirectory(path)) {
            throw new CommandRefused(path + " is a folder: name one file in it.");
        }
        if (!Files.isReadable(path)) {
            throw new CommandRefused(
                    "You may not read "
                            + path
                            + ": ask its owner, or run this as somebody who may.");
        }
    }

    private void rows(CsvReader reader, People people) throws IOException {
        var header = reader.next();
        if (header == null) {
            throw new CommandRefused(path + " is empty.");
        }
        var columns = columns(header);
        reader.keepOnly(columns.size(), at -> at < columns.size() && columns.get(at) != null);
        for (var line = reader.next(); line != null; line = reader.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (line.fault().isPresent()) {
                unreadableRows++;
                if (unreadable.size() < MOST_LINES_NAMED) {
                    unreadable.add(line.number());
                }
                continue;
            }
            rows++;
            people.add(row(line, columns));
        }
    }

    private List<@Nullable Column> columns(CsvLine header) {
        var columns = new ArrayList<@Nullable Column>();
        var ignored = new ArrayList<String>();
        for (var cell : header.cells()) {
            var name =
                    cell instanceof CsvCell.Text(String text)
                            ? CsvBytes.of(text).text().strip()
                            : "";
            var column =
                    Arrays.stream(Column.values())
                            .filter(each -> each.header().equals(name.toLowerCase(Locale.ROOT)))
                            .findFirst()
                            .orElse(null);
            if (column != null && columns.contains(column)) {
                throw new CommandRefused(path + " has the column " + column.header() + " twice.");
            }
            columns.add(column);
            if (column == null) {
                ignored.add(name.length() > 40 || name.isEmpty() ? "(unnamed)" : name);
            }
        }
        columns.stream().filter(each -> each != null).forEach(described::add);
        columnEntity = described.contains(Column.ENTITY);
        described.removeAll(EnumSet.of(Column.ID, Column.ENTITY));
        if (described.contains(Column.BIRTH_DATE)) {
            described.addAll(EnumSet.of(Column.BIRTH_YEAR, Column.BIRTH_MONTH, Column.BIRTH_DAY));
        }
        if (header.fault().isPresent() || described.isEmpty()) {
            throw new CommandRefused(
                    path
                            + " does not begin with a header of columns to match by. Name at least"
                            + " one of "
                            + Arrays.stream(Column.values())
                                    .filter(each -> each != Column.ID && each != Column.ENTITY)
                                    .map(Column::header)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (!ignored.isEmpty()) {
            notes.add(path.getFileName() + ": not used: " + String.join(", ", ignored) + ".");
        }
        return columns;
    }

    private Map<Column, String> row(CsvLine line, List<@Nullable Column> columns) {
        var row = new EnumMap<Column, String>(Column.class);
        boolean isLong = false;
        boolean isDamaged = false;
        boolean isForeign = false;
        boolean hasZero = false;
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            if (column == null) {
                continue;
            }
            switch (line.cells().get(at)) {
                case CsvCell.Text(String bytes) -> {
                    var read = CsvBytes.of(bytes);
                    var isLost = read.text().indexOf(CsvInput.LOST) >= 0;
                    isForeign |= read.isForeign();
                    isDamaged |= isLost;
                    hasZero |= bytes.indexOf('\0') >= 0;
                    row.put(column, isLost ? "" : read.text().replace("\0", ""));
                }
                case CsvCell.TooLong() -> isLong = true;
                case CsvCell.Dropped _ -> {}
            }
        }
        tooLong += isLong ? 1 : 0;
        damaged += isDamaged ? 1 : 0;
        foreign += isForeign ? 1 : 0;
        zeros += hasZero ? 1 : 0;
        withoutEntity += row.getOrDefault(Column.ENTITY, "").isBlank() ? 1 : 0;
        var id = row.getOrDefault(Column.ID, "");
        if (id.isEmpty()) {
            row.put(Column.ID, "line " + line.number());
        } else if (!ids.add(id)) {
            twice++;
        }
        return row;
    }

    private String named() {
        return unreadable.isEmpty()
                ? ""
                : " (line "
                        + unreadable.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + (unreadableRows > unreadable.size() ? ", …)" : ")");
    }

    private void note(long count, String what) {
        if (count > 0) {
            notes.add("%s: %,d rows %s.".formatted(path.getFileName(), count, what));
        }
    }
}
