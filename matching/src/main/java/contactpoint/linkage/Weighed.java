package contactpoint.linkage;

/// Candidate pairs with their weights.
///
/// @param weights in bits, in the order of the pairs
record Weighed(Pairs pairs, double[] weights) {

    private static final double MOST = 100;

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
