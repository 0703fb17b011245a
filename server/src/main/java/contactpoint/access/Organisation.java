package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.UUID;

/// A body whose staff have accounts.
public record Organisation(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.INTERNAL) String name,
        @Classified(Classification.INTERNAL) Kind kind) {

    /// The sorts of bodies.
    public enum Kind {
        /// A local authority.
        COUNCIL,
        /// A school or college.
        SCHOOL,
        /// A body of the health service.
        HEALTH,
        /// Police, probation and youth justice.
        JUSTICE,
        /// A voluntary organisation.
        VOLUNTARY,
        /// The national level.
        NATIONAL
    }

    /// @throws IllegalArgumentException if the name is blank
    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
    }
}
