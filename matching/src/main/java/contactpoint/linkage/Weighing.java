package contactpoint.linkage;

import contactpoint.linkage.Model.PairClass;

/// The weight that a model gives a pair: the logarithm, to the base of two, of how much likelier it
/// is that two records are of one person than that they are not.
///
/// It needs the pattern of the pair and how rare the shared values are, and nothing else: who keeps
/// these and the model gets the same weight again, to the last bit.
final class Weighing {
    private static final double LEAST = -14;
    private static final double MOST = 10;

    private final Logs logs;
    private final int same;
    private final int household;
    private final int twin;
    private final int unrelated;

    Weighing(Model model) {
        logs = Logs.of(model);
        same = logs.place(PairClass.SAME);
        household = logs.place(PairClass.HOUSEHOLD);
        twin = logs.place(PairClass.TWIN);
        unrelated = logs.place(PairClass.UNRELATED);
    }

    double weight(Evidence evidence) {
        var pattern = evidence.pattern();
        var shared = evidence.shared();
        return weight(pattern, shared.forename(), shared.birth(), shared.surname(), shared.home());
    }

    /// @param forename how common a shared first name is, as [Shared] has it; so the others
    double weight(long pattern, double forename, double birth, double surname, double home) {
        var h = household(pattern, forename, birth);
        var u = unrelated(pattern, forename, birth, surname, home);
        return Weighed.bits(logs.of(same, pattern) - either(h, u, logs.of(twin, pattern)));
    }

    /// How much likelier one person is than two strangers before anything is compared, in bits.
    double againstStrangers() {
        return Weighed.bits(logs.share(same) - logs.share(unrelated));
    }

    /// What the level of one field adds to that; nothing if it is missing.
    double againstStrangers(Field field, long pattern) {
        return Weighed.bits(logs.of(same, field, pattern) - logs.of(unrelated, field, pattern));
    }

    /// What rarity would count beyond its limit.
    double beyondLimit(Shared shared) {
        return Weighed.bits(shared.sum() - limited(shared.sum()));
    }

    /// What it takes away that two who are not one person may be of a household.
    double againstHousehold(Evidence evidence) {
        var u = unrelated(evidence);
        return Weighed.bits(u - either(household(evidence), u, Double.NEGATIVE_INFINITY));
    }

    /// What it takes away that two of a household may be twins.
    double againstTwins(Evidence evidence) {
        var h = household(evidence);
        var u = unrelated(evidence);
        var t = logs.of(twin, evidence.pattern());
        return Weighed.bits(either(h, u, Double.NEGATIVE_INFINITY) - either(h, u, t));
    }

    private double household(Evidence evidence) {
        var shared = evidence.shared();
        return household(evidence.pattern(), shared.forename(), shared.birth());
    }

    private double unrelated(Evidence evidence) {
        var shared = evidence.shared();
        return unrelated(
                evidence.pattern(),
                shared.forename(),
                shared.birth(),
                shared.surname(),
                shared.home());
    }

    private double household(long pattern, double forename, double birth) {
        return logs.of(household, pattern) + limited(forename + birth);
    }

    private double unrelated(
            long pattern, double forename, double birth, double surname, double home) {
        return logs.of(unrelated, pattern) + limited(forename + birth + surname + home);
    }

    /// The logarithm of the sum of what these are logarithms of.
    private static double either(double one, double other, double third) {
        var most = Math.max(one, Math.max(other, third));
        return most
                + StrictMath.log(
                        StrictMath.exp(one - most)
                                + StrictMath.exp(other - most)
                                + StrictMath.exp(third - most));
    }

    /// What rarity counts for at most, either way.
    private static double limited(double sum) {
        return Math.max(LEAST, Math.min(MOST, sum));
    }
}
