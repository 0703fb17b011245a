package contactpoint.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `matching bench`.
@Command(
        name = "bench",
        description = {
            "Links made-up countries: how many links need nobody, whether absent twins are linked to",
            "their sibling, whether anybody is linked across an adoption, and whether it is as right",
            "for each group of names."
        })
final class MatchingBenchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--children",
            paramLabel = "N",
            description = "How many children in each country; 200000 if not said.")
    private long children = 200_000;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = {
                "Of the first country, 9001 if not said; each has the next. The program's own",
                "model was learnt from another."
            })
    private long seed = 9_001;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            description = "True pairs of each group of names, at least; 5000 if not said.")
    private long pairs = 5_000;

    @Option(
            names = "--twins",
            paramLabel = "N",
            description = "Records of absent twins, at least; 50000 if not said.")
    private long twins = 50_000;

    @Option(
            names = "--adoptions",
            paramLabel = "N",
            description = {
                "Records of children whose other self is in the index, at least; 100000 if not said."
            })
    private long adoptions = 100_000;

    @Option(names = "--json", description = "Print one object of figures alone.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (Math.min(pairs, Math.min(twins, adoptions)) < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--pairs, --twins and --adoptions must not be negative.");
        }
        var err = spec.commandLine().getErr();
        var figures =
                new MatchingBench(
                                Figures.children(spec, children),
                                seed,
                                line -> {
                                    err.println(line);
                                    err.flush();
                                })
                        .run(new MatchingBench.Trials(pairs, twins, adoptions));
        var out = spec.commandLine().getOut();
        if (!json) {
            figures.print(out);
        }
        out.println(figures.json());
        out.flush();
        return figures.isSafe() ? 0 : 1;
    }
}
