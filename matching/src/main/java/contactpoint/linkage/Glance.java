package contactpoint.linkage;

/// What can be seen of two names at a glance: most have so few letters in common that they differ,
/// and need not be gone through letter by letter.
///
/// It never says that names differ which [NameComparing] would find alike; it only says it sooner.
final class Glance {
    private static final int LETTERS = 26;
    private static final int OTHERS = 6;
    private static final int LENGTH_SHIFT = LETTERS + OTHERS;
    private static final int FIRST_SHIFT = LENGTH_SHIFT + 7;
    private static final int FIVE_BITS = 31;

    /// A little less than how alike two names are that are slightly so.
    private static final double SLIGHTLY = NameComparing.SLIGHTLY_ALIKE - 1e-9;

    private final OtherForms forms;

    /// Which letters a name of one word has, how many letters they are and which is the first; 0
    /// for names that have to be gone through.
    private final long[] seen;

    private final long[] sounds;
    private final long[] hashes;

    Glance(Texts texts, OtherForms forms) {
        this.forms = forms;
        seen = new long[texts.size()];
        sounds = new long[seen.length];
        hashes = new long[seen.length];
        for (var code = 1; code < seen.length; code++) {
            var text = texts.get(code);
            var letters = text.letters();
            sounds[code] = text.sound();
            hashes[code] = text.hash();
            if (text.words().length == 0
                    && letters.length > 1
                    && letters.length < Likeness.LONGEST) {
                seen[code] = seen(letters);
            }
        }
    }

    private static long seen(char[] letters) {
        var seen = (long) letters.length << LENGTH_SHIFT | (long) bit(letters[0]) << FIRST_SHIFT;
        for (var letter : letters) {
            seen |= 1L << bit(letter);
        }
        return seen;
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? letter - 'a' : LETTERS + letter % OTHERS;
    }

    /// Whether two names are surely different; both are there, and not the same.
    boolean areDifferent(int one, int other) {
        long a = seen[one], b = seen[other];
        if (a == 0 || b == 0 || sounds[one] == sounds[other]) {
            return false;
        }
        var n = (int) (a >>> LENGTH_SHIFT) & (2 * Likeness.LONGEST - 1);
        var m = (int) (b >>> LENGTH_SHIFT) & (2 * Likeness.LONGEST - 1);
        var missing = Integer.bitCount((int) (a & ~b));
        var others = Integer.bitCount((int) (b & ~a));
        // One of them may be the other's beginning or end.
        if ((n < m ? missing : others) == 0) {
            return false;
        }
        var common = Math.min(n - missing, m - others);
        var edits = Math.max(n, m) - common;
        if (edits < (Math.min(n, m) >= NameComparing.LONG ? 4 : 3)) {
            return false;
        }
        var jaro = common <= 0 ? 0 : ((double) common / n + (double) common / m + 1) / 3;
        var isFirstSame = ((a ^ b) >>> FIRST_SHIFT & FIVE_BITS) == 0;
        var prefix = isFirstSame ? Math.min(4, common) : 0;
        return jaro + prefix * 0.1 * (1 - jaro) < SLIGHTLY
                && !forms.mayBe(hashes[one], hashes[other]);
    }
}
