package contactpoint.bench;

import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What benches have in common.
final class Figures {
    private Figures() {}

    /// The number of children that a bench was asked for.
    static long children(CommandSpec spec, long children) {
        if (children < 1_000 || children > 14_000_000) {
            throw new ParameterException(
                    spec.commandLine(), "--children must be a number from 1000 to 14000000.");
        }
        return children;
    }

    /// What an option was given, where nothing less than one makes sense.
    static int atLeastOne(CommandSpec spec, String option, int given) {
        if (given < 1) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be a whole number from 1.");
        }
        return given;
    }

    /// The value below which a share of the values lie; 0 if there are none.
    ///
    /// @param share from 0 to 1
    static double percentile(long[] nanoseconds, double share) {
        if (nanoseconds.length == 0) {
            return 0;
        }
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
    }
}
