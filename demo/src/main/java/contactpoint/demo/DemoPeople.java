package contactpoint.demo;

import contactpoint.access.Colleagues;
import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.access.Eligibility;
import contactpoint.access.NewAccount;
import contactpoint.access.Organisation;
import contactpoint.access.Organisations;
import contactpoint.access.Secrets;
import contactpoint.access.TokenSecret;
import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.person.Telephone;
import contactpoint.policy.Role;
import contactpoint.postgres.SecretFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// The demo's users: the people of Kelly's story who have accounts.
final class DemoPeople {
    /// One of them. Passwords and PINs are printed; a token's secret is drawn and kept in the
    /// demo's folder.
    record Person(
            String username,
            String name,
            String jobTitle,
            String employer,
            Organisation.Kind kind,
            String service,
            String telephone,
            String password,
            String pin,
            @Nullable LocalDate employedUntil) {}

    static final List<Person> ALL =
            List.of(
                    new Person(
                            "jane",
                            "Jane Smith",
                            "Learning mentor",
                            "Ashgrove Park School",
                            Organisation.Kind.SCHOOL,
                            "education-support",
                            "0117 496 0126",
                            "otter-lantern-maple",
                            "735192",
                            null),
                    new Person(
                            "tim",
                            "Tim Brandon",
                            "Housing officer",
                            "South Gloucestershire Council",
                            Organisation.Kind.COUNCIL,
                            "housing",
                            "0117 496 0142",
                            "river-candle-spruce",
                            "518204",
                            null),
                    new Person(
                            "libby",
                            "Libby Chen",
                            "Young people’s worker",
                            "Kingswood Youth Group",
                            Organisation.Kind.VOLUNTARY,
                            "young-carers",
                            "0117 496 0187",
                            "badger-window-olive",
                            "918406",
                            null),
                    new Person(
                            "grace",
                            "Grace Oyelaran",
                            "Health visitor",
                            "South Gloucestershire Health Visiting",
                            Organisation.Kind.HEALTH,
                            "health-visiting",
                            "0117 496 0151",
                            "plover-cradle-walnut",
                            "462907",
                            null),
                    new Person(
                            "paul",
                            "Paul Adeyemi",
                            "Social worker",
                            "South Gloucestershire children’s social care",
                            Organisation.Kind.COUNCIL,
                            "social-care",
                            "0117 496 0163",
                            "heron-blanket-thyme",
                            "386150",
                            LocalDate.of(2026, 3, 4)));

    private static final LocalDate HIRED = LocalDate.of(2024, 9, 2);

    private final Path tokens;

    DemoPeople(Path var) {
        tokens = var.resolve("secrets/tokens");
    }

    /// Makes the accounts that do not exist yet.
    void enrol(ApplicationContext application) {
        var users = application.getBean(Users.class);
        for (var person : ALL) {
            if (users.findId(person.username()).isEmpty()) {
                var id =
                        users.enrol(
                                Actor.operator(), account(person, employer(application, person)));
                application
                        .getBean(Colleagues.class)
                        .setService(Actor.operator(), id, person.service());
                var telephone = Telephone.parse(person.telephone()).orThrow();
                application
                        .getBean(Contacts.class)
                        .change(Actor.operator(), id, new ContactDetails(telephone, null, null));
            }
        }
    }

    /// The token of a user.
    ///
    /// @throws IllegalArgumentException if the demo has no such user
    TokenSecret tokenOf(String username) {
        if (ALL.stream().noneMatch(person -> person.username().equals(username))) {
            throw new IllegalArgumentException("no such user");
        }
        // The first 20 bytes of a drawn secret of 24.
        var drawn = HexFormat.of().parseHex(SecretFile.readOrDraw(tokens.resolve(username)));
        return new TokenSecret(Arrays.copyOf(drawn, 20));
    }

    private NewAccount account(Person person, UUID employer) {
        return new NewAccount(
                person.username(),
                person.name(),
                person.jobTitle(),
                Role.PRACTITIONER,
                employer,
                new Eligibility(
                        new Eligibility.Employment(HIRED, person.employedUntil()),
                        new Eligibility.Vetting(
                                "enhanced CRB", LocalDate.of(2024, 8, 5), LocalDate.of(2027, 8, 4)),
                        new Eligibility.Training(
                                "ContactPoint, version 1",
                                LocalDate.of(2024, 9, 16),
                                LocalDate.of(2027, 9, 13))),
                new Secrets(person.password(), person.pin(), tokenOf(person.username())));
    }

    private static UUID employer(ApplicationContext application, Person person) {
        var organisations = application.getBean(Organisations.class);
        return organisations
                .find(person.employer())
                .orElseGet(() ->
                        organisations.register(Actor.operator(), person.employer(), person.kind()))
                .id();
    }
}
