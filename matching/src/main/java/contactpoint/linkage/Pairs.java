package contactpoint.linkage;

import java.util.Arrays;

/// Candidate pairs with their patterns, in the order of their records. Of two files, `one` is of
/// the right and `other` of the left.
final class Pairs {
    int[] one = new int[1024];
    int[] other = new int[1024];
    long[] pattern = new long[1024];
    int size;

    void add(int first, int second, long levels) {
        if (size == one.length) {
            var more = (int) Math.min(Integer.MAX_VALUE - 8L, size * 3L / 2);
            one = Arrays.copyOf(one, more);
            other = Arrays.copyOf(other, more);
            pattern = Arrays.copyOf(pattern, more);
        }
        one[size] = first;
        other[size] = second;
        pattern[size++] = levels;
    }

    void addAll(Pairs more) {
        var all = size + more.size;
        if (all > one.length) {
            one = Arrays.copyOf(one, all);
            other = Arrays.copyOf(other, all);
            pattern = Arrays.copyOf(pattern, all);
        }
        System.arraycopy(more.one, 0, one, size, more.size);
        System.arraycopy(more.other, 0, other, size, more.size);
        System.arraycopy(more.pattern, 0, pattern, size, more.size);
        size = all;
    }
}
