package contactpoint.linkage.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Values drawn by their frequency.
final class Weighted {

    private final List<String> values;
    private final double[] upTo;

    private Weighted(List<String> values, double[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /// The `top` most frequent values, each with its frequency to the power given (1 leaves them as
    /// they are, less makes rare ones likelier).
    static Weighted of(Map<String, Double> frequencies, int top, double power) {
        var entries = new ArrayList<>(frequencies.entrySet());
        entries.sort(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        var values = new ArrayList<String>();
        int size = Math.min(top, entries.size());
        var upTo = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            values.add(entries.get(i).getKey());
            sum += Math.pow(entries.get(i).getValue(), power);
            upTo[i] = sum;
        }
        return new Weighted(List.copyOf(values), upTo);
    }

    String draw(Chance chance) {
        double at = chance.below(1 << 30) / (double) (1 << 30) * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return values.get(found >= 0 ? Math.min(found + 1, upTo.length - 1) : -found - 1);
    }

    List<String> values() {
        return values;
    }
}
