package contactpoint.involvement;

import contactpoint.access.ContactDetails;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
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
    private static final RowMapper<Row> ROW =
            (row, number) ->
                    new Row(
                            row.getObject("id", UUID.class),
                            row.getString("source"),
                            row.getString("service_type"),
                            row.getString("organisation"),
                            new PersonName(row.getString("given"), row.getString("family")),
                            row.getString("job_title"),
                            telephone(row.getString("telephone")),
                            email(row.getString("email")),
                            row.getString("shown_number"),
                            row.getObject("started", LocalDate.class),
                            row.getObject("ended", LocalDate.class),
                            row.getObject("received_at", OffsetDateTime.class).toInstant(),
                            row.getBoolean("leads"),
                            caf(row.getString("caf")),
                            row.getBoolean("holds_caf"),
                            row.getObject("account_id", UUID.class),
                            row.getObject("confirmed_on", LocalDate.class),
                            row.getObject("handed_to", UUID.class));

    private final JdbcClient jdbc;

    InvolvementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A row as stored. A practitioner's own says which of the account's numbers is shown, and not
    /// the number.
    record Row(
            @Classified(Classification.INTERNAL) UUID id,
            @Classified(Classification.LOCATION) String source,
            @Classified(Classification.LOCATION) String serviceType,
            @Classified(Classification.LOCATION) String organisation,
            @Classified(Classification.LOCATION) PersonName practitioner,
            @Classified(Classification.LOCATION) String jobTitle,
            @Classified(Classification.LOCATION) @Nullable Telephone telephone,
            @Classified(Classification.LOCATION) @Nullable Email email,
            @Classified(Classification.LOCATION) @Nullable String shownNumber,
            @Classified(Classification.LOCATION) LocalDate started,
            @Classified(Classification.LOCATION) @Nullable LocalDate ended,
            @Classified(Classification.LOCATION) Instant receivedAt,
            @Classified(Classification.LOCATION) boolean leads,
            @Classified(Classification.LOCATION) @Nullable CafStatus caf,
            @Classified(Classification.LOCATION) boolean holdsCaf,
            @Classified(Classification.LOCATION) @Nullable UUID account,
            @Classified(Classification.LOCATION) @Nullable LocalDate confirmedOn,
            @Classified(Classification.LOCATION) @Nullable UUID handedTo) {

        boolean recordedHere() {
            return source.equals(Involvement.RECORDED_HERE);
        }

        /// @param details how to reach the account whose row it is: the practitioner's own, or one
        ///   of a source of which they have said that it is theirs; what the account has not, a
        ///   source may know
        Involvement complete(@Nullable ContactDetails details) {
            var number =
                    details == null
                            ? telephone
                            : details.shown(ContactDetails.Line.ofCode(shownNumber));
            var address = details == null ? email : details.email();
            if (!recordedHere()) {
                number = number == null ? telephone : number;
                address = address == null ? email : address;
            }
            return new Involvement(
                    id,
                    source,
                    new Work(
                            serviceType,
                            organisation,
                            practitioner,
                            jobTitle,
                            number,
                            address,
                            started,
                            ended),
                    receivedAt,
                    leads,
                    caf,
                    holdsCaf,
                    account,
                    confirmedOn,
                    handedTo);
        }
    }

    /// What a source's record said of leading before, and what came of it.
    record Lead(UUID child, boolean said, boolean leads) {}

    /// Waits for everybody else who is changing who leads for a child, until the transaction ends.
    void lock(UUID child) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 20))")
                .param("involvement " + child)
                .query(row -> {});
    }

    List<Row> of(UUID child) {
        return jdbc.sql(
                        """
                        SELECT id, source, service_type, organisation, given, family, job_title, telephone, email,
                               shown_number, started, ended, received_at, leads, caf, holds_caf, account_id,
                               confirmed_on, handed_to
                          FROM involvement.involvement
                         WHERE child_id = ?
                         ORDER BY started DESC, id
                        """)
                .param(child)
                .query(ROW)
                .list();
    }

    Optional<Lead> findLead(UUID sourceRecord) {
        return jdbc.sql(
                        """
                        SELECT child_id AS child, said_leads AS said, leads
                          FROM involvement.involvement
                         WHERE source_record_id = ?
                        """)
                .param(sourceRecord)
                .query(Lead.class)
                .optional();
    }

    /// The involvement that leads for a child, other than that of one source record.
    Optional<UUID> leadOtherThan(UUID child, UUID sourceRecord) {
        return jdbc.sql(
                        """
                        SELECT id
                          FROM involvement.involvement
                         WHERE child_id = ? AND leads AND source_record_id IS DISTINCT FROM ?
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

    /// A practitioner's "this is me" goes when the row comes to be about somebody else.
    void put(
            UUID id,
            UUID child,
            UUID sourceRecord,
            String source,
            Work work,
            Attachment attachment,
            boolean saysLeads,
            boolean leads,
            Instant receivedAt) {
        jdbc.sql(
                        """
                        INSERT INTO involvement.involvement AS known
                               (id, child_id, source_record_id, source, service_type, organisation, given, family,
                                job_title, telephone, email, started, ended, received_at, leads, said_leads, caf,
                                holds_caf)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (source_record_id) DO UPDATE
                           SET child_id = excluded.child_id, service_type = excluded.service_type,
                               organisation = excluded.organisation, given = excluded.given,
                               family = excluded.family, job_title = excluded.job_title,
                               telephone = excluded.telephone, email = excluded.email,
                               started = excluded.started, ended = excluded.ended,
                               received_at = excluded.received_at, leads = excluded.leads,
                               said_leads = excluded.said_leads, caf = excluded.caf,
                               holds_caf = excluded.holds_caf,
                               (account_id, confirmed_on) =
                               (SELECT known.account_id, known.confirmed_on
                                 WHERE known.child_id = excluded.child_id AND known.given = excluded.given
                                   AND known.family = excluded.family
                                   AND known.organisation = excluded.organisation)
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
                .param(saysLeads)
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
