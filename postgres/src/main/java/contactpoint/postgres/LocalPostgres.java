package contactpoint.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/// A PostgreSQL server of our own on 127.0.0.1, and its data under one folder.
///
/// It outlives a JVM that is killed; the next [#start] on the same folder stops that orphan and
/// starts again. It has no shutdown hook: whoever starts it closes it, after everything that holds
/// a connection.
public final class LocalPostgres implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Settings settings;
    private final DataFolder folder;
    private final Programs programs;
    private final List<String> moreOptions;
    private final String password;
    private int port;
    private boolean durable;
    private boolean closed;

    /// Where the server lives and how careful it is.
    ///
    /// @param home the folder `var`; the server has `postgres` in it to itself
    /// @param cache where the programs are unpacked, shared by all servers of this user
    /// @param port the port, or none for the last one, if that is free, or any
    /// @param durable false only in tests: the server is faster, and may lose what it has committed
    public record Settings(Path home, Path cache, OptionalInt port, boolean durable) {}

    /// A server that another process runs.
    public record Running(int port, String password) {}

    private LocalPostgres(
            Settings settings, DataFolder folder, Path bin, List<String> moreOptions) {
        this.settings = settings;
        this.folder = folder;
        this.programs = new Programs(bin, folder.commandOutput());
        this.moreOptions = moreOptions;
        this.password = SecretFile.readOrDraw(folder.password());
    }

    /// Starts a server on new or existing data and, if it is to be durable, reads back that it is.
    ///
    /// @throws PostgresUnavailable if another process holds the folder, the port is taken, the
    ///   settings that durability needs are not in force, or the programs do not run here
    public static LocalPostgres start(Settings settings) {
        return start(settings, List.of());
    }

    /// For tests, which plant options that must be refused.
    static LocalPostgres start(Settings settings, List<String> moreOptions) {
        try {
            var folder = DataFolder.take(settings.home());
            try {
                var bin = Binaries.unpack(settings.cache());
                var postgres = new LocalPostgres(settings, folder, bin, moreOptions);
                postgres.stopOrphan();
                postgres.initialise();
                postgres.startServer(Ports.choose(settings.port(), folder.findLastPort()));
                return postgres;
            } catch (IOException | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The server that another process runs on this folder, for a command that joins it.
    public static Optional<Running> findRunning(Path home) {
        Path folder = DataFolder.of(home);
        try {
            if (!Files.isDirectory(folder)
                    || Postmaster.find(folder.toRealPath().resolve("data")).isEmpty()) {
                return Optional.empty();
            }
            OptionalInt port = DataFolder.findPort(folder);
            return port.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Running(
                                    port.getAsInt(),
                                    SecretFile.readOrDraw(DataFolder.password(folder))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes all data, and the server's password with them.
    ///
    /// @throws PostgresUnavailable if a live process holds the folder
    public static void erase(Path home) {
        try (var folder = DataFolder.take(home)) {
            var orphan = Postmaster.find(folder.data());
            if (orphan.isPresent()) {
                orphan.get().kill();
            }
            folder.erase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where this user's programs keep what can be fetched or unpacked again.
    public static Path userCache() {
        var chosen = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home"));
        Path caches =
                chosen != null && chosen.startsWith("/")
                        ? Path.of(chosen)
                        : home.resolve(Platform.here().darwin() ? "Library/Caches" : ".cache");
        return caches.resolve("contactpoint");
    }

    private void stopOrphan() throws IOException {
        if (Postmaster.find(folder.data()).isPresent()) {
            stopServer();
        }
    }

    private void initialise() throws IOException {
        var major = folder.findMajorVersion();
        var ours = Binaries.version().replaceFirst("\\..*", "");
        if (major.isPresent() && !major.get().equals(ours)) {
            throw new PostgresUnavailable(
                    "The data in %s were made by PostgreSQL %s and this is PostgreSQL %s."
                            .formatted(folder.data(), major.get(), ours));
        }
        if (major.isEmpty()) {
            Folders.delete(folder.unfinished());
            programs.run(
                    "initdb",
                    "--pgdata=" + folder.unfinished(),
                    "--username=" + SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + folder.password(),
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions",
                    settings.durable()
                            ? "--sync-method=" + Platform.here().wholeFolderSync()
                            : "--no-sync");
            folder.finishData();
        }
    }

    private void startServer(int onPort) throws IOException {
        port = onPort;
        Files.writeString(
                folder.data().resolve("pg_hba.conf"),
                "# Written at every start.\nhost all all 127.0.0.1/32 scram-sha-256\n");
        folder.createOwnerOnly(folder.log());
        var options = ServerOptions.of(port, settings.durable(), Platform.here()).and(moreOptions);
        Postmaster.forgetDead(folder.data());
        startOnce(options, 50);
        folder.rememberPort(port);
        try {
            readBack();
        } catch (PostgresUnavailable e) {
            stopServer();
            throw e;
        }
    }

    /// After a kill, children of the old server may live for a moment and hold its memory; then
    /// PostgreSQL refuses to start.
    private void startOnce(ServerOptions options, int moreTries) throws IOException {
        long before = Files.size(folder.log());
        boolean started =
                programs.tryRun(
                        "pg_ctl",
                        "start",
                        "--wait",
                        "--timeout=600",
                        "--pgdata=" + folder.data(),
                        "--log=" + folder.log(),
                        "--options=" + options.forShell());
        if (started) {
            return;
        }
        var fatal = folder.lastFatal(before);
        if (moreTries == 0 || !fatal.contains("pre-existing shared memory block")) {
            throw new PostgresUnavailable("PostgreSQL did not start: " + fatal);
        }
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Starting PostgreSQL was interrupted.", e);
        }
        startOnce(options, moreTries - 1);
    }

    private void readBack() {
        try (var connection = connect(SUPERUSER)) {
            var gaps = Durability.gaps(connection);
            durable = gaps.isEmpty();
            if (settings.durable() && !durable) {
                throw new PostgresUnavailable(
                        "PostgreSQL could lose what it has committed, so it is not used: "
                                + String.join(", ", gaps)
                                + ".");
            }
        } catch (SQLException e) {
            throw new PostgresUnavailable("PostgreSQL started and does not answer.", e);
        }
    }

    /// Whether the server said, after its last start, that it loses nothing that it has committed.
    public synchronized boolean durable() {
        return durable;
    }

    /// For what may be shown or printed only of a durable server, such as a benchmark's figure.
    ///
    /// @throws PostgresUnavailable if the server is not durable, now
    public synchronized void requireDurable() {
        readBack();
        if (!durable) {
            throw new PostgresUnavailable(
                    "This PostgreSQL may lose what it has committed: it serves tests only.");
        }
    }

    public synchronized String jdbcUrl(String database) {
        // Without the server's details in exceptions: they hold values of rows.
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
                .formatted(port, requireName(database));
    }

    public synchronized int port() {
        return port;
    }

    public String superuser() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    /// The number of the server's first process; changes with every start.
    public synchronized long pid() {
        try {
            return Postmaster.find(folder.data())
                    .map(Postmaster::pid)
                    .orElseThrow(() -> new PostgresUnavailable("PostgreSQL does not run."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A connection as superuser, which the caller closes.
    public Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    /// Makes an empty database.
    public void createDatabase(String name) {
        execute("CREATE DATABASE " + requireName(name));
    }

    /// Makes a copy of a database to which nobody is connected. Copying its files takes a third of
    /// the time that the default, writing each page to the log, does.
    public void createDatabaseFromTemplate(String name, String template) {
        execute(
                "CREATE DATABASE %s TEMPLATE %s STRATEGY FILE_COPY"
                        .formatted(requireName(name), requireName(template)));
    }

    /// Deletes a database, connections and all.
    public void dropDatabase(String name) {
        execute("DROP DATABASE IF EXISTS " + requireName(name) + " WITH (FORCE)");
    }

    /// Names of databases cannot be parameters, so they are only such as need no quoting.
    private static String requireName(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a name for a database: " + name);
        }
        return name;
    }

    private void execute(String sql) {
        try (var connection = connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PostgresUnavailable("PostgreSQL refused: " + sql, e);
        }
    }

    /// Ends the server and its children as a power cut would, for tests of what that loses.
    public synchronized void kill() {
        try {
            var running = Postmaster.find(folder.data());
            if (running.isPresent()) {
                running.get().kill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops the server, if it still runs, and starts it on the same port.
    public synchronized void restart() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        try {
            stopServer();
            startServer(Ports.choose(OptionalInt.of(port), OptionalInt.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops the server and lets go of the folder. Open connections are cut.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // An interrupt, not unusual where a program ends, would close the files that are read here.
        boolean interrupted = Thread.interrupted();
        try (folder) {
            stopServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Leaves no process behind, whatever it takes; what is committed survives each of the ways.
    /// (PostgreSQL 18 can wait for ever when it is stopped just as it recovers from the death of a
    /// child.)
    private void stopServer() throws IOException {
        var running = Postmaster.find(folder.data());
        if (running.isPresent() && !(stopFast() && running.get().awaitEnd(PATIENCE))) {
            running.get().kill();
        }
    }

    private boolean stopFast() throws IOException {
        try {
            return programs.tryRun(
                    "pg_ctl",
                    "stop",
                    "--mode=fast",
                    "--wait",
                    "--timeout=" + PATIENCE.toSeconds(),
                    "--pgdata=" + folder.data());
        } catch (PostgresUnavailable interrupted) {
            return false;
        }
    }
}
