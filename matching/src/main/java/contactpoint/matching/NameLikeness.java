package contactpoint.matching;

/// How alike two names are: one kind, and points for ranking from -60 (nothing in common) to 100.
record NameLikeness(Kind kind, int points) {

    enum Kind {
        SAME,
        /// One of several names is the same: Kelly and Kelly-Ann.
        PART,
        /// A short or other form: Liz and Elizabeth.
        NICKNAME,
        /// Spelt another way, or mistyped, or misheard.
        SPELLING,
        /// One letter that may stand for the name.
        INITIAL,
        DIFFERENT,
        /// There is no name on one of the sides.
        NONE
    }

    static final int MOST = 100;
    static final int INITIAL = 50;

    private static final int SOUND = 80;
    private static final int SOUND_BUT_FOR_A_LETTER = 85;

    private static final NameLikeness NONE = new NameLikeness(Kind.NONE, 0);
    private static final NameLikeness DIFFERENT = new NameLikeness(Kind.DIFFERENT, -60);

    /// Different, yet of the same letters for the most part: a short name mistyped twice.
    private static final NameLikeness MOST_LETTERS = new NameLikeness(Kind.DIFFERENT, -25);

    boolean isAlike() {
        return kind != Kind.DIFFERENT && kind != Kind.NONE;
    }

    /// A given name against another. A name of a newborn ("Baby") is no name.
    static NameLikeness ofGiven(NameForms one, NameForms other) {
        if (Newborns.hasNoName(one) || Newborns.hasNoName(other)) {
            return NONE;
        }
        if (one.isInitial() || other.isInitial()) {
            return one.joined().charAt(0) == other.joined().charAt(0)
                    ? new NameLikeness(Kind.INITIAL, INITIAL)
                    : DIFFERENT;
        }
        if (Nicknames.arePair(one.first(), other.first())
                || Nicknames.arePair(one.joined(), other.joined())) {
            return new NameLikeness(Kind.NICKNAME, 75);
        }
        return of(one, other);
    }

    static NameLikeness ofFamily(NameForms one, NameForms other) {
        return one.isEmpty() || other.isEmpty() ? NONE : of(one, other);
    }

    private static NameLikeness of(NameForms one, NameForms other) {
        if (one.joined().equals(other.joined())) {
            return new NameLikeness(Kind.SAME, MOST);
        }
        var best = ofTexts(one.joined(), other.joined());
        if (one.tokens().size() > 1 || other.tokens().size() > 1) {
            for (var mine : one.telling()) {
                for (var theirs : other.telling()) {
                    best = better(best, ofTokens(mine, theirs));
                }
            }
        }
        return best;
    }

    private static NameLikeness ofTokens(String mine, String theirs) {
        if (mine.equals(theirs)) {
            return mine.length() > 1 ? new NameLikeness(Kind.PART, 80) : DIFFERENT;
        }
        var alike = ofTexts(mine, theirs);
        return alike.kind == Kind.DIFFERENT
                ? alike
                : new NameLikeness(Kind.SPELLING, alike.points - 15);
    }

    private static NameLikeness ofTexts(String one, String other) {
        var shared = Edits.sharedLetters(one, other);
        var longer = Math.max(one.length(), other.length());
        if (shared * 3 < longer) {
            return DIFFERENT;
        }
        var points = points(one, other);
        if (points > 0) {
            return new NameLikeness(Kind.SPELLING, points);
        }
        return shared * 2 >= longer ? MOST_LETTERS : DIFFERENT;
    }

    private static int points(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        var edits = Edits.between(one, other);
        var points = pointsForEdits(edits, shorter);
        var oneSound = Sounds.of(one);
        var otherSound = Sounds.of(other);
        if (oneSound.equals(otherSound)) {
            // Of two who sound as what was typed, Kely is rather Kelly than Kellie.
            return edits == 1 ? SOUND_BUT_FOR_A_LETTER : SOUND;
        }
        if (points >= SOUND) {
            return points;
        }
        var length = Math.min(oneSound.length(), otherSound.length());
        points = Math.max(points, pointsForEdits(Edits.between(oneSound, otherSound), length) - 10);
        if (length >= 4 && Sounds.skeletonOf(oneSound).equals(Sounds.skeletonOf(otherSound))) {
            points = Math.max(points, 55);
        }
        return shorter >= 3 && (isEnd(one, other) || isEnd(other, one))
                ? Math.max(points, 50)
                : points;
    }

    /// Short forms that no table has: Max for Maximus, Tilda for Matilda.
    private static boolean isEnd(String longer, String shorter) {
        return longer.startsWith(shorter) || longer.endsWith(shorter);
    }

    /// The longer a name, the more edits it bears.
    private static int pointsForEdits(int edits, int shorter) {
        return switch (edits) {
            case 1 -> shorter >= 5 ? 80 : shorter >= 3 ? 65 : 20;
            case 2 -> shorter >= 7 ? 60 : shorter >= 5 ? 50 : shorter == 4 ? 30 : 0;
            case 3 -> shorter >= 8 ? 40 : shorter >= 6 ? 20 : 0;
            case 4 -> shorter >= 9 ? 25 : 0;
            default -> 0;
        };
    }

    static NameLikeness better(NameLikeness one, NameLikeness other) {
        return other.points > one.points ? other : one;
    }
}
