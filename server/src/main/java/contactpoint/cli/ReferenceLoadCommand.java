package contactpoint.cli;

import contactpoint.audit.Actor;
import contactpoint.reference.LoadReport;
import contactpoint.reference.RegisterLoads;
import contactpoint.reference.RegisterLoads.SizeChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Loads registers, and prints what became of them.
@Command(
        name = "load",
        description = "Loads a register. It is loaded whole, or refused whole.",
        sortOptions = false)
final class ReferenceLoadCommand implements Callable<Integer> {
    private final Systems systems;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--ods",
            paramLabel = "FILE",
            description = "The NHS register of GP practices (epraccur).")
    private @Nullable Path ods;

    @Option(
            names = "--ods-amendments",
            paramLabel = "FILE",
            description = "A month's amendments to it (egpam).")
    private @Nullable Path amendments;

    @Option(
            names = "--accept-size-change",
            description =
                    "Loads a register even if its length differs by more than 15%% from the last.")
    private boolean acceptSizeChange;

    ReferenceLoadCommand(Systems systems) {
        this.systems = systems;
    }

    @Override
    public Integer call() {
        if (ods == null && amendments == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say which file to load: --ods FILE, --ods-amendments FILE, or both.");
        }
        if (ods == null && acceptSizeChange) {
            throw new ParameterException(
                    spec.commandLine(), "--accept-size-change goes with --ods FILE.");
        }
        requireFile(ods);
        requireFile(amendments);
        try (var application = systems.attach()) {
            var loads = application.getBean(RegisterLoads.class);
            if (ods != null) {
                var seen = acceptSizeChange ? SizeChange.ACCEPTED : SizeChange.UNSEEN;
                print(ods, loads.loadOds(Actor.operator(), ods, seen));
            }
            if (amendments != null) {
                print(amendments, loads.loadOdsAmendments(Actor.operator(), amendments));
            }
        }
        return Commands.DONE;
    }

    private static void requireFile(@Nullable Path file) {
        if (file != null && !Files.isRegularFile(file)) {
            throw new CommandRefused("There is no file " + file + ".");
        }
    }

    private void print(Path file, LoadReport report) {
        switch (report) {
            case LoadReport.Loaded loaded -> print(file, loaded);
            case LoadReport.Refused(String sentence) -> throw new CommandRefused(sentence);
            case LoadReport.SizeMoved(int read, int before) ->
                    throw new CommandRefused(
                            ("%s was not loaded: it has %s rows where the last one had %s, which"
                                            + " is a change of more than 15%%; if that is right,"
                                            + " add --accept-size-change.")
                                    .formatted(file.getFileName(), shown(read), shown(before)));
        }
    }

    private void print(Path file, LoadReport.Loaded loaded) {
        var out = spec.commandLine().getOut();
        var practices = loaded.practices();
        out.println(file.getFileName());
        line("read", loaded.read(), "rows");
        line("loaded", practices.total(), "GP practices");
        line("  new", practices.fresh(), "");
        line("  changed", practices.changed(), "");
        line("  unchanged", practices.unchanged(), "");
        line("  open", practices.open(), "");
        line("  closed", practices.closed(), "");
        line("  dormant", practices.dormant(), "");
        line("  proposed", practices.proposed(), "");
        line(
                "not GP practices",
                loaded.notPractices(),
                "other cost centres and doctors, not loaded");
        line("left out", loaded.telephonesLeftOut(), "telephone numbers that cannot be read");
        line("left out", loaded.postcodesLeftOut(), "postcodes that cannot be read");
        line("refused", loaded.refused(), "rows");
        for (var row : loaded.firstRefused()) {
            out.printf("  line %d: %s%n", row.line(), row.why());
        }
        if (loaded.refused() > loaded.firstRefused().size()) {
            out.println("  and more, of which these are the first");
        }
        out.flush();
    }

    private void line(String what, int count, String of) {
        spec.commandLine()
                .getOut()
                .println("  %-18s%8s  %s".formatted(what, shown(count), of).stripTrailing());
    }

    private static String shown(int count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
