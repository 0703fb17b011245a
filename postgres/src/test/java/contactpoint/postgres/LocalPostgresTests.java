package contactpoint.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.postgres.LocalPostgres.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The life of a server: starts, second starts, kills and ends.
final class LocalPostgresTests {
    @TempDir Path home;

    private Settings settings(boolean durable) {
        return new Settings(home, LocalPostgres.userCache(), OptionalInt.empty(), durable);
    }

    private Path data() throws IOException {
        return home.toRealPath().resolve("postgres/data");
    }

    @Test
    void what_was_committed_is_there_after_the_next_start() throws SQLException {
        int port;
        try (var first = LocalPostgres.start(settings(true))) {
            port = first.port();
            first.createDatabase("kept");
            run(first, "kept", "CREATE TABLE note (word text)", "INSERT INTO note VALUES ('a')");
        }
        try (var second = LocalPostgres.start(settings(true))) {
            assertThat(list(second, "kept", "SELECT word FROM note")).containsExactly("a");
            assertThat(second.port()).as("the same port, as it is free").isEqualTo(port);
        }
    }

    @Test
    void what_was_committed_survives_kill_and_restart() throws SQLException {
        try (var postgres = LocalPostgres.start(settings(true))) {
            run(postgres, "postgres", "CREATE TABLE note (word text)");
            for (var word : List.of("a", "b", "c")) {
                run(postgres, "postgres", "INSERT INTO note VALUES ('" + word + "')");
                long pid = postgres.pid();
                int port = postgres.port();
                postgres.kill();
                assertThatThrownBy(() -> postgres.connect("postgres"))
                        .isInstanceOf(SQLException.class);
                postgres.restart();
                assertThat(postgres.pid()).isNotEqualTo(pid);
                assertThat(postgres.port()).isEqualTo(port);
                assertThat(postgres.durable()).isTrue();
            }
            assertThat(list(postgres, "postgres", "SELECT word FROM note ORDER BY word"))
                    .containsExactly("a", "b", "c");
        }
    }

    @Test
    void a_second_start_in_one_program_is_refused_and_the_first_lives_on() throws SQLException {
        try (var first = LocalPostgres.start(settings(false))) {
            assertThatThrownBy(() -> LocalPostgres.start(settings(false)))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageStartingWith("Another ContactPoint is running on the data in ")
                    .hasMessageEndingWith(": stop that one first, or use another folder.");
            assertThatThrownBy(() -> LocalPostgres.erase(home))
                    .isInstanceOf(PostgresUnavailable.class);
            assertThat(list(first, "postgres", "SELECT 1")).containsExactly("1");
        }
        assertThatCode(() -> LocalPostgres.start(settings(false)).close())
                .as("the folder is free again")
                .doesNotThrowAnyException();
    }

    @Test
    void another_program_is_refused_while_one_lives_and_takes_over_when_it_is_killed()
            throws Exception {
        try (var other = OtherJvm.run("start", home)) {
            var orphan = ProcessHandle.of(Long.parseLong(other.answer())).orElseThrow();
            assertThatThrownBy(() -> LocalPostgres.start(settings(false)))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageStartingWith("Another ContactPoint is running");
            assertThat(serves(orphan)).as("the first one's server").isTrue();
            var running = LocalPostgres.findRunning(home).orElseThrow();
            var url = "jdbc:postgresql://127.0.0.1:" + running.port() + "/postgres";
            try (var joined = DriverManager.getConnection(url, "postgres", running.password())) {
                assertThat(joined.isValid(5)).isTrue();
            }

            other.kill();
            assertThat(serves(orphan)).as("it outlives its program").isTrue();
            try (var next = LocalPostgres.start(settings(false))) {
                assertThat(serves(orphan)).as("it is stopped first").isFalse();
                assertThat(next.pid()).isNotEqualTo(orphan.pid());
                assertThat(list(next, "postgres", "SELECT 1")).containsExactly("1");
            }
        }
        assertThat(LocalPostgres.findRunning(home)).isEmpty();
    }

    @Test
    void a_process_that_only_has_the_number_is_left_alone() throws IOException, SQLException {
        LocalPostgres.start(settings(false)).close();
        var sleeper = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data().resolve("postmaster.pid"), sleeper.pid() + "\n" + data() + "\n");
            assertThat(Postmaster.find(data())).isEmpty();
            try (var postgres = LocalPostgres.start(settings(false))) {
                assertThat(list(postgres, "postgres", "SELECT 1")).containsExactly("1");
            }
            assertThat(sleeper.isAlive()).isTrue();
        } finally {
            sleeper.destroyForcibly();
        }
    }

    @Test
    void a_server_that_cannot_start_says_why() {
        assertThatThrownBy(() -> LocalPostgres.start(settings(false), List.of("max_connections=x")))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageStartingWith("PostgreSQL did not start: invalid value for parameter");
    }

    @Test
    void an_interrupted_close_still_leaves_no_process() {
        var postgres = LocalPostgres.start(settings(false));
        var server = ProcessHandle.of(postgres.pid()).orElseThrow();
        Thread.currentThread().interrupt();
        postgres.close();
        assertThat(Thread.interrupted()).as("the interrupt is not forgotten").isTrue();
        server.onExit().join();
        assertThat(serves(server)).isFalse();
    }

    @Test
    void close_leaves_no_process_though_somebody_is_connected() throws SQLException {
        var postgres = LocalPostgres.start(settings(false));
        try (var connection = postgres.connect("postgres")) {
            assertThat(connection.isValid(5)).isTrue();
            var server = ProcessHandle.of(postgres.pid()).orElseThrow();
            var all = new ArrayList<>(server.descendants().toList());
            all.add(server);
            assertThat(all).hasSizeGreaterThan(3);
            postgres.close();
            postgres.close();
            assertThat(all).noneMatch(LocalPostgresTests::serves);
        }
    }

    @Test
    void a_kill_leaves_no_process() {
        try (var postgres = LocalPostgres.start(settings(false))) {
            var all = ProcessHandle.of(postgres.pid()).orElseThrow().descendants().toList();
            postgres.kill();
            assertThat(all).isNotEmpty().noneMatch(LocalPostgresTests::serves);
            assertThatThrownBy(postgres::pid).hasMessage("PostgreSQL does not run.");
        }
    }

    @Test
    void erase_deletes_data_and_password_and_ends_an_orphan() throws Exception {
        try (var other = OtherJvm.run("start", home)) {
            var orphan = ProcessHandle.of(Long.parseLong(other.answer())).orElseThrow();
            other.kill();
            LocalPostgres.erase(home);
            assertThat(serves(orphan)).isFalse();
        }
        try (var left = Files.list(home.resolve("postgres"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("lock");
        }
    }

    @Test
    void a_taken_port_is_told_and_a_remembered_one_is_left_to_its_taker() throws IOException {
        int last;
        try (var postgres = LocalPostgres.start(settings(false))) {
            last = postgres.port();
        }
        try (var taker = new ServerSocket(last, 1, InetAddress.getLoopbackAddress())) {
            var wanted =
                    new Settings(
                            home,
                            LocalPostgres.userCache(),
                            OptionalInt.of(taker.getLocalPort()),
                            false);
            assertThatThrownBy(() -> LocalPostgres.start(wanted))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageStartingWith("Port " + last + " is used by another program");
            try (var postgres = LocalPostgres.start(settings(false))) {
                assertThat(postgres.port()).isNotEqualTo(last);
            }
        }
    }

    @Test
    void data_of_another_postgresql_are_refused() throws IOException {
        LocalPostgres.start(settings(false)).close();
        Files.writeString(data().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> LocalPostgres.start(settings(false)))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("made by PostgreSQL 17 and this is PostgreSQL 18");
    }

    @Test
    void what_a_crash_left_half_made_is_made_again() throws IOException, SQLException {
        Path part = home.resolve("postgres/data.part");
        Files.createDirectories(part);
        Files.writeString(part.resolve("PG_VERSION"), "18\n");

        try (var postgres = LocalPostgres.start(settings(false))) {
            assertThat(list(postgres, "postgres", "SELECT 1")).containsExactly("1");
        }
        assertThat(part).doesNotExist();
    }

    @Test
    void only_the_owner_can_read_the_folder_the_data_the_password_and_the_log() throws IOException {
        LocalPostgres.start(settings(false)).close();
        assertThat(mode("postgres")).isEqualTo("rwx------");
        assertThat(mode("postgres/data")).isEqualTo("rwx------");
        assertThat(mode("postgres/password")).isEqualTo("rw-------");
        assertThat(mode("postgres/server.log")).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a;b", "a\"b", "1a", "a-b"})
    void a_name_that_would_need_quoting_is_no_database(String name) {
        var server = TestPostgres.get().server();
        assertThatThrownBy(() -> server.createDatabase(name))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server.jdbcUrl(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }

    private static boolean serves(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    static void run(LocalPostgres postgres, String database, String... commands)
            throws SQLException {
        try (var connection = postgres.connect(database);
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    static List<String> list(LocalPostgres postgres, String database, String query)
            throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = postgres.connect(database);
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
