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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes of the children's computed values, and the candidates for matching.
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
    boolean add(
            UUID id,
            ChildNumber number,
            Names names,
            BirthDate born,
            Gender gender,
            boolean findable) {
        return jdbc.sql(
                                """
                                INSERT INTO index.child (id, number, given, family, known_as, born, gender, findable)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                                    ON CONFLICT (number) DO NOTHING
                                """)
                        .param(id)
                        .param(number.canonical())
                        .param(names.present().given())
                        .param(names.present().family())
                        .param(names.knownAs())
                        .param(born.canonical())
                        .param(gender.code())
                        .param(findable)
                        .update()
                == 1;
    }

    /// Locks a child against other writers and returns its wrapped data key, if it has one yet.
    Optional<byte[]> lock(UUID id) {
        jdbc.sql("SELECT child.id FROM index.child WHERE child.id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .single();
        return jdbc.sql("SELECT whereabouts.wrapped_key FROM index.whereabouts WHERE child_id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    void update(UUID id, Names names, BirthDate born, Gender gender) {
        jdbc.sql(
                        """
                        UPDATE index.child
                           SET given = ?, family = ?, known_as = ?, born = ?, gender = ?
                         WHERE id = ?
                        """)
                .param(names.present().given())
                .param(names.present().family())
                .param(names.knownAs())
                .param(born.canonical())
                .param(gender.code())
                .param(id)
                .update();
    }

    void putWhereabouts(UUID id, byte[] wrappedKey, byte[] payload) {
        jdbc.sql(
                        """
                        INSERT INTO index.whereabouts (child_id, wrapped_key, payload)
                        VALUES (?, ?, ?)
                            ON CONFLICT (child_id) DO UPDATE SET payload = excluded.payload
                        """)
                .param(id)
                .param(wrappedKey)
                .param(payload)
                .update();
    }

    void putOpenKeys(UUID id, Collection<Long> keys) {
        var all = keys.toArray(Long[]::new);
        jdbc.sql("DELETE FROM index.open_key WHERE child_id = ? AND key <> ALL (?::bigint[])")
                .param(id)
                .param(all)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO index.open_key (key, child_id)
                        SELECT key, ? FROM UNNEST(?::bigint[]) AS key
                            ON CONFLICT DO NOTHING
                        """)
                .param(id)
                .param(all)
                .update();
    }

    void putLocationKeys(UUID id, Collection<byte[]> keys) {
        var all = keys.toArray(byte[][]::new);
        jdbc.sql("DELETE FROM index.location_key WHERE child_id = ? AND key <> ALL (?::bytea[])")
                .param(id)
                .param(all)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO index.location_key (key, child_id)
                        SELECT key, ? FROM UNNEST(?::bytea[]) AS key
                            ON CONFLICT DO NOTHING
                        """)
                .param(id)
                .param(all)
                .update();
    }

    void putSchooling(UUID id, @Nullable Schooling schooling, @Nullable String nameKey) {
        jdbc.sql("DELETE FROM index.schooling WHERE child_id = ?").param(id).update();
        if (schooling == null) {
            return;
        }
        var school = schooling instanceof Schooling.AtSchool at ? at : null;
        jdbc.sql(
                        """
                        INSERT INTO index.schooling (child_id, at_home, urn, name, name_key, telephone, since)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(school == null)
                .param(school == null ? null : school.urn().canonical())
                .param(school == null ? null : school.name())
                .param(nameKey)
                .param(
                        school == null || school.telephone() == null
                                ? null
                                : school.telephone().canonical())
                .param(school == null ? null : school.since())
                .update();
    }

    void putGpPractice(UUID id, @Nullable OdsCode practice) {
        jdbc.sql("DELETE FROM index.gp_registration WHERE child_id = ?").param(id).update();
        if (practice != null) {
            jdbc.sql("INSERT INTO index.gp_registration (child_id, practice) VALUES (?, ?)")
                    .param(id)
                    .param(practice.canonical())
                    .update();
        }
    }

    void putResponsibility(UUID id, Optional<GssCode> authority) {
        jdbc.sql("DELETE FROM index.responsibility WHERE child_id = ?").param(id).update();
        authority.ifPresent(code ->
                jdbc.sql(
                                "INSERT INTO index.responsibility (child_id, authority)"
                                        + " VALUES (?, ?)")
                        .param(id)
                        .param(code.canonical())
                        .update());
    }

    /// Children who may be meant: who share the date of birth and nearly one name, or the year of
    /// birth and nearly both, or an identifier. Never all who share a date: on each there are some
    /// 1,700 in England.
    List<CandidateRow> candidates(
            Collection<Long> familyKeys,
            Collection<Long> givenKeys,
            Collection<String> born,
            Collection<byte[]> identifierKeys,
            Collection<UUID> known,
            int most) {
        return jdbc.sql(
                        """
                        SELECT child.id, child.given, child.family, child.known_as, child.born, child.gender,
                               whereabouts.wrapped_key, whereabouts.payload
                          FROM index.child
                          JOIN index.whereabouts ON whereabouts.child_id = child.id
                         WHERE child.id IN (SELECT open_key.child_id
                                              FROM index.open_key
                                              JOIN index.child AS named ON named.id = open_key.child_id
                                             WHERE open_key.key = ANY (?::bigint[] || ?::bigint[])
                                               AND named.born = ANY (?::text[])
                                             UNION
                                           (SELECT open_key.child_id
                                              FROM index.open_key
                                             WHERE open_key.key = ANY (?::bigint[])
                                         INTERSECT
                                            SELECT open_key.child_id
                                              FROM index.open_key
                                             WHERE open_key.key = ANY (?::bigint[]))
                                             UNION
                                            SELECT location_key.child_id
                                              FROM index.location_key
                                             WHERE location_key.key = ANY (?::bytea[])
                                             UNION
                                            SELECT UNNEST(?::uuid[]))
                         ORDER BY child.id
                         LIMIT ?
                        """)
                .param(familyKeys.toArray(Long[]::new))
                .param(givenKeys.toArray(Long[]::new))
                .param(born.toArray(String[]::new))
                .param(familyKeys.toArray(Long[]::new))
                .param(givenKeys.toArray(Long[]::new))
                .param(identifierKeys.toArray(byte[][]::new))
                .param(known.toArray(UUID[]::new))
                .param(most)
                .query((row, number) ->
                        new CandidateRow(
                                row.getObject("id", UUID.class),
                                new Names(
                                        new PersonName(
                                                row.getString("given"), row.getString("family")),
                                        row.getString("known_as"),
                                        List.of()),
                                BirthDate.parse(row.getString("born")).orThrow(),
                                Gender.parse(row.getString("gender")).orThrow(),
                                row.getBytes("wrapped_key"),
                                row.getBytes("payload")))
                .list();
    }
}
