package contactpoint.involvement;

import contactpoint.access.ContactDetails;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// A practitioner's work with a child, as they record it themselves: who and whom they work for as
/// it is on that day, and which of their numbers is shown.
///
/// @param serviceType a code of the policy's list that is not sensitive
/// @param shown null for whichever there is
@NamedInterface("own")
public record OwnWork(
        @Classified(Classification.LOCATION) String serviceType,
        @Classified(Classification.LOCATION) String organisation,
        @Classified(Classification.LOCATION) PersonName practitioner,
        @Classified(Classification.LOCATION) String jobTitle,
        @Classified(Classification.LOCATION) ContactDetails.@Nullable Line shown,
        @Classified(Classification.LOCATION) LocalDate started) {

    @Override
    public String toString() {
        return "OwnWork[redacted]";
    }
}
