package contactpoint.feeds;

import contactpoint.person.Checked;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One column of a source's format: its description for people and the rule that reads it, so that
/// neither can change without the other.
///
/// @param name as the header has it
/// @param required whether the file must have the column, and every row something in it
/// @param meaning what stands in it
/// @param example something made up that passes the rule
/// @param rule the rule, in words
/// @param reads the rule; never given an empty cell
public record Column<T>(
        String name,
        boolean required,
        String meaning,
        String example,
        String rule,
        Function<String, Checked<T>> reads)
        implements ColumnGroup {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    /// @throws IllegalArgumentException if the name is not lower-case words joined by underscores
    public Column {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a column is named in lower case: " + name);
        }
    }

    static <T> Column<T> optional(
            String name,
            String meaning,
            String example,
            String rule,
            Function<String, Checked<T>> reads) {
        return new Column<>(name, false, meaning, example, rule, reads);
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(this);
    }

    /// The same column, required.
    public Column<T> asRequired() {
        return new Column<>(name, true, meaning, example, rule, reads);
    }

    /// The same column under another name.
    public Column<T> named(String name) {
        return new Column<>(name, required, meaning, example, rule, reads);
    }

    /// The same column, said to mean something else.
    public Column<T> meaning(String meaning) {
        return new Column<>(name, required, meaning, example, rule, reads);
    }

    /// The same column with another example.
    public Column<T> example(String example) {
        return new Column<>(name, required, meaning, example, rule, reads);
    }
}
