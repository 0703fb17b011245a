package contactpoint.postgres;

import static contactpoint.postgres.LocalPostgresTests.list;
import static contactpoint.postgres.LocalPostgresTests.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.postgres.LocalPostgres.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server says about itself, and what it must not write down.
final class ServerSettingsTests {
    @TempDir Path home;

    private Settings settings(boolean durable) {
        return new Settings(home, LocalPostgres.userCache(), OptionalInt.empty(), durable);
    }

    @Test
    void durability_is_read_back_and_beats_what_a_file_says() throws Exception {
        LocalPostgres.start(settings(false)).close();
        Files.writeString(
                home.resolve("postgres/data/postgresql.auto.conf"),
                "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n");
        try (var postgres = LocalPostgres.start(settings(true))) {
            for (var name : Durability.SETTINGS) {
                assertThat(list(postgres, "postgres", "SHOW " + name)).containsExactly("on");
            }
            assertThat(postgres.durable()).isTrue();
            postgres.requireDurable();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync=off", "synchronous_commit=off", "full_page_writes=off"})
    void a_server_that_could_lose_rows_is_refused_and_stopped(String planted) throws IOException {
        assertThatThrownBy(() -> LocalPostgres.start(settings(true), List.of(planted)))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessage(
                        "PostgreSQL could lose what it has committed, so it is not used: "
                                + planted
                                + ".");
        assertThat(Postmaster.find(home.toRealPath().resolve("postgres/data"))).isEmpty();
    }

    @Test
    void a_role_that_commits_carelessly_is_found() throws SQLException {
        try (var postgres = LocalPostgres.start(settings(true))) {
            run(
                    postgres,
                    "postgres",
                    "CREATE ROLE careless",
                    "ALTER ROLE careless SET synchronous_commit = off");
            assertThatThrownBy(postgres::requireDurable).isInstanceOf(PostgresUnavailable.class);
            assertThat(postgres.durable()).isFalse();
        }
        assertThatThrownBy(() -> LocalPostgres.start(settings(true)))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("synchronous_commit=off");
    }

    @Test
    void no_login_without_the_password() throws SQLException {
        var server = TestPostgres.get().server();
        for (var wrong : List.of("", "postgres", server.password() + "0")) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    server.jdbcUrl("postgres"), "postgres", wrong))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(list(server, "postgres", "SELECT auth_method FROM pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
        assertThat(list(server, "postgres", "SELECT rolpassword FROM pg_authid WHERE rolcanlogin"))
                .hasSize(1)
                .allMatch(hash -> hash.startsWith("SCRAM-SHA-256$"));
        assertThat(list(server, "postgres", "SHOW listen_addresses")).containsExactly("127.0.0.1");
        assertThat(list(server, "postgres", "SHOW unix_socket_directories")).containsExactly("");
    }

    @Test
    void text_sorts_alike_on_every_computer() throws SQLException {
        var server = TestPostgres.get().server();
        assertThat(list(server, "postgres", "SHOW server_version").getFirst())
                .isEqualTo(Binaries.version().replaceFirst("\\.0$", ""));
        assertThat(list(server, "postgres", "SHOW server_encoding")).containsExactly("UTF8");
        assertThat(
                        list(
                                server,
                                "postgres",
                                "SELECT DISTINCT datlocprovider::text || datlocale FROM"
                                        + " pg_database"))
                .containsExactly("bC.UTF-8");
        assertThat(list(server, "postgres", "SHOW data_checksums")).containsExactly("on");
    }

    @Test
    void the_log_holds_no_value() throws Exception {
        Path log;
        try (var postgres = LocalPostgres.start(settings(false))) {
            log = home.resolve("postgres/server.log");
            provokeErrors(postgres);
            killBackend(postgres);
        }
        assertThat(log).content().contains("terminated by signal 9").doesNotContain("Kelly");
    }

    /// Without the options that keep it silent, the same deeds do write the value.
    @Test
    void the_deeds_above_would_show() throws Exception {
        var talkative =
                List.of(
                        "log_min_messages=error",
                        "log_min_error_statement=error",
                        "log_error_verbosity=default");
        try (var postgres = LocalPostgres.start(settings(false), talkative)) {
            provokeErrors(postgres);
            killBackend(postgres);
        }
        assertThat(home.resolve("postgres/server.log"))
                .content()
                .contains("Key (name)=(Kelly) already exists")
                .contains("invalid input syntax for type integer: \"Kelly\"")
                .contains("Failed process was running: SELECT pg_sleep(60), 'Kelly'");
    }

    private static void provokeErrors(LocalPostgres postgres) throws SQLException {
        run(
                postgres,
                "postgres",
                "CREATE TABLE child (name text PRIMARY KEY CHECK (name <> 'Kelly2'))",
                "INSERT INTO child VALUES ('Kelly')");
        for (var wrong :
                List.of(
                        "INSERT INTO child VALUES ('Kelly')",
                        "INSERT INTO child VALUES ('Kelly2')",
                        "SELECT 'Kelly'::integer",
                        "SELECT Kelly",
                        "DO $$BEGIN RAISE WARNING 'Kelly'; RAISE 'Kelly'; END$$")) {
            assertThatThrownBy(() -> run(postgres, "postgres", wrong))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("Key (name)");
        }
        try (var connection = postgres.connect("postgres");
                var statement = connection.prepareStatement("INSERT INTO child VALUES (?)")) {
            statement.setString(1, "Kelly");
            assertThatThrownBy(statement::executeUpdate).isInstanceOf(SQLException.class);
        }
    }

    /// When a session's process dies, PostgreSQL writes down what it was running.
    private static void killBackend(LocalPostgres postgres) throws Exception {
        try (var connection = postgres.connect("postgres")) {
            int pid = backend(connection);
            var running =
                    Thread.startVirtualThread(() -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("SELECT pg_sleep(60), 'Kelly'");
                        } catch (SQLException expected) {
                            // The session dies.
                        }
                    });
            var asleep =
                    "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND pid = " + pid;
            while (list(postgres, "postgres", asleep).isEmpty()) {
                Thread.sleep(10);
            }
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            running.join();
        }
        awaitRecovery(postgres);
    }

    private static void awaitRecovery(LocalPostgres postgres) throws InterruptedException {
        for (int tries = 0; tries < 1000; tries++) {
            try {
                list(postgres, "postgres", "SELECT 1");
                return;
            } catch (SQLException notYet) {
                Thread.sleep(10);
            }
        }
    }

    private static int backend(Connection connection) throws SQLException {
        try (var rows =
                connection.createStatement().executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
