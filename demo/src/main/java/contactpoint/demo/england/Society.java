package contactpoint.demo.england;

/// How usual it is what a study may want more of than there is in England.
///
/// @param multiple how many of a thousand maternities have more than one child
/// @param adopters how many of a hundred households adopt, beside 99 that do not
public record Society(double multiple, double adopters) {
    /// 14.6 multiple maternities in a thousand (England and Wales, 2022); of adopters there is no
    /// count by households.
    public static final Society OF_ENGLAND = new Society(14.6, 1);

    /// @throws IllegalArgumentException if a share cannot be
    public Society {
        if (!(multiple >= 0 && multiple <= 1_000) || !(adopters >= 0)) {
            throw new IllegalArgumentException("a society has shares from nothing to all");
        }
    }
}
