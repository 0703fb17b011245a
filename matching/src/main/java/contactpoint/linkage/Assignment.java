package contactpoint.linkage;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Links two files of which neither has anybody twice: who has a likelier partner is not linked to
/// a less likely one.
final class Assignment {
    private static final double MOST = 100;

    private Assignment() {}

    /// Each weight less what its rivals take away: the odds of every other candidate of either
    /// record count against it.
    static double[] againstRivals(People people, Weighed weighed) {
        var pairs = weighed.pairs();
        var odds = new double[people.size()];
        for (var p = 0; p < pairs.size; p++) {
            odds[pairs.one[p]] += odds(weighed.weights()[p]);
            odds[pairs.other[p]] += odds(weighed.weights()[p]);
        }
        var against = new double[pairs.size];
        for (var p = 0; p < pairs.size; p++) {
            var own = odds(weighed.weights()[p]);
            var rivals =
                    Math.max(0, odds[pairs.one[p]] - own) + Math.max(0, odds[pairs.other[p]] - own);
            against[p] = weighed.weights()[p] - StrictMath.log(1 + rivals) / StrictMath.log(2);
        }
        return against;
    }

    /// The places of the pairs that are linked: the best first, each record once.
    static boolean[] links(People people, Weighed weighed, double least) {
        var pairs = weighed.pairs();
        var against = againstRivals(people, weighed);
        var order =
                IntStream.range(0, pairs.size)
                        .filter(p -> weighed.weights()[p] >= least)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer p) -> -against[p])
                                        .thenComparing(p -> people.ids.get(pairs.one[p]))
                                        .thenComparing(p -> people.ids.get(pairs.other[p])))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var taken = new boolean[people.size()];
        var linked = new boolean[pairs.size];
        for (var p : order) {
            if (!taken[pairs.one[p]] && !taken[pairs.other[p]]) {
                taken[pairs.one[p]] = true;
                taken[pairs.other[p]] = true;
                linked[p] = true;
            }
        }
        return linked;
    }

    private static double odds(double weight) {
        return StrictMath.pow(2, Math.max(-MOST, Math.min(MOST, weight)));
    }
}
