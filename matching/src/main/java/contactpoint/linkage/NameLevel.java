package contactpoint.linkage;

/// How one name compares with the same name of another record.
final class NameLevel {
    static final int MISSING = 0;
    static final int SAME = 1;
    static final int INITIAL = 2;
    static final int NICKNAME = 3;

    /// One begins or ends with the other: Max and Maxine.
    static final int SHORTENED = 4;

    static final int ONE_EDIT = 5;
    static final int TWO_EDITS = 6;
    static final int ALIKE = 7;
    static final int SLIGHTLY_ALIKE = 8;
    static final int DIFFERENT = 9;

    /// First and last name have changed places; said once, of the forename.
    static final int CROSSED = 10;

    static final int CROSSED_NEARLY = 11;

    /// Found among the other names of the other record.
    static final int ELSEWHERE = 12;

    static final int OTHER_INITIAL = 13;

    /// One of several: Smith-Jones and Jones.
    static final int PART = 14;

    static final int SOUND = 15;

    private NameLevel() {}

    /// Levels are shares of the pairs in which as much was known: an initial can only agree or
    /// differ.
    static int mask(int level) {
        return switch (level) {
            case MISSING -> 0;
            case INITIAL, OTHER_INITIAL -> 1;
            default -> 2;
        };
    }

    static boolean isWeak(int level) {
        return level == MISSING || level == OTHER_INITIAL || (level >= ALIKE && level <= DIFFERENT);
    }

    static boolean isStrong(int level) {
        return switch (level) {
            case SAME, NICKNAME, SHORTENED, ONE_EDIT, TWO_EDITS, PART, SOUND -> true;
            default -> false;
        };
    }
}
