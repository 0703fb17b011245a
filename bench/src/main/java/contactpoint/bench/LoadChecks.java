package contactpoint.bench;

import contactpoint.audit.AuditSearch;
import contactpoint.feeds.FirstLoad;
import contactpoint.index.FirstFillProbe;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    List<String> faults(FirstLoad.Loaded loaded) throws SQLException {
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
        expect(
                faults,
                0,
                "indexes and references missing",
                """
                SELECT 12 - least(12, count(*))
                  FROM (SELECT indexrelid AS oid FROM pg_catalog.pg_index
                         WHERE indrelid::regclass::text LIKE 'index.%' AND indisvalid
                         UNION ALL
                        SELECT oid FROM pg_catalog.pg_constraint
                         WHERE contype = 'f' AND connamespace = 'index'::regnamespace AND convalidated) AS kept
                """);
        var recomputed = application.getBean(FirstFillProbe.class).differences(SAMPLE);
        if (recomputed > 0) {
            faults.add(recomputed + " of " + SAMPLE + " children differ when computed anew");
        }
        if (application.getBean(AuditSearch.class).ofKind("index-filled").size() != 1) {
            faults.add("the fill is not on the audit trail");
        }
        return faults;
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
