package contactpoint.index;

import contactpoint.matching.Explanation;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Source records, their versions, and links.
@Component
class SourceStore {
    private final JdbcClient jdbc;

    SourceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A source record as stored.
    ///
    /// @param version its latest version; 0 if it has none yet
    /// @param held whether that version waits for a decision
    /// @param child the child it is linked to, or null
    record Stored(
            UUID id,
            byte[] wrappedKey,
            int version,
            byte[] digest,
            boolean held,
            @Nullable UUID child) {}

    /// A version of a linked record.
    record Version(
            UUID record,
            String source,
            byte[] wrappedKey,
            int version,
            Instant receivedAt,
            boolean latest,
            byte[] payload) {}

    /// Waits until no other transaction places a record that could mean the same child. The locks
    /// are taken in one order, so two transactions cannot wait for each other.
    void lock(List<Long> keys) {
        jdbc.sql(
                        """
                        SELECT pg_advisory_xact_lock(ordered.key)
                          FROM (SELECT DISTINCT key FROM UNNEST(?::bigint[]) AS key ORDER BY key) AS ordered
                        """)
                .param(keys.toArray(Long[]::new))
                .query(Object.class)
                .list();
    }

    /// What is known of a row's key and of the person's.
    ///
    /// @param stored the source record under the key, if there is one
    /// @param children children to whom rows of the source about the same person are linked
    record Known(Optional<Stored> stored, List<UUID> children) {
        Known {
            children = List.copyOf(children);
        }
    }

    Known find(String source, byte[] keyBlind, byte[] personBlind) {
        return jdbc.sql(
                        """
                        SELECT known.children, stored.id, stored.wrapped_key, stored.version, stored.digest,
                               stored.held, stored.child_id
                          FROM (SELECT ARRAY (SELECT DISTINCT link.child_id
                                                FROM index.source_record AS record
                                                JOIN index.link ON link.source_record_id = record.id
                                               WHERE record.source = ? AND record.person_blind = ?
                                               ORDER BY link.child_id) AS children) AS known
                          LEFT JOIN LATERAL (
                                SELECT record.id, record.wrapped_key, version.version, version.digest,
                                       link.child_id,
                                       EXISTS (SELECT
                                                 FROM index.held_version AS held
                                                WHERE held.source_version_id = version.id) AS held
                                  FROM index.source_record AS record
                                  JOIN index.source_version AS version ON version.source_record_id = record.id
                                  LEFT JOIN index.link ON link.source_record_id = record.id
                                 WHERE record.source = ? AND record.key_blind = ?
                                 ORDER BY version.version DESC
                                 LIMIT 1) AS stored ON true
                        """)
                .param(source)
                .param(personBlind)
                .param(source)
                .param(keyBlind)
                .query((row, number) -> new Known(stored(row), uuids(row.getArray("children"))))
                .single();
    }

    private static Optional<Stored> stored(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new Stored(
                                id,
                                row.getBytes("wrapped_key"),
                                row.getInt("version"),
                                row.getBytes("digest"),
                                row.getBoolean("held"),
                                row.getObject("child_id", UUID.class)));
    }

    private static List<UUID> uuids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    /// Adds a source record with its first version.
    void addRecord(
            UUID id,
            String source,
            byte[] key,
            byte[] person,
            byte[] wrappedKey,
            VersionRow version) {
        jdbc.sql(
                        """
                        WITH record AS (
                            INSERT INTO index.source_record (id, source, key_blind, person_blind, wrapped_key)
                            VALUES (?, ?, ?, ?, ?))
                        INSERT INTO index.source_version
                               (id, source_record_id, version, delivery_id, received_at, digest, payload)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(source)
                .param(key)
                .param(person)
                .param(wrappedKey)
                .param(version.id())
                .param(version.record())
                .param(version.version())
                .param(version.delivery())
                .param(version.receivedAt().atOffset(ZoneOffset.UTC))
                .param(version.digest())
                .param(version.payload())
                .update();
    }

    /// A version to be kept.
    record VersionRow(
            UUID id,
            UUID record,
            int version,
            UUID delivery,
            Instant receivedAt,
            byte[] digest,
            byte[] payload) {}

    void addVersion(VersionRow version) {
        jdbc.sql(
                        """
                        INSERT INTO index.source_version
                               (id, source_record_id, version, delivery_id, received_at, digest, payload)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(version.id())
                .param(version.record())
                .param(version.version())
                .param(version.delivery())
                .param(version.receivedAt().atOffset(ZoneOffset.UTC))
                .param(version.digest())
                .param(version.payload())
                .update();
    }

    void hold(UUID record, int version, Explanation why, List<UUID> near, Instant since) {
        jdbc.sql(
                        """
                        INSERT INTO index.held_version (source_version_id, rule, model, near, since)
                        SELECT version.id, ?, ?, ?, ?
                          FROM index.source_version AS version
                         WHERE version.source_record_id = ? AND version.version = ?
                        """)
                .param(why.rule())
                .param(why.model())
                .param(near.toArray(UUID[]::new))
                .param(since.atOffset(ZoneOffset.UTC))
                .param(record)
                .param(version)
                .update();
    }

    long countHeld() {
        return jdbc.sql("SELECT count(*) FROM index.held_version").query(Long.class).single();
    }

    /// A version that waited is placed. Earlier ones that waited stay marked: what was never placed
    /// is no child's history, whoever it was about.
    void releaseHeld(UUID record, int version) {
        jdbc.sql(
                        """
                        DELETE FROM index.held_version AS held
                         USING index.source_version AS version
                         WHERE held.source_version_id = version.id
                           AND version.source_record_id = ?
                           AND version.version = ?
                        """)
                .param(record)
                .param(version)
                .update();
    }

    void link(UUID event, UUID record, UUID child, Explanation why, Instant at) {
        jdbc.sql(
                        """
                        WITH linked AS (
                            INSERT INTO index.link (source_record_id, child_id)
                            VALUES (?, ?))
                        INSERT INTO index.link_event (id, source_record_id, child_id, kind, rule, model, at)
                        VALUES (?, ?, ?, 'linked', ?, ?, ?)
                        """)
                .param(record)
                .param(child)
                .param(event)
                .param(record)
                .param(child)
                .param(why.rule())
                .param(why.model())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Every version that counts for a child: of each linked record all that are not held.
    List<Version> versionsOf(UUID child) {
        return jdbc.sql(
                        """
                        SELECT record.id, record.source, record.wrapped_key, version.version, version.received_at,
                               version.payload,
                               version.version = MAX(version.version) OVER (PARTITION BY record.id) AS latest
                          FROM index.link
                          JOIN index.source_record AS record ON record.id = link.source_record_id
                          JOIN index.source_version AS version ON version.source_record_id = record.id
                         WHERE link.child_id = ?
                           AND NOT EXISTS (SELECT
                                             FROM index.held_version AS held
                                            WHERE held.source_version_id = version.id)
                         ORDER BY record.id, version.version
                        """)
                .param(child)
                .query((row, number) ->
                        new Version(
                                row.getObject("id", UUID.class),
                                row.getString("source"),
                                row.getBytes("wrapped_key"),
                                row.getInt("version"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("latest"),
                                row.getBytes("payload")))
                .list();
    }
}
