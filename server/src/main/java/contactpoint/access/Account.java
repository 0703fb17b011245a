package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.policy.Policy;
import contactpoint.policy.Role;
import contactpoint.policy.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An account as stored, whether it can be used now or not.
record Account(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.INTERNAL) String username,
        @Classified(Classification.INTERNAL) String name,
        @Classified(Classification.INTERNAL) String jobTitle,
        @Classified(Classification.INTERNAL) Role role,
        @Classified(Classification.INTERNAL) Organisation organisation,
        @Classified(Classification.INTERNAL) Eligibility eligibility,
        @Classified(Classification.INTERNAL) boolean suspended,
        @Classified(Classification.INTERNAL) boolean closed) {

    /// Why it cannot be used on a day, in a fixed order; empty if it can.
    List<Obstacle> obstacles(LocalDate today, Policy.Accounts policy) {
        var found = new ArrayList<Obstacle>();
        if (closed) {
            found.add(Obstacle.CLOSED);
        }
        if (suspended) {
            found.add(Obstacle.SUSPENDED);
        }
        found.addAll(eligibility.obstacles(today, policy));
        return List.copyOf(found);
    }

    User user(Strength strength) {
        return new User(id, username, name, jobTitle, role, organisation, strength);
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
