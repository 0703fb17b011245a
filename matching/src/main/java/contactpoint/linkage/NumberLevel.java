package contactpoint.linkage;

/// How two numbers compare.
final class NumberLevel {
    static final int MISSING = 0;
    static final int SAME = 1;
    static final int ONE_EDIT = 2;
    static final int TWO_EDITS = 3;
    static final int DIFFERENT = 4;

    /// Of NHS numbers: both have the right check digit, so neither is a slip of the other.
    static final int BOTH_VALID = 5;

    private NumberLevel() {}

    /// Whether a number that only one person has is the same in both.
    static boolean isShared(long pattern) {
        return Field.NHS_NUMBER.level(pattern) == SAME
                || Field.UPN.level(pattern) == SAME
                || Field.IDENTIFIER.level(pattern) == SAME;
    }
}
