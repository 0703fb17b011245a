package contactpoint.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Links two files of which neither has anybody twice: who has a likelier partner is not linked to
/// a less likely one.
///
/// Copies of a row take partners one after the other. Which of them takes which nobody can say: as
/// many are right as would be if it were drawn by lot.
final class Assignment {
    private Assignment() {}

    /// Each weight less what its rivals take away: the odds of every other candidate of either
    /// record count against it.
    static double[] againstRivals(People people, Weighed weighed) {
        var pairs = weighed.pairs();
        var copies = people.copies();
        var own = new double[pairs.size];
        Arrays.parallelSetAll(own, p -> Weighed.odds(weighed.weights()[p]));
        var odds = new double[people.size()];
        for (var p = 0; p < pairs.size; p++) {
            odds[pairs.one[p]] += own[p] * copies.count(pairs.other[p]);
            odds[pairs.other[p]] += own[p] * copies.count(pairs.one[p]);
        }
        var against = new double[pairs.size];
        Arrays.parallelSetAll(
                against,
                p -> {
                    var rivals =
                            Math.max(0, odds[pairs.one[p]] - own[p])
                                    + Math.max(0, odds[pairs.other[p]] - own[p]);
                    return weighed.weights()[p] - Weighed.log2(1 + rivals);
                });
        return against;
    }

    /// How right it is to link the best first, each record once.
    ///
    /// @param least pairs of less weight are not linked
    static Judgement.Rate rate(People people, Truth truth, Weighed weighed, double least) {
        var pairs = weighed.pairs();
        var copies = people.copies();
        var against = againstRivals(people, weighed);
        var likely =
                IntStream.range(0, pairs.size).filter(p -> weighed.weights()[p] >= least).toArray();
        // What is equal keeps its place, which is that of its records.
        var order =
                Order.of(
                        0,
                        likely.length,
                        (a, b) -> Double.compare(against[likely[b]], against[likely[a]]));
        var taken = new int[people.size()];
        var linked = 0L;
        var right = 0.0;
        for (var at : order) {
            int one = pairs.one[likely[at]], other = pairs.other[likely[at]];
            int ones = copies.count(one), others = copies.count(other);
            var links = Math.min(ones - taken[one], others - taken[other]);
            if (links > 0) {
                taken[one] += links;
                taken[other] += links;
                linked += links;
                right += links * ((double) truth.pairs(one, other) / ones / others);
            }
        }
        var good = Math.round(right);
        return new Judgement.Rate(good, linked - good, truth.pairs() - good);
    }
}
