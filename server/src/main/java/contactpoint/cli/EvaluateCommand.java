package contactpoint.cli;

import contactpoint.linkage.Judgement;
import contactpoint.linkage.KeyWorth;
import contactpoint.linkage.Linkage;
import contactpoint.linkage.Models;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Links files of one's own and says how right it is, where the files say who is who.
@Command(
        name = "evaluate",
        description = {
            "Links the records of one file, or of two, and says how right that is where a column",
            "entity says who is who. It learns from the files themselves and looks at no label."
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private PeopleFiles files = new PeopleFiles();
    @ArgGroup private Weights weights = new Weights();

    /// Which model the pairs are weighed by.
    static final class Weights {
        @Option(
                names = "--model",
                paramLabel = "FILE",
                description = "Weigh by this model and learn nothing.")
        private @Nullable Path model;

        @Option(
                names = "--train",
                description = "Learn from the files however few pairs they have.")
        private boolean train;
    }

    @Option(names = "--one-to-one", description = "Nobody is twice in either file.")
    private boolean oneToOne;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "The least chance of a link; 0.5 if not said.")
    private double threshold = .5;

    @Option(
            names = "--explain",
            arity = "2",
            paramLabel = "ID",
            description = {
                "Say why two records were linked, or not. Of two files the first is of the left.",
                "It shows what the records say."
            })
    private List<String> explain = List.of();

    @Option(names = "--json", description = "Print one object of figures, as the last line.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (!(threshold > 0 && threshold < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--threshold must be between 0 and 1, such as 0.5.");
        }
        if (oneToOne && !files.areTwo()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--one-to-one needs two files: name the other with --right.");
        }
        var out = spec.commandLine().getOut();
        var times = new StageTimes();
        times.begin("read");
        var names = files.names();
        var people = files.read(spec);
        var settings = Linkage.Settings.standard(oneToOne).with(threshold);
        var linkage = Linkage.of(people, names, settings, models(), times::begin);
        times.begin("judge");
        var judgement = Judgement.of(linkage);
        times.end();
        if (!explain.isEmpty()) {
            explanation(linkage).print(out);
        }
        print(out, linkage, judgement, times);
        out.flush();
        return Commands.DONE;
    }

    private Models models() {
        if (weights.model != null) {
            return new Models(Optional.of(ModelFile.read(weights.model).model()), Optional::empty);
        }
        return weights.train
                ? Models.LEARNT
                : new Models(Optional.empty(), () -> Optional.of(ModelFile.shipped()));
    }

    private ExplanationText explanation(Linkage linkage) {
        try {
            return new ExplanationText(
                    linkage.explain(explain.getFirst(), explain.getLast()), model(linkage));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused("--explain: " + e.getMessage(), e);
        }
    }

    private String model(Linkage linkage) {
        return linkage.kept()
                .map(kept ->
                        (weights.model == null
                                        ? "the program's own model, since so few pairs teach"
                                                + " nothing: "
                                        : "the model ")
                                + kept.version())
                .orElse("what the files taught");
    }

    private void print(PrintWriter out, Linkage linkage, Judgement judgement, StageTimes times) {
        var figures = new EvaluationFigures(judgement, times);
        if (json) {
            out.println(figures.json());
        } else {
            figures.print(out);
            new KeyFigures(linkage.keyCounts(), KeyWorth.of(linkage), judgement.records())
                    .print(out);
        }
    }
}
