package contactpoint.cli;

import contactpoint.index.FirstFill;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The database that the settings name, before the application uses it.
final class InstalledDatabase {
    private static final int OLDEST = 16;
    private static final String PATIENCE_SECONDS = "5";

    /// Parts of an address, as PostgreSQL's driver calls them.
    private static final String HOST = "PGHOST";

    private static final String PORT = "PGPORT";
    private static final String DATABASE = "PGDBNAME";

    private final String url;
    private final String urlVariable;
    private final Map<String, String> parts = new HashMap<>();

    /// @param urlVariable where the address comes from, for messages
    /// @throws CommandRefused if it is not the address of a PostgreSQL database
    InstalledDatabase(String url, String urlVariable) {
        this.url = url;
        this.urlVariable = urlVariable;
        try {
            var driver = DriverManager.getDriver(url);
            for (var part : driver.getPropertyInfo(url, new Properties())) {
                parts.put(part.name, String.valueOf(part.value));
            }
        } catch (SQLException e) {
            throw new CommandRefused(notAnAddress(), e);
        }
        if (!parts.containsKey(HOST)) {
            throw new CommandRefused(notAnAddress());
        }
    }

    private String notAnAddress() {
        return urlVariable
                + " must be the address of a PostgreSQL database, like"
                + " jdbc:postgresql://db.example:5432/contactpoint.";
    }

    /// Signs in, and out again.
    ///
    /// @throws CommandRefused if the server does not answer, is too old, or does not let the role
    ///   in
    void requireRole(String role, String password, String passwordVariable) {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("logServerErrorDetail", "false");
        try (var connection = DriverManager.getConnection(url, properties)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CommandRefused(
                        "ContactPoint needs PostgreSQL %d or newer, and %s is PostgreSQL %d."
                                .formatted(OLDEST, server(), version));
            }
        } catch (SQLException e) {
            throw new CommandRefused(why(e, role, passwordVariable), e);
        }
    }

    private String why(SQLException e, String role, String passwordVariable) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                    "The database server at %s does not let %s in: compare %s with the role's password."
                            .formatted(server(), role, passwordVariable);
            case "3D000" ->
                    "The database server at %s has no database %s: make it, or correct %s."
                            .formatted(server(), parts.get(DATABASE), urlVariable);
            case "53300" ->
                    "The database server at %s has no connection left: try again later."
                            .formatted(server());
            default ->
                    "The database server at %s does not answer: check that it runs, and that %s is right."
                            .formatted(server(), urlVariable);
        };
    }

    private String server() {
        return parts.get(HOST) + ":" + parts.get(PORT);
    }

    /// Compares the migrations that were applied with those of this program, as the application's
    /// role, which may not apply any.
    ///
    /// @throws CommandRefused if the database is of another version
    void requireMigrated(String appPassword, String ownerVariable) {
        try {
            var result =
                    Flyway.configure()
                            .dataSource(url, "contactpoint_app", appPassword)
                            .locations("classpath:db/migration")
                            .defaultSchema("flyway")
                            .createSchemas(false)
                            .load()
                            .validateWithResult();
            if (result.validationSuccessful) {
                return;
            }
        } catch (FlywayException e) {
            throw new CommandRefused(notMigrated(ownerVariable), e);
        }
        throw new CommandRefused(notMigrated(ownerVariable));
    }

    /// Asks whether a first fill of the index broke off: its keys and references are not there
    /// then.
    ///
    /// @throws CommandRefused if one did
    void requireWhole(String appPassword) {
        try (var connection = DriverManager.getConnection(url, "contactpoint_app", appPassword)) {
            if (FirstFill.brokeOff(connection)) {
                throw new CommandRefused(
                        "A first fill of the index broke off, so what is in the database is neither"
                                + " whole nor checked: make the database anew and fill it again.");
            }
        } catch (SQLException e) {
            throw new CommandRefused(why(e, "contactpoint_app", urlVariable), e);
        }
    }

    private static String notMigrated(String ownerVariable) {
        return "The database does not have the tables of this version: set %s once, so that they are made."
                .formatted(ownerVariable);
    }
}
