package contactpoint.demo.england;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Things of which some come more often than others.
final class Weighted<T> {
    /// The n-th of a list weighs 1 / (n + 2) ^ 0.8: Zipf with a flat head, near to what names do.
    private static final double FLATTENED_BY = 2;

    private static final double EXPONENT = 0.8;

    private final List<T> items;
    private final double[] sums;
    private final Set<T> known;

    private Weighted(List<T> items, double[] sums) {
        this.items = items;
        this.sums = sums;
        known = new HashSet<>(items);
    }

    boolean has(T item) {
        return known.contains(item);
    }

    static <T> Weighted<T> of(List<T> items, ToDoubleFunction<T> weight) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        var sums = new double[items.size()];
        var sum = 0.0;
        for (var i = 0; i < sums.length; i++) {
            sum += weight.applyAsDouble(items.get(i));
            sums[i] = sum;
        }
        return new Weighted<>(List.copyOf(items), sums);
    }

    /// The most frequent first.
    static <T> Weighted<T> zipf(List<T> items) {
        var rank = new int[1];
        return of(items, item -> 1 / StrictMath.pow(++rank[0] + FLATTENED_BY, EXPONENT));
    }

    T draw(Dice dice) {
        var at = Arrays.binarySearch(sums, dice.share() * sums[sums.length - 1]);
        return items.get(Math.min(at < 0 ? -at - 1 : at + 1, items.size() - 1));
    }

    List<T> items() {
        return items;
    }
}
