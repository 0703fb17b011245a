package contactpoint.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The newest day that a file speaks of and that is not in the future: plans say nothing of its
/// age.
final class NewestDay {
    private final LocalDate today;
    private @Nullable LocalDate newest;

    NewestDay(LocalDate today) {
        this.today = today;
    }

    /// @return whether it is the newest so far
    boolean see(LocalDate day) {
        boolean isNewest = !day.isAfter(today) && (newest == null || day.isAfter(newest));
        if (isNewest) {
            newest = day;
        }
        return isNewest;
    }

    /// None if the file spoke of no such day.
    Optional<LocalDate> find() {
        return Optional.ofNullable(newest);
    }
}
