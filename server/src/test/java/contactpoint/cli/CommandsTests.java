package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CommandsTests {
    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void help_lists_the_commands() {
        assertThat(terminal.run(terminal.none(), "help")).isEqualTo(Commands.DONE);
        assertThat(terminal.out())
                .contains("Usage: contactpoint COMMAND", "serve", "reference", "help");
        assertThat(terminal.run(terminal.none(), "help", "reference")).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("contactpoint reference COMMAND", "load");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "reference",
                "reference fly",
                "reference load",
                "reference load --accept-size-change",
                "reference load --ods-amendments FILE --accept-size-change",
                "reference load --ods",
                "reference load --nothing",
                "serve --port many",
                "serve --port 65536",
                "serve --port -1",
                "serve now"
            })
    void what_is_typed_wrongly_gets_the_usage_and_2(String line) {
        var args = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(terminal.run(terminal.none(), args)).isEqualTo(Commands.WRONG_USAGE);
        assertThat(terminal.err())
                .contains("Usage: contactpoint")
                .doesNotContain("\tat ", "is not an int");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_program_adds_a_command_of_its_own() {
        @Command(name = "demo")
        class Demo implements Callable<Integer> {
            @Override
            public Integer call() {
                throw new CommandRefused("No demo today.");
            }
        }
        var commands = terminal.commands(terminal.none()).with(new Demo());
        assertThat(commands.run("demo")).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err()).isEqualTo("No demo today." + System.lineSeparator());
        assertThat(commands.run("demo", "--wrong")).isEqualTo(Commands.WRONG_USAGE);
        assertThat(commands.run("help")).isEqualTo(Commands.DONE);
        assertThat(terminal.out()).contains("demo");
    }

    @Test
    void a_fault_that_is_not_expected_shows_where_it_is() {
        @Command(name = "demo")
        class Demo implements Runnable {
            @Override
            public void run() {
                throw new IllegalStateException("broken");
            }
        }
        assertThat(terminal.commands(terminal.none()).with(new Demo()).run("demo"))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.err())
                .startsWith("ContactPoint stopped at a fault of its own")
                .contains("IllegalStateException: broken", "\tat ");
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence_before_anything_starts() {
        assertThat(terminal.run(terminal.none(), "reference", "load", "--ods", "none.csv"))
                .isEqualTo(Commands.REFUSED);
        assertThat(terminal.err()).isEqualTo("There is no file none.csv." + System.lineSeparator());
    }

    @Test
    void a_database_that_is_lost_on_the_way_is_one_sentence() {
        var lost = new IllegalStateException(new SQLException("secret", "08006"));
        assertThat(Failures.explain(lost))
                .isInstanceOfSatisfying(
                        Failures.Known.class,
                        known -> assertThat(known.sentence()).doesNotContain("secret"));
        assertThat(Failures.explain(new IllegalStateException(new SQLException("x", "23505"))))
                .isInstanceOf(Failures.Unknown.class);
        assertThat(Failures.explain(new SQLException("x"))).isInstanceOf(Failures.Unknown.class);
    }
}
