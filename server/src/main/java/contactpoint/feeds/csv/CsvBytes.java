package contactpoint.feeds.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A cell whose characters are bytes, made into text.
///
/// @param text UTF-8, or Windows-1252 where it is not that
/// @param isForeign whether it was not UTF-8
public record CsvBytes(String text, boolean isForeign) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Reads a cell of [CsvInput#openBytes].
    public static CsvBytes of(String bytes) {
        for (int at = 0; at < bytes.length(); at++) {
            if (bytes.charAt(at) > 0x7F) {
                return decoded(bytes.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return new CsvBytes(bytes, false);
    }

    private static CsvBytes decoded(byte[] bytes) {
        try {
            return new CsvBytes(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
                    false);
        } catch (CharacterCodingException e) {
            return new CsvBytes(new String(bytes, WINDOWS), true);
        }
    }

    @Override
    public String toString() {
        return "CsvBytes[redacted]";
    }
}
