package contactpoint.linkage;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/// What third records say of a pair: if both are surely of one person with a third, that speaks for
/// the pair; if one is and the other surely is not, against it.
///
/// Of three records and the odds of their pairs there are five ways to be one, two or three people.
/// The odds that two of them are one person are then those of the pair itself times (1 + ik jk) /
/// (1 + ik + jk), where ik and jk are the odds of each with the third.
///
/// A third is heard if it has been compared with both and is linked to one. It may be a copy of one
/// of the two.
final class Support {
    /// So many thirds are looked at for the pairs of one record, from either side.
    static final int MOST_HEARD = 200_000;

    /// A third record says no more than this many bits.
    private static final double MOST = 10;

    /// What speaks against a pair counts for less than what speaks for it: the third record may
    /// itself be linked wrongly, and a pair has many.
    private static final double AGAINST = .3;

    private static final int PARTS = 256;

    private final Copies copies;
    private final Pairs pairs;
    private final double[] direct;

    private final Compared compared;
    private final Links linked;
    private final double[] supported;
    private final AtomicInteger cutShort = new AtomicInteger();

    private Support(People people, Weighed weighed) {
        copies = people.copies();
        pairs = weighed.pairs();
        direct = weighed.weights();
        compared = Compared.of(pairs, people.size());
        linked = Links.of(pairs, people.size(), p -> direct[p] > 0);
        supported = new double[pairs.size];
    }

    /// @param weighed the same pairs, each with the weight that the others leave it
    /// @param cutShort of how many records not every third was heard
    record Heard(Weighed weighed, int cutShort) {}

    static Heard of(People people, Weighed weighed) {
        var support = new Support(people, weighed);
        support.hear(people.size());
        return new Heard(new Weighed(weighed.pairs(), support.supported), support.cutShort.get());
    }

    /// Within what a third may say, where most weights are not.
    private double odds(int p) {
        var weight = direct[p];
        if (weight <= -MOST) {
            return 1.0 / (1 << (int) MOST);
        }
        return weight >= MOST ? 1 << (int) MOST : StrictMath.pow(2, weight);
    }

    private void hear(int records) {
        var idle = new Parts.Idle<Hearing>(() -> new Hearing(records));
        Parts.each(
                records,
                PARTS,
                (from, to) -> {
                    var hearing = idle.take();
                    for (var at = from; at < to; at++) {
                        if (compared.begin(at) < compared.end(at)) {
                            hearing.of(at);
                        }
                    }
                    idle.giveBack(hearing);
                });
    }

    /// Hears the thirds of all pairs of which a record is the one. For one thread.
    private final class Hearing {
        /// By record: with whom the record has been compared, and with what odds.
        private final int[] known;

        private final double[] with;

        /// By record: the most that is said for the pair and against it, in odds.
        private final double[] most;

        private final double[] least;
        private int record;
        private int left;

        Hearing(int records) {
            known = new int[records];
            Arrays.fill(known, -1);
            with = new double[records];
            most = new double[records];
            least = new double[records];
        }

        void of(int one) {
            record = one;
            compared.each(
                    one,
                    (other, p) -> {
                        known[other] = one;
                        with[other] = odds(p);
                        most[other] = 1;
                        least[other] = 1;
                    });
            left = MOST_HEARD;
            for (var p = compared.begin(one); p < compared.end(one) && left > 0; p++) {
                thirdsOf(pairs.other[p]);
            }
            var isCut = left <= 0;
            left = MOST_HEARD;
            linked.eachPair(one, this::third);
            if (isCut || left <= 0) {
                cutShort.incrementAndGet();
            }
            for (var p = compared.begin(one); p < compared.end(one); p++) {
                var other = pairs.other[p];
                supported[p] =
                        direct[p]
                                + Weighed.log2(most[other])
                                + AGAINST * Weighed.log2(least[other]);
            }
        }

        /// Who is linked to the other.
        private void thirdsOf(int other) {
            linked.eachPair(
                    other,
                    (third, p) -> {
                        if (left-- > 0 && known[third] == record) {
                            hear(other, third, with[third], odds(p));
                        }
                    });
        }

        /// Who is linked to the record.
        private void third(int third, int place) {
            if (left > 0) {
                compared.each(
                        third,
                        (other, p) -> {
                            if (left-- > 0 && other <= record && known[other] == record) {
                                hear(other, third, odds(place), odds(p));
                            }
                        });
            }
        }

        private void hear(int other, int third, double one, double another) {
            // Of two copies there is no third.
            if (third == record && other == record && copies.count(record) < 3) {
                return;
            }
            var says = (1 + one * another) / (1 + one + another);
            most[other] = Math.max(most[other], says);
            least[other] = Math.min(least[other], says);
        }
    }
}
