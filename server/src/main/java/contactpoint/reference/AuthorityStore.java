package contactpoint.reference;

import contactpoint.person.GssCode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The authorities, which the migrations write.
@Component
class AuthorityStore {
    private final JdbcClient jdbc;

    AuthorityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One authority took over from another, or from a part of it, on the day after its last.
    record Succession(GssCode former, GssCode successor) {}

    /// All that ever were, in the order of their codes.
    List<Authority> list() {
        return jdbc.sql(
                        """
                        SELECT authority.code, authority.name, authority.dfe_code, authority.first_day,
                               authority.last_day
                          FROM reference.authority
                         ORDER BY authority.code
                        """)
                .query((row, number) ->
                        new Authority(
                                new GssCode(row.getString("code")),
                                row.getString("name"),
                                row.getString("dfe_code"),
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)))
                .list();
    }

    List<Succession> listSuccessions() {
        return jdbc.sql(
                        """
                        SELECT authority_succession.former, authority_succession.successor
                          FROM reference.authority_succession
                         ORDER BY authority_succession.former, authority_succession.successor
                        """)
                .query((row, number) ->
                        new Succession(
                                new GssCode(row.getString("former")),
                                new GssCode(row.getString("successor"))))
                .list();
    }
}
