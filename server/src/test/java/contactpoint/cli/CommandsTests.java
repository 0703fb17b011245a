package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.ContactPointApplication;
import contactpoint.keys.KeyFile;
import contactpoint.keys.SystemRandomness;
import contactpoint.postgres.TestPostgres;
import contactpoint.support.TestDatabases;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

class CommandsTests {
    private static final String PRACTICE =
            "\"%s\",\"ASHGROVE SURGERY\",\"Y57\",\"Q80\",\"1 MADE UP STREET\",\"\",\"BRISTOL\",\"\","
                    + "\"\",\"BS15 9ZX\",\"19740401\",\"\",\"A\",\"B\",\"15C\",\"20130401\",\"\","
                    + "\"%s\",\"\",\"\",\"\",\"%s\",\"\",\"15C\",\"\",\"%s\",\"\"\r\n";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private Path key;

    /// Fails a test that starts the application where it should have been refused before.
    private static final class NoSystems implements Systems {
        @Override
        public ConfigurableApplicationContext attach() {
            throw new AssertionError("attached");
        }

        @Override
        public ConfigurableApplicationContext serve(OptionalInt port) {
            throw new AssertionError("served");
        }
    }

    @BeforeEach
    void makeKey() {
        key = folder.resolve("key");
        KeyFile.createIfMissing(key, new SystemRandomness());
    }

    private int run(Systems systems, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return commands(systems).run(args);
    }

    private Commands commands(Systems systems) {
        return new Commands(systems)
                .printingTo(new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private InstalledSystems installed() {
        return new InstalledSystems(ContactPointApplication.class, settings);
    }

    private TestDatabases.Database useDatabase() {
        var database = TestDatabases.fresh();
        settings.put("contactpoint.database.url", database.url());
        settings.put("contactpoint.database.app-password", database.passwords().app());
        settings.put(
                "contactpoint.database.audit-reader-password", database.passwords().auditReader());
        settings.put("contactpoint.key-file", key.toString());
        return database;
    }

    private Path register(String... rows) {
        try {
            return Files.writeString(
                    folder.resolve("register.csv"),
                    String.join("", rows),
                    StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String practice(int number, String flag) {
        return PRACTICE.formatted("Y%05d".formatted(99000 + number), "0117 4960142", flag, "4");
    }

    private static String practices(int count) {
        var rows = new StringBuilder();
        for (var i = 1; i <= count; i++) {
            rows.append(practice(i, "0"));
        }
        return rows.toString();
    }

    private void refusesToLoad(String sentence) {
        assertThat(run(installed(), "reference", "load", "--ods", "" + register(practices(1))))
                .isEqualTo(Commands.REFUSED);
        assertThat(err.toString()).isEqualTo(sentence + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void help_lists_the_commands() {
        assertThat(run(new NoSystems(), "help")).isEqualTo(Commands.DONE);
        assertThat(out.toString())
                .contains("Usage: contactpoint COMMAND", "serve", "reference", "help");
        assertThat(run(new NoSystems(), "help", "reference")).isEqualTo(Commands.DONE);
        assertThat(out.toString()).contains("contactpoint reference COMMAND", "load");
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
        assertThat(run(new NoSystems(), args)).isEqualTo(Commands.WRONG_USAGE);
        assertThat(err.toString()).contains("Usage: contactpoint").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
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
        var commands = commands(new NoSystems()).with(new Demo());
        assertThat(commands.run("demo")).isEqualTo(Commands.REFUSED);
        assertThat(err.toString()).isEqualTo("No demo today." + System.lineSeparator());
        assertThat(commands.run("demo", "--wrong")).isEqualTo(Commands.WRONG_USAGE);
        assertThat(commands.run("help")).isEqualTo(Commands.DONE);
        assertThat(out.toString()).contains("demo");
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
        assertThat(commands(new NoSystems()).with(new Demo()).run("demo"))
                .isEqualTo(Commands.REFUSED);
        assertThat(err.toString())
                .startsWith("ContactPoint stopped at a fault of its own")
                .contains("IllegalStateException: broken", "\tat ");
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence_before_anything_starts() {
        assertThat(run(new NoSystems(), "reference", "load", "--ods", "none.csv"))
                .isEqualTo(Commands.REFUSED);
        assertThat(err.toString()).isEqualTo("There is no file none.csv." + System.lineSeparator());
        assertThat(
                        run(
                                new NoSystems(),
                                "reference",
                                "load",
                                "--ods",
                                "" + register(practices(1)),
                                "--ods-amendments",
                                "" + folder))
                .isEqualTo(Commands.REFUSED);
        assertThat(err.toString())
                .isEqualTo("There is no file " + folder + "." + System.lineSeparator());
    }

    @Test
    void missing_settings_are_named_in_one_sentence() {
        var four =
                "Set CONTACTPOINT_DATABASE_URL (the database, like"
                        + " jdbc:postgresql://db.example:5432/contactpoint),"
                        + " CONTACTPOINT_DATABASE_APP_PASSWORD (the password of contactpoint_app),"
                        + " CONTACTPOINT_DATABASE_AUDIT_READER_PASSWORD (the password of"
                        + " contactpoint_audit_reader)";
        refusesToLoad(four + " and CONTACTPOINT_KEY_FILE (the file with the master key).");
        assertThat(run(installed(), "serve")).isEqualTo(Commands.REFUSED);
        assertThat(err.toString())
                .isEqualTo(
                        four
                                + ", CONTACTPOINT_KEY_FILE (the file with the master key),"
                                + " CONTACTPOINT_HELP_TEAM (the name of your ContactPoint team),"
                                + " CONTACTPOINT_HELP_TELEPHONE (its telephone number) and"
                                + " CONTACTPOINT_HELP_HOURS (when it answers)."
                                + System.lineSeparator());
        useDatabase();
        settings.put("contactpoint.key-file", " ");
        refusesToLoad("Set CONTACTPOINT_KEY_FILE (the file with the master key).");
    }

    @Test
    void a_telephone_number_that_cannot_be_called_is_one_sentence() {
        useDatabase();
        settings.put("contactpoint.help.team", "ContactPoint team");
        settings.put("contactpoint.help.telephone", "ask for Jane");
        settings.put("contactpoint.help.hours", "9am to 5pm");
        assertThat(run(installed(), "serve")).isEqualTo(Commands.REFUSED);
        assertThat(err.toString())
                .isEqualTo(
                        "CONTACTPOINT_HELP_TELEPHONE must be a telephone number, like 0117 496"
                                + " 0100."
                                + System.lineSeparator());
    }

    @Test
    void a_command_that_attaches_has_neither_pages_nor_background_work() {
        useDatabase();
        settings.put("contactpoint.feeds.drop-folder", folder.resolve("drop").toString());
        try (var application = installed().attach()) {
            assertThat(application.getBeanDefinitionNames())
                    .isNotEmpty()
                    .noneMatch(name ->
                            String.valueOf(application.getType(name))
                                    .matches(".*contactpoint\\.web\\..*|.*DropFolderWatch.*"));
        }
        assertThat(folder.resolve("drop")).doesNotExist();
    }

    @Test
    void a_key_file_that_cannot_be_used_is_one_sentence() throws IOException {
        useDatabase();
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        refusesToLoad(
                "The key file "
                        + key
                        + " can be read by others. Run chmod 600 on it; if others had access to it,"
                        + " replace the key.");
        settings.put("contactpoint.key-file", folder.resolve("none").toString());
        refusesToLoad(
                "There is no key file at "
                        + folder.resolve("none")
                        + ". Set CONTACTPOINT_KEY_FILE to yours.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.example",
                "postgres://db.example/contactpoint",
                "jdbc:mysql://db.example/x",
                "jdbc:postgresql://db.example:port/contactpoint"
            })
    void an_address_that_is_not_one_is_one_sentence(String url) {
        useDatabase();
        settings.put("contactpoint.database.url", url);
        refusesToLoad(
                "CONTACTPOINT_DATABASE_URL must be the address of a PostgreSQL database, like"
                        + " jdbc:postgresql://db.example:5432/contactpoint.");
    }

    @Test
    void a_database_that_is_down_is_one_sentence() throws IOException {
        useDatabase();
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        settings.put(
                "contactpoint.database.url",
                "jdbc:postgresql://127.0.0.1:" + closed + "/contactpoint?password=secret");
        refusesToLoad(
                "The database server at 127.0.0.1:"
                        + closed
                        + " does not answer: check that it runs, and that CONTACTPOINT_DATABASE_URL"
                        + " is right.");
    }

    @Test
    void a_database_that_lets_nobody_in_is_one_sentence() {
        var database = useDatabase();
        var server = "127.0.0.1:" + TestPostgres.get().server().port();
        settings.put("contactpoint.database.app-password", "wrong");
        refusesToLoad(
                "The database server at "
                        + server
                        + " does not let contactpoint_app in: compare"
                        + " CONTACTPOINT_DATABASE_APP_PASSWORD with the role's password.");
        settings.put("contactpoint.database.app-password", database.passwords().app());
        settings.put("contactpoint.database.owner-password", "wrong");
        refusesToLoad(
                "The database server at "
                        + server
                        + " does not let contactpoint_owner in: compare"
                        + " CONTACTPOINT_DATABASE_OWNER_PASSWORD with the role's password.");
        settings.put("contactpoint.database.url", database.url().replace(database.name(), "none"));
        refusesToLoad(
                "The database server at "
                        + server
                        + " has no database none: make it, or correct CONTACTPOINT_DATABASE_URL.");
    }

    @Test
    void tables_are_made_only_with_the_owners_password() throws SQLException {
        var database = useDatabase();
        var empty = TestPostgres.get().freshDatabase();
        try (var superuser = TestPostgres.get().server().connect(empty);
                var statement = superuser.createStatement()) {
            statement.execute("ALTER DATABASE " + empty + " OWNER TO contactpoint_owner");
        }
        settings.put("contactpoint.database.url", database.url().replace(database.name(), empty));
        var sentence =
                "The database does not have the tables of this version: set"
                        + " CONTACTPOINT_DATABASE_OWNER_PASSWORD once, so that they are made.";
        refusesToLoad(sentence);
        settings.put("contactpoint.database.owner-password", database.passwords().owner());
        var file = register(practices(1)).toString();
        assertThat(run(installed(), "reference", "load", "--ods", file)).isEqualTo(Commands.DONE);
        settings.remove("contactpoint.database.owner-password");
        assertThat(run(installed(), "reference", "load", "--ods", file)).isEqualTo(Commands.DONE);
        try (var superuser = TestPostgres.get().server().connect(empty);
                var statement = superuser.createStatement()) {
            statement.execute(
                    "DELETE FROM flyway.flyway_schema_history WHERE version LIKE '20261124.03'");
        }
        refusesToLoad(sentence);
    }

    @Test
    void a_register_and_its_amendments_are_loaded_and_counted() throws IOException {
        useDatabase();
        var ods =
                register(
                        practices(2),
                        PRACTICE.formatted("Y99003", "see website", "0", "4"),
                        PRACTICE.formatted("Y99004", "", "0", "8"),
                        "Y99005,SHORT\r\n",
                        PRACTICE.formatted("SURGERY", "", "0", "4"),
                        practice(1, "0"));
        var amendments = folder.resolve("amendments.csv");
        Files.writeString(
                amendments, practice(1, "1").replace("ASHGROVE", "OAK") + practice(9, "1"));
        assertThat(
                        run(
                                installed(),
                                "reference",
                                "load",
                                "--ods",
                                "" + ods,
                                "--ods-amendments",
                                "" + amendments))
                .as(err.toString())
                .isEqualTo(Commands.DONE);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines(
                        """
                        register.csv
                          read                     7  rows
                          loaded                   3  GP practices
                            new                    3
                            changed                0
                            unchanged              0
                            open                   3
                            closed                 0
                            dormant                0
                            proposed               0
                          not GP practices         1  other cost centres and doctors, not loaded
                          left out                 1  telephone numbers that cannot be read
                          left out                 0  postcodes that cannot be read
                          refused                  3  rows
                          line 5: Row has 2 columns and not 27
                          line 6: Organisation code is not an ODS code
                          line 7: Organisation code is on line 1 already
                        amendments.csv
                          read                     2  rows
                          loaded                   2  GP practices
                            new                    1
                            changed                1
                            unchanged              0
                            open                   2
                            closed                 0
                            dormant                0
                            proposed               0
                          not GP practices         0  other cost centres and doctors, not loaded
                          left out                 0  telephone numbers that cannot be read
                          left out                 0  postcodes that cannot be read
                          refused                  0  rows
                        """);
    }

    @Test
    void a_refused_register_is_one_sentence_and_its_amendments_are_not_tried() throws IOException {
        useDatabase();
        var notes = Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n").toString();
        assertThat(
                        run(
                                installed(),
                                "reference",
                                "load",
                                "--ods",
                                notes,
                                "--ods-amendments",
                                "" + register(practice(1, "1"))))
                .isEqualTo(Commands.REFUSED);
        assertThat(err.toString())
                .startsWith("notes.csv was not loaded: its first line has 2 columns; expected ")
                .hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_register_that_moved_is_loaded_after_a_person_has_looked() {
        useDatabase();
        assertThat(run(installed(), "reference", "load", "--ods", "" + register(practices(10))))
                .isEqualTo(Commands.DONE);
        refusesToLoad(
                "register.csv was not loaded: it has 1 rows where the last one had 10, which is a"
                        + " change of more than 15%; if that is right, add --accept-size-change.");
        assertThat(
                        run(
                                installed(),
                                "reference",
                                "load",
                                "--ods",
                                "" + register(practices(1)),
                                "--accept-size-change"))
                .isEqualTo(Commands.DONE);
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
