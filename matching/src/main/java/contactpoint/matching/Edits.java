package contactpoint.matching;

import java.util.Set;
import java.util.TreeSet;

/// How many letters one spelling is from another.
final class Edits {

    /// Below this a text with a letter missing says nothing.
    static final int SHORTEST = 4;

    private Edits() {}

    /// Insertions, deletions, replacements and exchanges of neighbours that lead from one to the
    /// other (optimal string alignment).
    static int between(String one, String other) {
        var width = other.length() + 1;
        var before = new int[width];
        var above = new int[width];
        var row = new int[width];
        for (var j = 0; j < width; j++) {
            above[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (var j = 1; j < width; j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                var least = Math.min(row[j - 1], above[j]) + 1;
                least = Math.min(least, above[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                row[j] = least;
            }
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[other.length()];
    }

    /// How many letters both have, wherever they stand.
    static int sharedLetters(String one, String other) {
        var seen = new byte[128];
        for (var i = 0; i < other.length(); i++) {
            var letter = other.charAt(i);
            if (letter > 127) {
                return sharedLettersOfAny(one, other);
            }
            seen[letter]++;
        }
        var shared = 0;
        for (var i = 0; i < one.length(); i++) {
            var letter = one.charAt(i);
            if (letter < 128 && seen[letter] > 0) {
                seen[letter]--;
                shared++;
            }
        }
        return shared;
    }

    private static int sharedLettersOfAny(String one, String other) {
        var shared = 0;
        var used = new boolean[other.length()];
        for (var i = 0; i < one.length(); i++) {
            for (var j = 0; j < used.length; j++) {
                if (!used[j] && one.charAt(i) == other.charAt(j)) {
                    used[j] = true;
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /// The text, and the text without each one of its letters; the text alone if it is short. Two
    /// texts one edit apart share one of these.
    static Set<String> deleteOne(String text) {
        var all = new TreeSet<String>();
        all.add(text);
        if (text.length() >= SHORTEST) {
            for (var i = 0; i < text.length(); i++) {
                all.add(text.substring(0, i) + text.substring(i + 1));
            }
        }
        return all;
    }

    /// Whether two texts are one edit apart, and long enough for that to count.
    static boolean areNeighbours(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST - 1
                && Math.max(one.length(), other.length()) >= SHORTEST
                && isOneEdit(one, other);
    }

    /// What [#between] would call 1, without looking at every pair of letters.
    private static boolean isOneEdit(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var longer = Math.max(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        var front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        var back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return switch (longer - front - back) {
            case 1 -> true;
            case 2 ->
                    shorter == longer
                            && one.charAt(front) == other.charAt(front + 1)
                            && one.charAt(front + 1) == other.charAt(front);
            default -> false;
        };
    }
}
