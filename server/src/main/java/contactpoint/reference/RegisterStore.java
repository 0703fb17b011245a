package contactpoint.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The last file of each register.
@Component
class RegisterStore {
    /// Any number that no other advisory lock of the application has.
    private static final long LOADING = 0x7265_6769_7374_6572L;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits until no other load runs; ends with the transaction.
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)").param(LOADING).query(row -> {});
    }

    /// The last file, if there was one.
    Optional<LastFile> findLastFile(Register register) {
        return jdbc.sql(
                        """
                        SELECT register.sha256, register.most_rows, register.as_of
                          FROM reference.register
                         WHERE register.name = ?
                        """)
                .param(register.stored())
                .query((row, number) ->
                        new LastFile(
                                row.getBytes("sha256"),
                                row.getInt("most_rows"),
                                row.getObject("as_of", LocalDate.class)))
                .optional();
    }

    /// Remembers the last file. The same file again changes nothing.
    void keepFile(Register register, LastFile file) {
        jdbc.sql(
                        """
                        INSERT INTO reference.register (name, sha256, most_rows, as_of)
                        VALUES (?, ?, ?, ?::date)
                            ON CONFLICT (name) DO UPDATE
                           SET sha256 = EXCLUDED.sha256, most_rows = EXCLUDED.most_rows,
                               as_of = EXCLUDED.as_of
                         WHERE register.sha256 <> EXCLUDED.sha256
                        """)
                .param(register.stored())
                .param(file.sha256())
                .param(file.mostRows())
                .param(file.asOf())
                .update();
    }
}
