package contactpoint.cli;

import contactpoint.audit.Actor;
import contactpoint.index.Responsibilities;
import contactpoint.reference.LoadReport;
import contactpoint.reference.RegisterLoads;
import contactpoint.reference.RegisterLoads.Accept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Loads registers, one after the other, and prints what became of each. One that is refused stops
/// none of the others.
@Command(
        name = "load",
        description = "Loads registers. Each is loaded whole, or refused whole.",
        sortOptions = false)
final class ReferenceLoadCommand implements Callable<Integer> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
                    "Loads a register even if its length differs by more than 15%% from those"
                            + " before it.")
    private boolean acceptSizeChange;

    @Option(
            names = "--accept-older",
            description =
                    "Loads schools or postcodes even if the file is older than the last one, and"
                            + " takes back what that one said.")
    private boolean acceptOlder;

    ReferenceLoadCommand(Systems systems) {
        this.systems = systems;
    }

    /// A file, and how it is loaded.
    private record Asked(Path file, Loading loading, boolean childrenFollow) {}

    private interface Loading {
        LoadReport load(RegisterLoads loads, Actor actor, Path file, Accept... accepted);
    }

    @Override
    public Integer call() {
        requireSense();
        var asked = asked();
        var there = asked.stream().filter(each -> isThere(each.file())).toList();
        var loaded = 0;
        if (!there.isEmpty()) {
            try (var application = systems.attach()) {
                for (var each : there) {
                    loaded += load(application, each) ? 1 : 0;
                }
            }
        }
        return loaded == asked.size() ? Commands.DONE : Commands.REFUSED;
    }

    private void requireSense() {
        if (asked().isEmpty()) {
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
        if (acceptOlder && gias == null && postcodes == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--accept-older goes with --gias FILE or --postcodes FILE: an older file of GP"
                            + " practices takes nothing back.");
        }
    }

    /// In the order in which they build on each other.
    private List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        ask(asked, ods, RegisterLoads::loadOds);
        ask(
                asked,
                amendments,
                (loads, actor, file, accepted) -> loads.loadOdsAmendments(actor, file));
        ask(asked, gias, RegisterLoads::loadGias);
        if (postcodes != null) {
            asked.add(new Asked(postcodes, RegisterLoads::loadPostcodes, true));
        }
        return asked;
    }

    private static void ask(List<Asked> asked, @Nullable Path file, Loading loading) {
        if (file != null) {
            asked.add(new Asked(file, loading, false));
        }
    }

    private boolean isThere(Path file) {
        var wrong = whatIsWrong(file);
        wrong.ifPresent(this::refuse);
        return wrong.isEmpty();
    }

    private static Optional<String> whatIsWrong(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("There is no file " + file + ".");
        }
        if (Files.isDirectory(file)) {
            return Optional.of(file + " is a folder: give the file that is in it.");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(file + " is not an ordinary file: save it as one first.");
        }
        if (!Files.isReadable(file)) {
            return Optional.of(file + " may not be read: give yourself the right to read it.");
        }
        return Optional.empty();
    }

    private void refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    /// @return whether it was loaded
    private boolean load(ApplicationContext application, Asked asked) {
        var loads = application.getBean(RegisterLoads.class);
        var file = asked.file();
        switch (asked.loading().load(loads, Actor.operator(), file, accepted())) {
            case LoadReport.Loaded loaded -> {
                print(file, loaded);
                if (asked.childrenFollow()) {
                    print(application.getBean(Responsibilities.class).follow(Actor.operator()));
                }
                return true;
            }
            case LoadReport.Refused(String sentence) -> refuse(sentence);
            case LoadReport.SizeMoved(int read, int before) ->
                    refuse(
                            ("%s was not loaded: it has %s rows where the longest one before had"
                                            + " %s, which is a change of more than 15%%; if that is"
                                            + " right, add --accept-size-change.")
                                    .formatted(file.getFileName(), shown(read), shown(before)));
            case LoadReport.Older(var asOf, LocalDate before) -> refuse(older(file, asOf, before));
        }
        return false;
    }

    private static String older(Path file, @Nullable LocalDate asOf, LocalDate before) {
        return asOf == null
                ? ("%s was not loaded: no date in it tells how old it is, and the last one was of"
                                + " %s; if it is newer, add --accept-older.")
                        .formatted(file.getFileName(), DAY.format(before))
                : ("%s was not loaded: its newest date is %s and that of the last one was %s, so it"
                                + " would take back what is newer; if that is right, add"
                                + " --accept-older.")
                        .formatted(file.getFileName(), DAY.format(asOf), DAY.format(before));
    }

    private Accept[] accepted() {
        var accepted = new ArrayList<Accept>();
        if (acceptSizeChange) {
            accepted.add(Accept.SIZE_CHANGE);
        }
        if (acceptOlder) {
            accepted.add(Accept.OLDER);
        }
        return accepted.toArray(new Accept[0]);
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
