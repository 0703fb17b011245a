package contactpoint.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder `postgres` under `var`: the data, the password, the last port, the log, and the lock
/// that one JVM holds as long as its server runs.
///
/// The operating system drops the lock with the JVM, however that ends. So whoever holds the lock
/// knows that a server that still runs on the data is an orphan.
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the folder, and makes it if it is not there.
    ///
    /// @throws PostgresUnavailable if another process, or this one, holds it
    static DataFolder take(Path home) throws IOException {
        Folders.createOwnerOnly(of(home));
        // One spelling, or an orphan would not be known by the folder on its command line.
        Path folder = of(home).toRealPath();
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new PostgresUnavailable(
                    "Another ContactPoint is running on the data in "
                            + folder
                            + ": stop that one first, or use another folder.");
        }
        return new DataFolder(folder, channel, lock);
    }

    static Path of(Path home) {
        return home.toAbsolutePath().normalize().resolve("postgres");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path unfinished() {
        return folder.resolve("data.part");
    }

    Path password() {
        return password(folder);
    }

    static Path password(Path folder) {
        return folder.resolve("password");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    /// The last reason, since the log had this length, for which the server gave up.
    String lastFatal(long before) throws IOException {
        var text = new String(Files.readAllBytes(log()), UTF_8);
        return text.substring((int) Math.min(before, text.length()))
                .lines()
                .filter(line -> line.contains("FATAL: "))
                .map(line -> line.replaceFirst(".*FATAL: +", ""))
                .reduce((earlier, later) -> later)
                .orElse("see " + log());
    }

    Path commandOutput() {
        return folder.resolve("command.log");
    }

    /// Makes the file so that only its owner can read it, unless it is there.
    void createOwnerOnly(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileChannel.open(file, options, ownerOnly).close();
    }

    /// The major version of PostgreSQL that made the data; empty if there are none yet.
    Optional<String> findMajorVersion() throws IOException {
        try {
            return Optional.of(Files.readString(data().resolve("PG_VERSION")).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    OptionalInt findLastPort() throws IOException {
        return findPort(folder);
    }

    static OptionalInt findPort(Path folder) throws IOException {
        try {
            var text = Files.readString(folder.resolve("port")).strip();
            return text.matches("[0-9]{1,5}")
                    ? OptionalInt.of(Integer.parseInt(text))
                    : OptionalInt.empty();
        } catch (NoSuchFileException e) {
            return OptionalInt.empty();
        }
    }

    void rememberPort(int port) throws IOException {
        Path part = folder.resolve("port.part");
        Files.writeString(part, port + "\n");
        Files.move(part, folder.resolve("port"), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Gives freshly made data their name, durably: a crash leaves either nothing or all of it.
    void finishData() throws IOException {
        Files.move(unfinished(), data(), StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /// Deletes everything but the lock, which is still held.
    void erase() throws IOException {
        Folders.delete(data());
        Folders.delete(unfinished());
        for (var file : new String[] {"password", "port", "server.log", "command.log"}) {
            Files.deleteIfExists(folder.resolve(file));
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
