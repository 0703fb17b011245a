package contactpoint.reference;

import contactpoint.person.Postcode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Postcodes whose children have not followed yet.
@Component
class MovedPostcodeStore {
    private final JdbcClient jdbc;

    MovedPostcodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In their order. Those before the one given are never walked over again: rows that were taken
    /// off stay in the way until the database has tidied up.
    List<Postcode> listAfter(@Nullable Postcode after, int most) {
        return jdbc.sql(
                        """
                        SELECT postcode_moved.postcode
                          FROM reference.postcode_moved
                         WHERE postcode_moved.postcode > ?
                         ORDER BY postcode_moved.postcode
                         LIMIT ?
                        """)
                .param(after == null ? "" : after.canonical())
                .param(most)
                .query((row, number) -> new Postcode(row.getString("postcode")))
                .list();
    }

    void remove(Collection<Postcode> postcodes) {
        jdbc.sql(
                        """
                        DELETE FROM reference.postcode_moved
                         WHERE postcode_moved.postcode = ANY (?::text[])
                        """)
                .param(postcodes.stream().map(Postcode::canonical).toArray(String[]::new))
                .update();
    }
}
