package contactpoint.linkage;

import contactpoint.linkage.Arrival.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

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
    private final Copies copies;
    private final Weighed weighed;
    private final Rules rules;

    /// The pair with the likeliest, by the first of copies; -1 for nobody.
    private final int[] best;

    /// Odds of everybody else together, by the first of copies.
    private final double[] odds;

    private Arrivals(People people, Weighed weighed, Rules rules) {
        this.people = people;
        this.weighed = weighed;
        copies = people.copies();
        this.rules = rules;
        best = new int[people.size()];
        odds = new double[people.size()];
        Arrays.fill(best, -1);
    }

    /// @param clusters which records of one file are one person; none of two files
    /// @param never whether it has been decided of two records that they are two people
    static Arrivals of(Linkage linkage, int[] clusters, BiPredicate<Integer, Integer> never) {
        var arrivals = new Arrivals(linkage.people(), linkage.weighed(), linkage.rules(never));
        var people = linkage.people();
        IntStream.range(people.firstOfRight(), people.size())
                .parallel()
                .filter(people.copies()::isFirst)
                .forEach(first -> arrivals.arrive(linkage.compared(), clusters, first));
        return arrivals;
    }

    private void arrive(Compared compared, int[] clusters, int first) {
        compared.each(first, (_, p) -> meet(first, p));
        compared.each(first, (other, p) -> rivals(clusters, first, other, p));
    }

    private void meet(int first, int p) {
        if (best[first] < 0 || weighed.weights()[p] > weighed.weights()[best[first]]) {
            best[first] = p;
        }
    }

    /// Adds up the odds of everybody but the likeliest, copies too. In one file that is also
    /// whoever else is the likeliest person.
    private void rivals(int[] clusters, int first, int other, int p) {
        var rivals = copies.count(other) - (other == first ? 1 : 0);
        var likeliest = likeliest(first);
        if (p == best[first]) {
            rivals--;
        }
        if (rivals > 0) {
            // Copies that are no one person are in groups of their own, but for the likeliest.
            var another = p == best[first] ? anotherCopy(first, likeliest) : other;
            if (clusters.length == 0 || clusters[likeliest] != clusters[another]) {
                odds[first] += rivals * Weighed.odds(weighed.weights()[p]);
            }
        }
    }

    /// A copy of the likeliest that is neither it nor the record itself.
    private int anotherCopy(int record, int likeliest) {
        var copy = copies.first(likeliest);
        while (copy == likeliest || copy == record) {
            copy++;
        }
        return copy;
    }

    /// The likeliest other record, the first of its copies; the record itself if there is none.
    int likeliest(int record) {
        var first = copies.first(record);
        if (best[first] < 0) {
            return record;
        }
        var pairs = weighed.pairs();
        int one = pairs.one[best[first]], other = pairs.other[best[first]];
        var likeliest = one == first ? other : one;
        return likeliest == record ? record + 1 : likeliest;
    }

    Outcome outcome(int record) {
        var first = copies.first(record);
        if (best[first] < 0) {
            return Outcome.NEW;
        }
        if (weight(record) >= SURE) {
            return objection(record).isEmpty() ? Outcome.LINKED : Outcome.REVIEW;
        }
        var top = weighed.weights()[best[first]];
        return Weighed.log2(odds[first] + Weighed.odds(top)) >= NOBODY
                ? Outcome.REVIEW
                : Outcome.NEW;
    }

    /// The weight of the likeliest against everybody else together.
    double weight(int record) {
        var first = copies.first(record);
        return best[first] < 0
                ? Double.NEGATIVE_INFINITY
                : weighed.weights()[best[first]] - Weighed.log2(1 + odds[first]);
    }

    /// What would be done with one record.
    Arrival arrival(int record) {
        var likeliest = likeliest(record);
        return new Arrival(
                people.ids.get(record),
                outcome(record),
                likeliest == record ? Optional.empty() : Optional.of(people.ids.get(likeliest)),
                weight(record),
                objection(record).map(Rules.Objection::why));
    }

    /// What stands against the likeliest.
    Optional<Rules.Objection> objection(int record) {
        var p = best[copies.first(record)];
        return p < 0
                ? Optional.empty()
                : rules.against(weighed.pairs().pattern[p], record, likeliest(record));
    }
}
