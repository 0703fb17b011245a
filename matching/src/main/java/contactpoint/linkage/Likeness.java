package contactpoint.linkage;

/// Edits and Jaro-Winkler over letters, without making anything. For one thread.
final class Likeness {
    /// Letters after so many do not count.
    static final int LONGEST = 64;

    private int[] before = new int[LONGEST + 1];
    private int[] above = new int[LONGEST + 1];
    private int[] row = new int[LONGEST + 1];
    private final boolean[] used = new boolean[LONGEST];
    private final char[] matched = new char[LONGEST];

    /// Insertions, deletions, replacements and exchanges of neighbours (optimal string alignment).
    /// Letters after the sixty-fourth do not count.
    ///
    /// @param most with more edits than this, `most + 1` is said
    int edits(char[] one, char[] other, int most) {
        var n = Math.min(one.length, LONGEST);
        var m = Math.min(other.length, LONGEST);
        if (Math.abs(n - m) > most) {
            return most + 1;
        }
        for (var j = 0; j <= m; j++) {
            above[j] = j;
        }
        for (var i = 1; i <= n; i++) {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= m; j++) {
                var same = one[i - 1] == other[j - 1];
                var edits =
                        Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
                    edits = Math.min(edits, before[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most + 1) {
                return most + 1;
            }
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.min(above[m], most + 1);
    }

    /// From 0 to 1.
    double jaroWinkler(char[] one, char[] other) {
        var n = Math.min(one.length, LONGEST);
        var m = Math.min(other.length, LONGEST);
        if (n == 0 || m == 0) {
            return 0;
        }
        var window = Math.max(0, Math.max(n, m) / 2 - 1);
        for (var j = 0; j < m; j++) {
            used[j] = false;
        }
        var common = 0;
        for (var i = 0; i < n; i++) {
            var last = Math.min(m - 1, i + window);
            for (var j = Math.max(0, i - window); j <= last; j++) {
                if (!used[j] && one[i] == other[j]) {
                    used[j] = true;
                    matched[common++] = one[i];
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        var exchanged = 0;
        for (int j = 0, k = 0; j < m; j++) {
            if (used[j] && matched[k++] != other[j]) {
                exchanged++;
            }
        }
        var jaro =
                ((double) common / n
                                + (double) common / m
                                + (common - exchanged / 2) / (double) common)
                        / 3;
        var prefix = 0;
        while (prefix < Math.min(4, Math.min(n, m)) && one[prefix] == other[prefix]) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}
