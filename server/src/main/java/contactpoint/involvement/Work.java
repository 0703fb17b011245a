package contactpoint.involvement;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Email;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// Somebody's work with a child: who, for whom, how to reach them, since when and until when
///
///
/// @param serviceType a code of the policy's closed list
/// @param ended the last day, or null while the work goes on
@NamedInterface("values")
public record Work(
        @Classified(Classification.LOCATION) String serviceType,
        @Classified(Classification.LOCATION) String organisation,
        @Classified(Classification.LOCATION) PersonName practitioner,
        @Classified(Classification.LOCATION) String jobTitle,
        @Classified(Classification.LOCATION) @Nullable Telephone telephone,
        @Classified(Classification.LOCATION) @Nullable Email email,
        @Classified(Classification.LOCATION) LocalDate started,
        @Classified(Classification.LOCATION) @Nullable LocalDate ended) {

    /// Refuses what nobody could use.
    ///
    /// @throws IllegalArgumentException without a way to reach the practitioner, or if the
    ///   work ended before it started
    public Work {
        if (telephone == null && email == null) {
            throw new IllegalArgumentException("no way to reach the practitioner");
        }
        if (ended != null && ended.isBefore(started)) {
            throw new IllegalArgumentException("ended before it started");
        }
    }

    /// Whether the work is over on a day. On its last day it still goes on.
    public boolean hasEnded(LocalDate today) {
        return ended != null && ended.isBefore(today);
    }

    @Override
    public String toString() {
        return "Work[redacted]";
    }
}
