package contactpoint.linkage;

/// How two dates of birth compare, part by part: year, month and day, each missing, same, near or
/// different, in six bits; and three levels for a day and a month that have changed places.
final class BirthLevel {
    static final int MISSING = 0;
    static final int SAME = 1;
    static final int NEAR = 2;
    static final int DIFFERENT = 3;

    static final int SWAPPED = 64;
    static final int SWAPPED_NEAR = 65;
    static final int SWAPPED_WITHOUT_YEAR = 66;
    static final int COUNT = 67;
    static final int ALL_SAME = of(SAME, SAME, SAME);

    private BirthLevel() {}

    static int of(int year, int month, int day) {
        return year << 4 | month << 2 | day;
    }

    static int year(int level) {
        return switch (level) {
            case SWAPPED -> SAME;
            case SWAPPED_NEAR -> NEAR;
            case SWAPPED_WITHOUT_YEAR -> MISSING;
            default -> level >> 4 & 3;
        };
    }

    static int month(int level) {
        return level >= SWAPPED ? DIFFERENT : level >> 2 & 3;
    }

    static int day(int level) {
        return level >= SWAPPED ? DIFFERENT : level & 3;
    }

    /// Which parts both sides know: 0 to 7.
    static int mask(int level) {
        return (year(level) != MISSING ? 4 : 0)
                | (month(level) != MISSING ? 2 : 0)
                | (day(level) != MISSING ? 1 : 0);
    }

    /// Whether no part is the same, or one alone is and more of the others differ than may.
    static boolean hasLittleInCommon(int level, int mayDiffer) {
        if (level >= SWAPPED) {
            return false;
        }
        int[] parts = {year(level), month(level), day(level)};
        int same = 0, near = 0, different = 0;
        for (var part : parts) {
            same += part == SAME ? 1 : 0;
            near += part == NEAR ? 1 : 0;
            different += part == DIFFERENT ? 1 : 0;
        }
        return same == 0
                || (same == 1 && near + different > 0 && (mayDiffer == 0 || different > mayDiffer));
    }
}
