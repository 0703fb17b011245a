package contactpoint.linkage;

import java.util.Arrays;

/// Average linkage among records that hang together. Groups go along a chain, each to the one with
/// the highest mean weight, until two are each other's: these become one. It ends in the groups
/// that taking the highest mean of all each time would give, and needs no queue.
///
/// For one thread. Records are called by their places among those that hang together.
final class Gathering {
    /// Between groups of so many rows, multiplied, every pair is weighed: a hundred with a hundred.
    static final int MOST_WEIGHED = 10_000;

    private static final int NOBODY = -1;

    private final Weighed weighed;
    private final Copies copies;
    private final Compared compared;
    private final Clustering.Asked asked;
    private final int[] records;
    private final Sums[] sums;

    /// How many rows a group has; 0 if it has become part of another.
    private final int[] rows;

    /// The rows of a group hang in a list: after each the next.
    private final int[] next;

    private final int[] last;

    /// Of copies that are not one person by themselves: the weights between them, until they join
    /// others.
    private final double[] within;

    private final double[] pairsWithin;
    private final boolean[] isSampled;
    private int[] chain;

    /// @param records those that hang together, the first of copies for all, in their order
    /// @param local room for the place of each record among them
    Gathering(
            Weighed weighed,
            Copies copies,
            Compared compared,
            Clustering.Asked asked,
            int[] records,
            int[] local) {
        this.weighed = weighed;
        this.copies = copies;
        this.compared = compared;
        this.asked = asked;
        this.records = records;
        var n = records.length;
        sums = new Sums[n];
        rows = new int[n];
        next = new int[n];
        last = new int[n];
        within = new double[n];
        pairsWithin = new double[n];
        isSampled = new boolean[n];
        chain = new int[n + 1];
        Arrays.fill(rows, 1);
        Arrays.fill(next, NOBODY);
        for (var at = 0; at < n; at++) {
            last[at] = at;
            sums[at] = new Sums();
            local[records[at]] = at;
        }
        for (var at = 0; at < n; at++) {
            begin(at, local);
        }
    }

    private void begin(int at, int[] local) {
        var pairs = weighed.pairs();
        for (var p = compared.begin(records[at]); p < compared.end(records[at]); p++) {
            var weight = weighed.weights()[p];
            var many = (double) copies.pairs(pairs.one[p], pairs.other[p]);
            if (pairs.one[p] == pairs.other[p]) {
                if (weight <= 0) {
                    within[at] = many * Clustering.clip(weight);
                    pairsWithin[at] = many;
                }
            } else if (weight > 0) {
                var other = local[pairs.other[p]];
                put(at, other, many * Clustering.clip(weight), many);
            }
        }
    }

    private void put(int one, int other, double sum, double count) {
        sums[one].put(other, sum, count);
        sums[other].put(one, sum, count);
    }

    /// Joins what belongs together.
    ///
    /// @return how many groups are so large that not all pairs with others were weighed
    int gather() {
        while (isJoined()) {
            // Once more: where copies have just joined others, somebody may follow.
        }
        var sampled = 0;
        for (var at = 0; at < records.length; at++) {
            sampled += rows[at] > 0 && isSampled[at] ? 1 : 0;
        }
        return sampled;
    }

    /// Goes along chains from every group once.
    ///
    /// @return whether any two have become one
    private boolean isJoined() {
        var isJoined = false;
        for (var from = 0; from < records.length; from++) {
            var length = 0;
            if (rows[from] > 0) {
                chain[length++] = from;
            }
            while (length > 0) {
                var top = chain[length - 1];
                var before = length > 1 ? chain[length - 2] : NOBODY;
                var best = best(top, before);
                if (best == NOBODY) {
                    length--;
                } else if (best == before) {
                    isJoined = true;
                    var joined = join(top, before);
                    length -= 2;
                    if (length == 0) {
                        chain[length++] = joined;
                    }
                } else {
                    if (length == chain.length) {
                        chain = Arrays.copyOf(chain, length * 2);
                    }
                    chain[length++] = best;
                }
            }
        }
        return isJoined;
    }

    /// With whom a group has the highest mean, if it is above nothing; of equals the one that came
    /// before in the chain, else the first.
    private int best(int of, int before) {
        var best = NOBODY;
        var highest = 0.0;
        var mine = sums[of];
        for (var slot = 0; slot < mine.slots(); slot++) {
            var other = mine.other(slot);
            if (other >= 0) {
                var mean =
                        (mine.sum(slot) + (within[of] + within[other]))
                                / (mine.count(slot) + (pairsWithin[of] + pairsWithin[other]));
                var isBest =
                        mean > highest
                                || (mean == highest
                                        && best >= 0
                                        && best != before
                                        && (other == before || other < best));
                if (isBest) {
                    best = other;
                    highest = mean;
                }
            }
        }
        return best;
    }

    /// Makes one group of two.
    ///
    /// @return by which of the two it is called from now on
    private int join(int one, int other) {
        var isOne = rows[one] != rows[other] ? rows[one] > rows[other] : one < other;
        var into = isOne ? one : other;
        var gone = isOne ? other : one;
        var mine = sums[into];
        var theirs = sums[gone];
        mine.remove(gone);
        theirs.remove(into);
        var all = new Sums();
        for (var slot = 0; slot < mine.slots(); slot++) {
            var another = mine.other(slot);
            if (another >= 0) {
                var found = theirs.find(another);
                if (found >= 0) {
                    all.put(
                            another,
                            mine.sum(slot) + theirs.sum(found),
                            mine.count(slot) + theirs.count(found));
                } else {
                    addAll(all, another, mine.sum(slot), mine.count(slot), into, gone, gone);
                }
            }
        }
        for (var slot = 0; slot < theirs.slots(); slot++) {
            var another = theirs.other(slot);
            if (another >= 0) {
                sums[another].remove(gone);
                if (mine.find(another) < 0) {
                    addAll(all, another, theirs.sum(slot), theirs.count(slot), into, gone, into);
                }
            }
        }
        for (var slot = 0; slot < all.slots(); slot++) {
            if (all.other(slot) >= 0) {
                sums[all.other(slot)].put(into, all.sum(slot), all.count(slot));
            }
        }
        sums[into] = all;
        sums[gone] = new Sums();
        next[last[into]] = gone;
        last[into] = last[gone];
        rows[into] += rows[gone];
        rows[gone] = 0;
        isSampled[into] |= isSampled[gone];
        within[into] = 0;
        pairsWithin[into] = 0;
        return into;
    }

    /// Puts the sum between another group and two that become one, of which only one had pairs with
    /// it; those of the other are weighed now, unless they are too many.
    private void addAll(
            Sums all, int another, double sum, double count, int into, int gone, int missing) {
        if ((long) (rows[into] + rows[gone]) * rows[another] > MOST_WEIGHED) {
            isSampled[into] = true;
            all.put(another, sum, count);
            return;
        }
        var more = 0.0;
        var pairs = 0.0;
        for (var one = missing; one >= 0; one = next[one]) {
            for (var other = another; other >= 0; other = next[other]) {
                var many = (double) copies.pairs(records[one], records[other]);
                more += many * Clustering.clip(weight(records[one], records[other]));
                pairs += many;
            }
        }
        all.put(another, sum + more, count + pairs);
    }

    private double weight(int one, int other) {
        var p = compared.place(one, other);
        return p >= 0 ? weighed.weights()[p] : asked.weight(one, other);
    }

    /// Says for each record, copies too, by which record its group is called.
    void into(int[] group) {
        for (var at = 0; at < records.length; at++) {
            if (rows[at] > 0) {
                var name = Integer.MAX_VALUE;
                for (var row = at; row >= 0; row = next[row]) {
                    name = Math.min(name, records[row]);
                }
                var areApart = pairsWithin[at] > 0;
                for (var row = at; row >= 0; row = next[row]) {
                    var first = records[row];
                    for (var copy = first; copy < first + copies.count(first); copy++) {
                        group[copy] = areApart ? copy : name;
                    }
                }
            }
        }
    }
}
