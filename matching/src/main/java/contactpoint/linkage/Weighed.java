package contactpoint.linkage;

/// Candidate pairs with their weights.
///
/// @param weights in bits, in the order of the pairs
record Weighed(Pairs pairs, double[] weights) {

    /// How likely a pair of this weight is one person.
    static double chance(double weight) {
        return 1 / (1 + StrictMath.pow(2, -weight));
    }

    static double weight(double chance) {
        return StrictMath.log(chance / (1 - chance)) / StrictMath.log(2);
    }
}
