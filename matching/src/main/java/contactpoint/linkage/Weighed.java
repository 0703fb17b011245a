package contactpoint.linkage;

import java.util.Arrays;

/// Candidate pairs with their weights.
///
/// @param weights in bits, in the order of the pairs
record Weighed(Pairs pairs, double[] weights) {

    private static final double MOST = 100;

    /// These and more, in their order. No pair may be in both. The pairs themselves grow, since
    /// twice so many might not fit; so these here are gone afterwards.
    Weighed and(Weighed more) {
        var theirs = more.pairs;
        int p = pairs.size - 1, q = theirs.size - 1;
        pairs.growBy(theirs.size);
        var both = Arrays.copyOf(weights, pairs.size);
        for (var at = pairs.size - 1; q >= 0; at--) {
            var isMine =
                    p >= 0
                            && (pairs.one[p] != theirs.one[q]
                                    ? pairs.one[p] > theirs.one[q]
                                    : pairs.other[p] > theirs.other[q]);
            if (isMine) {
                pairs.set(at, pairs, p);
                both[at] = both[p--];
            } else {
                pairs.set(at, theirs, q);
                both[at] = more.weights[q--];
            }
        }
        return new Weighed(pairs, both);
    }

    /// The odds of a weight, within what can be added up.
    static double odds(double weight) {
        return StrictMath.pow(2, Math.max(-MOST, Math.min(MOST, weight)));
    }

    /// In bits what is a natural logarithm.
    static double bits(double logarithm) {
        return logarithm / 0.6931471805599453;
    }

    /// In bits; of nothing, less than any number.
    static double log2(double odds) {
        return odds <= 0 ? Double.NEGATIVE_INFINITY : bits(StrictMath.log(odds));
    }

    /// How likely a pair of this weight is one person.
    static double chance(double weight) {
        return 1 / (1 + StrictMath.pow(2, -weight));
    }

    static double weight(double chance) {
        return log2(chance / (1 - chance));
    }
}
