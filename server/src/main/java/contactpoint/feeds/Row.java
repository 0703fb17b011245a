package contactpoint.feeds;

import contactpoint.feeds.csv.CsvCell;
import contactpoint.index.Particulars;
import contactpoint.involvement.Attachment;
import contactpoint.person.Checked;
import contactpoint.person.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One row while a source reads it. Gathers everything that is wrong, so that the sender can mend
/// it in one go.
public final class Row {
    private final Map<String, CsvCell> cells;
    private final Set<String> unread;
    private final Set<String> published;
    private final List<Refusal> refusals = new ArrayList<>();

    /// @param cells by the names of the columns; a column that the file lacks is not in it
    Row(List<Column<?>> columns, Map<String, CsvCell> cells) {
        this.cells = cells;
        this.published = columns.stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
        this.unread = new LinkedHashSet<>(published);
    }

    /// What a cell says, or null if it is empty, the file lacks the column, or the cell was
    /// refused.
    ///
    /// @throws IllegalArgumentException if the source does not publish the column
    public <T> @Nullable T read(Column<T> column) {
        if (!published.contains(column.name())) {
            throw new IllegalArgumentException(column.name() + " is not published");
        }
        unread.remove(column.name());
        var text = text(column);
        if (text == null) {
            return null;
        }
        return switch (column.reads().apply(text)) {
            case Checked.Good<T>(T value) -> value;
            case Checked.Bad<T>(Problem problem) -> {
                refuse(column, problem);
                yield null;
            }
        };
    }

    private @Nullable String text(Column<?> column) {
        var cell = cells.get(column.name());
        if (cell == null || !cell.isFilled()) {
            if (column.required()) {
                refuse(column, CellRules.MISSING);
            }
            return null;
        }
        return switch (CellRules.check(cell)) {
            case Checked.Good<String>(String text) -> text;
            case Checked.Bad<String>(Problem problem) -> {
                refuse(column, problem);
                yield null;
            }
        };
    }

    /// Says that something is wrong with a cell.
    public void refuse(Column<?> column, Problem problem) {
        refusals.add(new Refusal(column.name(), problem));
    }

    /// Says that something is wrong with a cell.
    public void refuse(Column<?> column, String code, String why, String mend) {
        refuse(column, new Problem(code, why, mend));
    }

    /// Whether anything was wrong so far.
    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /// How many things were wrong so far.
    public int faults() {
        return refusals.size();
    }

    /// What the row says, or everything that was wrong.
    ///
    /// @param key null only if it was refused, and so with the others
    /// @throws IllegalArgumentException if something is missing and nothing was wrong
    public Reading says(
            @Nullable String key,
            @Nullable String personKey,
            @Nullable Particulars said,
            @Nullable Attachment attachment) {
        return isRefused() || key == null || personKey == null || said == null || attachment == null
                ? refused()
                : new Reading.Read(new FeedRecord(key, personKey, said, attachment));
    }

    /// Everything that was wrong.
    ///
    /// @throws IllegalArgumentException if nothing was
    public Reading.Refused refused() {
        return new Reading.Refused(refusals);
    }

    /// The published columns that nobody asked for yet.
    Set<String> unread() {
        return Set.copyOf(unread);
    }
}
