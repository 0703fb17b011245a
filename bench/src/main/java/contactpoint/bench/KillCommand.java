package contactpoint.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bench kill`.
@Command(
        name = "kill",
        description = {
            "Kills the application and PostgreSQL at random with SIGKILL while deliveries and searches go on,",
            "and looks whether an acknowledged row is lost or doubled, or an answer lacks its audit row."
        })
final class KillCommand implements Callable<Integer> {
    private final Path var;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--times",
            paramLabel = "N",
            description = "How often to kill; 100 if not said.")
    private int times = 100;

    @Option(names = "--seed", paramLabel = "S", description = "Chooses rows, moments and victims.")
    private long seed = 1;

    @Option(names = "--json", description = "Print one object of figures, as the last line.")
    private boolean json;

    KillCommand(Path var) {
        this.var = var;
    }

    @Override
    public Integer call() throws Exception {
        if (times < 1) {
            throw new ParameterException(spec.commandLine(), "--times must be 1 or more.");
        }
        var out = spec.commandLine().getOut();
        try (var bench = new KillBench(var.resolve("bench-kill"), seed, out)) {
            var result = bench.run(times);
            if (json) {
                out.println(result.json());
                out.flush();
            } else {
                result.print(out);
            }
            return result.isClean() ? 0 : 1;
        }
    }
}
