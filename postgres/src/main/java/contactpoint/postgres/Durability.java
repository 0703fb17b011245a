package contactpoint.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the server itself says about the settings without which a committed row can be lost.
final class Durability {
    static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /// Reads the settings back and returns those that are not on, in the order of the list above,
    /// then those that a role or a database overrides for its own sessions. Empty means durable.
    static List<String> gaps(Connection connection) throws SQLException {
        var gaps = new ArrayList<String>();
        for (var name : SETTINGS) {
            var value = show(connection, name);
            if (!value.equals("on")) {
                gaps.add(name + "=" + value);
            }
        }
        gaps.addAll(overrides(connection));
        return gaps;
    }

    private static String show(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_catalog.current_setting(?)")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /// Of the three, only `synchronous_commit` may be set for a role or a database.
    private static List<String> overrides(Connection connection) throws SQLException {
        var sql =
                """
                SELECT each.setting
                  FROM pg_catalog.pg_db_role_setting AS chosen
                       CROSS JOIN UNNEST(chosen.setconfig) AS each (setting)
                 WHERE each.setting LIKE 'synchronous\\_commit=%'
                   AND each.setting <> 'synchronous_commit=on'
                 ORDER BY each.setting, chosen.setdatabase, chosen.setrole
                """;
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
