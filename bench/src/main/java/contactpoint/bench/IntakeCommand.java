package contactpoint.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench intake`.
@Command(
        name = "intake",
        description = {
            "Takes the rows of more made-up children into an index that has many, through the feeds,",
            "beside the same statements without the application."
        })
final class IntakeCommand implements Callable<Integer> {
    private final Path var;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--children",
            paramLabel = "N",
            description = "How many children; 100000 if not said.")
    private long children = 100_000;

    @Option(
            names = "--more",
            paramLabel = "N",
            description = "The rows of how many children to take in; 2000 if not said.")
    private int more = 2_000;

    @Option(names = "--json", description = "Print one object of figures alone.")
    private boolean json;

    IntakeCommand(Path var) {
        this.var = var;
    }

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var country = Country.open(var, Figures.children(spec, children), false)) {
            country.ensureFilled(spec.commandLine().getErr());
            var result = new IntakeBench(country, Math.max(500, more)).run();
            if (!json) {
                result.print(out);
            }
            out.println(result.json());
            out.flush();
            return 0;
        }
    }
}
