package contactpoint.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One server for all tests of a JVM: fast, not durable, on data that vanish with the JVM.
///
/// A small shell outside the JVM waits for its end, then kills the server and deletes its folder. A
/// shutdown hook would run beside Spring's, and a connection pool that is closed after its database
/// holds up the exit for half a minute; and a killed JVM runs no hook. What a killed shell leaves
/// behind, the next start of tests sweeps away.
public final class TestPostgres {
    private static final String WATCH =
            """
            trap '' HUP INT TERM
            read -r nothing
            kill -9 "$(head -n 1 "$1/postgres/data/postmaster.pid")"
            for try in 1 2 3 4 5; do rm -rf "$1" && break; sleep 0.2; done
            """;

    private static @Nullable TestPostgres only;

    private final LocalPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres(LocalPostgres server) {
        this.server = server;
    }

    /// The server, started at the first call.
    public static synchronized TestPostgres get() {
        if (only == null) {
            try {
                only = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return only;
    }

    public LocalPostgres server() {
        return server;
    }

    /// Makes an empty database that no other test has, and returns its name.
    public String freshDatabase() {
        return freshDatabase("template1");
    }

    /// Makes a copy of a database, to which nobody may be connected, and returns its name.
    public String freshDatabase(String template) {
        var name = "test_" + databases.incrementAndGet();
        server.createDatabaseFromTemplate(name, template);
        return name;
    }

    private static TestPostgres start() throws IOException {
        Path all =
                Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("contactpoint-tests-" + System.getProperty("user.name"));
        Folders.createOwnerOnly(all);
        // Held while sweeping and starting, or one JVM would sweep away what another is making.
        try (var channel =
                        FileChannel.open(
                                all.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("no lock in " + all);
            }
            sweep(all);
            Path home = Files.createTempDirectory(all, "server-");
            var server =
                    LocalPostgres.start(
                            new LocalPostgres.Settings(
                                    home, LocalPostgres.userCache(), OptionalInt.empty(), false));
            watch(home);
            return new TestPostgres(server);
        }
    }

    /// Ends servers whose JVM is gone. Those whose JVM lives hold their folder's lock.
    private static void sweep(Path all) throws IOException {
        try (var homes = Files.newDirectoryStream(all, "server-*")) {
            for (var home : homes) {
                try {
                    LocalPostgres.erase(home);
                    Folders.delete(home);
                } catch (PostgresUnavailable inUse) {
                    // Its tests still run.
                }
            }
        }
    }

    /// The shell reads from a pipe whose other end is this JVM's: it closes when the JVM is gone.
    private static void watch(Path home) throws IOException {
        new ProcessBuilder("/bin/sh", "-c", WATCH, "watch", home.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
