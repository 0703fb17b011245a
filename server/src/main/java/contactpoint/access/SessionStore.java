package contactpoint.access;

import contactpoint.policy.Strength;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sessions.
@Component
class SessionStore {
    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(UUID account, Strength strength, Instant signedInAt, Instant seenAt) {}

    /// Begins a session in the place of the account's earlier one.
    ///
    /// @return whether there was an earlier one
    boolean replace(UUID account, byte[] tokenBlind, Strength strength, Instant now) {
        boolean earlier = deleteOf(account);
        jdbc.sql(
                        """
                        INSERT INTO access.session (account_id, token_blind, strength, signed_in_at, seen_at)
                        VALUES (?, ?, ?, ?, ?)
                            ON CONFLICT (account_id) DO UPDATE
                           SET token_blind = EXCLUDED.token_blind,
                               strength = EXCLUDED.strength,
                               signed_in_at = EXCLUDED.signed_in_at,
                               seen_at = EXCLUDED.seen_at
                        """)
                .param(account)
                .param(tokenBlind)
                .param(strength.name())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return earlier;
    }

    Optional<Stored> find(byte[] tokenBlind) {
        return jdbc.sql(
                        """
                        SELECT session.account_id, session.strength, session.signed_in_at, session.seen_at
                          FROM access.session
                         WHERE session.token_blind = ?
                        """)
                .param(tokenBlind)
                .query((row, number) ->
                        new Stored(
                                row.getObject("account_id", UUID.class),
                                Strength.valueOf(row.getString("strength")),
                                row.getObject("signed_in_at", OffsetDateTime.class).toInstant(),
                                row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void touch(byte[] tokenBlind, Instant now) {
        jdbc.sql("UPDATE access.session SET seen_at = ? WHERE token_blind = ? AND seen_at < ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(tokenBlind)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> delete(byte[] tokenBlind) {
        return jdbc.sql("DELETE FROM access.session WHERE token_blind = ? RETURNING account_id")
                .param(tokenBlind)
                .query(UUID.class)
                .optional();
    }

    boolean deleteOf(UUID account) {
        return jdbc.sql("DELETE FROM access.session WHERE account_id = ?").param(account).update()
                == 1;
    }
}
