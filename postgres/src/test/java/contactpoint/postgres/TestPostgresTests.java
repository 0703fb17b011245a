package contactpoint.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class TestPostgresTests {
    @Test
    void a_fresh_database_is_a_copy_of_its_template_and_nobody_elses() throws SQLException {
        var tests = TestPostgres.get();
        var template = tests.freshDatabase();
        try (var connection = tests.server().connect(template);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (word text)");
        }

        var one = tests.freshDatabase(template);
        var two = tests.freshDatabase(template);

        assertThat(one).isNotEqualTo(two).isNotEqualTo(template);
        try (var connection = tests.server().connect(one);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO note VALUES ('a')")).isEqualTo(1);
        }
        try (var connection = tests.server().connect(two);
                var rows = connection.createStatement().executeQuery("SELECT word FROM note")) {
            assertThat(rows.next()).isFalse();
        }
        tests.server().dropDatabase(one);
        tests.server().dropDatabase(two);
    }

    @Test
    void it_never_passes_for_durable() {
        var server = TestPostgres.get().server();
        assertThat(server.durable()).isFalse();
        assertThatThrownBy(server::requireDurable)
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("serves tests only");
    }

    @Test
    void it_holds_up_no_exit_and_leaves_nothing() throws IOException, InterruptedException {
        try (var other = OtherJvm.run("test")) {
            var answer = other.answer().split(" ", 2);
            assertThat(other.endsWithin(5)).as("ends, with a connection open").isTrue();
            assertVanished(Long.parseLong(answer[0]), Path.of(answer[1]));
        }
    }

    @Test
    void it_leaves_nothing_of_a_jvm_that_is_killed() throws IOException, InterruptedException {
        try (var other = OtherJvm.run("test")) {
            var answer = other.answer().split(" ", 2);
            other.kill();
            assertVanished(Long.parseLong(answer[0]), Path.of(answer[1]));
        }
    }

    @Test
    void what_nobody_watched_is_swept_away_by_the_next_and_live_ones_stay() throws Exception {
        try (var first = OtherJvm.run("test");
                var living = OtherJvm.run("test")) {
            var answer = first.answer().split(" ", 2);
            var other = living.answer().split(" ", 2);
            first.killWithChildren();
            assertThat(serves(Long.parseLong(answer[0]))).as("an orphan").isTrue();

            try (var next = OtherJvm.run("test")) {
                next.answer();
                assertVanished(Long.parseLong(answer[0]), Path.of(answer[1]));
                assertThat(serves(Long.parseLong(other[0]))).isTrue();
            }
        }
    }

    private static void assertVanished(long pid, Path data) throws InterruptedException {
        long deadline = System.nanoTime() + 15_000_000_000L;
        while (System.nanoTime() < deadline && (serves(pid) || Files.exists(data))) {
            Thread.sleep(50);
        }
        assertThat(serves(pid)).as("the server still runs").isFalse();
        assertThat(data).doesNotExist();
    }

    private static boolean serves(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
    }
}
