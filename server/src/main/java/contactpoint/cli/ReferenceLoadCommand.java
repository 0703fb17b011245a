package contactpoint.cli;

import contactpoint.audit.Actor;
import contactpoint.index.Responsibilities;
import contactpoint.reference.LoadReport;
import contactpoint.reference.RegisterLoads;
import contactpoint.reference.RegisterLoads.SizeChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
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
            names = "--gias",
            paramLabel = "FILE",
            description = "The Department for Education's register of schools (edubasealldata).")
    private @Nullable Path gias;

    @Option(
            names = "--postcodes",
            paramLabel = "FILE",
            description = "A postcode directory of the ONS (NSPL or ONSPD). Children follow it.")
    private @Nullable Path postcodes;

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
        if (Stream.of(ods, amendments, gias, postcodes).allMatch(Objects::isNull)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say which files to load: --ods FILE, --ods-amendments FILE, --gias FILE,"
                            + " --postcodes FILE.");
        }
        if (acceptSizeChange && ods == null && gias == null && postcodes == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--accept-size-change goes with --ods FILE, --gias FILE or --postcodes FILE.");
        }
        requireFile(ods);
        requireFile(amendments);
        requireFile(gias);
        requireFile(postcodes);
        var seen = acceptSizeChange ? SizeChange.ACCEPTED : SizeChange.UNSEEN;
        try (var application = systems.attach()) {
            var loads = application.getBean(RegisterLoads.class);
            load(ods, file -> loads.loadOds(Actor.operator(), file, seen));
            load(amendments, file -> loads.loadOdsAmendments(Actor.operator(), file));
            load(gias, file -> loads.loadGias(Actor.operator(), file, seen));
            load(postcodes, file -> loads.loadPostcodes(Actor.operator(), file, seen));
            if (postcodes != null) {
                print(application.getBean(Responsibilities.class).follow(Actor.operator()));
            }
        }
        return Commands.DONE;
    }

    private void load(@Nullable Path file, Function<Path, LoadReport> loading) {
        if (file != null) {
            print(file, loading.apply(file));
        }
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
        var kept = loaded.kept();
        out.println(file.getFileName());
        line("read", loaded.read(), "rows");
        line("loaded", kept.total(), kept.what());
        line("  new", kept.fresh(), "");
        line("  changed", kept.changed(), "");
        line("  unchanged", kept.unchanged(), "");
        if (kept.newer() > 0) {
            line("  newer", kept.newer(), "left as a newer file has them");
        }
        loaded.counts().forEach(count -> line(count.label(), count.number(), count.of()));
        line("refused", loaded.refused(), "rows");
        for (var row : loaded.firstRefused()) {
            out.printf("  line %d: %s%n", row.line(), row.why());
        }
        if (loaded.refused() > loaded.firstRefused().size()) {
            out.println("  and more, of which these are the first");
        }
        out.flush();
    }

    private void print(Responsibilities.Followed followed) {
        spec.commandLine().getOut().println("children");
        line("assigned", followed.assigned(), "to the authority of their address");
        line("moved", followed.moved(), "to another authority");
        line("unassigned", followed.unassigned(), "because their authority was split");
        spec.commandLine().getOut().flush();
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
