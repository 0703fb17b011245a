package contactpoint.index;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Telephone;
import contactpoint.person.Urn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// How a child is being educated.
@NamedInterface("values")
public sealed interface Schooling {
    /// At a school.
    ///
    /// @param since first day there
    @NamedInterface("values")
    record AtSchool(
            @Classified(Classification.LOCATION) Urn urn,
            @Classified(Classification.LOCATION) String name,
            @Classified(Classification.LOCATION) @Nullable Telephone telephone,
            @Classified(Classification.LOCATION) @Nullable LocalDate since)
            implements Schooling {}

    /// At home, which counts as being educated.
    @NamedInterface("values")
    record AtHome() implements Schooling {}
}
