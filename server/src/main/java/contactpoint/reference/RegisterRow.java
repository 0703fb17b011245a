package contactpoint.reference;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.stream.IntStream;

/// A row of a register's file. Values are made text when they are asked for: most columns of a
/// register are none of ours.
record RegisterRow(CsvRecord record, RegisterText text) {

    /// From 1; a value may reach over several lines, and then it is the first.
    long line() {
        return record.getStartingLineNumber();
    }

    int columns() {
        return record.getFieldCount();
    }

    /// @param column its position from 0, or less if the file has no such column
    /// @return empty if the file has no such column
    String at(int column) {
        return column < 0 ? "" : text.decode(record.getField(column), line());
    }

    List<String> all() {
        return IntStream.range(0, columns()).mapToObj(this::at).toList();
    }

    /// How many bytes its values have.
    int length() {
        return record.getFields().stream().mapToInt(String::length).sum();
    }

    /// Whether it reaches over several lines.
    boolean hasLineBreak() {
        return record.getFields().stream()
                .anyMatch(value -> value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0);
    }

    /// How many bytes its last value has.
    int lastLength() {
        return record.getField(columns() - 1).length();
    }
}
