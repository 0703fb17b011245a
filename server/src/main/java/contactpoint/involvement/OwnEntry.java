package contactpoint.involvement;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// One of a practitioner's entries, of whatever child.
///
/// @param recordedHere whether they recorded it themselves; else a source did and they said that it
///   is about them
/// @param confirmedOn null where it was handed over to them and they have not said a word yet
@NamedInterface("reads")
public record OwnEntry(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.INTERNAL) UUID child,
        @Classified(Classification.LOCATION) boolean recordedHere,
        @Classified(Classification.LOCATION) String jobTitle,
        @Classified(Classification.LOCATION) String organisation,
        @Classified(Classification.LOCATION) LocalDate started,
        @Classified(Classification.LOCATION) @Nullable LocalDate ended,
        @Classified(Classification.LOCATION) @Nullable LocalDate confirmedOn,
        @Classified(Classification.LOCATION) boolean leads) {

    @Override
    public String toString() {
        return "OwnEntry[" + id + "]";
    }
}
