package contactpoint.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked once for each version into a folder that starts share.
final class Binaries {
    private static final Object ONE_AT_A_TIME = new Object();

    private Binaries() {}

    /// The folder `bin` of this computer's binaries, unpacked if they are not there yet. Starts in
    /// several JVMs may ask at once: one unpacks, the others wait.
    ///
    /// @throws PostgresUnavailable if this computer has no binaries
    static Path unpack(Path cache) {
        var platform = Platform.here();
        Path home =
                cache.resolve(
                        "postgres-%s-%s-%s"
                                .formatted(version(), platform.system(), platform.processor()));
        try {
            // A file lock belongs to the JVM, so threads of one JVM need a monitor as well.
            synchronized (ONE_AT_A_TIME) {
                if (!Files.isDirectory(home)) {
                    Files.createDirectories(cache);
                    unpackLocked(cache, home, platform);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home.resolve("bin");
    }

    /// The version of the binaries on the class path, from the build.
    static String version() {
        try (var in = Binaries.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("version.txt is not on the class path");
            }
            return new String(in.readAllBytes(), US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpackLocked(Path cache, Path home, Platform platform) throws IOException {
        try (var channel =
                        FileChannel.open(
                                cache.resolve("unpack.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid() || Files.isDirectory(home)) {
                return;
            }
            Path part = cache.resolve(home.getFileName() + ".part");
            Folders.delete(part);
            try (InputStream archive = Binaries.class.getResourceAsStream(platform.archive())) {
                if (archive == null) {
                    throw new PostgresUnavailable(
                            "PostgreSQL's binaries for this computer are not in the program: "
                                    + platform.archive());
                }
                extract(new XZCompressorInputStream(new BufferedInputStream(archive)), part);
            }
            // The folder has its name only when it is whole.
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Unpacks a tar. Refused are a name that leads outside the folder, a symbolic link that leads
    /// anywhere but down (links that lead up can be chained to the outside), and anything that is
    /// not a file, a folder or a symbolic link.
    static void extract(InputStream tar, Path into) throws IOException {
        Path home = into.toAbsolutePath().normalize();
        Files.createDirectories(home);
        var in = new TarArchiveInputStream(tar);
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Path target = home.resolve(entry.getName()).normalize();
            if (!target.startsWith(home)) {
                throw new IOException("leads outside the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            Files.createDirectories(target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, downwards(entry));
            } else if (isPlainFile(entry)) {
                Files.copy(in, target);
                Files.setPosixFilePermissions(target, permissions(entry.getMode()));
            } else {
                throw new IOException("not a file, folder or link: " + entry.getName());
            }
        }
    }

    /// `TarArchiveEntry.isFile` also says yes to pipes and devices.
    private static boolean isPlainFile(TarArchiveEntry entry) {
        return entry.getLinkFlag() == TarConstants.LF_NORMAL
                || entry.getLinkFlag() == TarConstants.LF_OLDNORM;
    }

    private static Path downwards(TarArchiveEntry entry) throws IOException {
        Path link = Path.of(entry.getLinkName());
        if (link.isAbsolute() || !link.equals(link.normalize()) || link.startsWith("..")) {
            throw new IOException("a link that leads outside: " + entry.getName());
        }
        return link;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        // OWNER_READ is the highest of the nine bits, OTHERS_EXECUTE the lowest.
        var bits = PosixFilePermission.values();
        for (int i = 0; i < bits.length; i++) {
            if ((mode & (0400 >> i)) != 0) {
                permissions.add(bits[i]);
            }
        }
        return permissions;
    }
}
