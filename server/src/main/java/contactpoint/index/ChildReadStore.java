package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.Checked;
import contactpoint.person.ChildNumber;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.Telephone;
import contactpoint.person.Urn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads for search and for one child's record.
@Component
class ChildReadStore {
    private static final RowMapper<OpenRow> OPEN_ROW =
            (row, number) ->
                    new OpenRow(
                            row.getObject("id", UUID.class),
                            new ChildNumber(row.getString("number")),
                            ChildStore.names(row),
                            BirthDate.parse(row.getString("born")).orThrow(),
                            Gender.parse(row.getString("gender")).orThrow());

    private final JdbcClient jdbc;

    ChildReadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What stays visible under a shield.
    record OpenRow(
            @Classified(Classification.INTERNAL) UUID id,
            @Classified(Classification.OPEN) ChildNumber number,
            @Classified(Classification.OPEN) Names names,
            @Classified(Classification.OPEN) BirthDate born,
            @Classified(Classification.OPEN) Gender gender) {}

    /// The rest, still sealed.
    record LocatedRow(
            UUID id,
            byte[] wrappedKey,
            byte[] payload,
            @Nullable Schooling schooling,
            @Nullable String gpPractice,
            @Nullable String authority) {}

    Optional<OpenRow> find(UUID id) {
        return jdbc.sql(
                        """
                        SELECT id, number, given, family, known_as, born, gender
                          FROM index.child
                         WHERE id = ? AND findable
                        """)
                .param(id)
                .query(OPEN_ROW)
                .optional();
    }

    Optional<OpenRow> find(ChildNumber number) {
        return jdbc.sql(
                        """
                        SELECT id, number, given, family, known_as, born, gender
                          FROM index.child
                         WHERE number = ? AND findable
                        """)
                .param(number.canonical())
                .query(OPEN_ROW)
                .optional();
    }

    List<OpenRow> byOpenKeys(Collection<Long> keys, int most) {
        return jdbc.sql(
                        """
                        WITH found AS MATERIALIZED (
                            SELECT id, number, given, family, known_as, born, gender
                              FROM index.child
                             WHERE findable AND keys && ?::bigint[]
                             LIMIT ?)
                        SELECT *
                          FROM found
                         ORDER BY id
                        """)
                .param(keys.toArray(Long[]::new))
                .param(most)
                .query(OPEN_ROW)
                .list();
    }

    List<OpenRow> byLocatedKeys(Collection<Long> keys, int most) {
        return jdbc.sql(
                        """
                        WITH located AS MATERIALIZED (
                            SELECT child_id
                              FROM index.whereabouts
                             WHERE keys && ?::bigint[]
                             LIMIT ?)
                        SELECT child.id, child.number, child.given, child.family, child.known_as, child.born,
                               child.gender
                          FROM located
                         CROSS JOIN LATERAL (
                                SELECT *
                                  FROM index.child
                                 WHERE child.id = located.child_id AND child.findable
                                OFFSET 0) AS child
                         ORDER BY child.id
                        """)
                .param(keys.toArray(Long[]::new))
                .param(most)
                .query(OPEN_ROW)
                .list();
    }

    /// Schools that a source named whose name begins so, in the order of their numbers.
    List<Urn> schoolsNamed(String nameKey, int most) {
        return jdbc.sql(
                        """
                        SELECT urn
                          FROM index.school
                         WHERE name_key LIKE ?
                         GROUP BY urn
                         ORDER BY urn
                         LIMIT ?
                        """)
                .param(nameKey.replaceAll("[^\\p{L}\\p{N} ]", "") + "%")
                .param(most)
                .query((row, number) -> Urn.parse(row.getString("urn")).orThrow())
                .list();
    }

    List<LocatedRow> located(Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        SELECT child_id, wrapped_key, payload, at_home, urn, school, school_telephone, school_since,
                               practice, authority
                          FROM index.whereabouts
                         WHERE child_id = ANY (?::uuid[])
                         ORDER BY child_id
                        """)
                .param(ids.toArray(UUID[]::new))
                .query((row, number) ->
                        new LocatedRow(
                                row.getObject("child_id", UUID.class),
                                row.getBytes("wrapped_key"),
                                row.getBytes("payload"),
                                schooling(row),
                                row.getString("practice"),
                                row.getString("authority")))
                .list();
    }

    static @Nullable Schooling schooling(ResultSet row) throws SQLException {
        var atHome = row.getObject("at_home", Boolean.class);
        var urn = read(row.getString("urn"), Urn::parse);
        var name = row.getString("school");
        if (atHome == null) {
            return null;
        }
        return urn == null || name == null
                ? new Schooling.AtHome()
                : new Schooling.AtSchool(
                        urn,
                        name,
                        read(row.getString("school_telephone"), Telephone::parse),
                        row.getObject("school_since", LocalDate.class));
    }

    /// What a column holds in canonical form.
    static <T> @Nullable T read(@Nullable String canonical, Function<String, Checked<T>> parse) {
        return canonical == null ? null : parse.apply(canonical).orThrow();
    }
}
