package contactpoint.cli;

import contactpoint.feeds.Deliveries;
import contactpoint.feeds.DeliveryReport;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Progress;
import contactpoint.feeds.Receipt;
import contactpoint.feeds.SourceFormat;
import contactpoint.feeds.SourceRegister;
import contactpoint.feeds.Sources;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Files of records: sends one, and says what the sources are and what their files look like.
@Command(
        name = "feed",
        description = "Takes in files of records, and says what they must look like.",
        synopsisSubcommandLabel = "COMMAND")
final class FeedCommand implements Runnable {
    /// A delivery of the same source that is being received is often a short one.
    private static final int TRIES = 40;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Systems systems;

    @Spec private CommandSpec spec = CommandSpec.create();

    FeedCommand(Systems systems) {
        this.systems = systems;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: feed send.");
    }

    /// Done also where rows were rejected: the sender is told which, and why.
    @Command(
            description = {
                "Takes in a file of a source. It may be sent again at any time: what it says a second time"
                        + " changes nothing.",
                "Exit code 0 if the file was taken in, also if rows of it were rejected; 1 if it was refused whole."
            })
    int send(
            @Parameters(paramLabel = "SOURCE", description = "See: feed sources.") String source,
            @Parameters(paramLabel = "FILE", description = "The file, in CSV.") Path file,
            @Option(
                            names = "--report",
                            paramLabel = "FILE",
                            description = "Writes what became of every row, in CSV.")
                    @Nullable Path report)
            throws IOException, InterruptedException {
        try (var application = systems.attach()) {
            var id = source(application, source).id();
            if (!Files.isRegularFile(file)) {
                throw new CommandRefused("There is no file " + file + ".");
            }
            var deliveries = application.getBean(Deliveries.class);
            var receipt = receive(deliveries, id, file);
            for (int tried = 1; receipt instanceof Receipt.Busy && tried < TRIES; tried++) {
                Thread.sleep(BETWEEN_TRIES);
                receipt = receive(deliveries, id, file);
            }
            return tell(
                    application, receipt, report == null ? besides(file) : report, report != null);
        }
    }

    private static Receipt receive(Deliveries deliveries, String id, Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return deliveries.receive(id, in, Progress.SILENT);
        }
    }

    private int tell(ApplicationContext application, Receipt receipt, Path table, boolean always)
            throws IOException {
        var report = application.getBean(DeliveryReport.class);
        var out = spec.commandLine().getOut();
        report.writeWords(receipt, table.toString(), out);
        out.flush();
        if (receipt instanceof Receipt.Busy) {
            return Commands.REFUSED;
        }
        if (always || report.hasMoreThanWords(receipt)) {
            try (var writer = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
                report.writeTable(receipt, writer);
            } catch (IOException e) {
                throw new CommandRefused(
                        "The file was taken in, but the report " + table + " cannot be written.",
                        e);
            }
        }
        return receipt instanceof Receipt.Finished ? Commands.DONE : Commands.REFUSED;
    }

    private static Path besides(Path file) {
        var name = String.valueOf(file.getFileName());
        boolean isCsv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return file.resolveSibling(
                (isCsv ? name.substring(0, name.length() - 4) : name) + ".report.csv");
    }

    @Command(description = "Lists the sources, and when each was last received.")
    int sources() {
        try (var application = systems.attach()) {
            var out = spec.commandLine().getOut();
            for (var entry : application.getBean(SourceRegister.class).list()) {
                out.printf(
                        "%-20s %s (%s). %s. Last received: %s%n",
                        entry.id(),
                        entry.published().name(),
                        entry.published().reach().words().toLowerCase(Locale.UK),
                        entry.published().howOften(),
                        entry.lastReceivedInWords());
            }
            out.flush();
        }
        return Commands.DONE;
    }

    @Command(description = "Says what a source’s file must look like, column by column.")
    int describe(
            @Parameters(paramLabel = "SOURCE", description = "See: feed sources.") String source) {
        try (var application = systems.attach()) {
            var out = spec.commandLine().getOut();
            out.print(SourceFormat.describe(source(application, source)));
            out.flush();
        }
        return Commands.DONE;
    }

    @Command(description = "Prints a file to begin with: the header and a row of made-up examples.")
    int template(
            @Parameters(paramLabel = "SOURCE", description = "See: feed sources.") String source)
            throws IOException {
        try (var application = systems.attach()) {
            var out = spec.commandLine().getOut();
            SourceFormat.writeTemplate(source(application, source), out);
            out.flush();
        }
        return Commands.DONE;
    }

    private FeedSource source(ApplicationContext application, String id) {
        var sources = application.getBean(Sources.class);
        return sources.find(id)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                "There is no source %s. There are: %s."
                                        .formatted(
                                                id,
                                                sources.list().stream()
                                                        .map(FeedSource::id)
                                                        .collect(Collectors.joining(", ")))));
    }
}
