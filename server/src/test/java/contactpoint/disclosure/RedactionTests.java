package contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.access.Organisation;
import contactpoint.access.User;
import contactpoint.index.Child;
import contactpoint.index.ChildHit;
import contactpoint.involvement.CafStatus;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.person.BirthDate;
import contactpoint.person.ChildNumber;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.policy.Policy;
import contactpoint.policy.Role;
import contactpoint.policy.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RedactionTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final User JANE =
            new User(
                    new UUID(2, 2),
                    "jane",
                    "Jane Smith",
                    "Learning mentor",
                    Role.PRACTITIONER,
                    new Organisation(
                            new UUID(3, 3), "Ashgrove Park School", Organisation.Kind.SCHOOL),
                    Strength.CODE);
    private static final Child ADA =
            new Child(
                    new UUID(1, 1),
                    ChildNumber.fromDraw(7),
                    Names.of("Ada", "Marsden"),
                    BirthDate.of(2011, 6, 14),
                    Gender.FEMALE,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    LocalDate.of(2026, 3, 3));

    /// What stays visible under a shield is present name, date of birth, gender and number
    /// (decision 16): that a child has died would tell that somebody recorded where.
    @Test
    void of_a_limited_record_nobody_learns_that_the_child_has_died() {
        var identity = Set.of(Decision.Part.IDENTITY);
        assertThat(result(identity).died()).isFalse();
        assertThat(result(identity).age()).isEqualTo("15 years old");
        assertThat(record(identity).died()).isNull();
        assertThat(record(identity).age()).isEqualTo("15 years old");
    }

    @Test
    void of_an_ordinary_record_the_day_is_shown_and_no_age() {
        var known = Set.of(Decision.Part.IDENTITY, Decision.Part.DEATH);
        assertThat(result(known).died()).isTrue();
        assertThat(result(known).age()).isEmpty();
        assertThat(record(known).died()).isEqualTo("3 March 2026");
        assertThat(record(known).age()).isEmpty();
    }

    private static ResultView result(Set<Decision.Part> parts) {
        return new Redaction(Policy.england2009(), TODAY, parts)
                .result("handle", new ChildHit(ADA, null));
    }

    private static ChildView record(Set<Decision.Part> parts) {
        var nobody =
                new InvolvementRecords.Known(
                        List.of(), new InvolvementRecords.Caf(CafStatus.NONE, Optional.empty()));
        return new Redaction(Policy.england2009(), TODAY, parts)
                .record(
                        new Redaction.Full(
                                JANE,
                                Set.of(),
                                ADA,
                                nobody,
                                null,
                                null,
                                null,
                                "I am working with this child",
                                null));
    }
}
