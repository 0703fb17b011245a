package contactpoint.linkage;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;

/// What would be done with each record if it arrived alone: linked to the likeliest person, shown
/// to somebody, or taken for somebody new.
///
/// It is linked if the odds are a hundred to one over everybody else together, and no rule stands
/// against it.
final class Arrivals {
    /// Odds of a hundred to one, in bits.
    private static final double SURE = 6.6;

    private static final double NOBODY = -6;

    private final People people;
    private final Weighed weighed;
    private final Rules rules;

    /// The pair with the likeliest, by record; -1 for nobody.
    private final int[] best;

    /// Odds of everybody else together, by record.
    private final double[] odds;

    /// What is done with a record.
    enum Outcome {
        LINKED,
        REVIEW,
        NEW
    }

    private Arrivals(People people, Weighed weighed, Rules rules) {
        this.people = people;
        this.weighed = weighed;
        this.rules = rules;
        best = new int[people.size()];
        odds = new double[people.size()];
        Arrays.fill(best, -1);
    }

    /// @param clusters which records of one file are one person; none of two files
    /// @param never whether it has been decided of two records that they are two people
    static Arrivals of(Linkage linkage, int[] clusters, BiPredicate<Integer, Integer> never) {
        var arrivals = new Arrivals(linkage.people(), linkage.weighed(), linkage.rules(never));
        arrivals.arrive(clusters);
        return arrivals;
    }

    private void arrive(int[] clusters) {
        var pairs = weighed.pairs();
        for (var p = 0; p < pairs.size; p++) {
            meet(pairs.one[p], p);
            if (!people.areTwoFiles()) {
                meet(pairs.other[p], p);
            }
        }
        for (var p = 0; p < pairs.size; p++) {
            rival(clusters, pairs.one[p], pairs.other[p], p);
            if (!people.areTwoFiles()) {
                rival(clusters, pairs.other[p], pairs.one[p], p);
            }
        }
    }

    private void meet(int record, int p) {
        if (best[record] < 0 || weighed.weights()[p] > weighed.weights()[best[record]]) {
            best[record] = p;
        }
    }

    /// Adds up the odds of everybody but the likeliest. In one file that is also whoever else is
    /// the likeliest person.
    private void rival(int[] clusters, int record, int other, int p) {
        if (p != best[record]
                && (clusters.length == 0 || clusters[likeliest(record)] != clusters[other])) {
            odds[record] += Weighed.odds(weighed.weights()[p]);
        }
    }

    /// The likeliest other record; the record itself if there is none.
    int likeliest(int record) {
        if (best[record] < 0) {
            return record;
        }
        var pairs = weighed.pairs();
        return pairs.one[best[record]] == record
                ? pairs.other[best[record]]
                : pairs.one[best[record]];
    }

    Outcome outcome(int record) {
        if (best[record] < 0) {
            return Outcome.NEW;
        }
        var top = weighed.weights()[best[record]];
        if (top - Weighed.log2(1 + odds[record]) >= SURE) {
            return objection(record).isEmpty() ? Outcome.LINKED : Outcome.REVIEW;
        }
        return Weighed.log2(odds[record] + Weighed.odds(top)) >= NOBODY
                ? Outcome.REVIEW
                : Outcome.NEW;
    }

    /// What stands against the likeliest.
    Optional<Rules.Objection> objection(int record) {
        var p = best[record];
        return p < 0
                ? Optional.empty()
                : rules.against(
                        weighed.pairs().pattern[p],
                        weighed.pairs().one[p],
                        weighed.pairs().other[p]);
    }
}
