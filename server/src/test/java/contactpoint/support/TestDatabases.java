package contactpoint.support;

import contactpoint.DatabaseRoles;
import contactpoint.postgres.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/// Databases for tests: migrated once for a JVM, then cloned.
public final class TestDatabases {
    private static final DatabaseRoles.Passwords PASSWORDS =
            new DatabaseRoles.Passwords(
                    "owner-of-test-databases", "application-of-tests", "audit-reader-of-tests");
    private static final String TEMPLATE = "contactpoint_template";

    private static boolean made;

    private TestDatabases() {}

    /// A database of one's own, with every migration applied and no row.
    public record Database(String name, String url, DatabaseRoles.Passwords passwords) {
        /// A connection as the application.
        public Connection connectAsApp() throws SQLException {
            return DriverManager.getConnection(url, "contactpoint_app", passwords.app());
        }

        /// A connection as the owner of the schemas.
        public Connection connectAsOwner() throws SQLException {
            return DriverManager.getConnection(url, "contactpoint_owner", passwords.owner());
        }

        /// A connection as the audit reader.
        public Connection connectAsAuditReader() throws SQLException {
            return DriverManager.getConnection(
                    url, "contactpoint_audit_reader", passwords.auditReader());
        }

        /// A connection as superuser.
        public Connection connectAsSuperuser() throws SQLException {
            return TestPostgres.get().server().connect(name);
        }
    }

    /// A clone of the migrated template.
    public static synchronized Database fresh() {
        makeTemplate();
        var name = TestPostgres.get().freshDatabase(TEMPLATE);
        own(name);
        return new Database(name, TestPostgres.get().server().jdbcUrl(name), PASSWORDS);
    }

    /// A copy of a database, to which nobody may be connected.
    public static synchronized Database cloneOf(Database original) {
        var name = TestPostgres.get().freshDatabase(original.name());
        own(name);
        return new Database(name, TestPostgres.get().server().jdbcUrl(name), PASSWORDS);
    }

    private static void makeTemplate() {
        if (made) {
            return;
        }
        var server = TestPostgres.get().server();
        try (var superuser = server.connect("postgres")) {
            DatabaseRoles.create(superuser, PASSWORDS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server.createDatabase(TEMPLATE);
        own(TEMPLATE);
        Flyway.configure()
                .dataSource(server.jdbcUrl(TEMPLATE), "contactpoint_owner", PASSWORDS.owner())
                .locations("classpath:db/migration")
                .defaultSchema("flyway")
                .createSchemas(true)
                .load()
                .migrate();
        made = true;
    }

    private static void own(String database) {
        try (var superuser = TestPostgres.get().server().connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("ALTER DATABASE " + database + " OWNER TO contactpoint_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
