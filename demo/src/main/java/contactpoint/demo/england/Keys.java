package contactpoint.demo.england;

/// A source's own numbers: nine digits that say nothing of another source's, each used once.
final class Keys {
    private static final long RANGE = 1_000_000_000;

    /// Has no divisor in common with the range, so that no two numbers make one key.
    private static final long STRIDE = 387_420_489;

    private Keys() {}

    /// @param shift another for each source
    static String of(String prefix, long shift, long number) {
        var place = (number + shift * 7_777_777) % RANGE * STRIDE % RANGE;
        return prefix + Long.toString(RANGE + place).substring(1);
    }
}
