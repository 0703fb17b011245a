package contactpoint.linkage;

import java.util.Arrays;
import java.util.List;

/// Candidate pairs with their patterns, sorted by `one` and then by `other`. Of two files, `one` is
/// of the right and `other` of the left; of one file, `other` comes before `one`, or is `one`: then
/// the pair stands for copies of one row.
final class Pairs {
    int[] one = new int[0];
    int[] other = new int[0];
    long[] pattern = new long[0];
    int size;

    Pairs() {}

    /// @param so for how many there is room
    Pairs(int so) {
        hold(so);
    }

    /// Takes a pair in that comes after all that are there.
    void add(int first, int second, long levels) {
        if (size == one.length) {
            hold((int) Math.min(Integer.MAX_VALUE - 8L, Math.max(64, size * 3L / 2)));
        }
        one[size] = first;
        other[size] = second;
        pattern[size++] = levels;
    }

    private void hold(int so) {
        one = Arrays.copyOf(one, so);
        other = Arrays.copyOf(other, so);
        pattern = Arrays.copyOf(pattern, so);
    }

    /// Makes room for so many more, which are to be set.
    void growBy(int more) {
        size = Math.addExact(size, more);
        hold(size);
    }

    /// Says at a place what stands at another, here or elsewhere.
    void set(int at, Pairs of, int place) {
        one[at] = of.one[place];
        other[at] = of.other[place];
        pattern[at] = of.pattern[place];
    }

    /// All of several, one after the other. The parts are emptied as they go, so that what there is
    /// stands in memory once.
    static Pairs of(List<Pairs> parts) {
        var size = 0;
        for (var part : parts) {
            size = Math.addExact(size, part.size);
        }
        var all = new Pairs(size);
        for (var part : parts) {
            System.arraycopy(part.one, 0, all.one, all.size, part.size);
            System.arraycopy(part.other, 0, all.other, all.size, part.size);
            System.arraycopy(part.pattern, 0, all.pattern, all.size, part.size);
            all.size += part.size;
            part.size = 0;
            part.hold(0);
        }
        return all;
    }

    /// The place of a pair; -1 if it is not there.
    ///
    /// @param from it is known that it stands at this place or after
    /// @param to and before this
    int place(int first, int second, int from, int to) {
        int low = from, high = to - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var differ =
                    one[middle] != first
                            ? Integer.compare(one[middle], first)
                            : Integer.compare(other[middle], second);
            if (differ == 0) {
                return middle;
            }
            if (differ < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
