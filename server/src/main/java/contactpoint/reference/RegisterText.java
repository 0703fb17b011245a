package contactpoint.reference;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns the bytes of one file's values into text, and notices when they are in another encoding
/// than its register has.
///
/// What can be told: five bytes stand for nothing in Windows-1252, and bytes of Windows-1252 that
/// also make sense as UTF-8 do not occur in names and addresses, unless somebody upstream encoded a
/// value twice.
final class RegisterText {
    private final Encoding encoding;
    private final CharsetDecoder utf8 = strict(StandardCharsets.UTF_8);
    private final CharsetDecoder windows = strict(Charset.forName("windows-1252"));
    private boolean someUtf8;
    private boolean someWindows;

    /// What a register is published in.
    enum Encoding {
        /// Windows-1252 and, by way of other people's programs, UTF-8.
        EITHER,
        /// Windows-1252.
        WINDOWS
    }

    RegisterText(Encoding encoding) {
        this.encoding = encoding;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// @param bytes with one character for each byte
    /// @throws NotThisRegister if the value is in another encoding
    String decode(String bytes, long line) {
        if (isAscii(bytes)) {
            return bytes;
        }
        var asUtf8 = decode(utf8, bytes);
        var asWindows = decode(windows, bytes);
        someUtf8 |= asUtf8.isPresent();
        someWindows |= asUtf8.isEmpty();
        return switch (encoding) {
            case EITHER ->
                    asUtf8.or(() -> asWindows)
                            .orElseThrow(() ->
                                    new NotThisRegister(
                                            "line "
                                                    + line
                                                    + " is neither in UTF-8 nor in Windows-1252"));
            case WINDOWS ->
                    asWindows.orElseThrow(() ->
                            new NotThisRegister(
                                    asUtf8.isPresent()
                                            ? "it is in UTF-8"
                                            : "line " + line + " is not in Windows-1252"));
        };
    }

    /// @throws NotThisRegister if all that could tell says that the file is in another encoding
    void finish() {
        if (encoding == Encoding.WINDOWS && someUtf8 && !someWindows) {
            throw new NotThisRegister("it is in UTF-8");
        }
    }

    private static boolean isAscii(String bytes) {
        for (var i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decode(CharsetDecoder decoder, String bytes) {
        try {
            var raw = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(decoder.decode(raw).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
