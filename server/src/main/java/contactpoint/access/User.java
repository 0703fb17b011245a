package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.policy.Role;
import contactpoint.policy.Strength;
import java.util.UUID;

/// Somebody whose account is valid now, and how strongly they signed in.
public record User(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.INTERNAL) String username,
        @Classified(Classification.INTERNAL) String name,
        @Classified(Classification.INTERNAL) String jobTitle,
        @Classified(Classification.INTERNAL) Role role,
        @Classified(Classification.INTERNAL) Organisation organisation,
        @Classified(Classification.INTERNAL) Strength strength) {

    @Override
    public String toString() {
        return "User[" + id + "]";
    }
}
