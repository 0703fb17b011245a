package contactpoint.index;

import contactpoint.person.Address;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Postcode;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/// Where a child lives, as far as a source says (SI 2007/2182, Schedule 1, paragraph 2).
@NamedInterface("values")
public sealed interface Home {
    /// At an address.
    @NamedInterface("values")
    record At(@Classified(Classification.LOCATION) Address address) implements Home {}

    /// Somewhere in a postcode: enough to recognise a child, not to write to it. Counts where no
    /// source says more.
    @NamedInterface("values")
    record Near(@Classified(Classification.LOCATION) Postcode postcode) implements Home {}

    /// The source states that there is no known address.
    @NamedInterface("values")
    record NoKnownAddress() implements Home {}

    /// The postcode, if it is known.
    default Optional<Postcode> findPostcode() {
        return switch (this) {
            case At(Address address) -> Optional.ofNullable(address.postcode());
            case Near(Postcode postcode) -> Optional.of(postcode);
            case NoKnownAddress() -> Optional.empty();
        };
    }
}
