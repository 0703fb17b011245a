package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.policy.Role;
import java.util.UUID;

/// An account to be made.
///
/// @param username 2 to 40 small letters, digits, dots, hyphens and underscores
/// @param organisation the employer, already registered
public record NewAccount(
        @Classified(Classification.INTERNAL) String username,
        @Classified(Classification.INTERNAL) String name,
        @Classified(Classification.INTERNAL) String jobTitle,
        @Classified(Classification.INTERNAL) Role role,
        @Classified(Classification.INTERNAL) UUID organisation,
        @Classified(Classification.INTERNAL) Eligibility eligibility,
        @Classified(Classification.INTERNAL) Secrets secrets) {

    /// @throws IllegalArgumentException if a part breaks its rule; the message names the rule,
    ///   never the part
    public NewAccount {
        if (!username.equals(new Username(username).text()) || name.isBlank()) {
            throw new IllegalArgumentException("an account has a user name and a name");
        }
        User.nameOf(name);
        PasswordFault.find(secrets.password(), username)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.words());
                });
        PinFault.find(secrets.pin())
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.words());
                });
    }

    @Override
    public String toString() {
        return "NewAccount[redacted]";
    }
}
