package contactpoint.bench;

import contactpoint.audit.AuditSearch;
import contactpoint.index.FirstFillProbe;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/// What must hold of a filled index, as of one that was filled row after row.
final class LoadChecks {
    private static final int SAMPLE = 500;

    private final Connection connection;
    private final ApplicationContext application;

    LoadChecks(Connection connection, ApplicationContext application) {
        this.connection = connection;
        this.application = application;
    }

    /// What does not hold.
    List<String> faults(Country.Filled filled) throws SQLException {
        var loaded = filled.loaded();
        var faults = new ArrayList<String>();
        expect(faults, loaded.children(), "children", "SELECT count(*) FROM index.child");
        expect(
                faults,
                loaded.children(),
                "numbers",
                "SELECT count(DISTINCT number) FROM index.child");
        expect(
                faults,
                loaded.children(),
                "children with whereabouts",
                "SELECT count(*) FROM index.child JOIN index.whereabouts ON child_id = id");
        expect(
                faults,
                loaded.children(),
                "children with keys",
                "SELECT count(*) FROM index.child WHERE cardinality(keys) > 0");
        expect(
                faults,
                loaded.records(),
                "records with one version, one link and the event of it",
                """
                SELECT count(*)
                  FROM index.source_record AS record
                  JOIN index.source_version AS version ON version.source_record_id = record.id
                  JOIN index.link ON link.source_record_id = record.id
                  JOIN index.link_event AS event
                    ON event.source_record_id = record.id AND event.child_id = link.child_id
                """);
        expect(faults, 0, "still set aside", "SELECT count(*) FROM index.set_aside");
        var missing = new TreeSet<>(filled.built());
        missing.removeAll(built(connection));
        missing.forEach(each -> faults.add("missing: " + each));
        var recomputed = application.getBean(FirstFillProbe.class).differences(SAMPLE);
        if (recomputed > 0) {
            faults.add(recomputed + " of " + SAMPLE + " children differ when computed anew");
        }
        if (application.getBean(AuditSearch.class).ofKind("index-filled").size() != 1) {
            faults.add("the fill is not on the audit trail");
        }
        return faults;
    }

    /// The indexes, keys and references of the index's tables that can be relied on.
    static Set<String> built(Connection connection) throws SQLException {
        var built = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                SELECT pg_get_indexdef(indexrelid)
                                  FROM pg_catalog.pg_index
                                  JOIN pg_catalog.pg_class ON pg_class.oid = pg_index.indexrelid
                                 WHERE relnamespace = 'index'::regnamespace AND indisvalid
                                 UNION ALL
                                SELECT conname || ' ' || pg_get_constraintdef(oid)
                                  FROM pg_catalog.pg_constraint
                                 WHERE contype IN ('f', 'p', 'u')
                                   AND connamespace = 'index'::regnamespace
                                   AND convalidated
                                """)) {
            while (rows.next()) {
                built.add(rows.getString(1));
            }
        }
        return built;
    }

    private void expect(List<String> faults, long expected, String what, String query)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            if (rows.getLong(1) != expected) {
                faults.add("%,d %s, and not %,d".formatted(rows.getLong(1), what, expected));
            }
        }
    }
}
