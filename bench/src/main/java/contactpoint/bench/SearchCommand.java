package contactpoint.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench search`.
@Command(
        name = "search",
        description = {
            "Searches among made-up children over HTTP, signed in, with a reason and durable audit: 50 arrivals a second,",
            "then as many as can be answered; beside the same statements without the application."
        })
final class SearchCommand implements Callable<Integer> {
    private final Path var;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--children",
            paramLabel = "N",
            description = "How many children; 100000 if not said.")
    private long children = 100_000;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long each part takes; 30 if not said.")
    private int seconds = 30;

    /// The peak that was planned for in 2007.
    @Option(
            names = "--arrivals",
            paramLabel = "N",
            description =
                    "How many searches come in a second, whatever is answered; 50 if not said.")
    private int arrivals = 50;

    @Option(names = "--seed", paramLabel = "S", description = "Chooses what is searched for.")
    private long seed = 1;

    @Option(names = "--json", description = "Print one object of figures alone.")
    private boolean json;

    SearchCommand(Path var) {
        this.var = var;
    }

    @Override
    public Integer call() throws Exception {
        var load =
                new SearchBench.Load(
                        Figures.atLeastOne(spec, "--arrivals", arrivals),
                        Figures.atLeastOne(spec, "--seconds", seconds));
        var out = spec.commandLine().getOut();
        try (var country = Country.open(var, Figures.children(spec, children), false)) {
            country.ensureFilled(spec.commandLine().getErr());
            var recorder = new Recorder();
            try (var application = country.serve(recorder::join)) {
                var result = new SearchBench(country, application, recorder, load, seed).run();
                if (!json) {
                    result.print(out);
                }
                out.println(result.json());
                out.flush();
                return 0;
            }
        }
    }
}
