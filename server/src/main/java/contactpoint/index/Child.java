package contactpoint.index;

import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.ChildNumber;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Gender;
import contactpoint.person.GssCode;
import contactpoint.person.Names;
import contactpoint.person.OdsCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// One child's present values. Former names and addresses are not here: nobody who looks is shown
/// them.
///
/// @param died the day on which the child died; null if no source says so
@NamedInterface("reads")
public record Child(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.OPEN) ChildNumber number,
        @Classified(Classification.OPEN) Names names,
        @Classified(Classification.OPEN) BirthDate born,
        @Classified(Classification.OPEN) Gender gender,
        @Classified(Classification.LOCATION) @Nullable Home home,
        @Classified(Classification.LOCATION) List<Carer> carers,
        @Classified(Classification.LOCATION) @Nullable Schooling schooling,
        @Classified(Classification.LOCATION) @Nullable OdsCode gpPractice,
        @Classified(Classification.LOCATION) @Nullable GssCode authority,
        @Classified(Classification.LOCATION) @Nullable LocalDate died) {

    /// Copies its list.
    public Child {
        carers = List.copyOf(carers);
    }

    @Override
    public String toString() {
        return "Child[" + id + "]";
    }
}
