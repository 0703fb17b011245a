package contactpoint.disclosure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Searches and handles.
@Component
class DisclosureStore {
    private final JdbcClient jdbc;

    DisclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a handle names: whose it is, and whether it still opens anything.
    interface Handled {
        UUID account();

        boolean live();
    }

    /// A search as stored.
    record SearchRow(UUID id, UUID account, byte[] ask, boolean live) implements Handled {}

    /// A handle as stored, with its search.
    record HandleRow(
            UUID account,
            UUID child,
            UUID search,
            byte[] ask,
            boolean live,
            @Nullable String contactAnswer,
            byte @Nullable [] answers)
            implements Handled {}

    /// The handle of one of a user's own entries, as stored.
    record EntryRow(UUID account, UUID involvement, boolean live) implements Handled {}

    int searchesSince(UUID account, Instant since) {
        return jdbc.sql(
                        """
                        SELECT count(*)
                          FROM disclosure.search
                         WHERE account_id = ? AND asked_at > ?
                        """)
                .param(account)
                .param(since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(UUID id, byte[] handle, UUID account, byte[] ask, Instant now, Instant expires) {
        jdbc.sql(
                        """
                        INSERT INTO disclosure.search (id, handle, account_id, ask, asked_at, expires_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(handle)
                .param(account)
                .param(ask)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Removes this user's searches that expired before a time, with their handles.
    void removeExpired(UUID account, Instant before) {
        jdbc.sql(
                        """
                        DELETE FROM disclosure.search
                         WHERE account_id = ? AND expires_at < ?
                        """)
                .param(account)
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SearchRow> findSearch(byte[] handle, Instant now) {
        return jdbc.sql(
                        """
                        SELECT id, account_id, ask, expires_at > ? AS live
                          FROM disclosure.search
                         WHERE handle = ?
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(handle)
                .query((row, number) ->
                        new SearchRow(
                                row.getObject("id", UUID.class),
                                row.getObject("account_id", UUID.class),
                                row.getBytes("ask"),
                                row.getBoolean("live")))
                .optional();
    }

    void addHandle(byte[] handle, UUID account, UUID child, UUID search, Instant expires) {
        jdbc.sql(
                        """
                        INSERT INTO disclosure.child_handle (handle, account_id, child_id, search_id, expires_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .param(handle)
                .param(account)
                .param(child)
                .param(search)
                .param(expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<HandleRow> findHandle(byte[] handle, byte[] search, Instant now) {
        return jdbc.sql(
                        """
                        SELECT child_handle.account_id, child_handle.child_id, child_handle.search_id, search.ask,
                               child_handle.expires_at > ? AS live, child_handle.contact_answer,
                               child_handle.answers
                          FROM disclosure.child_handle
                          JOIN disclosure.search ON search.id = child_handle.search_id
                         WHERE child_handle.handle = ? AND search.handle = ?
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(handle)
                .param(search)
                .query((row, number) ->
                        new HandleRow(
                                row.getObject("account_id", UUID.class),
                                row.getObject("child_id", UUID.class),
                                row.getObject("search_id", UUID.class),
                                row.getBytes("ask"),
                                row.getBoolean("live"),
                                row.getString("contact_answer"),
                                row.getBytes("answers")))
                .optional();
    }

    void putContactAnswer(byte[] handle, String answer) {
        jdbc.sql("UPDATE disclosure.child_handle SET contact_answer = ? WHERE handle = ?")
                .param(answer)
                .param(handle)
                .update();
    }

    void putAnswers(byte[] handle, byte[] answers) {
        jdbc.sql("UPDATE disclosure.child_handle SET answers = ? WHERE handle = ?")
                .param(answers)
                .param(handle)
                .update();
    }

    void addEntryHandles(
            List<byte[]> handles, UUID account, List<UUID> involvements, Instant expires) {
        jdbc.sql(
                        """
                        INSERT INTO disclosure.entry_handle (handle, account_id, involvement_id, expires_at)
                        SELECT drawn.handle, ?, drawn.involvement_id, ?
                          FROM UNNEST(?::bytea[], ?::uuid[]) AS drawn (handle, involvement_id)
                        """)
                .param(account)
                .param(expires.atOffset(ZoneOffset.UTC))
                .param(handles.toArray(byte[][]::new))
                .param(involvements.toArray(UUID[]::new))
                .update();
    }

    void removeExpiredEntries(UUID account, Instant before) {
        jdbc.sql(
                        """
                        DELETE FROM disclosure.entry_handle
                         WHERE account_id = ? AND expires_at < ?
                        """)
                .param(account)
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<EntryRow> findEntryHandle(byte[] handle, Instant now) {
        return jdbc.sql(
                        """
                        SELECT account_id AS account, involvement_id AS involvement, expires_at > ? AS live
                          FROM disclosure.entry_handle
                         WHERE handle = ?
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(handle)
                .query(EntryRow.class)
                .optional();
    }
}
