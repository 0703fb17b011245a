package contactpoint.cli;

import contactpoint.keys.KeyFile;
import contactpoint.person.Telephone;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;

/// What must be there before the application starts.
final class Prerequisites {
    private static final String URL = "contactpoint.database.url";
    private static final String APP = "contactpoint.database.app-password";
    private static final String AUDIT_READER = "contactpoint.database.audit-reader-password";
    private static final String OWNER = "contactpoint.database.owner-password";
    private static final String KEY_FILE = "contactpoint.key-file";
    private static final String HELP_TELEPHONE = "contactpoint.help.telephone";

    private static final List<Setting> NEEDED =
            List.of(
                    new Setting(
                            URL,
                            "the database, like jdbc:postgresql://db.example:5432/contactpoint"),
                    new Setting(APP, "the password of contactpoint_app"),
                    new Setting(AUDIT_READER, "the password of contactpoint_audit_reader"),
                    new Setting(KEY_FILE, "the file with the master key"));

    /// At the foot of every page.
    private static final List<Setting> NEEDED_TO_SERVE =
            List.of(
                    new Setting("contactpoint.help.team", "the name of your ContactPoint team"),
                    new Setting(HELP_TELEPHONE, "its telephone number"),
                    new Setting("contactpoint.help.hours", "when it answers"));

    private Prerequisites() {}

    private record Setting(String name, String meaning) {
        /// As the environment has it.
        String variable() {
            return Prerequisites.variable(name);
        }
    }

    /// Looks at everything, and says how Spring is to treat the database.
    ///
    /// @param serves whether there will be pages
    /// @return settings that follow
    /// @throws CommandRefused by the first thing that is missing
    static Map<String, Object> require(Environment environment, boolean serves) {
        var needed = new ArrayList<>(NEEDED);
        if (serves) {
            needed.addAll(NEEDED_TO_SERVE);
        }
        requireSettings(environment, needed);
        if (serves) {
            requireTelephone(environment.getRequiredProperty(HELP_TELEPHONE));
        }
        requireKeyFile(environment.getRequiredProperty(KEY_FILE));
        var database = new InstalledDatabase(environment.getRequiredProperty(URL), variable(URL));
        database.requireApp(environment.getRequiredProperty(APP), variable(APP));
        database.requireRole(
                "contactpoint_audit_reader",
                environment.getRequiredProperty(AUDIT_READER),
                variable(AUDIT_READER));
        var owner = environment.getProperty(OWNER, "");
        if (owner.isEmpty()) {
            database.requireMigrated(environment.getRequiredProperty(APP), variable(OWNER));
            return Map.of("spring.flyway.enabled", false);
        }
        database.requireRole("contactpoint_owner", owner, variable(OWNER));
        return Map.of();
    }

    private static void requireSettings(Environment environment, List<Setting> needed) {
        var missing = new ArrayList<String>();
        for (var setting : needed) {
            if (environment.getProperty(setting.name, "").isBlank()) {
                missing.add("%s (%s)".formatted(setting.variable(), setting.meaning));
            }
        }
        if (!missing.isEmpty()) {
            throw new CommandRefused("Set " + listed(missing) + ".");
        }
    }

    private static void requireTelephone(String text) {
        if (Telephone.parse(text).find().isEmpty()) {
            throw new CommandRefused(
                    variable(HELP_TELEPHONE) + " must be a telephone number, like 0117 496 0100.");
        }
    }

    private static void requireKeyFile(String file) {
        try {
            KeyFile.read(Path.of(file));
        } catch (IllegalStateException e) {
            throw new CommandRefused(String.valueOf(e.getMessage()), e);
        } catch (UncheckedIOException | InvalidPathException e) {
            throw new CommandRefused("The key file " + file + " cannot be read.", e);
        }
    }

    private static String listed(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
