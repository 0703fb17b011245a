package contactpoint.reference;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.GssCode;

/// A local authority that looks after children's services.
public record Authority(
        @Classified(Classification.LOCATION) GssCode code,
        @Classified(Classification.LOCATION) String name) {

    /// @throws IllegalArgumentException if the name is blank
    public Authority {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an authority without a name");
        }
    }

    @Override
    public String toString() {
        return "Authority[redacted]";
    }
}
