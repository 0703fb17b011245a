package contactpoint.bench;

import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench pairs`.
@Command(
        name = "pairs",
        description = {
            "What weighing one pair and keying one record take, beside two calls of Jaro-Winkler in",
            "the same run (by JMH)."
        })
final class PairsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description =
                    "How long each is measured, twice as long after warming up; 5 if not said.")
    private int seconds = 5;

    @Option(names = "--json", description = "Print one object of figures alone.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        // Not in a process of its own: the program is a jar of jars, which only its own launcher
        // can read.
        var options =
                new OptionsBuilder()
                        .include(Paces.class.getSimpleName())
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(0)
                        .warmupIterations(2)
                        .warmupTime(
                                TimeValue.seconds(Figures.atLeastOne(spec, "--seconds", seconds)))
                        .measurementIterations(2)
                        .measurementTime(TimeValue.seconds(seconds))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        var nanoseconds = new HashMap<String, Double>();
        var bytes = new HashMap<String, Double>();
        for (var result : new Runner(options).run()) {
            var name = result.getPrimaryResult().getLabel();
            nanoseconds.put(name, result.getPrimaryResult().getScore());
            bytes.put(name, bytes(result));
        }
        var pair = nanoseconds.getOrDefault("pair", 0.0);
        var reference = nanoseconds.getOrDefault("jaroWinklerTwice", 0.0);
        var keys = nanoseconds.getOrDefault("keys", 0.0);
        var out = spec.commandLine().getOut();
        if (!json) {
            out.printf(
                    "A pair is compared and weighed in %.0f ns, %.1f times two calls of Jaro-Winkler"
                            + " (%.0f ns), and makes %.1f bytes.%n",
                    pair, pair / reference, reference, bytes.getOrDefault("pair", 0.0));
            out.printf("The keys of a record take %.2f microseconds.%n", keys / 1_000);
        }
        out.println(
                new Json()
                        .put("pair_ns", pair)
                        .put("times_two_jaro_winkler", pair / reference)
                        .put("pair_bytes", bytes.getOrDefault("pair", 0.0))
                        .put("keys_us", keys / 1_000)
                        .put("ceiling", new Json().put("two_jaro_winkler_ns", reference)));
        out.flush();
        return 0;
    }

    private static double bytes(RunResult result) {
        for (var name : result.getSecondaryResults().keySet()) {
            if (name.contains("gc.alloc.rate.norm")) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        return Double.NaN;
    }
}
