package contactpoint.cli;

import contactpoint.linkage.Judgement;
import contactpoint.linkage.Linkage;
import contactpoint.linkage.NameTable;
import contactpoint.linkage.People;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Option(names = "--left", paramLabel = "FILE", required = true, description = "A CSV file.")
    private Path left = Path.of("");

    @Option(
            names = "--right",
            paramLabel = "FILE",
            description = "Another; without it, duplicates within the first are looked for.")
    private @Nullable Path right;

    @Option(names = "--one-to-one", description = "Nobody is twice in either file.")
    private boolean oneToOne;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "The least chance of a link; 0.5 if not said.")
    private double threshold = .5;

    @Option(names = "--json", description = "Print one object of figures, as the last line.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (!(threshold > 0 && threshold < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--threshold must be between 0 and 1, such as 0.5.");
        }
        if (oneToOne && right == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--one-to-one needs two files: name the other with --right.");
        }
        var out = spec.commandLine().getOut();
        var times = new StageTimes();
        times.begin("read");
        var people = new People();
        var notes = PeopleFile.read(left, people);
        if (right != null) {
            people.beginRight();
            notes.addAll(PeopleFile.read(right, people));
        }
        notes.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        var settings = Linkage.Settings.standard(oneToOne).with(threshold);
        var linkage = Linkage.of(people, NameTable.standard(), settings, times::begin);
        times.begin("judge");
        var judgement = Judgement.of(linkage);
        times.end();
        print(out, judgement, times);
        out.flush();
        return Commands.DONE;
    }

    private void print(PrintWriter out, Judgement judgement, StageTimes times) {
        var figures = new EvaluationFigures(judgement, times);
        if (json) {
            out.println(figures.json());
        } else {
            figures.print(out);
        }
    }
}
