package contactpoint.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a register's CSV file a row at a time, and notices when it is cut off.
final class RegisterCsv {
    private static final String TOO_LONG =
            String.format(Locale.UK, "longer than %,d characters", RowHandler.LONGEST);

    /// Characters that one value may have, so that its row can be left out and the next one found:
    /// more than a line may have.
    private static final int LONGEST_VALUE = 1 << 24;

    private final Rows rows;
    private final RegisterText text;
    private int columns = -1;
    private int count;

    /// The row before this one, if it has too few values or too many: if it is the last and has too
    /// few, the file is cut off.
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
        var handler = new RowHandler(reading.text);
        try (var bytes = RegisterBytes.open(path);
                var csv =
                        CsvReader.builder()
                                .allowUnclosedQuote(false)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .maxBufferSize(LONGEST_VALUE)
                                .build(handler, bytes, StandardCharsets.ISO_8859_1)) {
            long line = 0;
            try {
                for (var row : csv) {
                    line = row.line();
                    reading.take(row);
                }
            } catch (CsvParseException e) {
                throw whatStopped(e, handler.line());
            }
            reading.finish(bytes.endedWhole(), line);
            return new RegisterFile(reading.count, bytes.sha256(), null);
        } catch (IOException | UncheckedIOException e) {
            throw new NotThisRegister("it cannot be read");
        }
    }

    /// The reader wraps what its source of bytes throws. Its own reasons all come to one: where a
    /// value should end, it does not.
    private static NotThisRegister whatStopped(CsvParseException e, long line) {
        return switch (e.getCause()) {
            case NotThisRegister known -> known;
            case IOException unread -> throw new UncheckedIOException(unread);
            case UncheckedIOException unread -> throw unread;
            case null, default ->
                    new NotThisRegister(
                            "it is cut off in the row that begins in line %d, or a quotation mark is missing"
                                    .formatted(line));
        };
    }

    private void take(RegisterRow row) {
        if (columns < 0) {
            if (row.isTooLong()) {
                throw new NotThisRegister("its first line is " + TOO_LONG);
            }
            columns = row.columns();
            if (rows.begin(row)) {
                return;
            }
        }
        passOnRagged();
        if (++count > rows.most()) {
            throw new NotThisRegister(
                    String.format(Locale.UK, "it has more than %,d rows", rows.most()));
        }
        sameLength = false;
        if (row.isTooLong()) {
            rows.refuse(row.line(), "Row is " + TOO_LONG);
        } else if (row.columns() == columns) {
            sameLength = row.lastLength() == lastLength;
            lastLength = row.lastLength();
            rows.take(row);
        } else {
            ragged = row;
        }
    }

    private void passOnRagged() {
        if (ragged != null) {
            rows.refuse(
                    ragged.line(),
                    "Row has %d columns and not %d".formatted(ragged.columns(), columns)
                            + (ragged.lines() == 1
                                    ? ""
                                    : ", and reaches over %d lines".formatted(ragged.lines())));
            ragged = null;
        }
    }

    private void finish(boolean endedWhole, long line) {
        if (ragged != null && ragged.columns() < columns) {
            throw new NotThisRegister(
                    "it is cut off in line %d, which has %d %s and not %d"
                            .formatted(
                                    line,
                                    ragged.columns(),
                                    ragged.columns() == 1 ? "column" : "columns",
                                    columns));
        }
        passOnRagged();
        if (count == 0) {
            throw new NotThisRegister("it has no rows");
        }
        if (!endedWhole && !(rows.endsInCode() && sameLength)) {
            throw new NotThisRegister("it is cut off in line " + line);
        }
        text.finish();
    }
}
