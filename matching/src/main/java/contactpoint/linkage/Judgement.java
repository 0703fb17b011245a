package contactpoint.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// How right a linkage is, where the truth is known.
///
/// @param blockingRecall the share of true pairs that were compared; none without the truth
/// @param capped keys that so many records share that not all of them are compared
/// @param bestF1 what the best threshold for these very files would give
public record Judgement(
        long records,
        long candidatePairs,
        OptionalDouble blockingRecall,
        double keysPerRecord,
        long capped,
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
        var weighed = linkage.weighed();
        var truth = truePairs(people);
        var linked = linked(linkage);
        var best = best(people, weighed, truth);
        var clusters = people.areTwoFiles() ? new int[0] : linkage.clusters();
        var pairs = weighed.pairs();
        return new Judgement(
                people.size(),
                linkage.candidatePairs(),
                truth == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(
                                (double)
                                                IntStream.range(0, pairs.size)
                                                        .filter(p -> isTrue(people, pairs, p))
                                                        .count()
                                        / truth),
                (double) linkage.keyCounts().keys() / Math.max(1, people.size()),
                linkage.keyCounts().overFull(),
                rate(people, pairs, linked, truth),
                best[0],
                best[1],
                people.areTwoFiles()
                        ? rate(people, pairs, linked, truth)
                        : rateOfClusters(people, clusters, truth),
                largest(clusters),
                zones(people, Arrivals.of(linkage, clusters, Rules.NOTHING_DECIDED)));
    }

    /// As shares of all who arrive.
    private static Zones zones(People people, Arrivals arrivals) {
        var known = known(people);
        long linked = 0, wrong = 0, review = 0, split = 0;
        for (var record = people.firstOfRight(); record < people.size(); record++) {
            switch (arrivals.outcome(record)) {
                case LINKED -> {
                    linked++;
                    wrong += people.areOne(record, arrivals.likeliest(record)) ? 0 : 1;
                }
                case REVIEW -> review++;
                case NEW -> split += known.contains(people.entity.get(record)) ? 1 : 0;
            }
        }
        double all = Math.max(1, people.size() - people.firstOfRight());
        return new Zones(linked / all, wrong / all, review / all, split / all);
    }

    /// Who is among those whom a record may be linked to.
    private static Set<Integer> known(People people) {
        var once = new HashSet<Integer>();
        var known = new HashSet<Integer>();
        var records = people.areTwoFiles() ? people.firstOfRight() : people.size();
        for (var record = 0; record < records; record++) {
            var who = people.entity.get(record);
            if (who != 0 && (!once.add(who) || people.areTwoFiles())) {
                known.add(who);
            }
        }
        return known;
    }

    private static boolean[] linked(Linkage linkage) {
        var least = Weighed.weight(linkage.settings().threshold());
        var weighed = linkage.weighed();
        if (linkage.settings().oneToOne()) {
            return Assignment.links(linkage.people(), weighed, least);
        }
        var linked = new boolean[weighed.weights().length];
        for (var p = 0; p < linked.length; p++) {
            linked[p] = weighed.weights()[p] >= least;
        }
        return linked;
    }

    private static boolean isTrue(People people, Pairs pairs, int p) {
        return people.areOne(pairs.one[p], pairs.other[p]);
    }

    static long truePairs(People people) {
        var left = new HashMap<Integer, Long>();
        var all = new HashMap<Integer, Long>();
        for (var record = 0; record < people.size(); record++) {
            var who = people.entity.get(record);
            if (who != 0) {
                all.merge(who, 1L, Long::sum);
                if (record < people.firstOfRight()) {
                    left.merge(who, 1L, Long::sum);
                }
            }
        }
        var pairs = 0L;
        for (var each : all.entrySet()) {
            long here = left.getOrDefault(each.getKey(), 0L);
            var there = each.getValue() - here;
            pairs += people.areTwoFiles() ? here * there : there * (there - 1) / 2;
        }
        return pairs;
    }

    private static Rate rate(People people, Pairs pairs, boolean[] linked, long truth) {
        long right = 0, wrong = 0;
        for (var p = 0; p < pairs.size; p++) {
            if (linked[p]) {
                if (isTrue(people, pairs, p)) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
        return new Rate(right, wrong, truth - right);
    }

    /// The best F1 that any threshold gives, and that threshold, as a chance.
    private static double[] best(People people, Weighed weighed, long truth) {
        var pairs = weighed.pairs();
        var order =
                IntStream.range(0, pairs.size)
                        .boxed()
                        .sorted((a, b) ->
                                Double.compare(weighed.weights()[b], weighed.weights()[a]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long right = 0, wrong = 0;
        double best = 0, threshold = 1;
        for (var at = 0; at < order.length; at++) {
            if (isTrue(people, pairs, order[at])) {
                right++;
            } else {
                wrong++;
            }
            var isLastOfWeight =
                    at + 1 == order.length
                            || weighed.weights()[order[at + 1]] < weighed.weights()[order[at]];
            var f1 = 2.0 * right / (right + wrong + truth);
            if (isLastOfWeight && f1 > best) {
                best = f1;
                threshold = Weighed.chance(weighed.weights()[order[at]]);
            }
        }
        return new double[] {best, threshold};
    }

    private static Rate rateOfClusters(People people, int[] clusters, long truth) {
        var sizes = new HashMap<Integer, Long>();
        var cells = new HashMap<Long, Long>();
        for (var record = 0; record < clusters.length; record++) {
            var who = people.entity.get(record);
            if (who != 0) {
                sizes.merge(clusters[record], 1L, Long::sum);
                cells.merge((long) clusters[record] << 32 | who, 1L, Long::sum);
            }
        }
        var together = pairs(sizes);
        var right = pairs(cells);
        return new Rate(right, together - right, truth - right);
    }

    private static long pairs(Map<?, Long> sizes) {
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    private static int largest(int[] clusters) {
        var sizes = new HashMap<Integer, Integer>();
        Arrays.stream(clusters).forEach(each -> sizes.merge(each, 1, Integer::sum));
        return sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
