package contactpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.ContactPointApplication;
import contactpoint.keys.KeyFile;
import contactpoint.keys.SystemRandomness;
import contactpoint.support.TestDatabases;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.context.ConfigurableApplicationContext;

/// Where a test types commands and reads what is printed.
final class Terminal {
    private static final String ROW =
            "\"%s\",\"ASHGROVE SURGERY\",\"Y57\",\"Q80\",\"1 MADE UP STREET\",\"\",\"BRISTOL\",\"\","
                    + "\"\",\"BS15 9ZX\",\"19740401\",\"\",\"A\",\"B\",\"15C\",\"20130401\",\"\","
                    + "\"%s\",\"\",\"\",\"\",\"%s\",\"\",\"15C\",\"\",\"%s\",\"\"\r\n";

    private final Path folder;
    private final Path key;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, Object> settings = new LinkedHashMap<>();

    /// @param folder for a key file and registers
    Terminal(Path folder) {
        this.folder = folder;
        key = folder.resolve("key");
        KeyFile.createIfMissing(key, new SystemRandomness());
    }

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

    Systems none() {
        return new NoSystems();
    }

    /// The application by the settings of this terminal.
    InstalledSystems installed() {
        return new InstalledSystems(ContactPointApplication.class, settings);
    }

    Commands commands(Systems systems) {
        return new Commands(systems)
                .printingTo(new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /// Runs a command on a screen that is empty.
    int run(Systems systems, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return commands(systems).run(args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    Path key() {
        return key;
    }

    Map<String, Object> settings() {
        return settings;
    }

    /// Sets what a command needs, with a migrated database of its own.
    TestDatabases.Database useDatabase() {
        var database = TestDatabases.fresh();
        settings.put("contactpoint.database.url", database.url());
        settings.put("contactpoint.database.app-password", database.passwords().app());
        settings.put(
                "contactpoint.database.audit-reader-password", database.passwords().auditReader());
        settings.put("contactpoint.key-file", key.toString());
        return database;
    }

    /// Loading a good register is refused by one sentence, and nothing else is printed.
    void refusesToLoad(String sentence) {
        assertThat(run(installed(), "reference", "load", "--ods", "" + register(practices(1))))
                .isEqualTo(Commands.REFUSED);
        assertThat(err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(out()).isEmpty();
    }

    Path register(String... rows) {
        try {
            return Files.writeString(
                    folder.resolve("register.csv"),
                    String.join("", rows),
                    StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String row(String code, String telephone, String amended, String setting) {
        return ROW.formatted(code, telephone, amended, setting);
    }

    static String practice(int number, String amended) {
        return row("Y%05d".formatted(99000 + number), "0117 4960142", amended, "4");
    }

    static String practices(int count) {
        var rows = new StringBuilder();
        for (var i = 1; i <= count; i++) {
            rows.append(practice(i, "0"));
        }
        return rows.toString();
    }
}
