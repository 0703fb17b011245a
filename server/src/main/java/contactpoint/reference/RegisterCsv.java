package contactpoint.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a register's CSV file a row at a time, and notices when it is cut off.
final class RegisterCsv {
    /// A longer row is refused; the file goes on.
    private static final int LONGEST_ROW = 1 << 16;

    /// A row that does not end within this is never held: nobody can tell where the next one
    /// begins.
    private static final int ENDLESS_ROW = 1 << 20;

    private final Rows rows;
    private final RegisterText text;
    private int columns = -1;
    private int count;

    /// The row before this one, if it has too few values or too many: if it is the last, the file
    /// is cut off.
    private @Nullable RegisterRow ragged;

    private int lastLength = -1;
    private boolean sameLength;

    private RegisterCsv(Rows rows) {
        this.rows = rows;
        this.text = new RegisterText(rows.encoding());
    }

    /// What one register does with its rows.
    interface Rows {
        RegisterText.Encoding encoding();

        /// Ten times what a register of this kind holds: no file may run forever.
        int most();

        /// Looks at the first row.
        ///
        /// @return whether it is a header row
        /// @throws NotThisRegister if it is not that of this register
        boolean begin(RegisterRow first);

        /// A row with as many columns as the first.
        void take(RegisterRow row);

        /// A row that has not.
        void refuse(long line, String why);

        /// Whether a last value without a line end after it is trusted if it is as long as that of
        /// the row before: so in registers whose last column is a code or a date.
        boolean endsInCode();
    }

    /// Reads a file to its end.
    ///
    /// @param rows takes each row, in order; what it did is to be undone if the file is refused
    /// @throws NotThisRegister if the file is not this register, or not all of it
    static RegisterFile read(Path path, Rows rows) {
        var reading = new RegisterCsv(rows);
        try (var bytes = RegisterBytes.open(path);
                var csv =
                        CsvReader.builder()
                                .allowUnclosedQuote(false)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .maxBufferSize(ENDLESS_ROW)
                                .build(records(), bytes, StandardCharsets.ISO_8859_1)) {
            long line = 0;
            try {
                for (var record : csv) {
                    line = record.getStartingLineNumber();
                    reading.take(record);
                }
            } catch (CsvParseException e) {
                throw whatStopped(e, line);
            }
            reading.finish(bytes.endedWhole(), line);
            return new RegisterFile(reading.count, bytes.sha256(), null);
        } catch (IOException | UncheckedIOException e) {
            throw new NotThisRegister("it cannot be read");
        }
    }

    /// Makes records of any shape up to an endless one: the reader's own limits are less.
    private static CsvRecordHandler records() {
        return CsvRecordHandler.builder()
                .maxFields(ENDLESS_ROW)
                .maxFieldSize(ENDLESS_ROW)
                .maxRecordSize(ENDLESS_ROW)
                .build();
    }

    /// The reader wraps what its source of bytes throws.
    private static NotThisRegister whatStopped(CsvParseException e, long line) {
        return switch (e.getCause()) {
            case NotThisRegister known -> known;
            case IOException unread -> throw new UncheckedIOException(unread);
            case UncheckedIOException unread -> throw unread;
            case null, default -> new NotThisRegister(where(e, line));
        };
    }

    private static String where(CsvParseException e, long line) {
        if (String.valueOf(e.getMessage()).contains("max")) {
            return "%s does not end within %s characters: it may have a quotation mark too many"
                    .formatted(
                            line == 0 ? "its first row" : "the row after line " + line,
                            shown(ENDLESS_ROW));
        }
        return line == 0 ? "it is not CSV" : "it is cut off, or not CSV, after line " + line;
    }

    private void take(CsvRecord record) {
        var row = new RegisterRow(record, text);
        if (columns < 0) {
            columns = row.columns();
            if (rows.begin(row)) {
                return;
            }
        }
        passOnRagged();
        if (++count > rows.most()) {
            throw new NotThisRegister("it has more than %s rows".formatted(shown(rows.most())));
        }
        if (row.length() > LONGEST_ROW) {
            refuseTooLong(row);
            return;
        }
        if (row.columns() != columns) {
            ragged = row;
            return;
        }
        sameLength = row.lastLength() == lastLength;
        lastLength = row.lastLength();
        rows.take(row);
    }

    /// Over several lines it is no row, but many that a quotation mark has made one.
    private void refuseTooLong(RegisterRow row) {
        if (row.hasLineBreak()) {
            throw new NotThisRegister(
                    "a quotation mark in line %d is not closed within %s characters"
                            .formatted(row.line(), shown(LONGEST_ROW)));
        }
        sameLength = false;
        rows.refuse(row.line(), "Row has more than %s characters".formatted(shown(LONGEST_ROW)));
    }

    private static String shown(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private void passOnRagged() {
        if (ragged != null) {
            rows.refuse(
                    ragged.line(),
                    "Row has %d columns and not %d".formatted(ragged.columns(), columns));
            ragged = null;
        }
    }

    private void finish(boolean endedWhole, long line) {
        var whole = endedWhole || (rows.endsInCode() && sameLength);
        if (ragged != null || (!whole && count > 0)) {
            throw new NotThisRegister("it is cut off in line " + line);
        }
        if (count == 0) {
            throw new NotThisRegister("it has no rows");
        }
        text.finish();
    }
}
