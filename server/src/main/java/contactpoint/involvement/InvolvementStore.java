package contactpoint.involvement;

import contactpoint.person.Email;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The involvements' rows.
@Component
class InvolvementStore {
    private static final RowMapper<Involvement> INVOLVEMENT =
            (row, number) ->
                    new Involvement(
                            row.getObject("id", UUID.class),
                            row.getString("source"),
                            new Work(
                                    row.getString("service_type"),
                                    row.getString("organisation"),
                                    new PersonName(row.getString("given"), row.getString("family")),
                                    row.getString("job_title"),
                                    telephone(row.getString("telephone")),
                                    email(row.getString("email")),
                                    row.getObject("started", LocalDate.class),
                                    row.getObject("ended", LocalDate.class)),
                            row.getObject("received_at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("leads"),
                            caf(row.getString("caf")),
                            row.getBoolean("holds_caf"));

    private final JdbcClient jdbc;

    InvolvementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Involvement> of(UUID child) {
        return jdbc.sql(
                        """
                        SELECT id, source, service_type, organisation, given, family, job_title, telephone, email,
                               started, ended, received_at, leads, caf, holds_caf
                          FROM involvement.involvement
                         WHERE child_id = ?
                         ORDER BY started DESC, id
                        """)
                .param(child)
                .query(INVOLVEMENT)
                .list();
    }

    /// The involvement that leads for a child, other than that of one source record.
    Optional<UUID> leadOtherThan(UUID child, UUID sourceRecord) {
        return jdbc.sql(
                        """
                        SELECT id
                          FROM involvement.involvement
                         WHERE child_id = ? AND leads AND source_record_id <> ?
                        """)
                .param(child)
                .param(sourceRecord)
                .query(UUID.class)
                .optional();
    }

    void endLead(UUID id) {
        jdbc.sql("UPDATE involvement.involvement SET leads = false WHERE id = ?")
                .param(id)
                .update();
    }

    void put(
            UUID id,
            UUID child,
            UUID sourceRecord,
            String source,
            Work work,
            Attachment attachment,
            boolean leads,
            Instant receivedAt) {
        jdbc.sql(
                        """
                        INSERT INTO involvement.involvement
                               (id, child_id, source_record_id, source, service_type, organisation, given, family,
                                job_title, telephone, email, started, ended, received_at, leads, caf, holds_caf)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (source_record_id) DO UPDATE
                           SET child_id = excluded.child_id, service_type = excluded.service_type,
                               organisation = excluded.organisation, given = excluded.given,
                               family = excluded.family, job_title = excluded.job_title,
                               telephone = excluded.telephone, email = excluded.email,
                               started = excluded.started, ended = excluded.ended,
                               received_at = excluded.received_at, leads = excluded.leads,
                               caf = excluded.caf, holds_caf = excluded.holds_caf
                        """)
                .param(id)
                .param(child)
                .param(sourceRecord)
                .param(source)
                .param(work.serviceType())
                .param(work.organisation())
                .param(work.practitioner().given())
                .param(work.practitioner().family())
                .param(work.jobTitle())
                .param(work.telephone() == null ? null : work.telephone().canonical())
                .param(work.email() == null ? null : work.email().canonical())
                .param(work.started())
                .param(work.ended())
                .param(receivedAt.atOffset(ZoneOffset.UTC))
                .param(leads)
                .param(attachment.caf() == null ? null : attachment.caf().code())
                .param(attachment.holdsCaf())
                .update();
    }

    void remove(UUID sourceRecord) {
        jdbc.sql("DELETE FROM involvement.involvement WHERE source_record_id = ?")
                .param(sourceRecord)
                .update();
    }

    private static @Nullable Telephone telephone(@Nullable String canonical) {
        return canonical == null ? null : Telephone.parse(canonical).orThrow();
    }

    private static @Nullable Email email(@Nullable String canonical) {
        return canonical == null ? null : Email.parse(canonical).orThrow();
    }

    private static @Nullable CafStatus caf(@Nullable String code) {
        return code == null ? null : CafStatus.ofCode(code);
    }
}
