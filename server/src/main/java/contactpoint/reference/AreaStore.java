package contactpoint.reference;

import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Authorities, and which postcode lies in which.
@Component
class AreaStore {
    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Authority> find(GssCode code) {
        return jdbc.sql(
                        """
                        SELECT authority.code, authority.name
                          FROM reference.authority
                         WHERE authority.code = ?
                        """)
                .param(code.canonical())
                .query((row, number) ->
                        new Authority(new GssCode(row.getString("code")), row.getString("name")))
                .optional();
    }

    Optional<GssCode> findAuthorityOf(Postcode postcode) {
        return jdbc.sql(
                        """
                        SELECT postcode.authority
                          FROM reference.postcode
                         WHERE postcode.postcode = ?
                        """)
                .param(postcode.canonical())
                .query((row, number) -> new GssCode(row.getString("authority")))
                .optional();
    }

    /// Adds authorities, and renames those that are kept already. Each code once.
    void put(List<Authority> authorities) {
        jdbc.sql(
                        """
                        INSERT INTO reference.authority (code, name)
                        SELECT fresh.*
                          FROM UNNEST(?::text[], ?::text[]) AS fresh
                            ON CONFLICT (code) DO UPDATE
                           SET name = EXCLUDED.name
                         WHERE authority.name <> EXCLUDED.name
                        """)
                .param(authorities.stream().map(a -> a.code().canonical()).toArray(String[]::new))
                .param(authorities.stream().map(Authority::name).toArray(String[]::new))
                .update();
    }

    /// Adds postcodes, and moves those that are kept already.
    void putPostcodes(Map<Postcode, GssCode> authorities) {
        var entries = List.copyOf(authorities.entrySet());
        jdbc.sql(
                        """
                        INSERT INTO reference.postcode (postcode, authority)
                        SELECT fresh.*
                          FROM UNNEST(?::text[], ?::text[]) AS fresh
                            ON CONFLICT (postcode) DO UPDATE
                           SET authority = EXCLUDED.authority
                         WHERE postcode.authority <> EXCLUDED.authority
                        """)
                .param(entries.stream().map(e -> e.getKey().canonical()).toArray(String[]::new))
                .param(entries.stream().map(e -> e.getValue().canonical()).toArray(String[]::new))
                .update();
    }
}
