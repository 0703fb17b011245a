package contactpoint.web;

import contactpoint.access.User;
import contactpoint.policy.Role;
import java.util.Set;

/// Who may call a route.
public sealed interface Access {
    /// Everybody, signed in or not.
    record Everyone() implements Access {}

    /// Everybody who is signed in.
    record SignedIn() implements Access {}

    /// Those who are signed in and have one of the roles.
    record Roles(Set<Role> roles) implements Access {
        /// Copies what it is given.
        public Roles {
            roles = Set.copyOf(roles);
        }
    }

    /// Everybody, signed in or not.
    static Access everyone() {
        return new Everyone();
    }

    /// Everybody who is signed in.
    static Access signedIn() {
        return new SignedIn();
    }

    /// Those who are signed in and have one of the roles.
    static Access only(Role... roles) {
        return new Roles(Set.of(roles));
    }

    /// Whether a user who is signed in may call.
    default boolean allows(User user) {
        return switch (this) {
            case Everyone() -> true;
            case SignedIn() -> true;
            case Roles(var roles) -> roles.contains(user.role());
        };
    }
}
