package contactpoint.feeds;

import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvLine;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.person.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The first line of a file, held against the source's format: which columns are read, which say
/// that a row is restricted, and which are dropped unread.
final class Header {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.-]+");

    /// What may be a column's name and so may be repeated to the sender. In a file without a header
    /// the first line holds somebody's data.
    private static final Pattern LIKE_A_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_ ()/-]{0,39}");

    private final Map<Integer, String> names;
    private final Map<Integer, Column<Boolean>> flags;
    private final List<Dropped> dropped;
    private final int size;

    private Header(
            Map<Integer, String> names,
            Map<Integer, Column<Boolean>> flags,
            List<Dropped> dropped,
            int size) {
        this.names = names;
        this.flags = flags;
        this.dropped = dropped;
        this.size = size;
    }

    /// What came of reading the first line.
    sealed interface Outcome {
        record Usable(Header header) implements Outcome {}

        record Refused(Problem why) implements Outcome {}
    }

    /// A column that is dropped unread, and how many of its cells held something.
    static final class Dropped {
        private final int place;
        private final Refusal refusal;
        private long filled;

        private Dropped(int place, Refusal refusal) {
            this.place = place;
            this.refusal = refusal;
        }

        /// From 1.
        int place() {
            return place;
        }

        Refusal refusal() {
            return refusal;
        }

        long filled() {
            return filled;
        }
    }

    static Outcome read(CsvLine line, List<Column<?>> columns) {
        if (line.fault().isPresent()) {
            return refused(
                    "header-faulty",
                    "The first line is not a header",
                    "Begin the file with the names of the columns");
        }
        var written = line.cells().stream().map(Header::written).toList();
        var separator = otherSeparator(written);
        if (separator != null) {
            return refused(
                    "file-separator",
                    "The columns are separated by " + separator + ", not by commas",
                    "Save it as “CSV UTF-8 (comma delimited)”");
        }
        var present = written.stream().map(Header::plain).toList();
        var missing =
                columns.stream()
                        .filter(column -> column.required() && !present.contains(column.name()))
                        .map(Column::name)
                        .toList();
        if (!missing.isEmpty()) {
            return refused(
                    "column-missing",
                    "The file lacks " + named(missing),
                    "Compare the first line with the template");
        }
        var twice =
                columns.stream()
                        .map(Column::name)
                        .filter(name -> present.stream().filter(name::equals).count() > 1)
                        .toList();
        if (!twice.isEmpty()) {
            return refused(
                    "column-twice",
                    "The file has " + named(twice) + " more than once",
                    "Send each column once");
        }
        return new Outcome.Usable(of(written, columns));
    }

    private static Header of(List<String> written, List<Column<?>> columns) {
        var published = columns.stream().map(Column::name).collect(Collectors.toSet());
        var names = new HashMap<Integer, String>();
        var flags = new LinkedHashMap<Integer, Column<Boolean>>();
        var dropped = new ArrayList<Dropped>();
        for (int i = 0; i < written.size(); i++) {
            var name = plain(written.get(i));
            if (published.contains(name)) {
                names.put(i, name);
            } else if (NotHeld.isFlag(name)) {
                flags.put(i, Columns.restricted(name));
            } else {
                dropped.add(new Dropped(i + 1, notKept(name, shown(written.get(i), i))));
            }
        }
        return new Header(names, flags, dropped, written.size());
    }

    private static Refusal notKept(String name, String shown) {
        return new Refusal(
                shown,
                NotHeld.isNeverHeld(name)
                        ? new Problem(
                                "column-not-held",
                                "ContactPoint does not hold this. It was not kept",
                                "Remove the column")
                        : new Problem(
                                "column-unknown",
                                "ContactPoint does not know this column. It was not kept",
                                "Remove it, or compare its name with the template"));
    }

    /// How many cells a row must have.
    int size() {
        return size;
    }

    /// Whether the cells of a place, counted from 0, are turned into text.
    boolean keeps(int place) {
        return names.containsKey(place) || flags.containsKey(place);
    }

    List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    /// Counts what was dropped of a row.
    void countDropped(CsvLine line) {
        for (var column : dropped) {
            column.filled += line.cells().get(column.place - 1).isFilled() ? 1 : 0;
        }
    }

    /// The row's cells by the names of their columns.
    Map<String, CsvCell> cells(CsvLine line) {
        var cells = new HashMap<String, CsvCell>();
        names.forEach((place, name) -> cells.put(name, line.cells().get(place)));
        return cells;
    }

    /// What the row's flags say against it, where the format has no such column.
    List<Refusal> flagged(CsvLine line) {
        var against = new ArrayList<Refusal>();
        flags.forEach((place, column) -> {
            var row = new Row(List.of(column), Map.of(column.name(), line.cells().get(place)));
            row.read(column);
            if (row.isRefused()) {
                against.addAll(row.refused().refusals());
            }
        });
        return against;
    }

    /// What is wrong with a line that could not be cut into cells.
    Refusal faulty(CsvLine line) {
        int place = line.cells().size();
        return switch (line.fault().orElseThrow()) {
            case UNCLOSED_QUOTE ->
                    new Refusal(
                            shownAt(place),
                            new Problem(
                                    "quote-unclosed",
                                    "A quotation mark is opened and not closed",
                                    "Close it, or double it if it belongs to the text"));
            case STRAY_QUOTE ->
                    new Refusal(
                            shownAt(place),
                            new Problem(
                                    "quote-inside",
                                    "A quotation mark stands inside a cell",
                                    "Remove it, or put the cell in quotation marks and double it"));
            case CELLS ->
                    new Refusal(
                            "row",
                            new Problem(
                                    "row-cells",
                                    "The row has %s cells and the header has %d"
                                            .formatted(counted(place), size),
                                    "Put cells that hold a comma in quotation marks"));
        };
    }

    private static String counted(int cells) {
        return cells == CsvReader.MOST_CELLS ? "more than " + cells : "" + cells;
    }

    private String shownAt(int place) {
        return names.getOrDefault(place, "column " + (place + 1));
    }

    private static String written(CsvCell cell) {
        return cell instanceof CsvCell.Text(String text) ? text : "";
    }

    private static String plain(String written) {
        return BETWEEN_WORDS.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }

    private static String shown(String written, int place) {
        var name = written.strip();
        return LIKE_A_NAME.matcher(name).matches() ? name : "column " + (place + 1);
    }

    private static @Nullable String otherSeparator(List<String> written) {
        if (written.size() != 1) {
            return null;
        }
        var only = written.getFirst();
        return only.indexOf(';') >= 0
                ? "semicolons"
                : only.indexOf('\t') >= 0 ? "tabs" : only.indexOf('|') >= 0 ? "bars" : null;
    }

    private static String named(List<String> columns) {
        return (columns.size() == 1 ? "the column " : "the columns ") + String.join(", ", columns);
    }

    private static Outcome refused(String code, String why, String mend) {
        return new Outcome.Refused(new Problem(code, why, mend));
    }
}
