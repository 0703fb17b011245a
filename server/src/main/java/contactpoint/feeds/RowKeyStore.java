package contactpoint.feeds;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the feeds remember of rows that were kept: keyed hashes alone.
@Component
class RowKeyStore {
    private final JdbcClient jdbc;

    RowKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row as it is remembered.
    record Remembered(
            byte[] person, byte[] given, byte[] family, byte[] born, UUID delivery, long line) {}

    Optional<Remembered> find(String source, byte[] key) {
        return jdbc.sql(
                        """
                        SELECT person_blind, given_blind, family_blind, born_blind, delivery_id, line
                          FROM feeds.row_key
                         WHERE source = ? AND key_blind = ?
                        """)
                .param(source)
                .param(key)
                .query((row, number) ->
                        new Remembered(
                                row.getBytes("person_blind"),
                                row.getBytes("given_blind"),
                                row.getBytes("family_blind"),
                                row.getBytes("born_blind"),
                                row.getObject("delivery_id", UUID.class),
                                row.getLong("line")))
                .optional();
    }

    void remember(String source, byte[] key, Remembered row) {
        jdbc.sql(
                        """
                        INSERT INTO feeds.row_key
                               (source, key_blind, person_blind, given_blind, family_blind, born_blind,
                                delivery_id, line)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (source, key_blind) DO UPDATE
                           SET person_blind = excluded.person_blind,
                               given_blind = excluded.given_blind,
                               family_blind = excluded.family_blind,
                               born_blind = excluded.born_blind,
                               delivery_id = excluded.delivery_id,
                               line = excluded.line
                        """)
                .param(source)
                .param(key)
                .param(row.person())
                .param(row.given())
                .param(row.family())
                .param(row.born())
                .param(row.delivery())
                .param(row.line())
                .update();
    }
}
