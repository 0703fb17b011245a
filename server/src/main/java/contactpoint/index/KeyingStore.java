package contactpoint.index;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which version of keys the tables hold.
@Component
class KeyingStore {
    private final JdbcClient jdbc;

    KeyingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> version() {
        return jdbc.sql("SELECT version FROM index.keying").query(String.class).optional();
    }

    void put(String version) {
        jdbc.sql(
                        """
                        INSERT INTO index.keying (version)
                        VALUES (?)
                            ON CONFLICT (one) DO UPDATE SET version = excluded.version
                        """)
                .param(version)
                .update();
    }

    /// Children in the order of their row ids.
    List<UUID> childrenAfter(UUID id, int most) {
        return jdbc.sql("SELECT id FROM index.child WHERE id > ? ORDER BY id LIMIT ?")
                .param(id)
                .param(most)
                .query(UUID.class)
                .list();
    }
}
