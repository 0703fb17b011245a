package contactpoint.reference;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes rows of the values that the reader finds. Of a row that is too long it counts the columns
/// and keeps nothing more.
final class RowHandler extends AbstractBaseCsvCallbackHandler<RegisterRow> {
    /// Characters of a row: many times as long as that of any register.
    static final int LONGEST = 1 << 16;

    private final RegisterText text;
    private final List<String> values = new ArrayList<>();
    private long length;
    private int lines;

    RowHandler(RegisterText text) {
        this.text = text;
    }

    /// The line in which the present row begins.
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long line) {
        values.clear();
        length = 0;
        lines = 1;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int count, boolean quoted) {
        length += count + 1L;
        if (quoted) {
            lines += lineEnds(buffer, offset, count);
        }
        if (length <= LONGEST) {
            values.add(new String(buffer, offset, count));
        } else if (lines > 1) {
            // What lies between two quotation marks may be rows, and they would be lost unseen.
            throw new NotThisRegister(
                    String.format(
                            Locale.UK,
                            "the row that begins in line %d reaches over several lines and more"
                                    + " than %,d characters, as if a quotation mark were missing",
                            line(),
                            LONGEST));
        }
    }

    private static int lineEnds(char[] buffer, int offset, int count) {
        var ends = 0;
        for (var i = offset; i < offset + count; i++) {
            if (buffer[i] == '\n' && (i == offset || buffer[i - 1] != '\r')) {
                ends++;
            } else if (buffer[i] == '\r') {
                ends++;
            }
        }
        return ends;
    }

    @Override
    protected RegisterRow buildRecord() {
        return new RegisterRow(line(), lines, getFieldCount(), length > LONGEST, values, text);
    }
}
