package contactpoint.demo;

import contactpoint.DatabaseRoles;
import contactpoint.postgres.LocalPostgres;
import contactpoint.postgres.SecretFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The demo's own database under its folder: a durable PostgreSQL, the four roles with passwords
/// drawn at random, and one database.
final class DemoDatabase implements AutoCloseable {
    private static final String NAME = "contactpoint";

    private final @Nullable LocalPostgres server;
    private final int port;
    private final DatabaseRoles.Passwords passwords;

    private DemoDatabase(
            @Nullable LocalPostgres server, int port, DatabaseRoles.Passwords passwords) {
        this.server = server;
        this.port = port;
        this.passwords = passwords;
    }

    /// Starts the database server, and makes roles and database where there are none.
    static DemoDatabase start(Path var) {
        var server =
                LocalPostgres.start(
                        new LocalPostgres.Settings(
                                var, LocalPostgres.userCache(), OptionalInt.empty(), true));
        try {
            server.requireDurable();
            prepare(server, var);
            return new DemoDatabase(server, server.port(), passwords(var));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /// Joins the server of a demo that runs; starts one if none does.
    static DemoDatabase joinOrStart(Path var) {
        return LocalPostgres.findRunning(var)
                .map(running -> new DemoDatabase(null, running.port(), passwords(var)))
                .orElseGet(() -> start(var));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    DatabaseRoles.Passwords passwords() {
        return passwords;
    }

    /// Stops the server, unless another process started it.
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    private static DatabaseRoles.Passwords passwords(Path var) {
        var secrets = var.resolve("secrets");
        return new DatabaseRoles.Passwords(
                SecretFile.readOrDraw(secrets.resolve("owner-password")),
                SecretFile.readOrDraw(secrets.resolve("app-password")),
                SecretFile.readOrDraw(secrets.resolve("audit-reader-password")));
    }

    /// Makes roles and database where there are none. A start that was killed half-way is taken up
    /// where it stopped: the database comes last.
    static void prepare(LocalPostgres server, Path var) {
        try (var superuser = server.connect("postgres")) {
            if (!has(superuser, "SELECT 1 FROM pg_roles WHERE rolname = 'contactpoint_owner'")) {
                DatabaseRoles.create(superuser, passwords(var));
            }
            if (!has(superuser, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                try (var statement = superuser.createStatement()) {
                    statement.execute("CREATE DATABASE " + NAME + " OWNER contactpoint_owner");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's database could not be prepared", e);
        }
    }

    private static boolean has(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
