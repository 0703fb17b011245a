package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How long a school or a practice was there.
///
/// @param closed its last day, or null while it is open
record Years(LocalDate opened, @Nullable LocalDate closed) {
    static Years since(LocalDate opened) {
        return new Years(opened, null);
    }

    boolean isClosed() {
        return closed != null;
    }

    /// Whether it took children on that day.
    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && (closed == null || !day.isAfter(closed));
    }

    /// What the truth says of a cell that names it.
    ///
    /// @param ifClosed the kind
    Set<String> kinds(String ifClosed) {
        return isClosed() ? Set.of(ifClosed) : Set.of();
    }
}
