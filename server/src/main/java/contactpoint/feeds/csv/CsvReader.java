package contactpoint.feeds.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Cuts text into lines and cells (RFC 4180), one line at a time, in memory that does not grow with
/// the file, a line or a cell.
///
/// A quoted cell may hold line breaks. If its end is not found within [#MOST_HELD] characters, or
/// what follows makes no sense, the line where it began is the faulty one, and reading goes on with
/// the line after it: a forgotten quotation mark costs one line.
public final class CsvReader {
    /// Characters of a cell.
    public static final int MOST_IN_CELL = 1_000;

    /// Cells of a line.
    public static final int MOST_CELLS = 200;

    static final int MOST_HELD = 65_536;

    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[8_192];
    private int filled;
    private int at;

    /// Text to read again, after a quotation mark that was not closed.
    private CharSequence again = "";

    private int againAt;

    /// Everything read since the first line break inside the present line; null before it.
    private @Nullable StringBuilder held;

    private boolean skipLineFeed;
    private long lineNow = 1;
    private IntPredicate kept = column -> true;
    private int expected;

    /// Reads from a reader, which stays the caller's to close.
    public CsvReader(Reader in) {
        this.in = in;
    }

    /// From the next line on, keeps the text of these columns alone.
    ///
    /// @param columns how many cells a line must have from now on
    public void keepOnly(int columns, IntPredicate whichAreKept) {
        expected = columns;
        kept = whichAreKept;
    }

    /// The next line, or null after the last.
    ///
    /// @throws IOException if the stream breaks
    public @Nullable CsvLine next() throws IOException {
        int first = read();
        if (first == END) {
            return null;
        }
        long begins = lineNow;
        held = null;
        var cells = new ArrayList<CsvCell>();
        int c = first;
        while (true) {
            var cell = new Cell(kept.test(cells.size()));
            c = c == '"' ? readQuoted(cell) : readPlain(cell, c);
            if (cell.fault != null) {
                return faulty(begins, cells, cell.fault, c);
            }
            if (cells.size() == MOST_CELLS) {
                return faulty(begins, cells, CsvLine.Fault.CELLS, c);
            }
            cells.add(cell.finished());
            if (c != ',') {
                break;
            }
            c = read();
        }
        return whole(begins, cells, c);
    }

    private CsvLine whole(long begins, List<CsvCell> cells, int last) throws IOException {
        boolean isOneEmptyCell = cells.size() == 1 && !cells.getFirst().isFilled();
        if (expected > 0 && cells.size() != expected && !isOneEmptyCell) {
            return faulty(begins, cells, CsvLine.Fault.CELLS, last);
        }
        held = null;
        lineNow += last == '\n' ? 1 : 0;
        return new CsvLine(begins, cells, Optional.empty());
    }

    /// Gives up the line that begins here and goes on after its first line break.
    private CsvLine faulty(long begins, List<CsvCell> cells, CsvLine.Fault fault, int last)
            throws IOException {
        if (held != null) {
            goBack(held);
            held = null;
        } else {
            int c = last;
            while (c != '\n' && c != END) {
                c = read();
            }
        }
        lineNow = begins + 1;
        return new CsvLine(begins, cells, Optional.of(fault));
    }

    private void goBack(StringBuilder text) {
        again = text.append(again, againAt, again.length()).toString();
        againAt = 0;
    }

    /// @return what follows the cell: a comma, a line break or the end
    private int readPlain(Cell cell, int first) throws IOException {
        int c = first;
        while (c != ',' && c != '\n' && c != END) {
            if (c == '"') {
                cell.fault = CsvLine.Fault.STRAY_QUOTE;
                return c;
            }
            cell.append(c);
            c = read();
        }
        return c;
    }

    /// @return what follows the cell: a comma, a line break or the end
    private int readQuoted(Cell cell) throws IOException {
        boolean crossedLines = false;
        while (true) {
            int c = read();
            if (c == '"') {
                c = read();
                if (c == ',' || c == '\n' || c == END) {
                    return c;
                }
                if (c != '"') {
                    cell.fault =
                            crossedLines ? CsvLine.Fault.UNCLOSED_QUOTE : CsvLine.Fault.STRAY_QUOTE;
                    return c;
                }
            } else if (c == '\n') {
                lineNow++;
                crossedLines = true;
                held = held == null ? new StringBuilder() : held;
            }
            if (c == END || (held != null && held.length() > MOST_HELD)) {
                cell.fault = CsvLine.Fault.UNCLOSED_QUOTE;
                return c;
            }
            cell.append(c);
        }
    }

    /// The next character, every kind of line break as `\n`.
    private int read() throws IOException {
        int c = readFromEither();
        if (held != null && c != END) {
            held.append((char) c);
        }
        return c;
    }

    private int readFromEither() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt++);
        }
        int c = readRaw();
        if (skipLineFeed && c == '\n') {
            c = readRaw();
        }
        skipLineFeed = c == '\r';
        return skipLineFeed ? '\n' : c;
    }

    private int readRaw() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++];
    }

    /// A cell while it is read.
    private static final class Cell {
        private final @Nullable StringBuilder text;
        private boolean tooLong;
        private boolean isFilled;
        private CsvLine.@Nullable Fault fault;

        Cell(boolean kept) {
            text = kept ? new StringBuilder() : null;
        }

        void append(int c) {
            isFilled = isFilled || !Character.isWhitespace(c);
            if (text == null || tooLong) {
                return;
            }
            if (text.length() == MOST_IN_CELL) {
                tooLong = true;
                text.setLength(0);
                return;
            }
            text.append((char) c);
        }

        CsvCell finished() {
            if (text == null) {
                return new CsvCell.Dropped(isFilled);
            }
            return tooLong ? new CsvCell.TooLong() : new CsvCell.Text(text.toString());
        }
    }
}
