package contactpoint.reference;

import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which postcode lies in which authority.
@Component
class PostcodeStore {
    private final JdbcClient jdbc;

    PostcodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The authority that the directory names, which may have ended since.
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

    /// Adds postcodes, and moves those that are kept already.
    void put(Map<Postcode, GssCode> authorities) {
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
