package contactpoint.reference;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The GP practices, and the last file of their register.
@Component
class PracticeStore {
    /// Any number that no other advisory lock of the application has.
    private static final long LOADING = 0x7265_6769_7374_6572L;

    private final JdbcClient jdbc;

    PracticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits until no other load runs; ends with the transaction.
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOADING).query(row -> {});
    }

    /// The last file, if there was one.
    Optional<OdsFile.Whole> findLastFile(OdsRegister register) {
        return jdbc.sql(
                        """
                        SELECT register.rows, register.sha256
                          FROM reference.register
                         WHERE register.name = ?
                        """)
                .param(register.stored())
                .query((row, number) ->
                        new OdsFile.Whole(row.getInt("rows"), row.getBytes("sha256")))
                .optional();
    }

    /// Remembers the last file. The same file again changes nothing.
    void keepFile(OdsRegister register, OdsFile.Whole file) {
        jdbc.sql(
                        """
                        INSERT INTO reference.register (name, rows, sha256)
                        VALUES (?, ?, ?)
                            ON CONFLICT (name) DO UPDATE
                           SET rows = EXCLUDED.rows, sha256 = EXCLUDED.sha256
                         WHERE register.sha256 <> EXCLUDED.sha256
                        """)
                .param(register.stored())
                .param(file.rows())
                .param(file.sha256())
                .update();
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

    /// Adds practices, and replaces those that are kept already. Each code once.
    void put(Collection<PracticeRow> rows, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO reference.practice
                               (code, name, address, postcode, telephone, opened_on, closed_on, status,
                                changed_at)
                        SELECT fresh.*, ?::timestamptz
                          FROM UNNEST(?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[]::date[], ?::text[]::date[], ?::text[]) AS fresh
                            ON CONFLICT (code) DO UPDATE
                           SET name = EXCLUDED.name, address = EXCLUDED.address,
                               postcode = EXCLUDED.postcode, telephone = EXCLUDED.telephone,
                               opened_on = EXCLUDED.opened_on, closed_on = EXCLUDED.closed_on,
                               status = EXCLUDED.status, changed_at = EXCLUDED.changed_at
                        """)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(texts(rows, row -> row.code().canonical()))
                .param(texts(rows, PracticeRow::name))
                .param(texts(rows, row -> String.join("\n", row.addressLines())))
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
    int retire(Collection<String> codes, Instant at) {
        return jdbc.sql(
                        """
                        UPDATE reference.practice
                           SET status = 'not-a-practice', changed_at = ?::timestamptz
                         WHERE practice.code = ANY (?::text[])
                           AND practice.status <> 'not-a-practice'
                        """)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(texts(codes, code -> code))
                .update();
    }

    private static PracticeRow row(ResultSet row, int number) throws SQLException {
        var address = row.getString("address");
        return new PracticeRow(
                new OdsCode(row.getString("code")),
                row.getString("name"),
                address.isEmpty() ? List.of() : List.of(address.split("\n")),
                read(row.getString("postcode"), Postcode::new),
                read(row.getString("telephone"), text -> Telephone.parse(text).orThrow()),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                PracticeStatus.ofStored(row.getString("status")));
    }

    private static <T> @Nullable T read(@Nullable String stored, Function<String, T> reader) {
        return stored == null ? null : reader.apply(stored);
    }

    private static <T> @Nullable String canonical(@Nullable T value, Function<T, String> writer) {
        return value == null ? null : writer.apply(value);
    }

    private static <T> @Nullable String[] texts(
            Collection<T> values, Function<T, @Nullable String> writer) {
        return values.stream().map(writer).toArray(String[]::new);
    }
}
