package contactpoint.linkage;

import java.util.Optional;
import java.util.function.Supplier;

/// Which model pairs are weighed by.
///
/// @param given this, whatever the files are
/// @param whenFew where the files have too few candidates to learn from; asked for then alone
public record Models(Optional<KeptModel> given, Supplier<Optional<KeptModel>> whenFew) {
    /// Fewer candidate pairs than this teach nothing.
    public static final int FEW = 2_000;

    /// Learnt from the files themselves, whatever they are.
    public static final Models LEARNT = new Models(Optional.empty(), Optional::empty);

    /// @param candidates how many pairs are compared
    Optional<KeptModel> with(long candidates) {
        return given.or(() -> candidates < FEW ? whenFew.get() : Optional.empty());
    }
}
