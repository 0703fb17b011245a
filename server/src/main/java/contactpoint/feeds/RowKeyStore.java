package contactpoint.feeds;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// Remembers a row, and says what became of it.
    ///
    /// @param notice what the sender should know of it, if anything
    void remember(
            String source, byte[] key, Remembered row, Outcome outcome, @Nullable Refusal notice) {
        jdbc.sql(
                        """
                        WITH remembered AS (
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
                                   line = excluded.line)
                        INSERT INTO feeds.delivery_row
                               (delivery_id, line, part, outcome, field, code, why, mend)
                        VALUES (?, ?, 0, ?, ?, ?, ?, ?)
                        """)
                .param(source)
                .param(key)
                .param(row.person())
                .param(row.given())
                .param(row.family())
                .param(row.born())
                .param(row.delivery())
                .param(row.line())
                .param(row.delivery())
                .param(row.line())
                .param(outcome.code())
                .param(notice == null ? null : notice.field())
                .param(notice == null ? null : notice.problem().code())
                .param(notice == null ? null : notice.problem().why())
                .param(notice == null ? null : notice.problem().mend())
                .update();
    }
}
