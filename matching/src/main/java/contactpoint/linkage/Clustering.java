package contactpoint.linkage;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Gathers the records of a file into people by average linkage: two groups become one while the
/// mean weight over all pairs between them is above nothing. A chain of near misses never makes one
/// person, as it would if every link counted.
///
/// Groups may become one only if a pair that was compared is likelier one person than not; the
/// other pairs between them are weighed then. So those who hang together by such pairs are gathered
/// apart from the rest, on all cores.
///
/// Copies go together: they are one person if their pair is likelier so than not. If it is not,
/// each stays alone, unless all of them join others; then the pairs between them count as well.
final class Clustering {
    static final double CLIP = 10;

    private static final int PARTS = 256;

    private final Weighed weighed;
    private final Copies copies;
    private final Compared compared;

    /// For each record the number of its group.
    private final int[] group;

    /// @param group for each record the number of its group
    /// @param sampled how many groups are so large that not all pairs between them and others were
    ///   weighed
    record Groups(int[] group, int sampled) {}

    private Clustering(People people, Weighed weighed, Compared compared) {
        this.weighed = weighed;
        copies = people.copies();
        this.compared = compared;
        group = new int[people.size()];
    }

    /// @param asked weighs pairs that were not compared
    static Groups of(People people, Weighed weighed, Compared compared, Asked asked) {
        return new Clustering(people, weighed, compared).gathered(asked);
    }

    /// Weighs pairs that were not compared.
    interface Asked {
        double weight(int one, int other);
    }

    private Groups gathered(Asked asked) {
        var records = group.length;
        var tied = tied();
        var order = Order.of(0, records, (one, other) -> Integer.compare(tied[one], tied[other]));
        var starts =
                IntStream.range(0, records)
                        .filter(at -> at == 0 || tied[order[at]] != tied[order[at - 1]])
                        .toArray();
        var sampled = new AtomicInteger();
        var local = new int[records];
        Parts.each(
                starts.length,
                PARTS,
                (from, to) -> {
                    for (var at = from; at < to; at++) {
                        var end = at + 1 < starts.length ? starts[at + 1] : records;
                        var firsts =
                                Arrays.stream(order, starts[at], end)
                                        .filter(copies::isFirst)
                                        .toArray();
                        var gathering =
                                new Gathering(weighed, copies, compared, asked, firsts, local);
                        sampled.addAndGet(gathering.gather());
                        gathering.into(group);
                    }
                });
        return new Groups(group, sampled.get());
    }

    /// For each record the first of those with whom it hangs together.
    private int[] tied() {
        var tied = new int[group.length];
        for (var record = 0; record < tied.length; record++) {
            tied[record] = copies.first(record);
        }
        var pairs = weighed.pairs();
        for (var p = 0; p < pairs.size; p++) {
            if (weighed.weights()[p] > 0) {
                var one = end(tied, pairs.one[p]);
                var other = end(tied, pairs.other[p]);
                tied[Math.max(one, other)] = Math.min(one, other);
            }
        }
        for (var record = 0; record < tied.length; record++) {
            tied[record] = tied[tied[record]];
        }
        return tied;
    }

    private static int end(int[] tied, int from) {
        var record = from;
        while (tied[record] != record) {
            tied[record] = tied[tied[record]];
            record = tied[record];
        }
        return record;
    }

    static double clip(double weight) {
        return Math.max(-CLIP, Math.min(CLIP, weight));
    }
}
