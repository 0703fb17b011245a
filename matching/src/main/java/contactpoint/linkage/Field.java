package contactpoint.linkage;

/// What two records are compared in. The levels of all fields stand in one long, the pattern of a
/// pair: a model needs nothing else of the pair but how rare the shared values are.
///
/// Level 0 says that nothing can be said, because one side has no value; it moves no weight.
enum Field {
    FORENAME(0, 4),
    SURNAME(4, 4),
    BIRTH(8, 7),
    /// Postcode and address together: who shares one shares the other.
    HOME(15, 6),
    SEX(21, 2),
    MIDDLE(23, 2),
    PLACE(25, 2),
    PHONE(27, 3),
    EMAIL(30, 3),
    NHS_NUMBER(33, 3),
    UPN(36, 3),
    IDENTIFIER(39, 3);

    private final int shift;
    private final int mask;

    Field(int shift, int bits) {
        this.shift = shift;
        this.mask = (1 << bits) - 1;
    }

    /// How many levels there may be.
    int size() {
        return mask + 1;
    }

    int level(long pattern) {
        return (int) (pattern >>> shift) & mask;
    }

    long at(int level) {
        return (long) level << shift;
    }
}
