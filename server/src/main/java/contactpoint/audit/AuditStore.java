package contactpoint.audit;

import java.time.Instant;
import java.time.ZoneOffset;
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

    void append(
            UUID id, Instant at, String kind, String actor, @Nullable UUID child, byte[] sealed) {
        jdbc.sql("SELECT audit.append(?, ?, ?, ?, ?::uuid, ?)")
                .param(id)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(kind)
                .param(actor)
                .param(child)
                .param(sealed)
                .query(Object.class)
                .optional();
    }
}
