package contactpoint.linkage;

import java.util.Arrays;

/// How many pairs have each pattern.
final class Counts {
    private static final int PARTS = 16;

    private long[] patterns = new long[1 << 12];
    private int[] slots = new int[1 << 13];
    private double[] counts = new double[1 << 12];
    private int size;

    Counts() {
        Arrays.fill(slots, -1);
    }

    /// Counts a part of what there is.
    interface Part {
        void count(int from, int to, Counts counts);
    }

    /// Counts on all cores. The patterns stand in the order in which they come first, however many
    /// threads there are.
    ///
    /// @param all how many there are to count
    static Counts inParts(int all, Part part) {
        var parts =
                Parts.make(
                        all,
                        PARTS,
                        (from, to) -> {
                            var counts = new Counts();
                            part.count(from, to, counts);
                            return counts;
                        });
        var counts = new Counts();
        for (var each : parts) {
            for (var at = 0; at < each.size; at++) {
                counts.add(each.patterns[at], each.counts[at]);
            }
        }
        return counts;
    }

    /// How many of the pairs that are learnt from have each pattern.
    static Counts of(Pairs pairs, Copies copies) {
        return inParts(
                pairs.size,
                (from, to, counts) -> {
                    for (var p = from; p < to; p++) {
                        counts.add(
                                pairs.pattern[p],
                                (double) copies.teachingPairs(pairs.one[p], pairs.other[p]));
                    }
                });
    }

    int size() {
        return size;
    }

    long pattern(int at) {
        return patterns[at];
    }

    double count(int at) {
        return counts[at];
    }

    /// The place of the pattern, to which so many are added.
    int add(long pattern, double more) {
        var slot = slotOf(pattern);
        if (slots[slot] < 0) {
            if (size == patterns.length) {
                grow();
                slot = slotOf(pattern);
            }
            slots[slot] = size;
            patterns[size++] = pattern;
        }
        counts[slots[slot]] += more;
        return slots[slot];
    }

    private int slotOf(long pattern) {
        var slot = (int) Hash.mixed(pattern) & (slots.length - 1);
        while (slots[slot] >= 0 && patterns[slots[slot]] != pattern) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        patterns = Arrays.copyOf(patterns, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (var at = 0; at < size; at++) {
            slots[slotOf(patterns[at])] = at;
        }
    }
}
