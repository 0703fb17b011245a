package contactpoint.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The insert into the trail. The application's role cannot touch the table: it calls a function
/// that runs as the audit writer, who may insert and nothing else.
@Component
class AuditStore {
    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One row of the trail.
    record Row(
            UUID id, Instant at, String kind, String actor, @Nullable UUID child, byte[] sealed) {}

    /// Adds rows, in their order.
    void append(List<Row> rows) {
        jdbc.sql(
                        """
                        SELECT audit.append(row.id, row.at, row.kind, row.actor, row.child, row.sealed)
                          FROM UNNEST(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::uuid[], ?::bytea[])
                               WITH ORDINALITY AS row (id, at, kind, actor, child, sealed, place)
                         ORDER BY row.place
                        """)
                .param(rows.stream().map(Row::id).toArray(UUID[]::new))
                .param(rows.stream().map(row -> row.at().toString()).toArray(String[]::new))
                .param(rows.stream().map(Row::kind).toArray(String[]::new))
                .param(rows.stream().map(Row::actor).toArray(String[]::new))
                .param(rows.stream().map(Row::child).toArray(UUID[]::new))
                .param(rows.stream().map(Row::sealed).toArray(byte[][]::new))
                .query(Object.class)
                .list();
    }
}
