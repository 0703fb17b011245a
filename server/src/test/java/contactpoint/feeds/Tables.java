package contactpoint.feeds;

import contactpoint.support.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Every table of a database, seen from outside the application.
final class Tables {
    /// What migrations fill.
    private static final Set<String> BUILT_IN =
            Set.of("reference.authority", "reference.authority_succession");

    private Tables() {}

    /// A digest of each table's rows, whatever their order, by schema and table. Transaction
    /// numbers are left out: they differ between databases.
    static SortedMap<String, String> digests(TestDatabases.Database database) {
        var digests = new TreeMap<String, String>();
        try (var connection = database.connectAsSuperuser()) {
            for (var table : tables(connection)) {
                digests.put(table, digest(rows(connection, table)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return digests;
    }

    /// Without the tables that a delivery always writes to.
    static SortedMap<String, String> digestsOutsideFeedsAndAudit(TestDatabases.Database database) {
        var digests = digests(database);
        digests.keySet().removeIf(t -> t.startsWith("feeds.") || t.startsWith("audit."));
        return digests;
    }

    /// Everything that every table holds, as text.
    static String text(TestDatabases.Database database) {
        var all = new StringBuilder();
        try (var connection = database.connectAsSuperuser()) {
            for (var table : tables(connection)) {
                rows(connection, table).forEach(row -> all.append(table).append(row).append('\n'));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }

    /// Makes every table as empty as a migrated database has it.
    static void empty(TestDatabases.Database database) {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            // The audit trail refuses to be emptied, also by its owner.
            statement.execute("SET session_replication_role = replica");
            var filled = tables(connection).stream().filter(t -> !BUILT_IN.contains(t)).toList();
            statement.execute(
                    "TRUNCATE " + String.join(", ", filled) + " RESTART IDENTITY CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return strings(
                connection,
                """
                SELECT n.nspname || '.' || c.relname
                  FROM pg_catalog.pg_class c
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'p')
                   AND n.nspname !~ '^pg_'
                   AND n.nspname NOT IN ('information_schema', 'flyway')
                 ORDER BY 1
                """);
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        return strings(
                connection,
                "SELECT (to_jsonb(t) - 'written_in')::text FROM " + table + " t ORDER BY 1");
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private static String digest(List<String> rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            rows.stream()
                    .sorted()
                    .forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
            return rows.size() + " rows, " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
