package contactpoint.support;

import contactpoint.access.Eligibility;
import contactpoint.access.NewAccount;
import contactpoint.access.Secrets;
import contactpoint.access.TokenSecret;
import contactpoint.policy.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/// People with accounts, as the tests know them. Each is fixed; dates hold on 24 November 2026.
public final class SomeUsers {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private SomeUsers() {}

    /// Somebody and what they know and have.
    ///
    /// @param pin not drawn: a test needs to know it
    public record Person(
            String username,
            String name,
            String jobTitle,
            Role role,
            Eligibility eligibility,
            Secrets secrets) {

        /// The account to be made.
        public NewAccount at(UUID organisation) {
            return new NewAccount(
                    username, name, jobTitle, role, organisation, eligibility, secrets);
        }

        public Person with(Eligibility other) {
            return new Person(username, name, jobTitle, role, other, secrets);
        }

        public Person with(Role other) {
            return new Person(username, name, jobTitle, other, eligibility, secrets);
        }
    }

    /// Jane Smith, learning mentor.
    public static Person jane() {
        return person("jane", "Jane Smith", "Learning mentor", "correct mentor staple", "482913");
    }

    /// Tim Brandon, housing officer.
    public static Person tim() {
        return person("tim", "Tim Brandon", "Housing officer", "seven bridges of bath", "590284");
    }

    /// Somebody in the manner of the others.
    public static Person person(
            String username, String name, String jobTitle, String password, String pin) {
        var token =
                Arrays.copyOf(
                        ("token of " + username + "....................")
                                .getBytes(StandardCharsets.US_ASCII),
                        20);
        return new Person(
                username,
                name,
                jobTitle,
                Role.PRACTITIONER,
                inOrder(),
                new Secrets(password, pin, new TokenSecret(token)));
    }

    /// Dates that all hold today.
    public static Eligibility inOrder() {
        return new Eligibility(
                new Eligibility.Employment(TODAY.minusYears(2), null),
                new Eligibility.Vetting("enhanced DBS", TODAY.minusYears(1), TODAY.plusYears(2)),
                new Eligibility.Training(
                        "ContactPoint, 2", TODAY.minusMonths(3), TODAY.plusMonths(9)));
    }
}
