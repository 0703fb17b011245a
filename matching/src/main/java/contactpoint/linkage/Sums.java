package contactpoint.linkage;

import java.util.Arrays;

/// The weights between one group and others: for each other the sum, and of how many pairs. A small
/// table of its own, without boxes; takes out what it is told to, and leaves no gaps.
final class Sums {
    private static final int NOBODY = -1;

    private int[] others = new int[4];
    private double[] sums = new double[4];
    private double[] counts = new double[4];
    private int size;

    Sums() {
        Arrays.fill(others, NOBODY);
    }

    /// How many slots there are to go through; those of nobody too.
    int slots() {
        return others.length;
    }

    /// Whose the slot is; less than 0 for nobody.
    int other(int slot) {
        return others[slot];
    }

    double sum(int slot) {
        return sums[slot];
    }

    double count(int slot) {
        return counts[slot];
    }

    /// The slot of another; less than 0 if there is none.
    int find(int other) {
        var slot = slotOf(other);
        return others[slot] == other ? slot : NOBODY;
    }

    /// Says anew what is between the group and another.
    void put(int other, double sum, double count) {
        var slot = slotOf(other);
        if (others[slot] == NOBODY) {
            if (2 * size + 2 > others.length) {
                grow();
                slot = slotOf(other);
            }
            others[slot] = other;
            size++;
        }
        sums[slot] = sum;
        counts[slot] = count;
    }

    void remove(int other) {
        var gap = find(other);
        if (gap < 0) {
            return;
        }
        size--;
        others[gap] = NOBODY;
        for (var at = next(gap); others[at] != NOBODY; at = next(at)) {
            // Whoever would have been put at the gap moves up.
            if (distance(home(others[at]), at) >= distance(gap, at)) {
                others[gap] = others[at];
                sums[gap] = sums[at];
                counts[gap] = counts[at];
                others[at] = NOBODY;
                gap = at;
            }
        }
    }

    private int slotOf(int other) {
        var slot = home(other);
        while (others[slot] != NOBODY && others[slot] != other) {
            slot = next(slot);
        }
        return slot;
    }

    private int home(int other) {
        return (int) Hash.mixed(other) & (others.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (others.length - 1);
    }

    private int distance(int from, int to) {
        return (to - from) & (others.length - 1);
    }

    private void grow() {
        var old = others;
        var oldSums = sums;
        var oldCounts = counts;
        others = new int[old.length * 2];
        sums = new double[others.length];
        counts = new double[others.length];
        Arrays.fill(others, NOBODY);
        for (var at = 0; at < old.length; at++) {
            if (old[at] != NOBODY) {
                var slot = slotOf(old[at]);
                others[slot] = old[at];
                sums[slot] = oldSums[at];
                counts[slot] = oldCounts[at];
            }
        }
    }
}
