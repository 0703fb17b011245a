package contactpoint.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The trail's rows, read as the audit reader.
@Component
class AuditReadStore {
    private static final RowMapper<Row> ROW =
            (row, number) ->
                    new Row(
                            row.getObject("id", UUID.class),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getBytes("sealed"));

    private final JdbcClient jdbc;

    AuditReadStore(@Qualifier(AuditReaderPool.NAME) JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, Instant at, byte[] sealed) {}

    List<Row> about(UUID child) {
        return jdbc.sql(
                        """
                        SELECT entry.id, entry.at, entry.sealed
                          FROM audit.entry
                         WHERE entry.child = ?
                         ORDER BY entry.position
                        """)
                .param(child)
                .query(ROW)
                .list();
    }

    List<Row> by(String actor) {
        return jdbc.sql(
                        """
                        SELECT entry.id, entry.at, entry.sealed
                          FROM audit.entry
                         WHERE entry.actor = ?
                         ORDER BY entry.position
                        """)
                .param(actor)
                .query(ROW)
                .list();
    }

    List<Row> ofKind(String kind) {
        return jdbc.sql(
                        """
                        SELECT entry.id, entry.at, entry.sealed
                          FROM audit.entry
                         WHERE entry.kind = ?
                         ORDER BY entry.position
                        """)
                .param(kind)
                .query(ROW)
                .list();
    }
}
