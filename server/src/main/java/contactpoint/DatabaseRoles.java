package contactpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/// Makes the database roles of `db/roles.sql` in a cluster of one's own: for demo and tests. In
/// production the cluster's administrator runs that file.
public final class DatabaseRoles {
    private DatabaseRoles() {}

    /// The passwords of the roles that can sign in.
    public record Passwords(String owner, String app, String auditReader) {
        /// Accepts only what needs no quoting.
        public Passwords {
            for (var password : new String[] {owner, app, auditReader}) {
                if (!password.matches("[A-Za-z0-9_-]{16,}")) {
                    throw new IllegalArgumentException(
                            "a password needs at least 16 letters, digits, - or _");
                }
            }
        }

        @Override
        public String toString() {
            return "Passwords[redacted]";
        }
    }

    /// Makes the roles.
    ///
    /// @param superuser a connection that may make roles
    public static void create(Connection superuser, Passwords passwords) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(script(passwords));
        }
    }

    private static String script(Passwords passwords) {
        try (var in = DatabaseRoles.class.getResourceAsStream("/db/roles.sql")) {
            if (in == null) {
                throw new IllegalStateException("db/roles.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${ownerPassword}", passwords.owner())
                    .replace("${appPassword}", passwords.app())
                    .replace("${auditReaderPassword}", passwords.auditReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
