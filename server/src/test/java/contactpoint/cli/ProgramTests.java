package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.ContactPointApplication;
import contactpoint.keys.KeyFile;
import contactpoint.keys.SystemRandomness;
import contactpoint.support.TestDatabases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program as an operator sees it: a process, its settings in the environment, and everything
/// that reaches the two streams, whichever library wrote it.
@Timeout(120)
class ProgramTests {
    private final List<Process> started = new ArrayList<>();

    @TempDir Path folder;

    private TestDatabases.Database database;
    private Path errors;

    @BeforeEach
    void prepare() {
        database = TestDatabases.fresh();
        KeyFile.createIfMissing(folder.resolve("key"), new SystemRandomness());
        errors = folder.resolve("errors");
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String url, String... args) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ContactPointApplication.class.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        var environment = builder.environment();
        environment.put("CONTACTPOINT_DATABASE_URL", url);
        environment.put("CONTACTPOINT_DATABASE_APP_PASSWORD", database.passwords().app());
        environment.put(
                "CONTACTPOINT_DATABASE_AUDIT_READER_PASSWORD", database.passwords().auditReader());
        environment.put("CONTACTPOINT_KEY_FILE", folder.resolve("key").toString());
        environment.put("CONTACTPOINT_HELP_TEAM", "ContactPoint team");
        environment.put("CONTACTPOINT_HELP_TELEPHONE", "0117 496 0100");
        environment.put("CONTACTPOINT_HELP_HOURS", "Monday to Friday, 8am to 6pm");
        var process = builder.start();
        started.add(process);
        return process;
    }

    private void refuses(Process process, String sentence) throws Exception {
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(Commands.REFUSED);
        assertThat(out).isEmpty();
        assertThat(errors).content().isEqualTo(sentence + System.lineSeparator());
    }

    @Test
    void a_database_that_is_down_is_one_sentence_and_nothing_else() throws Exception {
        var register = Files.writeString(folder.resolve("register.csv"), "a\n");
        refuses(
                start(
                        "jdbc:postgresql://127.0.0.1:1/contactpoint",
                        "reference",
                        "load",
                        "--ods",
                        register.toString()),
                "The database server at 127.0.0.1:1 does not answer: check that it runs, and that"
                        + " CONTACTPOINT_DATABASE_URL is right.");
    }

    @Test
    void an_address_that_the_driver_grumbles_about_is_one_sentence_and_nothing_else()
            throws Exception {
        refuses(
                start("jdbc:postgresql://127.0.0.1:port/contactpoint", "serve"),
                "CONTACTPOINT_DATABASE_URL must be the address of a PostgreSQL database, like"
                        + " jdbc:postgresql://db.example:5432/contactpoint.");
    }

    @Test
    void a_port_that_is_taken_is_one_sentence_and_nothing_else() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = socket.getLocalPort();
            refuses(
                    start(database.url(), "serve", "--port", "" + port),
                    "Port " + port + " is used by another program: choose another with --port.");
        }
    }

    @Test
    void serve_says_where_it_is_ready_answers_there_and_stops_when_it_is_told() throws Exception {
        var process = start(database.url(), "serve", "--port", "0");
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            while (line != null && !line.startsWith("ready ")) {
                line = out.readLine();
            }
            assertThat(line)
                    .as(Files.readString(errors))
                    .matches("ready http://127\\.0\\.0\\.1:\\d+");
            var answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(line.substring(6) + "/"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isBetween(200, 499);
            assertThat(process.isAlive()).isTrue();
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(errors).content().doesNotContain("\tat ");
    }
}
