package contactpoint.reference;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.GssCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An upper-tier local authority of England, which looks after children's services.
///
/// @param name in plain words: "Bristol", not "Bristol, City of"
/// @param dfeCode the Department for Education's three digits
/// @param firstDay under this code; 1 April 1998 stands for that or any day before
/// @param lastDay under this code; null if it has none yet
public record Authority(
        @Classified(Classification.LOCATION) GssCode code,
        @Classified(Classification.LOCATION) String name,
        @Classified(Classification.LOCATION) String dfeCode,
        @Classified(Classification.OPEN) LocalDate firstDay,
        @Classified(Classification.OPEN) @Nullable LocalDate lastDay) {

    /// @throws IllegalArgumentException if the name is blank
    public Authority {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an authority without a name");
        }
    }

    /// Whether it is one on a day.
    public boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && !hasEndedBy(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    @Override
    public String toString() {
        return "Authority[redacted]";
    }
}
