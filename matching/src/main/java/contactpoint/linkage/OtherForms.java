package contactpoint.linkage;

import java.util.BitSet;

/// Says quickly of nearly all pairs of names that a table of names does not have them: two names
/// meet millions of times, and hardly any are forms of each other. Whoever gets another answer asks
/// the table.
final class OtherForms {
    private static final int BITS = 1 << 18;

    private final BitSet pairs = new BitSet(BITS);

    OtherForms(NameTable table) {
        table.forms()
                .forEach((name, others) ->
                        others.forEach(other -> pairs.set(bit(Hash.of(name), Hash.of(other)))));
    }

    /// @param one the hash of a name without spaces, as [Text] has it
    boolean mayBe(long one, long other) {
        return pairs.get(bit(one, other));
    }

    /// The same both ways round.
    private static int bit(long one, long other) {
        return (int) Hash.mixed(one + other) & (BITS - 1);
    }
}
