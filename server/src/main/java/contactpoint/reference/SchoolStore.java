package contactpoint.reference;

import static contactpoint.reference.StoredValues.canonical;
import static contactpoint.reference.StoredValues.joined;
import static contactpoint.reference.StoredValues.lines;
import static contactpoint.reference.StoredValues.read;
import static contactpoint.reference.StoredValues.texts;

import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.person.Urn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The schools.
@Component
class SchoolStore {
    private final JdbcClient jdbc;

    SchoolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SchoolRow> find(Urn urn) {
        return jdbc.sql(
                        """
                        SELECT school.*
                          FROM reference.school
                         WHERE school.urn = ?
                        """)
                .param(urn.canonical())
                .query(SchoolStore::row)
                .optional();
    }

    /// Those of the numbers that are kept.
    List<SchoolRow> list(Collection<Urn> urns) {
        return jdbc.sql(
                        """
                        SELECT school.*
                          FROM reference.school
                         WHERE school.urn = ANY (?::text[])
                         ORDER BY school.urn
                        """)
                .param(texts(urns, Urn::canonical))
                .query(SchoolStore::row)
                .list();
    }

    /// Schools whose name begins so.
    ///
    /// @param nameKey in the form of [SchoolNames]: without a character that stands for others
    List<SchoolRow> named(String nameKey, int most) {
        return jdbc.sql(
                        """
                        SELECT school.*
                          FROM reference.school
                         WHERE school.name_key LIKE ?
                         ORDER BY school.name_key, school.urn
                         LIMIT ?
                        """)
                .param(nameKey + "%")
                .param(most)
                .query(SchoolStore::row)
                .list();
    }

    /// Adds schools, and replaces those that are kept already. Each number once.
    void put(Collection<SchoolRow> rows, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO reference.school
                               (urn, name, name_key, address, postcode, telephone, opened_on, closed_on,
                                status, changed_at)
                        SELECT fresh.*, ?::timestamptz
                          FROM UNNEST(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[]::date[], ?::text[]::date[], ?::text[]) AS fresh
                            ON CONFLICT (urn) DO UPDATE
                           SET name = EXCLUDED.name, name_key = EXCLUDED.name_key,
                               address = EXCLUDED.address, postcode = EXCLUDED.postcode,
                               telephone = EXCLUDED.telephone, opened_on = EXCLUDED.opened_on,
                               closed_on = EXCLUDED.closed_on, status = EXCLUDED.status,
                               changed_at = EXCLUDED.changed_at
                        """)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(texts(rows, row -> row.urn().canonical()))
                .param(texts(rows, SchoolRow::name))
                .param(texts(rows, row -> SchoolNames.key(row.name())))
                .param(texts(rows, row -> joined(row.addressLines())))
                .param(texts(rows, row -> canonical(row.postcode(), Postcode::canonical)))
                .param(texts(rows, row -> canonical(row.telephone(), Telephone::canonical)))
                .param(texts(rows, row -> canonical(row.opened(), LocalDate::toString)))
                .param(texts(rows, row -> canonical(row.closed(), LocalDate::toString)))
                .param(texts(rows, row -> row.status().stored()))
                .update();
    }

    private static SchoolRow row(ResultSet row, int number) throws SQLException {
        return new SchoolRow(
                new Urn(row.getString("urn")),
                row.getString("name"),
                lines(row.getString("address")),
                read(row.getString("postcode"), Postcode::new),
                read(row.getString("telephone"), text -> Telephone.parse(text).orThrow()),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                SchoolStatus.ofStored(row.getString("status")));
    }
}
