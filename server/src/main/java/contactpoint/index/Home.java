package contactpoint.index;

import contactpoint.person.Address;
import contactpoint.person.Classification;
import contactpoint.person.Classified;

/// Where a child lives, as far as a source says (SI 2007/2182, Schedule 1, paragraph 2).
public sealed interface Home {
    /// At an address.
    record At(@Classified(Classification.LOCATION) Address address) implements Home {}

    /// The source states that there is no known address.
    record NoKnownAddress() implements Home {}
}
