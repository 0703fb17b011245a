package contactpoint.reference;

import contactpoint.person.Postcode;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Postcodes whose children have not followed yet.
@Component
class MovedPostcodeStore {
    private final JdbcClient jdbc;

    MovedPostcodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Postcode> list(int most) {
        return jdbc.sql(
                        """
                        SELECT postcode_moved.postcode
                          FROM reference.postcode_moved
                         ORDER BY postcode_moved.postcode
                         LIMIT ?
                        """)
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
