package contactpoint.feeds.csv;

import contactpoint.person.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the first bytes of a delivery say it is: text in UTF-8 that can be read, or something else,
/// which is refused whole with one sentence.
///
/// In a file that is UTF-8 but for some bytes, those become [#LOST], so that their cells can be
/// refused one by one. Rows in plain ASCII are the same in every encoding that a sender is likely
/// to use.
public sealed interface CsvInput {
    /// Stands where bytes were not UTF-8: the replacement character of Unicode. A file that holds
    /// it of its own lost the true character before.
    char LOST = '\uFFFD';

    /// How much is looked at before the first line is read.
    int SAMPLE = 65_536;

    /// This many lines with foreign bytes, and no character beyond ASCII that is UTF-8, mean
    /// another encoding.
    int FOREIGN_LINES = 10;

    /// Text.
    record Text(Reader reader) implements CsvInput {}

    /// Not a file that can be read.
    record Refused(Problem why) implements CsvInput {}

    /// Looks at the first bytes. The stream stays the caller's to close.
    ///
    /// @throws IOException if the stream breaks
    static CsvInput open(InputStream in) throws IOException {
        var sample = in.readNBytes(SAMPLE);
        var other = otherKind(sample);
        if (other != null) {
            return other;
        }
        if (isInAnotherEncoding(sample)) {
            return notUtf8();
        }
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(LOST));
        return new Text(new InputStreamReader(withoutMark(sample, in), decoder));
    }

    /// The same for a file that may be UTF-8 in one row and something else in the next: each
    /// character of the text is one byte, for [CsvBytes] to make text of, cell by cell.
    ///
    /// @throws IOException if the stream breaks
    static CsvInput openBytes(InputStream in) throws IOException {
        var sample = in.readNBytes(SAMPLE);
        var other = otherKind(sample);
        return other != null
                ? other
                : new Text(
                        new InputStreamReader(
                                withoutMark(sample, in), StandardCharsets.ISO_8859_1));
    }

    private static InputStream withoutMark(byte[] sample, InputStream in) {
        int mark = begins(sample, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new SequenceInputStream(
                new ByteArrayInputStream(sample, mark, sample.length - mark), in);
    }

    private static @Nullable CsvInput otherKind(byte[] sample) {
        if (sample.length == 0) {
            return refused("file-empty", "The file is empty", "Send a header line and rows");
        }
        if (begins(sample, 0xFE, 0xFF) || begins(sample, 0xFF, 0xFE) || isMostlyZeros(sample)) {
            return notUtf8();
        }
        if (begins(sample, 'P', 'K', 3, 4) || begins(sample, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refused(
                    "file-workbook",
                    "The file is a workbook or an archive, not CSV",
                    "Save the sheet as “CSV UTF-8 (comma delimited)”");
        }
        if (begins(sample, 0x1F, 0x8B)) {
            return refused("file-compressed", "The file is compressed", "Send it uncompressed");
        }
        if (begins(sample, '%', 'P', 'D', 'F')) {
            return refused("file-pdf", "The file is a PDF, not CSV", "Send the table as CSV");
        }
        return null;
    }

    private static boolean begins(byte[] sample, int... bytes) {
        if (sample.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 and UTF-32 without a mark: letters of the header have a zero beside them.
    private static boolean isMostlyZeros(byte[] sample) {
        var head = Arrays.copyOf(sample, Math.min(sample.length, 200));
        int zeros = 0;
        for (var each : head) {
            zeros += each == 0 ? 1 : 0;
        }
        return zeros * 3 >= head.length;
    }

    private static boolean isInAnotherEncoding(byte[] sample) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(sample);
        var out = CharBuffer.allocate(sample.length);
        int foreign = 0;
        int lineOfLast = -1;
        int line = 0;
        int counted = 0;
        while (true) {
            var result = decoder.decode(in, out, false);
            if (!result.isError()) {
                break;
            }
            for (; counted < in.position(); counted++) {
                line += sample[counted] == '\n' || sample[counted] == '\r' ? 1 : 0;
            }
            foreign += line == lineOfLast ? 0 : 1;
            lineOfLast = line;
            in.position(in.position() + result.length());
        }
        return foreign >= FOREIGN_LINES && out.flip().chars().allMatch(c -> c < 0x80);
    }

    private static CsvInput notUtf8() {
        return refused(
                "file-encoding",
                "The file is not in UTF-8",
                "Save it as “CSV UTF-8 (comma delimited)”");
    }

    private static CsvInput refused(String code, String why, String mend) {
        return new Refused(new Problem(code, why, mend));
    }
}
