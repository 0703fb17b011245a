package contactpoint.reference;

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
    Optional<RegisterFile> findLastFile(Register register) {
        return jdbc.sql(
                        """
                        SELECT register.rows, register.sha256
                          FROM reference.register
                         WHERE register.name = ?
                        """)
                .param(register.stored())
                .query((row, number) ->
                        new RegisterFile(row.getInt("rows"), row.getBytes("sha256")))
                .optional();
    }

    /// Remembers the last file. The same file again changes nothing.
    void keepFile(Register register, RegisterFile file) {
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
}
