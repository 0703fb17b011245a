package contactpoint.linkage;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Counts pairs of records by what the pairs that were compared stand for.
final class Counted {
    private final Pairs pairs;
    private final double[] weights;
    private final Copies copies;
    private final Truth truth;

    /// What a threshold gives.
    ///
    /// @param threshold as a chance
    record Best(double f1, double threshold) {}

    Counted(Copies copies, Truth truth, Weighed weighed) {
        pairs = weighed.pairs();
        weights = weighed.weights();
        this.copies = copies;
        this.truth = truth;
    }

    private long all(int p) {
        return copies.pairs(pairs.one[p], pairs.other[p]);
    }

    private long right(int p) {
        return truth.pairs(pairs.one[p], pairs.other[p]);
    }

    private long sum(IntPredicate which, IntToLongFunction of) {
        return IntStream.range(0, pairs.size).parallel().filter(which).mapToLong(of).sum();
    }

    /// How many there are.
    long all() {
        return sum(_ -> true, this::all);
    }

    /// How many of them are of one person.
    long right() {
        return sum(_ -> true, this::right);
    }

    /// How right it is to link all of at least a weight.
    Judgement.Rate atLeast(double weight) {
        var linked = sum(p -> weights[p] >= weight, this::all);
        var good = sum(p -> weights[p] >= weight, this::right);
        return new Judgement.Rate(good, linked - good, truth.pairs() - good);
    }

    /// The best F1 that any threshold gives.
    Best best() {
        var least = mayBeBest();
        var likely = IntStream.range(0, pairs.size).filter(p -> weights[p] >= least).toArray();
        var distinct = distinct(likely);
        var all = new long[distinct.length];
        var right = new long[distinct.length];
        for (var p : likely) {
            var at = Arrays.binarySearch(distinct, weights[p]);
            all[at] += all(p);
            right[at] += right(p);
        }
        long linked = 0, good = 0;
        var best = new Best(0, 1);
        for (var at = distinct.length - 1; at >= 0; at--) {
            linked += all[at];
            good += right[at];
            var f1 = 2.0 * good / (linked + truth.pairs());
            if (f1 > best.f1()) {
                best = new Best(f1, Weighed.chance(distinct[at]));
            }
        }
        return best;
    }

    /// A weight below which no threshold is the best: so many would be linked that even if all true
    /// pairs were among them it would be worse than to link all above nothing.
    private double mayBeBest() {
        var f1 = atLeast(0).f1();
        if (f1 == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        var tooMany = truth.pairs() * (2 / f1 - 1);
        for (var weight = -4.0; weight > -1000; weight *= 2) {
            var least = weight;
            if (sum(p -> weights[p] >= least, this::all) > tooMany) {
                return weight;
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    private double[] distinct(int[] likely) {
        var sorted = Arrays.stream(likely).mapToDouble(p -> weights[p]).toArray();
        Arrays.parallelSort(sorted);
        var kept = 0;
        for (var weight : sorted) {
            if (kept == 0 || Double.compare(sorted[kept - 1], weight) != 0) {
                sorted[kept++] = weight;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
