package contactpoint.linkage;

/// Compares names, and remembers what it found: the same two names meet again and again. For one
/// thread.
final class NameComparing {
    /// From so much on, by Jaro and Winkler, two names are slightly alike.
    static final double SLIGHTLY_ALIKE = 0.7;

    /// In names of so many letters three edits are few.
    static final int LONG = 7;

    private static final int REMEMBERED = 1 << 18;
    private static final int LEVEL_BITS = 4;

    /// Two codes of more bits cannot be remembered together with a level.
    private static final int CODE_BITS = 30;

    private final Texts texts;
    private final NameTable table;
    private final Likeness likeness = new Likeness();
    private final OtherForms forms;
    private final Glance glance;

    /// Two codes and their level in one number each.
    private final long[] remembered = new long[REMEMBERED];

    NameComparing(Texts texts, NameTable table) {
        this(texts, table, new OtherForms(table));
    }

    private NameComparing(Texts texts, NameTable table, OtherForms forms) {
        this(texts, table, forms, new Glance(texts, forms));
    }

    /// @param glance of the same texts and forms
    NameComparing(Texts texts, NameTable table, OtherForms forms, Glance glance) {
        this.texts = texts;
        this.table = table;
        this.forms = forms;
        this.glance = glance;
    }

    /// A level of [NameLevel], the same both ways round.
    int level(int one, int other) {
        if (one == 0 || other == 0) {
            return NameLevel.MISSING;
        }
        if (one == other) {
            return NameLevel.SAME;
        }
        if (glance.areDifferent(one, other)) {
            return NameLevel.DIFFERENT;
        }
        var pair = (long) Math.min(one, other) << CODE_BITS | Math.max(one, other);
        var slot = (int) (Hash.mixed(pair) & (REMEMBERED - 1));
        var level = remembered[slot];
        if (level >>> LEVEL_BITS == pair) {
            return (int) level & ((1 << LEVEL_BITS) - 1);
        }
        var first = texts.get(one);
        var second = texts.get(other);
        // Jaro-Winkler may differ by who comes first, and codes by the order of the rows.
        var found =
                first.spaced().compareTo(second.spaced()) < 0
                        ? compare(first, second)
                        : compare(second, first);
        remembered[slot] = pair << LEVEL_BITS | found;
        return found;
    }

    private int compare(Text one, Text other) {
        if (one.hasLettersOf(other)) {
            return NameLevel.SAME;
        }
        if (one.isInitial() || other.isInitial()) {
            return one.letters()[0] == other.letters()[0]
                    ? NameLevel.INITIAL
                    : NameLevel.OTHER_INITIAL;
        }
        var whole = letters(one, other);
        if (one.words().length == 0 && other.words().length == 0) {
            return whole;
        }
        if (whole == NameLevel.ONE_EDIT || whole == NameLevel.NICKNAME) {
            return whole;
        }
        var parts = parts(one, other);
        return parts == NameLevel.SAME ? NameLevel.PART : better(whole, parts);
    }

    /// The best that one word of one and one of the other are: same, or alike at most.
    private int parts(Text one, Text other) {
        var best = NameLevel.DIFFERENT;
        var ones = Math.max(1, one.words().length);
        var others = Math.max(1, other.words().length);
        for (var i = 0; i < ones; i++) {
            var mine = one.words().length == 0 ? one : texts.get(one.words()[i]);
            if (mine.letters().length < 3) {
                continue;
            }
            for (var j = 0; j < others; j++) {
                var theirs = other.words().length == 0 ? other : texts.get(other.words()[j]);
                if (theirs.letters().length < 3) {
                    continue;
                }
                if (mine.hasLettersOf(theirs)) {
                    return NameLevel.SAME;
                }
                var level = letters(mine, theirs);
                if (level == NameLevel.ONE_EDIT
                        || level == NameLevel.NICKNAME
                        || level == NameLevel.SOUND) {
                    best = NameLevel.ALIKE;
                }
            }
        }
        return best;
    }

    private static int better(int whole, int parts) {
        return parts == NameLevel.ALIKE && whole > NameLevel.ALIKE && whole <= NameLevel.DIFFERENT
                ? NameLevel.ALIKE
                : whole;
    }

    private int letters(Text one, Text other) {
        if (forms.mayBe(one.hash(), other.hash())
                && table.isPair(String.valueOf(one.letters()), String.valueOf(other.letters()))) {
            return NameLevel.NICKNAME;
        }
        var a = one.letters();
        var b = other.letters();
        var shorter = Math.min(a.length, b.length);
        var edits = likeness.edits(a, b, 3);
        if (edits == 1 && shorter >= 3) {
            return NameLevel.ONE_EDIT;
        }
        if (one.sound() == other.sound()) {
            return NameLevel.SOUND;
        }
        if (shorter >= 3 && Math.abs(a.length - b.length) >= 2 && isEndOf(a, b)) {
            return NameLevel.SHORTENED;
        }
        if (edits == 2 && shorter >= 5) {
            return NameLevel.TWO_EDITS;
        }
        var alike = likeness.jaroWinkler(a, b);
        if (alike >= 0.8) {
            return NameLevel.ALIKE;
        }
        if (edits <= 2 || (edits == 3 && shorter >= LONG) || alike >= SLIGHTLY_ALIKE) {
            return NameLevel.SLIGHTLY_ALIKE;
        }
        return NameLevel.DIFFERENT;
    }

    private static boolean isEndOf(char[] a, char[] b) {
        var longer = a.length > b.length ? a : b;
        var shorter = a.length > b.length ? b : a;
        return begins(longer, shorter, 0)
                || begins(longer, shorter, longer.length - shorter.length);
    }

    private static boolean begins(char[] longer, char[] shorter, int at) {
        for (var i = 0; i < shorter.length; i++) {
            if (longer[at + i] != shorter[i]) {
                return false;
            }
        }
        return true;
    }
}
