package contactpoint.linkage;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How right a linkage is, where the truth is known.
///
/// @param blockingRecall the share of true pairs that were compared; none without the truth
/// @param candidatePairs pairs of records that were compared, or of which copies were
/// @param capped where not everything was gone through
/// @param bestF1 what the best threshold for these very files would give
public record Judgement(
        long records,
        long candidatePairs,
        OptionalDouble blockingRecall,
        double keysPerRecord,
        Capped capped,
        Rate pairs,
        double bestF1,
        double bestThreshold,
        Rate clusters,
        int largest,
        Zones zones) {

    /// Right answers among those given, and among those there are.
    public record Rate(long right, long wrong, long missed) {
        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        public double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    /// Where so much hangs together that not everything was gone through.
    ///
    /// @param keys that so many rows share that each was compared with its neighbours by name alone
    /// @param met records that are linked to the same as so many others that not all of these were
    ///   compared with them
    /// @param thirds records of which more third records might have been heard
    /// @param groups of which not all pairs with others were weighed
    public record Capped(long keys, int met, int thirds, int groups) {
        Capped with(int so) {
            return new Capped(keys, met, thirds, so);
        }
    }

    /// What would be done if each record arrived alone, as shares of all that arrive.
    ///
    /// @param linked without anybody looking
    /// @param wrongLinks of these to somebody else
    /// @param review a person has to look
    /// @param falseSplits taken for somebody new who was known
    public record Zones(double linked, double wrongLinks, double review, double falseSplits) {}

    /// Judges.
    public static Judgement of(Linkage linkage) {
        var people = linkage.people();
        var truth = new Truth(people);
        var counted = counted(linkage, truth);
        var best = counted.best();
        var pairs =
                linkage.settings().oneToOne()
                        ? Assignment.rate(people, truth, linkage.weighed(), least(linkage))
                        : counted.atLeast(least(linkage));
        var groups =
                people.areTwoFiles() ? new Clustering.Groups(new int[0], 0) : linkage.clusters();
        return new Judgement(
                people.size(),
                counted.all(),
                truth.pairs() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) counted.right() / truth.pairs()),
                (double) linkage.keyCounts().keys() / Math.max(1, people.size()),
                linkage.capped().with(groups.sampled()),
                pairs,
                best.f1(),
                best.threshold(),
                people.areTwoFiles() ? pairs : rateOfClusters(people, groups.group(), truth),
                largest(groups.group()),
                zones(people, truth, Arrivals.of(linkage, groups.group(), Rules.NOTHING_DECIDED)));
    }

    private static double least(Linkage linkage) {
        return Weighed.weight(linkage.settings().threshold());
    }

    /// As shares of all who arrive. Who is linked to one of several copies is so wrongly by the
    /// share of them that are somebody else.
    private static Zones zones(People people, Truth truth, Arrivals arrivals) {
        long linked = 0, review = 0, split = 0;
        var wrong = 0.0;
        for (var record = people.firstOfRight(); record < people.size(); record++) {
            switch (arrivals.outcome(record)) {
                case LINKED -> {
                    linked++;
                    wrong += 1 - truth.chance(record, arrivals.likeliest(record));
                }
                case REVIEW -> review++;
                case NEW -> split += truth.isKnown(record) ? 1 : 0;
            }
        }
        double all = Math.max(1, people.size() - people.firstOfRight());
        return new Zones(linked / all, wrong / all, review / all, split / all);
    }

    /// How many pairs of records were compared; of copies one was for all.
    public static long candidatePairs(Linkage linkage) {
        return counted(linkage, new Truth(linkage.people())).all();
    }

    private static Counted counted(Linkage linkage, Truth truth) {
        return new Counted(linkage.people().copies(), truth, linkage.weighed());
    }

    private static Rate rateOfClusters(People people, int[] group, Truth truth) {
        var cells = new long[group.length];
        var size = 0;
        for (var record = 0; record < group.length; record++) {
            var who = people.entity.get(record);
            if (who != 0) {
                cells[size++] = (long) group[record] << Integer.SIZE | who;
            }
        }
        Arrays.parallelSort(cells, 0, size);
        var together = pairsOfEqual(cells, size, Integer.SIZE);
        var right = pairsOfEqual(cells, size, 0);
        return new Rate(right, together - right, truth.pairs() - right);
    }

    /// How many pairs there are of sorted numbers that are equal but for their last bits.
    private static long pairsOfEqual(long[] sorted, int size, int bits) {
        var pairs = 0L;
        for (var from = 0; from < size; ) {
            var to = from + 1;
            while (to < size && sorted[to] >>> bits == sorted[from] >>> bits) {
                to++;
            }
            pairs += (long) (to - from) * (to - from - 1) / 2;
            from = to;
        }
        return pairs;
    }

    private static int largest(int[] group) {
        var sizes = new int[group.length];
        var largest = 0;
        for (var each : group) {
            largest = Math.max(largest, ++sizes[each]);
        }
        return largest;
    }
}
