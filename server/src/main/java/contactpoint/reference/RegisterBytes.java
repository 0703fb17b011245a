package contactpoint.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// The bytes of a register's file as they stream by: refuses what is not text, takes the digest,
/// and knows how the file ended.
final class RegisterBytes extends InputStream {
    private static final int SIGNATURE = 4;

    /// Characters of a line. A row that is too long is left out, but the end of its line must be
    /// found.
    private static final int LONGEST_LINE = 10_000_000;

    private final InputStream in;
    private final MessageDigest digest;
    private int last = -1;
    private long line = 1;
    private int length;

    private RegisterBytes(InputStream in, MessageDigest digest) {
        this.in = in;
        this.digest = digest;
    }

    /// Opens a file and looks at how it begins.
    ///
    /// @throws NotThisRegister if it begins as no text in a known encoding does
    static RegisterBytes open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.mark(SIGNATURE);
            var start = in.readNBytes(SIGNATURE);
            in.reset();
            refuseOtherKinds(start);
            var bytes = new RegisterBytes(in, newDigest());
            if (begins(start, 0xEF, 0xBB, 0xBF)) {
                bytes.skipMark();
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /// The digest of a file, whatever it holds.
    static byte[] sha256Of(Path file) throws IOException {
        var digest = newDigest();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    private static void refuseOtherKinds(byte[] start) {
        if (start.length == 0) {
            throw new NotThisRegister("it is empty");
        }
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            throw new NotThisRegister("it is a zip file");
        }
        if (begins(start, 0x1F, 0x8B)) {
            throw new NotThisRegister("it is a gzip file");
        }
        if (begins(start, '%', 'P', 'D', 'F')) {
            throw new NotThisRegister("it is a PDF");
        }
        if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
            throw new NotThisRegister("it is in UTF-16 or another encoding");
        }
        if (begins(start, '<')) {
            throw new NotThisRegister("it is XML or a web page");
        }
        if (begins(start, '{') || begins(start, '[')) {
            throw new NotThisRegister("it is JSON");
        }
    }

    private static boolean begins(byte[] start, int... signature) {
        for (var i = 0; i < signature.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /// Three bytes say that the file is in UTF-8; they are part of the file and not of its text.
    private void skipMark() throws IOException {
        digest.update(in.readNBytes(3));
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = in.read(buffer, offset, length);
        if (count > 0) {
            for (var i = offset; i < offset + count; i++) {
                refuseIfNotText(buffer[i]);
                countLine(buffer[i]);
            }
            digest.update(buffer, offset, count);
        }
        return count;
    }

    private void countLine(byte value) {
        if (value == '\n' || value == '\r') {
            line += value == '\n' && last == '\r' ? 0 : 1;
            length = 0;
        } else if (++length > LONGEST_LINE) {
            throw new NotThisRegister(
                    String.format(
                            Locale.UK,
                            "line %d is longer than %,d characters",
                            line,
                            LONGEST_LINE));
        }
        last = value;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static void refuseIfNotText(byte value) {
        if (value == 0) {
            throw new NotThisRegister("it is in UTF-16 or another encoding");
        }
        if ((value > 0 && value < ' ' && value != '\t' && value != '\r' && value != '\n')
                || value == 0x7F) {
            throw new NotThisRegister("it is not a text file");
        }
    }

    /// Whether the last value of the file is whole: a line end, or what closes a value, came after
    /// it.
    boolean endedWhole() {
        return last == '\n' || last == '\r' || last == '"' || last == ',';
    }

    /// The digest of all that was read; asked once, at the end.
    byte[] sha256() {
        return digest.digest();
    }
}
