package contactpoint.reference;

import java.util.List;
import java.util.stream.IntStream;

/// A row of a register's file. Values are made text when they are asked for: most columns of a
/// register are none of ours.
///
/// @param line from 1; the first, if a value reaches over several
/// @param lines how many it reaches over
/// @param isTooLong then it has no values
/// @param values with one character for each byte
record RegisterRow(
        long line,
        int lines,
        int columns,
        boolean isTooLong,
        List<String> values,
        RegisterText text) {

    RegisterRow {
        values = isTooLong ? List.of() : List.copyOf(values);
    }

    /// @param column its position from 0, or less if the file has no such column
    /// @return empty if the file has no such column
    String at(int column) {
        return column < 0 ? "" : text.decode(values.get(column), line);
    }

    List<String> all() {
        return IntStream.range(0, columns).mapToObj(this::at).toList();
    }

    /// How many bytes its last value has.
    int lastLength() {
        return values.getLast().length();
    }
}
