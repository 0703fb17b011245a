package contactpoint.linkage;

import java.util.Arrays;

/// How many keys the records of a linkage have, and how many records share one.
public final class KeyCounts {
    /// The sizes at which a bar of the histogram ends.
    private static final int[] ENDS = {1, 2, 5, 10, 30, 100, Blocks.MOST, Integer.MAX_VALUE};

    private final long[] keys = new long[KeyClass.values().length];
    private final long[] sizes = new long[ENDS.length];
    private final long[] overFull = new long[KeyClass.values().length];

    /// A bar of the histogram.
    ///
    /// @param from how many records share a key, at least
    /// @param to at most; [Integer#MAX_VALUE] for the last
    /// @param blocks how many keys so many share
    public record Bar(int from, int to, long blocks) {}

    /// @param rows how many that differ share the key
    /// @param records how many that is with their copies
    void add(int of, int rows, long records) {
        keys[of] += records;
        overFull[of] += rows > Blocks.MOST ? 1 : 0;
        var bar = 0;
        while (records > ENDS[bar]) {
            bar++;
        }
        sizes[bar]++;
    }

    /// How many keys of a class all records have together.
    public long keys(KeyClass of) {
        return keys[of.code()];
    }

    /// How many keys of a class more rows share than are all compared.
    public long overFull(KeyClass of) {
        return overFull[of.code()];
    }

    /// How many keys all records have.
    public long keys() {
        return Arrays.stream(keys).sum();
    }

    /// How many keys more rows share than are all compared.
    public long overFull() {
        return Arrays.stream(overFull).sum();
    }

    /// By how many share a key, from those that one record has alone.
    public Bar[] histogram() {
        var bars = new Bar[ENDS.length];
        for (var at = 0; at < bars.length; at++) {
            bars[at] = new Bar(at == 0 ? 1 : ENDS[at - 1] + 1, ENDS[at], sizes[at]);
        }
        return bars;
    }
}
