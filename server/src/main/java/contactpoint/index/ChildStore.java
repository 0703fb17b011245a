package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.ChildNumber;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Gender;
import contactpoint.person.GssCode;
import contactpoint.person.Names;
import contactpoint.person.OdsCode;
import contactpoint.person.PersonName;
import contactpoint.reference.SchoolNames;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes of the children's computed values, and the candidates for matching.
///
/// A lookup by keys is kept in a step of its own (`MATERIALIZED`), without an order: the planner
/// knows little of how many children share a key, and would else walk through a whole table in the
/// order of its rows.
@Component
class ChildStore {
    private final JdbcClient jdbc;

    ChildStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A child as a candidate for matching.
    record CandidateRow(
            @Classified(Classification.INTERNAL) UUID id,
            @Classified(Classification.OPEN) Names names,
            @Classified(Classification.OPEN) BirthDate born,
            @Classified(Classification.OPEN) Gender gender,
            @Classified(Classification.INTERNAL) byte[] wrappedKey,
            @Classified(Classification.LOCATION) byte[] payload) {}

    /// Adds a child.
    ///
    /// @return false if another child has the number
    boolean add(UUID id, ChildNumber number, Computed values) {
        var school = values.school();
        return jdbc.sql(
                                """
                                WITH child AS (
                                    INSERT INTO index.child
                                           (id, number, given, family, known_as, born, gender, findable, keys)
                                    VALUES (?, ?, ?, ?, ?, ?, ?, true, ?::bigint[])
                                        ON CONFLICT (number) DO NOTHING
                                 RETURNING id),
                                school AS (
                                    INSERT INTO index.school (name_key, urn)
                                    SELECT name_key, urn
                                      FROM (SELECT ?::text AS name_key, ?::text AS urn) AS named
                                     WHERE urn IS NOT NULL
                                        ON CONFLICT DO NOTHING)
                                INSERT INTO index.whereabouts
                                       (child_id, wrapped_key, payload, keys, at_home, urn, school,
                                        school_telephone, school_since, practice, authority)
                                SELECT child.id, ?, ?, ?::bigint[], ?, ?, ?, ?, ?::date, ?, ?
                                  FROM child
                                """)
                        .param(id)
                        .param(number.canonical())
                        .param(values.names().present().given())
                        .param(values.names().present().family())
                        .param(values.names().knownAs())
                        .param(values.born().canonical())
                        .param(values.gender().code())
                        .param(values.openKeys().toArray(Long[]::new))
                        .param(school == null ? null : SchoolNames.key(school.name()))
                        .param(school == null ? null : school.urn().canonical())
                        .param(values.wrappedKey())
                        .param(values.payload())
                        .param(values.locatedKeys().toArray(Long[]::new))
                        .param(values.atHome())
                        .param(school == null ? null : school.urn().canonical())
                        .param(school == null ? null : school.name())
                        .param(telephone(school))
                        .param(school == null ? null : school.since())
                        .param(values.practice() == null ? null : values.practice().canonical())
                        .param(values.authority() == null ? null : values.authority().canonical())
                        .update()
                == 1;
    }

    /// Puts a child's values in place of those before. Names and keys that stay are not written
    /// again: their index is the dearest.
    void update(UUID id, Computed values) {
        var school = values.school();
        jdbc.sql(
                        """
                        WITH child AS (
                            UPDATE index.child
                               SET given = fresh.given, family = fresh.family, known_as = fresh.known_as,
                                   born = fresh.born, gender = fresh.gender, keys = fresh.keys
                              FROM (SELECT ? AS given, ? AS family, ? AS known_as, ? AS born, ? AS gender,
                                           ?::bigint[] AS keys) AS fresh
                             WHERE child.id = ?
                               AND (child.given, child.family, child.known_as, child.born, child.gender, child.keys)
                                   IS DISTINCT FROM
                                   (fresh.given, fresh.family, fresh.known_as, fresh.born, fresh.gender, fresh.keys)),
                        school AS (
                            INSERT INTO index.school (name_key, urn)
                            SELECT name_key, urn
                              FROM (SELECT ?::text AS name_key, ?::text AS urn) AS named
                             WHERE urn IS NOT NULL
                                ON CONFLICT DO NOTHING)
                        UPDATE index.whereabouts
                           SET payload = ?, keys = ?::bigint[], at_home = ?, urn = ?, school = ?,
                               school_telephone = ?, school_since = ?::date, practice = ?, authority = ?
                         WHERE whereabouts.child_id = ?
                        """)
                .param(values.names().present().given())
                .param(values.names().present().family())
                .param(values.names().knownAs())
                .param(values.born().canonical())
                .param(values.gender().code())
                .param(values.openKeys().toArray(Long[]::new))
                .param(id)
                .param(school == null ? null : SchoolNames.key(school.name()))
                .param(school == null ? null : school.urn().canonical())
                .param(values.payload())
                .param(values.locatedKeys().toArray(Long[]::new))
                .param(values.atHome())
                .param(school == null ? null : school.urn().canonical())
                .param(school == null ? null : school.name())
                .param(telephone(school))
                .param(school == null ? null : school.since())
                .param(values.practice() == null ? null : values.practice().canonical())
                .param(values.authority() == null ? null : values.authority().canonical())
                .param(id)
                .update();
    }

    private static @Nullable String telephone(Schooling.@Nullable AtSchool school) {
        return school == null || school.telephone() == null ? null : school.telephone().canonical();
    }

    /// Locks a child against other writers and returns its wrapped data key.
    byte[] lock(UUID id) {
        return jdbc.sql(
                        """
                        SELECT whereabouts.wrapped_key
                          FROM index.child
                          JOIN index.whereabouts ON whereabouts.child_id = child.id
                         WHERE child.id = ?
                           FOR UPDATE
                        """)
                .param(id)
                .query(byte[].class)
                .single();
    }

    /// A child as it rests.
    Computed stored(UUID id) {
        return jdbc.sql(
                        """
                        SELECT child.given, child.family, child.known_as, child.born, child.gender,
                               child.keys AS open_keys, whereabouts.*
                          FROM index.child
                          JOIN index.whereabouts ON whereabouts.child_id = child.id
                         WHERE child.id = ?
                        """)
                .param(id)
                .query((row, number) ->
                        new Computed(
                                names(row),
                                BirthDate.parse(row.getString("born")).orThrow(),
                                Gender.parse(row.getString("gender")).orThrow(),
                                List.of((Long[]) row.getArray("open_keys").getArray()),
                                row.getBytes("wrapped_key"),
                                row.getBytes("payload"),
                                List.of((Long[]) row.getArray("keys").getArray()),
                                ChildReadStore.schooling(row),
                                ChildReadStore.read(row.getString("practice"), OdsCode::parse),
                                ChildReadStore.read(row.getString("authority"), GssCode::parse)))
                .single();
    }

    /// Children who may be meant: who share one of the keys, or are known to be.
    List<CandidateRow> candidates(
            Collection<Long> openKeys,
            Collection<Long> locatedKeys,
            Collection<UUID> known,
            int most) {
        return jdbc.sql(
                        """
                        WITH named AS MATERIALIZED (
                            SELECT child.id FROM index.child WHERE child.keys && ?::bigint[]),
                        located AS MATERIALIZED (
                            SELECT whereabouts.child_id FROM index.whereabouts WHERE whereabouts.keys && ?::bigint[]),
                        near AS MATERIALIZED (
                            SELECT id FROM named UNION SELECT child_id FROM located UNION SELECT UNNEST(?::uuid[])
                             ORDER BY 1
                             LIMIT ?)
                        SELECT child.id, child.given, child.family, child.known_as, child.born, child.gender,
                               child.wrapped_key, child.payload
                          FROM near
                         CROSS JOIN LATERAL (
                                SELECT *
                                  FROM index.child
                                  JOIN index.whereabouts ON whereabouts.child_id = child.id
                                 WHERE child.id = near.id
                                OFFSET 0) AS child
                         ORDER BY child.id
                        """)
                .param(openKeys.toArray(Long[]::new))
                .param(locatedKeys.toArray(Long[]::new))
                .param(known.toArray(UUID[]::new))
                .param(most)
                .query((row, number) ->
                        new CandidateRow(
                                row.getObject("id", UUID.class),
                                names(row),
                                BirthDate.parse(row.getString("born")).orThrow(),
                                Gender.parse(row.getString("gender")).orThrow(),
                                row.getBytes("wrapped_key"),
                                row.getBytes("payload")))
                .list();
    }

    static Names names(ResultSet row) throws SQLException {
        return new Names(
                new PersonName(row.getString("given"), row.getString("family")),
                row.getString("known_as"),
                List.of());
    }
}
