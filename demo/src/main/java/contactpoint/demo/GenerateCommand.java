package contactpoint.demo;

import contactpoint.cli.CommandRefused;
import contactpoint.cli.Commands;
import contactpoint.demo.england.England;
import contactpoint.demo.england.NamesUnusable;
import contactpoint.demo.england.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `generate england`.
@Command(name = "generate", description = "Makes made-up people.", synopsisSubcommandLabel = "WHAT")
final class GenerateCommand implements Runnable {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what: generate england.");
    }

    @Command(
            name = "england",
            description =
                    "Writes what ten sources know of made-up children, the registers that they"
                            + " refer to, and the truth.")
    Integer england(
            @Option(
                            names = "--children",
                            paramLabel = "N",
                            required = true,
                            description = "How many children.")
                    String children,
            @Option(
                            names = "--seed",
                            paramLabel = "S",
                            defaultValue = "1",
                            description = "Another number makes other people; 1 if not said.")
                    String seed,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            required = true,
                            description =
                                    "The folder to write into; what it has of these files is written over.")
                    Path out,
            @Option(
                            names = "--day",
                            paramLabel = "YYYY-MM-DD",
                            description = "The day that it is; the demo’s first if not said.")
                    @Nullable String day,
            @Option(
                            names = "--names",
                            paramLabel = "DIR",
                            description = "A folder of name lists to use instead of the own ones.")
                    @Nullable Path names) {
        var howMany = number(children, 0, Settings.MOST);
        if (howMany == null) {
            throw wrong("--children must be a number from 0 to " + Settings.MOST + '.');
        }
        var which = number(seed, Long.MIN_VALUE, Long.MAX_VALUE);
        if (which == null) {
            throw wrong("--seed must be a whole number, such as 7.");
        }
        var then = day == null ? Settings.DAY_OF_THE_DEMO : date(day);
        if (then == null || then.isBefore(FIRST_DAY) || then.isAfter(LAST_DAY)) {
            throw wrong(
                    "--day must be a day from %s to %s, written like that."
                            .formatted(FIRST_DAY, LAST_DAY));
        }
        if (names != null && !Files.isDirectory(names)) {
            throw wrong("--names must be a folder that is there.");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw wrong("--out must be a folder, and is a file.");
        }
        var written = write(new Settings(howMany, which, then, names), out);
        var printer = spec.commandLine().getOut();
        written.rows()
                .forEach(
                        (source, rows) -> printer.printf(Locale.UK, "%-20s %,11d%n", source, rows));
        printer.flush();
        return Commands.DONE;
    }

    /// The usage that follows is that of `generate england`.
    private ParameterException wrong(String sentence) {
        return new ParameterException(
                spec.commandLine().getSubcommands().getOrDefault("england", spec.commandLine()),
                sentence);
    }

    /// A whole number of digits that every keyboard has, or null if it is none or out of bounds.
    private static @Nullable Long number(String text, long least, long most) {
        try {
            var number = Long.parseLong(text);
            return number < least || number > most ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static England.Written write(Settings settings, Path out) {
        try {
            return England.write(settings, out);
        } catch (NamesUnusable e) {
            throw new CommandRefused(e.sentence(), e);
        } catch (IOException e) {
            throw new CommandRefused(
                    "The files cannot be written to %s: give an --out where you may write and there is room."
                            .formatted(out),
                    e);
        }
    }
}
