package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.OdsCode;
import contactpoint.person.Upn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one source says of a child. Null means that the source does not say; an empty list means
/// that it says there is none. Nothing else is held of a child.
public record Particulars(
        @Classified(Classification.LOCATION) Names names,
        @Classified(Classification.OPEN) BirthDate born,
        @Classified(Classification.OPEN) @Nullable Gender gender,
        @Classified(Classification.LOCATION) @Nullable Home home,
        @Classified(Classification.LOCATION) @Nullable List<Carer> carers,
        @Classified(Classification.IDENTIFIER) @Nullable NhsNumber nhsNumber,
        @Classified(Classification.IDENTIFIER) @Nullable Upn upn,
        @Classified(Classification.LOCATION) @Nullable Schooling schooling,
        @Classified(Classification.LOCATION) @Nullable OdsCode gpPractice) {

    /// Copies its list.
    public Particulars {
        carers = carers == null ? null : List.copyOf(carers);
    }

    @Override
    public String toString() {
        return "Particulars[redacted]";
    }
}
