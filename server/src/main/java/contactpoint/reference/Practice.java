package contactpoint.reference;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A GP practice as its register has it. Public by itself; beside a child's name it tells
/// where the child lives.
///
/// @param addressLines without the postcode
/// @param open whether the register says that it works today
/// @param closed its last day, if that is past and the register says it
public record Practice(
        @Classified(Classification.LOCATION) OdsCode code,
        @Classified(Classification.LOCATION) String name,
        @Classified(Classification.LOCATION) List<String> addressLines,
        @Classified(Classification.LOCATION) @Nullable Postcode postcode,
        @Classified(Classification.LOCATION) @Nullable Telephone telephone,
        @Classified(Classification.LOCATION) boolean open,
        @Classified(Classification.LOCATION) @Nullable LocalDate closed) {

    public Practice {
        addressLines = List.copyOf(addressLines);
    }

    @Override
    public String toString() {
        return "Practice[redacted]";
    }
}
