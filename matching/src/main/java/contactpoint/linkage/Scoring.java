package contactpoint.linkage;

import contactpoint.linkage.Model.PairClass;
import java.util.stream.IntStream;

/// The weight of a pair: the logarithm, to the base of two, of how much likelier it is that two
/// records are of one person than that they are not.
final class Scoring {
    private static final double LEAST = -14;
    private static final double MOST = 10;

    private final People people;
    private final Rarity rarity;
    private final Logs logs;
    private final int same;
    private final int household;
    private final int twin;
    private final int unrelated;
    private final boolean rare;

    Scoring(People people, Rarity rarity, Model model, boolean rare) {
        this.people = people;
        this.rarity = rarity;
        this.logs = Logs.of(model);
        this.rare = rare;
        same = logs.place(PairClass.SAME);
        household = logs.place(PairClass.HOUSEHOLD);
        twin = logs.place(PairClass.TWIN);
        unrelated = logs.place(PairClass.UNRELATED);
    }

    /// The weights of all pairs, in their order.
    double[] weights(Pairs pairs) {
        var weights = new double[pairs.size];
        IntStream.range(0, pairs.size)
                .parallel()
                .forEach(p -> weights[p] = weight(pairs.pattern[p], pairs.one[p], pairs.other[p]));
        return weights;
    }

    double weight(long pattern, int one, int other) {
        var h = logs.of(household, pattern);
        var u = logs.of(unrelated, pattern);
        if (rare) {
            var names = rarity.ofForename(people, pattern, one, other);
            var birth = rarity.ofBirth(people, pattern, one);
            h += clamp(names + birth);
            u +=
                    clamp(
                            names
                                    + birth
                                    + rarity.ofSurname(people, pattern, one, other)
                                    + rarity.ofHome(people, pattern, one));
        }
        var t = logs.of(twin, pattern);
        var most = Math.max(h, Math.max(u, t));
        var rest =
                most
                        + StrictMath.log(
                                StrictMath.exp(h - most)
                                        + StrictMath.exp(u - most)
                                        + StrictMath.exp(t - most));
        return Weighed.bits(logs.of(same, pattern) - rest);
    }

    private static double clamp(double sum) {
        return Math.max(LEAST, Math.min(MOST, sum));
    }
}
