package contactpoint.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/// A password in a file that only its owner can read, from the moment the file exists.
///
/// This is the one place in this module where chance is made: the passwords of a demo or test
/// database. They guard made-up people only; production's come from its own configuration, and the
/// application's chance from `keys.Randomness`.
public final class SecretFile {
    private static final int BYTES = 24;

    private SecretFile() {}

    /// The secret that the file holds; a new one of 192 bits, in hexadecimal, if there is no file.
    ///
    /// @throws PostgresUnavailable if the file is empty or other users can read it
    /// @throws UncheckedIOException if the file cannot be read or written
    public static String readOrDraw(Path file) {
        try {
            if (!Files.exists(file)) {
                var drawn = new byte[BYTES];
                new SecureRandom().nextBytes(drawn);
                write(file, HexFormat.of().formatHex(drawn));
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) throws IOException {
        var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        if (!mode.endsWith("------")) {
            throw new PostgresUnavailable(
                    "Other users can read the password in "
                            + file
                            + ": delete the folder, or change the file's mode to 600.");
        }
        var secret = Files.readString(file, US_ASCII).strip();
        if (secret.isEmpty()) {
            throw new PostgresUnavailable("The password file " + file + " is empty.");
        }
        return secret;
    }

    /// Under another name first, so that a crash never leaves half a password behind.
    private static void write(Path file, String secret) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Folders.createOwnerOnly(folder);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(part, options, ownerOnly)) {
            var bytes = ByteBuffer.wrap(secret.getBytes(US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
