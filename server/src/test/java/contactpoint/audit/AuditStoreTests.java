package contactpoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import contactpoint.support.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may do what with the trail, asked of the database itself.
class AuditStoreTests {
    private static final String APPEND =
            "SELECT audit.append('018f0000-0000-4000-8000-00000000000%d', '2026-11-24T09:00:00Z',"
                    + " 'search-asked', 'user:1', NULL, '\\x01')";
    private static final String NOT_ALLOWED = "42501";
    private static final String READ_ONLY = "25006";
    private static final String REFUSED_BY_TRIGGER = "P0001";

    private final TestDatabases.Database database = TestDatabases.fresh();

    @BeforeEach
    void oneEntry() throws SQLException {
        try (var application = database.connectAsApp()) {
            execute(application, APPEND.formatted(1));
        }
    }

    @Test
    void r079_the_application_adds_an_entry_and_cannot_read_it() throws SQLException {
        try (var application = database.connectAsApp()) {
            execute(application, APPEND.formatted(2));
            refuses(application, "SELECT 1 FROM audit.entry", NOT_ALLOWED);
        }
        assertThat(entries()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO audit.entry (id, at, kind, actor, sealed)"
                        + " VALUES (gen_random_uuid(), now(), 'k', 'a', '')",
                "UPDATE audit.entry SET actor = 'user:2'",
                "DELETE FROM audit.entry",
                "TRUNCATE audit.entry",
                "ALTER TABLE audit.entry DISABLE TRIGGER ALL",
                "SET ROLE contactpoint_audit_writer",
                "SET ROLE contactpoint_owner"
            })
    void the_application_can_do_nothing_else(String statement) throws SQLException {
        try (var application = database.connectAsApp()) {
            refuses(application, statement, NOT_ALLOWED);
        }
    }

    @Test
    void the_reader_reads_and_adds_nothing() throws SQLException {
        assertThat(entries()).isEqualTo(1);
        try (var reader = database.connectAsAuditReader()) {
            refuses(reader, APPEND.formatted(3), NOT_ALLOWED);
            refuses(reader, "DELETE FROM audit.entry", READ_ONLY);
        }
    }

    @Test
    void the_reader_cannot_write_even_when_it_asks_to() throws SQLException {
        try (var reader = database.connectAsAuditReader()) {
            execute(reader, "SET default_transaction_read_only = off");
            refuses(reader, "DELETE FROM audit.entry", NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit.entry SET actor = 'user:2'",
                "DELETE FROM audit.entry",
                "TRUNCATE audit.entry"
            })
    void what_was_written_stays_for_its_owner_too(String statement) throws SQLException {
        try (var owner = database.connectAsOwner()) {
            refuses(owner, statement, REFUSED_BY_TRIGGER);
        }
        assertThat(entries()).isEqualTo(1);
    }

    private long entries() throws SQLException {
        try (var reader = database.connectAsAuditReader();
                var statement = reader.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM audit.entry")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refuses(Connection connection, String sql, String state) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(connection, sql))
                .extracting(SQLException::getSQLState)
                .isEqualTo(state);
    }
}
