package contactpoint.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tries and half-done sign-ins.
@Component
class SignInStore {
    private final JdbcClient jdbc;

    SignInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counts a try for a user name, if one is open to it now. The row stays locked until the
    /// transaction ends, so that others count on from the outcome.
    ///
    /// @return how many tries that makes; empty if it must wait
    OptionalInt countTry(byte[] usernameBlind, Instant now) {
        return jdbc
                .sql(
                        """
                        INSERT INTO access.tries AS tries (username_blind, made, last_at, open_at)
                        VALUES (?, 1, ?, ?)
                            ON CONFLICT (username_blind) DO UPDATE
                           SET made = tries.made + 1, last_at = EXCLUDED.last_at
                         WHERE tries.open_at <= EXCLUDED.last_at
                        RETURNING tries.made
                        """)
                .param(usernameBlind)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    void openTriesAt(byte[] usernameBlind, Instant at) {
        jdbc.sql("UPDATE access.tries SET open_at = ? WHERE username_blind = ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(usernameBlind)
                .update();
    }

    Instant triesOpenAt(byte[] usernameBlind) {
        return jdbc.sql("SELECT tries.open_at FROM access.tries WHERE tries.username_blind = ?")
                .param(usernameBlind)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void forgetTries(byte[] usernameBlind) {
        jdbc.sql("DELETE FROM access.tries WHERE username_blind = ?").param(usernameBlind).update();
    }

    void forgetTriesBefore(Instant moment) {
        jdbc.sql("DELETE FROM access.tries WHERE last_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addAttempt(byte[] tokenBlind, byte[] usernameBlind, boolean rightSoFar, Instant endsAt) {
        jdbc.sql(
                        """
                        INSERT INTO access.attempt (token_blind, username_blind, right_so_far, ends_at)
                        VALUES (?, ?, ?, ?)
                        """)
                .param(tokenBlind)
                .param(usernameBlind)
                .param(rightSoFar)
                .param(endsAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Removes an attempt and returns it: each is finished at most once.
    Optional<Attempt> takeAttempt(byte[] tokenBlind) {
        return jdbc.sql(
                        """
                        DELETE FROM access.attempt
                         WHERE token_blind = ?
                        RETURNING username_blind, right_so_far, ends_at
                        """)
                .param(tokenBlind)
                .query((row, number) ->
                        new Attempt(
                                row.getBytes("username_blind"),
                                row.getBoolean("right_so_far"),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void forgetAttemptsBefore(Instant moment) {
        jdbc.sql("DELETE FROM access.attempt WHERE ends_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
