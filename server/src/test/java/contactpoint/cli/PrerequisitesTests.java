package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.postgres.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrerequisitesTests {
    @TempDir Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    @Test
    void missing_settings_are_named_in_one_sentence() {
        var four =
                "Set CONTACTPOINT_DATABASE_URL (the database, like"
                        + " jdbc:postgresql://db.example:5432/contactpoint),"
                        + " CONTACTPOINT_DATABASE_APP_PASSWORD (the password of contactpoint_app),"
                        + " CONTACTPOINT_DATABASE_AUDIT_READER_PASSWORD (the password of"
                        + " contactpoint_audit_reader)";
        terminal.refusesToLoad(four + " and CONTACTPOINT_KEY_FILE (the file with the master key).");
        assertThat(terminal.run(terminal.installed(), "serve")).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err())
                .isEqualTo(
                        four
                                + ", CONTACTPOINT_KEY_FILE (the file with the master key),"
                                + " CONTACTPOINT_HELP_TEAM (the name of your ContactPoint team),"
                                + " CONTACTPOINT_HELP_TELEPHONE (its telephone number) and"
                                + " CONTACTPOINT_HELP_HOURS (when it answers)."
                                + System.lineSeparator());
        terminal.useDatabase();
        terminal.settings().put("contactpoint.key-file", " ");
        terminal.refusesToLoad("Set CONTACTPOINT_KEY_FILE (the file with the master key).");
    }

    @Test
    void a_telephone_number_that_cannot_be_called_is_one_sentence() {
        terminal.useDatabase();
        terminal.settings().put("contactpoint.help.team", "ContactPoint team");
        terminal.settings().put("contactpoint.help.telephone", "ask for Jane");
        terminal.settings().put("contactpoint.help.hours", "9am to 5pm");
        assertThat(terminal.run(terminal.installed(), "serve")).isEqualTo(Commands.REFUSED);
        assertThat(terminal.err())
                .isEqualTo(
                        "CONTACTPOINT_HELP_TELEPHONE must be a telephone number, like 0117 496"
                                + " 0100."
                                + System.lineSeparator());
    }

    @Test
    void a_command_that_attaches_has_neither_pages_nor_background_work() {
        terminal.useDatabase();
        terminal.settings()
                .put("contactpoint.feeds.drop-folder", folder.resolve("drop").toString());
        try (var application = terminal.installed().attach()) {
            assertThat(application.getBeanDefinitionNames())
                    .isNotEmpty()
                    .noneMatch(name ->
                            String.valueOf(application.getType(name))
                                    .matches(".*contactpoint\\.web\\..*|.*DropFolderWatch.*"));
        }
        assertThat(folder.resolve("drop")).doesNotExist();
    }

    @Test
    void an_index_whose_first_fill_broke_off_is_not_used() throws SQLException {
        var database = terminal.useDatabase();
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO index.set_aside VALUES (1, 'SELECT')");
        }
        terminal.refusesToLoad(
                "A first fill of the index broke off, so what is in the database is neither whole nor"
                        + " checked: make the database anew and fill it again.");
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM index.set_aside");
        }
        terminal.installed().attach().close();
    }

    @Test
    void a_key_file_that_cannot_be_used_is_one_sentence() throws IOException {
        terminal.useDatabase();
        Files.setPosixFilePermissions(terminal.key(), PosixFilePermissions.fromString("rw-r--r--"));
        terminal.refusesToLoad(
                "The key file "
                        + terminal.key()
                        + " can be read by others. Run chmod 600 on it; if others had access to it,"
                        + " replace the key.");
        terminal.settings().put("contactpoint.key-file", folder.resolve("none").toString());
        terminal.refusesToLoad(
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
        terminal.useDatabase();
        terminal.settings().put("contactpoint.database.url", url);
        terminal.refusesToLoad(
                "CONTACTPOINT_DATABASE_URL must be the address of a PostgreSQL database, like"
                        + " jdbc:postgresql://db.example:5432/contactpoint.");
    }

    @Test
    void a_database_that_is_down_is_one_sentence() throws IOException {
        terminal.useDatabase();
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        terminal.settings()
                .put(
                        "contactpoint.database.url",
                        "jdbc:postgresql://127.0.0.1:" + closed + "/contactpoint?password=secret");
        terminal.refusesToLoad(
                "The database server at 127.0.0.1:"
                        + closed
                        + " does not answer: check that it runs, and that CONTACTPOINT_DATABASE_URL"
                        + " is right.");
    }

    @Test
    void a_database_that_lets_nobody_in_is_one_sentence() {
        var database = terminal.useDatabase();
        var server = "127.0.0.1:" + TestPostgres.get().server().port();
        terminal.settings().put("contactpoint.database.app-password", "wrong");
        terminal.refusesToLoad(
                "The database server at "
                        + server
                        + " does not let contactpoint_app in: compare"
                        + " CONTACTPOINT_DATABASE_APP_PASSWORD with the role's password.");
        terminal.settings().put("contactpoint.database.app-password", database.passwords().app());
        terminal.settings().put("contactpoint.database.owner-password", "wrong");
        terminal.refusesToLoad(
                "The database server at "
                        + server
                        + " does not let contactpoint_owner in: compare"
                        + " CONTACTPOINT_DATABASE_OWNER_PASSWORD with the role's password.");
        terminal.settings()
                .put("contactpoint.database.url", database.url().replace(database.name(), "none"));
        terminal.refusesToLoad(
                "The database server at "
                        + server
                        + " has no database none: make it, or correct CONTACTPOINT_DATABASE_URL.");
    }

    @Test
    void tables_are_made_only_with_the_owners_password() throws SQLException {
        var database = terminal.useDatabase();
        var empty = TestPostgres.get().freshDatabase();
        try (var superuser = TestPostgres.get().server().connect(empty);
                var statement = superuser.createStatement()) {
            statement.execute("ALTER DATABASE " + empty + " OWNER TO contactpoint_owner");
        }
        terminal.settings()
                .put("contactpoint.database.url", database.url().replace(database.name(), empty));
        var sentence =
                "The database does not have the tables of this version: set"
                        + " CONTACTPOINT_DATABASE_OWNER_PASSWORD once, so that they are made.";
        terminal.refusesToLoad(sentence);
        terminal.settings()
                .put("contactpoint.database.owner-password", database.passwords().owner());
        var file = terminal.register(Terminal.practices(1)).toString();
        assertThat(terminal.run(terminal.installed(), "reference", "load", "--ods", file))
                .isEqualTo(Commands.DONE);
        terminal.settings().remove("contactpoint.database.owner-password");
        assertThat(terminal.run(terminal.installed(), "reference", "load", "--ods", file))
                .isEqualTo(Commands.DONE);
        try (var superuser = TestPostgres.get().server().connect(empty);
                var statement = superuser.createStatement()) {
            statement.execute(
                    "DELETE FROM flyway.flyway_schema_history WHERE version LIKE '20261124.03'");
        }
        terminal.refusesToLoad(sentence);
    }
}
