package contactpoint.access;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What services accounts and organisations give, and who is in an organisation.
@Component
class ColleagueStore {
    private final JdbcClient jdbc;

    ColleagueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The account's own first.
    List<String> services(UUID account) {
        return jdbc.sql(
                        """
                        SELECT given.service_type
                          FROM access.account
                          JOIN access.organisation ON organisation.id = account.organisation_id
                          JOIN LATERAL (VALUES (1, account.service_type), (2, organisation.service_type))
                               AS given (place, service_type) ON given.service_type IS NOT NULL
                         WHERE account.id = ?
                         ORDER BY given.place
                        """)
                .param(account)
                .query(String.class)
                .list();
    }

    List<UUID> named(UUID organisation, String name) {
        return jdbc.sql(
                        """
                        SELECT account.id
                          FROM access.account
                         WHERE account.organisation_id = ?
                           AND (lower(account.name) = lower(?) OR account.username = lower(?))
                         ORDER BY account.id
                        """)
                .param(organisation)
                .param(name)
                .param(name)
                .query(UUID.class)
                .list();
    }

    void setService(UUID account, String service) {
        jdbc.sql("UPDATE access.account SET service_type = ? WHERE id = ?")
                .param(service)
                .param(account)
                .update();
    }

    void setOrganisationService(UUID organisation, String service) {
        jdbc.sql("UPDATE access.organisation SET service_type = ? WHERE id = ?")
                .param(service)
                .param(organisation)
                .update();
    }
}
