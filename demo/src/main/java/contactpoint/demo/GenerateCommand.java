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
                    long children,
            @Option(
                            names = "--seed",
                            paramLabel = "S",
                            defaultValue = "1",
                            description = "Another number makes other people; 1 if not said.")
                    long seed,
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
                    @Nullable LocalDate day,
            @Option(
                            names = "--names",
                            paramLabel = "DIR",
                            description = "A folder of name lists to use instead of the own ones.")
                    @Nullable Path names) {
        if (children < 0 || children > Settings.MOST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--children must be a number from 0 to %d.".formatted(Settings.MOST));
        }
        if (names != null && !Files.isDirectory(names)) {
            throw new ParameterException(spec.commandLine(), "--names must be a folder.");
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a folder.");
        }
        var then = day == null ? Settings.DAY_OF_THE_DEMO : day;
        if (then.isBefore(FIRST_DAY) || then.isAfter(LAST_DAY)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--day must be a day from %s to %s.".formatted(FIRST_DAY, LAST_DAY));
        }
        var written = write(new Settings(children, seed, then, names), out);
        var printer = spec.commandLine().getOut();
        written.rows()
                .forEach(
                        (source, rows) -> printer.printf(Locale.UK, "%-20s %,11d%n", source, rows));
        printer.flush();
        return Commands.DONE;
    }

    private static England.Written write(Settings settings, Path out) {
        try {
            return England.write(settings, out);
        } catch (NamesUnusable e) {
            throw new CommandRefused(e.sentence(), e);
        } catch (IOException e) {
            throw new CommandRefused(
                    "The files cannot be written to %s: may you write there, and is there room?"
                            .formatted(out),
                    e);
        }
    }
}
