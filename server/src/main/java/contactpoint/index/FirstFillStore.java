package contactpoint.index;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Fills the tables of the index by `COPY`, with their indexes and references set aside.
@Component
class FirstFillStore {
    private static final String REFERENCES =
            """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS away,
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(oid)) AS back
              FROM pg_catalog.pg_constraint
             WHERE contype = 'f' AND connamespace = 'index'::regnamespace
             ORDER BY conname
            """;

    /// Row ids are random, so a key that is kept while millions of rows come in is written all
    /// over, and each of its pages whole after every checkpoint. Only children's numbers stay
    /// unique throughout: they are drawn, and one that is drawn twice is drawn again.
    private static final String KEYS =
            """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS away,
                   format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(pg_constraint.oid)) AS back
              FROM pg_catalog.pg_constraint
              JOIN pg_catalog.pg_class ON pg_class.oid = conrelid
             WHERE contype IN ('p', 'u')
               AND connamespace = 'index'::regnamespace
               AND relname = ANY (?)
               AND pg_get_constraintdef(pg_constraint.oid) <> 'UNIQUE (number)'
             ORDER BY conname
            """;

    private static final String INDEXES =
            """
            SELECT format('DROP INDEX %s', pg_index.indexrelid::regclass) AS away,
                   pg_get_indexdef(pg_index.indexrelid) AS back
              FROM pg_catalog.pg_index
              JOIN pg_catalog.pg_class ON pg_class.oid = pg_index.indexrelid
             WHERE pg_class.relnamespace = 'index'::regnamespace
               AND NOT EXISTS (SELECT
                                 FROM pg_catalog.pg_constraint
                                WHERE pg_constraint.conindid = pg_index.indexrelid)
             ORDER BY pg_class.relname
            """;

    private final JdbcClient jdbc;

    FirstFillStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The tables that are filled, each with its columns, in the order in which they refer to each
    /// other.
    enum Table {
        CHILD("child", "id, number, given, family, known_as, born, gender, findable, keys"),
        WHEREABOUTS(
                "whereabouts",
                "child_id, wrapped_key, payload, keys, at_home, urn, school, school_telephone,"
                        + " school_since, practice, authority"),
        SOURCE_RECORD("source_record", "id, source, key_blind, person_blind, wrapped_key"),
        SOURCE_VERSION(
                "source_version",
                "id, source_record_id, version, delivery_id, received_at, digest, payload"),
        LINK("link", "source_record_id, child_id"),
        LINK_EVENT("link_event", "id, source_record_id, child_id, kind, rule, model, at");

        private final String table;
        private final String columns;

        Table(String table, String columns) {
            this.table = table;
            this.columns = columns;
        }

        int columns() {
            return columns.split(",").length;
        }
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM index.child)")
                .query(Boolean.class)
                .single();
    }

    void copy(Connection connection, Table table, byte[] rows) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY index."
                                    + table.table
                                    + " ("
                                    + table.columns
                                    + ") FROM STDIN BINARY",
                            new ByteArrayInputStream(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copySchools(Connection connection, Map<String, String> namesByUrn) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        INSERT INTO index.school (urn, name_key)
                        SELECT * FROM UNNEST(?::text[], ?::text[])
                            ON CONFLICT DO NOTHING
                        """)) {
            var names = new LinkedHashMap<>(namesByUrn);
            insert.setArray(1, connection.createArrayOf("text", names.keySet().toArray()));
            insert.setArray(2, connection.createArrayOf("text", names.values().toArray()));
            insert.executeUpdate();
        }
    }

    /// Drops the references between the tables, their keys, and every index that no constraint
    /// needs. A row that comes by itself costs a look for each; a whole table is built and checked
    /// at once. What was dropped is kept in the database until it is back.
    ///
    /// @param owner a connection of the role that owns the tables
    void setAside(Connection owner) throws SQLException {
        var tables = Arrays.stream(Table.values()).map(each -> each.table).toArray();
        var references = read(owner.prepareStatement(REFERENCES));
        var keysOfTables = owner.prepareStatement(KEYS);
        keysOfTables.setArray(1, owner.createArrayOf("text", tables));
        var keys = read(keysOfTables);
        var indexes = read(owner.prepareStatement(INDEXES));
        owner.setAutoCommit(false);
        try (var drop = owner.createStatement();
                var keep = owner.prepareStatement("INSERT INTO index.set_aside VALUES (?, ?)")) {
            var place = 0;
            for (var each : concat(List.of(keys, indexes, references))) {
                keep.setInt(1, ++place);
                keep.setString(2, each.back());
                keep.executeUpdate();
            }
            for (var each : concat(List.of(references, keys, indexes))) {
                drop.execute(each.away());
            }
            owner.commit();
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    static boolean hasAside(Connection connection) throws SQLException {
        return isTrue(connection, "SELECT to_regclass('index.set_aside') IS NOT NULL")
                && isTrue(connection, "SELECT EXISTS (SELECT FROM index.set_aside)");
    }

    private static boolean isTrue(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static List<Aside> concat(List<List<Aside>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private record Aside(String away, String back) {}

    private static List<Aside> read(PreparedStatement query) throws SQLException {
        var all = new ArrayList<Aside>();
        try (query;
                var rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(new Aside(rows.getString("away"), rows.getString("back")));
            }
        }
        return all;
    }

    /// Brings back what was set aside, one after another. A key or a reference that does not hold
    /// is refused.
    void bringBack(Connection owner) throws SQLException {
        var places = new ArrayList<Integer>();
        var statements = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT place, statement FROM index.set_aside ORDER BY place")) {
            while (rows.next()) {
                places.add(rows.getInt("place"));
                statements.add(rows.getString("statement"));
            }
        }
        try (var back = owner.createStatement()) {
            back.execute("SET maintenance_work_mem = '1GB'");
            for (int at = 0; at < places.size(); at++) {
                back.execute(statements.get(at));
                back.execute("DELETE FROM index.set_aside WHERE place = " + places.get(at));
            }
        }
    }
}
