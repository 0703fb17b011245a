package contactpoint.index;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.GssCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which authority looks after which child's record. What is read here is locked against other
/// writers.
@Component
class ResponsibilityStore {
    private final JdbcClient jdbc;

    ResponsibilityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A child whose authority may have changed.
    record Row(
            @Classified(Classification.INTERNAL) UUID child,
            @Classified(Classification.INTERNAL) byte[] wrappedKey,
            @Classified(Classification.LOCATION) byte[] payload,
            @Classified(Classification.LOCATION) @Nullable GssCode authority) {}

    /// Children who live, or have lived, where the keys say.
    List<Row> at(Collection<Long> postcodeKeys) {
        return jdbc.sql(
                        """
                        WITH located AS MATERIALIZED (
                            SELECT whereabouts.child_id FROM index.whereabouts WHERE whereabouts.keys && ?::bigint[])
                        SELECT child.id, whereabouts.wrapped_key, whereabouts.payload, whereabouts.authority
                          FROM located
                          JOIN index.child ON child.id = located.child_id
                          JOIN index.whereabouts ON whereabouts.child_id = child.id
                         ORDER BY child.id
                           FOR UPDATE OF child, whereabouts
                        """)
                .param(postcodeKeys.toArray(Long[]::new))
                .query(ResponsibilityStore::row)
                .list();
    }

    /// Children whom no authority looks after, in the order of their row ids.
    List<Row> unassignedAfter(UUID child, int most) {
        return jdbc.sql(
                        """
                        SELECT child.id, whereabouts.wrapped_key, whereabouts.payload, whereabouts.authority
                          FROM index.whereabouts
                          JOIN index.child ON child.id = whereabouts.child_id
                         WHERE whereabouts.authority IS NULL
                           AND whereabouts.child_id > ?
                         ORDER BY whereabouts.child_id
                         LIMIT ?
                           FOR UPDATE OF child, whereabouts
                        """)
                .param(child)
                .param(most)
                .query(ResponsibilityStore::row)
                .list();
    }

    /// Children whom one authority looks after, in the order of their row ids.
    List<Row> of(GssCode authority, UUID after, int most) {
        return jdbc.sql(
                        """
                        SELECT child.id, whereabouts.wrapped_key, whereabouts.payload, whereabouts.authority
                          FROM index.whereabouts
                          JOIN index.child ON child.id = whereabouts.child_id
                         WHERE whereabouts.authority = ?
                           AND whereabouts.child_id > ?
                         ORDER BY whereabouts.child_id
                         LIMIT ?
                           FOR UPDATE OF child, whereabouts
                        """)
                .param(authority.canonical())
                .param(after)
                .param(most)
                .query(ResponsibilityStore::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var authority = row.getString("authority");
        return new Row(
                row.getObject("id", UUID.class),
                row.getBytes("wrapped_key"),
                row.getBytes("payload"),
                authority == null ? null : new GssCode(authority));
    }

    /// Gives children to authorities.
    ///
    /// @param authorities one for each child, null for none
    void put(List<UUID> children, List<@Nullable GssCode> authorities) {
        jdbc.sql(
                        """
                        UPDATE index.whereabouts
                           SET authority = fresh.authority
                          FROM UNNEST(?::uuid[], ?::text[]) AS fresh (child_id, authority)
                         WHERE whereabouts.child_id = fresh.child_id
                        """)
                .param(children.toArray(UUID[]::new))
                .param(
                        authorities.stream()
                                .map(code -> code == null ? null : code.canonical())
                                .toArray(String[]::new))
                .update();
    }
}
