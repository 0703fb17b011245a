package contactpoint.linkage;

/// What can be seen of two streets at a glance: most have nothing in common, and need not be gone
/// through letter by letter.
final class Streets {
    /// Two streets are not alike that differ by more.
    static final int MOST_EDITS = 3;

    private final Texts texts;

    /// A bit for each letter that a street has, by its code; and for each of its longer words.
    private final long[] letters;

    private final long[] words;

    Streets(Texts texts) {
        this.texts = texts;
        letters = new long[texts.size()];
        words = new long[texts.size()];
        for (var code = 0; code < letters.length; code++) {
            var all = texts.get(code).letters();
            for (var i = 0; i < Math.min(all.length, Likeness.LONGEST); i++) {
                letters[code] |= 1L << (all[i] & 63);
            }
            for (var word : texts.get(code).words()) {
                if (isLong(word)) {
                    words[code] |= 1L << (Hash.mixed(word) & 63);
                }
            }
        }
    }

    /// Whether two streets surely have too little in common to be alike.
    boolean areDifferent(int one, int other) {
        return !mayShareWord(one, other) && !mayBeEdited(one, other, MOST_EDITS);
    }

    /// Whether a word counts as one that two streets share.
    boolean isLong(int word) {
        return texts.get(word).letters().length > 2;
    }

    /// Whether two streets may share a long word.
    boolean mayShareWord(int one, int other) {
        return (words[one] & words[other]) != 0;
    }

    /// Whether one may become the other by so many edits: each takes one letter away at most, and
    /// brings one.
    boolean mayBeEdited(int one, int other, int most) {
        return Long.bitCount(letters[one] & ~letters[other]) <= most
                && Long.bitCount(letters[other] & ~letters[one]) <= most;
    }
}
