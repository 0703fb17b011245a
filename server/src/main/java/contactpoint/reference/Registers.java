package contactpoint.reference;

import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// To be replaced by the branch `reference`.
@Component
public class Registers {
    /// The authority where a postcode lies.
    public Optional<GssCode> findAuthorityOf(Postcode postcode) {
        return Optional.empty();
    }
}
