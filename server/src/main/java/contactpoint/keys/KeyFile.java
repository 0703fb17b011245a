package contactpoint.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/// The file that holds the master key: one line, `contactpoint-key-1` and 32 bytes in base64,
/// readable by its owner alone.
public final class KeyFile {
    private static final String HEADER = "contactpoint-key-1 ";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /// Reads a master key.
    ///
    /// @throws IllegalStateException with a sentence that says what to mend
    public static byte[] read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "There is no key file at " + file + ". Set CONTACTPOINT_KEY_FILE to yours.");
        }
        try {
            var open = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            open.removeAll(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            if (!open.isEmpty()) {
                throw new IllegalStateException(
                        "The key file "
                                + file
                                + " can be read by others. Run chmod 600 on it; if others had"
                                + " access to it, replace the key.");
            }
            var text = Files.readString(file).strip();
            var key = text.startsWith(HEADER) ? text.substring(HEADER.length()) : "";
            var bytes = Base64.getDecoder().decode(key);
            if (bytes.length != 32) {
                throw new IllegalArgumentException("length");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key file " + file + " does not hold a ContactPoint key of 32 bytes.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes a key file with a new key where there is none.
    public static void createIfMissing(Path file, Randomness randomness) {
        if (Files.exists(file)) {
            return;
        }
        var key =
                Base64.getEncoder()
                        .encodeToString(randomness.draw(Randomness.Purpose.DATA_KEY, 32));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(
                    file, HEADER + key + "\n", StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
