package contactpoint.bench;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench load`.
@Command(
        name = "load",
        description = {
            "Fills an empty index with made-up England by COPY, builds its indexes, and checks what must hold.",
            "The database is kept for bench search and bench intake."
        })
final class LoadCommand implements Callable<Integer> {
    private final Path var;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--children",
            paramLabel = "N",
            description = "How many children; 100000 if not said.")
    private long children = 100_000;

    @Option(names = "--seed", paramLabel = "S", description = "Another seed makes other people.")
    private long seed = 1;

    @Option(
            names = "--sources",
            paramLabel = "ID",
            split = ",",
            description = "Whose rows to take; those of all sources if not said.")
    private Set<String> sources = new TreeSet<>();

    @Option(names = "--json", description = "Print one object of figures alone.")
    private boolean json;

    LoadCommand(Path var) {
        this.var = var;
    }

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var country = Country.open(var, Figures.children(spec, children), true);
                var application = country.attach()) {
            var figures = new LoadBench(country, application).run(sources, seed);
            if (!json) {
                figures.print(out);
            }
            out.println(figures.json());
            out.flush();
            return figures.isRight() ? 0 : 1;
        }
    }
}
