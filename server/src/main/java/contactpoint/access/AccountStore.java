package contactpoint.access;

import contactpoint.policy.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Organisations and accounts.
@Component
class AccountStore {
    private static final RowMapper<Account> ACCOUNT =
            (row, number) ->
                    new Account(
                            row.getObject("id", UUID.class),
                            row.getString("username"),
                            row.getString("name"),
                            row.getString("job_title"),
                            Role.valueOf(row.getString("role")),
                            new Organisation(
                                    row.getObject("organisation_id", UUID.class),
                                    row.getString("organisation_name"),
                                    Organisation.Kind.valueOf(row.getString("organisation_kind"))),
                            new Eligibility(
                                    new Eligibility.Employment(
                                            row.getObject("employed_from", LocalDate.class),
                                            row.getObject("employed_until", LocalDate.class)),
                                    new Eligibility.Vetting(
                                            row.getString("vetting_kind"),
                                            row.getObject("vetted_on", LocalDate.class),
                                            row.getObject("vetted_until", LocalDate.class)),
                                    new Eligibility.Training(
                                            row.getString("training_course"),
                                            row.getObject("trained_on", LocalDate.class),
                                            row.getObject("trained_until", LocalDate.class))),
                            row.getBoolean("suspended"),
                            row.getBoolean("closed"));

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addOrganisation(Organisation organisation) {
        jdbc.sql("INSERT INTO access.organisation (id, name, kind) VALUES (?, ?, ?)")
                .param(organisation.id())
                .param(organisation.name())
                .param(organisation.kind().name())
                .update();
    }

    Optional<Organisation> findOrganisation(String name) {
        return jdbc.sql(
                        """
                        SELECT organisation.id, organisation.name, organisation.kind
                          FROM access.organisation
                         WHERE organisation.name = ?
                        """)
                .param(name)
                .query((row, number) ->
                        new Organisation(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                Organisation.Kind.valueOf(row.getString("kind"))))
                .optional();
    }

    void add(UUID id, NewAccount account, byte[] usernameBlind, Credentials credentials) {
        var eligibility = account.eligibility();
        jdbc.sql(
                        """
                        INSERT INTO access.account
                               (id, organisation_id, username, username_blind, name, job_title, role,
                                password_hash, pin_hash, token_secret,
                                employed_from, employed_until, vetting_kind, vetted_on, vetted_until,
                                training_course, trained_on, trained_until)
                        VALUES (?, ?, ?, ?, ?, ?, ?,
                                ?, ?, ?,
                                ?, ?, ?, ?, ?,
                                ?, ?, ?)
                        """)
                .param(id)
                .param(account.organisation())
                .param(account.username())
                .param(usernameBlind)
                .param(account.name())
                .param(account.jobTitle())
                .param(account.role().name())
                .param(credentials.passwordHash())
                .param(credentials.pinHash())
                .param(credentials.tokenSecret())
                .param(eligibility.employment().from())
                .param(eligibility.employment().until())
                .param(eligibility.vetting().kind())
                .param(eligibility.vetting().on())
                .param(eligibility.vetting().until())
                .param(eligibility.training().course())
                .param(eligibility.training().on())
                .param(eligibility.training().until())
                .update();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(
                        """
                        SELECT account.id, account.username, account.name, account.job_title, account.role,
                               organisation.id AS organisation_id, organisation.name AS organisation_name,
                               organisation.kind AS organisation_kind,
                               account.employed_from, account.employed_until,
                               account.vetting_kind, account.vetted_on, account.vetted_until,
                               account.training_course, account.trained_on, account.trained_until,
                               account.suspended_at IS NOT NULL AS suspended,
                               account.closed_at IS NOT NULL AS closed
                          FROM access.account
                          JOIN access.organisation ON organisation.id = account.organisation_id
                         WHERE account.id = ?
                        """)
                .param(id)
                .query(ACCOUNT)
                .optional();
    }

    Optional<UUID> findId(byte[] usernameBlind) {
        return jdbc.sql("SELECT account.id FROM access.account WHERE account.username_blind = ?")
                .param(usernameBlind)
                .query(UUID.class)
                .optional();
    }

    Optional<Credentials> findCredentials(byte[] usernameBlind) {
        return jdbc.sql(
                        """
                        SELECT account.id AS account, account.password_hash, account.pin_hash, account.token_secret
                          FROM access.account
                         WHERE account.username_blind = ?
                        """)
                .param(usernameBlind)
                .query(Credentials.class)
                .optional();
    }

    long lastCodeStep(UUID id) {
        return jdbc.sql("SELECT account.last_code_step FROM access.account WHERE account.id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /// Uses up the code of a step, and all before it. One statement: of two requests with the same
    /// code one is answered false, wherever they run.
    boolean useCode(byte[] usernameBlind, long step) {
        return jdbc.sql(
                                """
                                UPDATE access.account
                                   SET last_code_step = ?
                                 WHERE username_blind = ? AND last_code_step < ?
                                """)
                        .param(step)
                        .param(usernameBlind)
                        .param(step)
                        .update()
                == 1;
    }

    /// Suspends an account and ends its session.
    boolean suspend(UUID id, Instant at) {
        endSession(id);
        return jdbc.sql(
                                """
                                UPDATE access.account
                                   SET suspended_at = ?
                                 WHERE id = ? AND suspended_at IS NULL
                                """)
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(id)
                        .update()
                == 1;
    }

    /// Closes an account and ends its session.
    boolean close(UUID id, Instant at) {
        endSession(id);
        return jdbc.sql(
                                """
                                UPDATE access.account
                                   SET closed_at = ?
                                 WHERE id = ? AND closed_at IS NULL
                                """)
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(id)
                        .update()
                == 1;
    }

    private void endSession(UUID id) {
        jdbc.sql("DELETE FROM access.session WHERE account_id = ?").param(id).update();
    }
}
