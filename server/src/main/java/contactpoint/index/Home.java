package contactpoint.index;

import contactpoint.person.Address;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import org.springframework.modulith.NamedInterface;

/// Where a child lives, as far as a source says (SI 2007/2182, Schedule 1, paragraph 2).
@NamedInterface("values")
public sealed interface Home {
    /// At an address.
    @NamedInterface("values")
    record At(@Classified(Classification.LOCATION) Address address) implements Home {}

    /// The source states that there is no known address.
    @NamedInterface("values")
    record NoKnownAddress() implements Home {}
}
