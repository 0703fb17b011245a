package contactpoint.reference;

import static contactpoint.reference.StoredValues.canonical;
import static contactpoint.reference.StoredValues.joined;
import static contactpoint.reference.StoredValues.lines;
import static contactpoint.reference.StoredValues.read;
import static contactpoint.reference.StoredValues.texts;

import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The GP practices.
@Component
class PracticeStore {
    private final JdbcClient jdbc;

    PracticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PracticeRow> find(OdsCode code) {
        return jdbc.sql(
                        """
                        SELECT practice.*
                          FROM reference.practice
                         WHERE practice.code = ?
                        """)
                .param(code.canonical())
                .query(PracticeStore::row)
                .optional();
    }

    /// Those of the codes that are kept.
    List<PracticeRow> list(Collection<OdsCode> codes) {
        return jdbc.sql(
                        """
                        SELECT practice.*
                          FROM reference.practice
                         WHERE practice.code = ANY (?::text[])
                         ORDER BY practice.code
                        """)
                .param(texts(codes, OdsCode::canonical))
                .query(PracticeStore::row)
                .list();
    }

    /// Those of the codes of which a file with a newer date has spoken.
    Set<OdsCode> newerThan(LocalDate asOf, Collection<OdsCode> codes) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                SELECT practice.code
                                  FROM reference.practice
                                 WHERE practice.code = ANY (?::text[])
                                   AND practice.as_of > ?
                                """)
                        .param(texts(codes, OdsCode::canonical))
                        .param(asOf)
                        .query((row, number) -> new OdsCode(row.getString("code")))
                        .list());
    }

    /// How many of the codes are practices by the word of a file with a newer date.
    int countNewer(LocalDate asOf, Collection<String> codes) {
        return jdbc.sql(
                        """
                        SELECT count(*)
                          FROM reference.practice
                         WHERE practice.code = ANY (?::text[])
                           AND practice.status <> 'not-a-practice'
                           AND practice.as_of > ?
                        """)
                .param(texts(codes, code -> code))
                .param(asOf)
                .query(Integer.class)
                .single();
    }

    /// Notes that a file has spoken of codes.
    void confirm(LocalDate asOf, Collection<OdsCode> codes) {
        jdbc.sql(
                        """
                        UPDATE reference.practice
                           SET as_of = ?
                         WHERE practice.code = ANY (?::text[])
                           AND practice.as_of < ?
                        """)
                .param(asOf)
                .param(texts(codes, OdsCode::canonical))
                .param(asOf)
                .update();
    }

    /// Adds practices, and replaces those that are kept already. Each code once.
    void put(Collection<PracticeRow> rows, LocalDate asOf, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO reference.practice
                               (code, name, address, postcode, telephone, opened_on, closed_on, status,
                                as_of, changed_at)
                        SELECT fresh.*, ?::date, ?::timestamptz
                          FROM UNNEST(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[]::date[], ?::text[]::date[], ?::text[]) AS fresh
                            ON CONFLICT (code) DO UPDATE
                           SET name = EXCLUDED.name, address = EXCLUDED.address,
                               postcode = EXCLUDED.postcode, telephone = EXCLUDED.telephone,
                               opened_on = EXCLUDED.opened_on, closed_on = EXCLUDED.closed_on,
                               status = EXCLUDED.status, as_of = EXCLUDED.as_of,
                               changed_at = EXCLUDED.changed_at
                        """)
                .param(asOf)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(texts(rows, row -> row.code().canonical()))
                .param(texts(rows, PracticeRow::name))
                .param(texts(rows, row -> joined(row.addressLines())))
                .param(texts(rows, row -> canonical(row.postcode(), Postcode::canonical)))
                .param(texts(rows, row -> canonical(row.telephone(), Telephone::canonical)))
                .param(texts(rows, row -> canonical(row.opened(), LocalDate::toString)))
                .param(texts(rows, row -> canonical(row.closed(), LocalDate::toString)))
                .param(texts(rows, row -> row.status().stored()))
                .update();
    }

    /// Marks practices whose code now stands for something else.
    ///
    /// @return how many were practices until now
    int retire(Collection<String> codes, LocalDate asOf, Instant at) {
        return jdbc.sql(
                        """
                        UPDATE reference.practice
                           SET status = 'not-a-practice', as_of = ?, changed_at = ?::timestamptz
                         WHERE practice.code = ANY (?::text[])
                           AND practice.status <> 'not-a-practice'
                           AND practice.as_of <= ?
                        """)
                .param(asOf)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(texts(codes, code -> code))
                .param(asOf)
                .update();
    }

    private static PracticeRow row(ResultSet row, int number) throws SQLException {
        return new PracticeRow(
                new OdsCode(row.getString("code")),
                row.getString("name"),
                lines(row.getString("address")),
                read(row.getString("postcode"), Postcode::new),
                read(row.getString("telephone"), text -> Telephone.parse(text).orThrow()),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                PracticeStatus.ofStored(row.getString("status")));
    }
}
