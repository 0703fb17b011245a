package contactpoint.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a file of the Organisation Data Service, a line at a time.
///
/// The files are in ASCII or Windows-1252 and, by way of other people's programs, in UTF-8. A value
/// is UTF-8 if its bytes are, else Windows-1252, else the file is refused: bytes of Windows-1252
/// that also make sense as UTF-8 do not occur in names and addresses.
final class OdsFile {
    /// Ten times what a register of this kind holds.
    private static final int MOST_ROWS = 200_000;

    private static final int LONGEST_ROW = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final OdsRegister register;
    private final Consumer<OdsLine> lines;
    private @Nullable OdsLayout layout;
    private int rows;
    private boolean onlyAmended = true;
    private boolean hasPractice;

    /// The row before this one, if it has too few values or too many: if it is the last, the file
    /// is cut off.
    private OdsLine.@Nullable Bad ragged;

    private OdsFile(OdsRegister register, Consumer<OdsLine> lines) {
        this.register = register;
        this.lines = lines;
    }

    /// A file that was read to its end.
    record Whole(int rows, byte[] sha256) {}

    /// Whether a file is the one that was read to its end, byte for byte.
    ///
    /// @throws NotThisRegister if it cannot be read
    static boolean isSame(Path path, Whole read) {
        try {
            return Arrays.equals(RegisterBytes.sha256Of(path), read.sha256());
        } catch (IOException e) {
            throw new NotThisRegister("it cannot be read");
        }
    }

    /// Reads a file.
    ///
    /// @param lines takes each line, in order; what it did is to be undone if the file is refused
    /// @throws NotThisRegister if the file is not this register, or not all of it
    static Whole read(Path path, OdsRegister register, Consumer<OdsLine> lines) {
        var file = new OdsFile(register, lines);
        try (var bytes = RegisterBytes.open(path);
                var csv =
                        CsvReader.builder()
                                .allowUnclosedQuote(false)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .maxBufferSize(LONGEST_ROW)
                                .ofCsvRecord(bytes, StandardCharsets.ISO_8859_1)) {
            long line = 0;
            try {
                for (var row : csv) {
                    line = row.getStartingLineNumber();
                    file.take(row);
                }
            } catch (CsvParseException e) {
                throw whatStopped(e, line);
            }
            file.finish(bytes.endedWhole(), line);
            return new Whole(file.rows, bytes.sha256());
        } catch (IOException | UncheckedIOException e) {
            throw new NotThisRegister("it cannot be read");
        }
    }

    /// The reader wraps what its source of bytes throws.
    private static NotThisRegister whatStopped(CsvParseException e, long line) {
        return switch (e.getCause()) {
            case NotThisRegister known -> known;
            case IOException unread -> throw new UncheckedIOException(unread);
            case UncheckedIOException unread -> throw unread;
            case null, default ->
                    new NotThisRegister(
                            line == 0
                                    ? "it is not CSV"
                                    : "it is cut off, or not CSV, after line " + line);
        };
    }

    private void take(CsvRecord row) {
        if (layout == null) {
            layout = OdsLayout.of(decoded(row));
            if (layout.hasHeader()) {
                return;
            }
        }
        passOnRagged();
        if (++rows > MOST_ROWS) {
            throw new NotThisRegister("it has more than 200,000 rows");
        }
        if (row.getFieldCount() != layout.columns()) {
            ragged =
                    new OdsLine.Bad(
                            row.getStartingLineNumber(),
                            "Row has %d columns and not %d"
                                    .formatted(row.getFieldCount(), layout.columns()));
            return;
        }
        var values = decoded(row);
        noteAmended(layout.amended() < 0 ? "" : values.get(layout.amended()).strip());
        var read = OdsRules.read(row.getStartingLineNumber(), values, layout);
        hasPractice |= read instanceof OdsLine.GpPractice;
        lines.accept(read);
    }

    private void passOnRagged() {
        if (ragged != null) {
            lines.accept(ragged);
            ragged = null;
        }
    }

    /// The whole register flags a few rows as amended, the amendments all of theirs; files with a
    /// header row may leave the flag out.
    private void noteAmended(String flag) {
        if (flag.equals("0") && register == OdsRegister.AMENDMENTS) {
            throw new NotThisRegister("it has rows that were not amended");
        }
        onlyAmended &= flag.equals("1");
    }

    private void finish(boolean endedWhole, long line) {
        if (ragged != null || (!endedWhole && rows > 0)) {
            throw new NotThisRegister("it is cut off in line " + line);
        }
        if (rows == 0) {
            throw new NotThisRegister("it has no rows");
        }
        if (!hasPractice) {
            throw new NotThisRegister("it has no GP practice (prescribing setting 4 or RO76)");
        }
        if (register == OdsRegister.PRACTICES && onlyAmended) {
            throw new NotThisRegister("it has amended rows only");
        }
    }

    private static List<String> decoded(CsvRecord row) {
        var values = new ArrayList<String>(row.getFieldCount());
        for (var value : row.getFields()) {
            values.add(decode(value, row.getStartingLineNumber()));
        }
        return values;
    }

    /// @param value with one character for each byte
    private static String decode(String value, long line) {
        if (value.chars().allMatch(c -> c < 0x80)) {
            return value;
        }
        var bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                // The next charset.
            }
        }
        throw new NotThisRegister("line " + line + " is neither in UTF-8 nor in Windows-1252");
    }
}
