package contactpoint.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Takes back the rows that came since a moment, so that the very same transactions can be run once
/// more. What only changed is left changed.
final class TakenBack {
    /// Those that refer to others come first.
    private static final List<String> TABLES =
            List.of(
                    "disclosure.child_handle",
                    "disclosure.search",
                    "feeds.row_key",
                    "feeds.delivery_row",
                    "involvement.involvement",
                    "index.held_version",
                    "index.link",
                    "index.link_event",
                    "index.source_version",
                    "index.source_record",
                    "index.whereabouts",
                    "index.child",
                    "audit.entry");

    private final Connection connection;
    private final long since;

    /// @param connection of the administrator
    TakenBack(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pg_current_xact_id()::text::bigint")) {
            rows.next();
            since = rows.getLong(1);
        }
    }

    /// The trail refuses to lose a row even for its owner; here nobody looks at it again.
    void takeBack() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (var table : TABLES) {
                statement.execute("DELETE FROM " + table + " WHERE xmin::text::bigint >= " + since);
            }
            statement.execute("SET session_replication_role = origin");
        }
    }
}
