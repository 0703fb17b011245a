package contactpoint.involvement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Practitioners' own rows among the involvements, and those of sources that they said are about
/// them.
@Component
class OwnInvolvementStore {
    private static final String STANDING =
            """
            SELECT id, child_id AS child, account_id AS account,
                   source_record_id IS NULL AS recorded_here, started, ended, handed_to, leads
              FROM involvement.involvement
            """;

    private final JdbcClient jdbc;

    OwnInvolvementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As much of a row as its changes ask for.
    record Standing(
            UUID id,
            UUID child,
            @Nullable UUID account,
            boolean recordedHere,
            LocalDate started,
            @Nullable LocalDate ended,
            @Nullable UUID handedTo,
            boolean leads) {
        boolean hasEnded(LocalDate today) {
            return ended != null && ended.isBefore(today);
        }
    }

    List<OwnEntry> of(UUID account) {
        return jdbc.sql(
                        """
                        SELECT id, child_id AS child, source_record_id IS NULL AS recorded_here, job_title,
                               organisation, started, ended, confirmed_on, leads
                          FROM involvement.involvement
                         WHERE account_id = ?
                         ORDER BY confirmed_on NULLS FIRST, started, id
                        """)
                .param(account)
                .query(OwnEntry.class)
                .list();
    }

    Optional<Standing> find(UUID id) {
        return jdbc.sql(
                        STANDING
                                + """
                                 WHERE id = ?
                                """)
                .param(id)
                .query(Standing.class)
                .optional();
    }

    /// The entry that an account has recorded of a child and not ended.
    Optional<UUID> findOpen(UUID child, UUID account) {
        return jdbc.sql(
                        """
                        SELECT id
                          FROM involvement.involvement
                         WHERE child_id = ? AND account_id = ? AND source_record_id IS NULL AND ended IS NULL
                        """)
                .param(child)
                .param(account)
                .query(UUID.class)
                .optional();
    }

    /// Somebody's entry that goes on: their own, or else a source's that they said is theirs.
    Optional<UUID> findListed(UUID child, UUID account) {
        return jdbc.sql(
                        """
                        SELECT id
                          FROM involvement.involvement
                         WHERE child_id = ? AND account_id = ? AND ended IS NULL
                         ORDER BY source_record_id IS NOT NULL, id
                         LIMIT 1
                        """)
                .param(child)
                .param(account)
                .query(UUID.class)
                .optional();
    }

    /// The involvement that leads for a child, over or not.
    Optional<Standing> findLead(UUID child) {
        return jdbc.sql(
                        STANDING
                                + """
                                 WHERE child_id = ? AND leads
                                """)
                .param(child)
                .query(Standing.class)
                .optional();
    }

    void add(
            UUID id,
            UUID child,
            UUID account,
            OwnWork work,
            @Nullable LocalDate confirmedOn,
            Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO involvement.involvement
                               (id, child_id, source, account_id, service_type, organisation, given, family,
                                job_title, shown_number, started, confirmed_on, received_at, leads, holds_caf)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false)
                        """)
                .param(id)
                .param(child)
                .param(Involvement.RECORDED_HERE)
                .param(account)
                .param(work.serviceType())
                .param(work.organisation())
                .param(work.practitioner().given())
                .param(work.practitioner().family())
                .param(work.jobTitle())
                .param(work.shown() == null ? null : work.shown().code())
                .param(work.started())
                .param(confirmedOn)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Of the entries that somebody recorded of a child themselves and ended, the one that ended
    /// last.
    Optional<Standing> findLastEnded(UUID child, UUID account) {
        return jdbc.sql(
                        STANDING
                                + """
                                 WHERE child_id = ? AND account_id = ? AND source_record_id IS NULL AND ended IS NOT NULL
                                 ORDER BY ended DESC, id
                                 LIMIT 1
                                """)
                .param(child)
                .param(account)
                .query(Standing.class)
                .optional();
    }

    /// @param started the first day
    void reopen(UUID id, OwnWork work, LocalDate started, LocalDate confirmedOn, Instant now) {
        jdbc.sql(
                        """
                        UPDATE involvement.involvement
                           SET ended = NULL, handed_to = NULL, started = ?, service_type = ?,
                               organisation = ?, given = ?, family = ?, job_title = ?, shown_number = ?,
                               confirmed_on = ?, received_at = ?
                         WHERE id = ?
                        """)
                .param(started)
                .param(work.serviceType())
                .param(work.organisation())
                .param(work.practitioner().given())
                .param(work.practitioner().family())
                .param(work.jobTitle())
                .param(work.shown() == null ? null : work.shown().code())
                .param(confirmedOn)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    void end(UUID id, LocalDate ended, @Nullable UUID handedTo, Instant now) {
        jdbc.sql(
                        """
                        UPDATE involvement.involvement
                           SET ended = ?, handed_to = ?, received_at = ?, leads = false
                         WHERE id = ?
                        """)
                .param(ended)
                .param(handedTo)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    void confirm(UUID id, LocalDate on) {
        jdbc.sql("UPDATE involvement.involvement SET confirmed_on = ? WHERE id = ?")
                .param(on)
                .param(id)
                .update();
    }

    /// @return whether the row was nobody's, and still about whom the account saw
    boolean recognise(UUID account, Involvement seen, LocalDate on) {
        var work = seen.work();
        return jdbc.sql(
                                """
                                UPDATE involvement.involvement
                                   SET account_id = ?, confirmed_on = ?
                                 WHERE id = ? AND account_id IS NULL AND given = ? AND family = ? AND organisation = ?
                                """)
                        .param(account)
                        .param(on)
                        .param(seen.id())
                        .param(work.practitioner().given())
                        .param(work.practitioner().family())
                        .param(work.organisation())
                        .update()
                == 1;
    }

    /// Ends the lead of whoever leads for a child, and gives it to an involvement, if to any.
    void setLead(UUID child, @Nullable UUID to) {
        jdbc.sql("UPDATE involvement.involvement SET leads = false WHERE child_id = ? AND leads")
                .param(child)
                .update();
        if (to != null) {
            jdbc.sql("UPDATE involvement.involvement SET leads = true WHERE id = ?")
                    .param(to)
                    .update();
        }
    }
}
