package contactpoint.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// What each class of keys is worth, where the truth is known: a class that alone brings next to
/// nobody together costs room for nothing.
public final class KeyWorth {
    private final long truth;
    private final long[] alone = new long[KeyClass.values().length];
    private long together;

    private KeyWorth(long truth) {
        this.truth = truth;
    }

    /// Looks at the keys of every true pair.
    public static KeyWorth of(Linkage linkage) {
        return of(linkage.people(), linkage.blocks());
    }

    static KeyWorth of(People people, Blocks blocks) {
        var truth = new Truth(people);
        var worth = new KeyWorth(truth.pairs());
        var met = new HashMap<Integer, Integer>();
        for (var record = people.firstOfRight();
                truth.pairs() > 0 && record < people.size();
                record++) {
            if (!people.copies().isFirst(record)) {
                continue;
            }
            // Copies share all their keys.
            worth.together += people.areTwoFiles() ? 0 : truth.pairs(record, record);
            blocks.meetings(
                    record,
                    (other, by) -> met.merge(other, 1 << by.code(), (one, more) -> one | more));
            worth.add(truth, record, met);
            met.clear();
        }
        return worth;
    }

    private void add(Truth pairs, int record, Map<Integer, Integer> met) {
        met.forEach((other, by) -> {
            var right = pairs.pairs(record, other);
            together += right;
            if (Integer.bitCount(by) == 1) {
                alone[Integer.numberOfTrailingZeros(by)] += right;
            }
        });
    }

    /// The share of the true pairs that share a key; none without the truth.
    public OptionalDouble recall() {
        return share(together);
    }

    /// The share of the true pairs that share keys of this class and of no other.
    public OptionalDouble alone(KeyClass of) {
        return share(alone[of.code()]);
    }

    private OptionalDouble share(long pairs) {
        return truth == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) pairs / truth);
    }
}
