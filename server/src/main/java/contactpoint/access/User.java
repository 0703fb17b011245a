package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.PersonName;
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

    /// The name in two parts: the last word is taken for the family name, which is right for
    /// sorting and shows as it was written.
    public PersonName personName() {
        return nameOf(name);
    }

    static PersonName nameOf(String name) {
        int space = name.lastIndexOf(' ');
        return PersonName.parse(name.substring(0, Math.max(space, 0)), name.substring(space + 1))
                .orThrow();
    }

    @Override
    public String toString() {
        return "User[" + id + "]";
    }
}
