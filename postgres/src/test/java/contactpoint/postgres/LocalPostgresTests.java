package contactpoint.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.postgres.LocalPostgres.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalPostgresTests {
    @TempDir Path home;

    private Settings durable() {
        return new Settings(home, LocalPostgres.userCache(), OptionalInt.empty(), true);
    }

    private Settings careless() {
        return new Settings(home, LocalPostgres.userCache(), OptionalInt.empty(), false);
    }

    @Test
    void what_was_committed_is_there_after_the_next_start() throws SQLException {
        int port;
        try (var first = LocalPostgres.start(durable())) {
            port = first.port();
            first.createDatabase("kept");
            execute(
                    first,
                    "kept",
                    "CREATE TABLE note (word text)",
                    "INSERT INTO note VALUES ('a')");
        }
        try (var second = LocalPostgres.start(durable())) {
            assertThat(words(second)).containsExactly("a");
            assertThat(second.port()).as("the same port, as it is free").isEqualTo(port);
        }
    }

    private static void execute(LocalPostgres postgres, String database, String... commands)
            throws SQLException {
        try (var connection = postgres.connect(database);
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    private static List<String> words(LocalPostgres postgres) throws SQLException {
        var words = new java.util.ArrayList<String>();
        try (var connection = postgres.connect("kept");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT word FROM note ORDER BY word")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    @Test
    void test_server_gives_databases() throws SQLException {
        var a = TestPostgres.get().freshDatabase();
        var b = TestPostgres.get().freshDatabase(a);
        assertThat(a).isNotEqualTo(b);
        try (var c = TestPostgres.get().server().connect(b)) {
            assertThat(c.isValid(1)).isTrue();
        }
    }
}
