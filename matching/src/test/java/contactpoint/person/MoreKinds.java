package contactpoint.person;

import static contactpoint.person.Kind.bad;
import static contactpoint.person.Kind.good;

import java.util.List;

/// The rest of [Kinds]. A person's name is one text here, last name first; what one part may hold
/// is in [PersonNameTests].
final class MoreKinds {

    static final Kind<PersonName> PERSON_NAME =
            new Kind<>(
                    "name",
                    PersonName::parse,
                    text -> PersonName.parse(text).orThrow(),
                    PersonName::canonical,
                    PersonName::display,
                    List.of(
                            good("Marsden,Kelly", "Marsden,Kelly", "Kelly Marsden"),
                            good("Marsden , Kelly ", "Marsden,Kelly", "Kelly Marsden"),
                            good("O’Brien,Mary-Kate", "O’Brien,Mary-Kate", "Mary-Kate O’Brien"),
                            good(",Suharto", ",Suharto", "Suharto"),
                            good("Marsden,", "Marsden,", "Marsden")),
                    List.of(
                            bad("Kelly Marsden", "name-format"),
                            bad(",", "name-missing"),
                            bad("Marsden,Kelly,Ann", "given-name-characters"),
                            bad("Marsden,=1+1", "given-name-characters")));

    static final Kind<CarerRole> CARER_ROLE =
            new Kind<>(
                    "carer's role",
                    CarerRole::parse,
                    text -> CarerRole.parse(text).orThrow(),
                    CarerRole::canonical,
                    CarerRole::display,
                    List.of(
                            good("mother", "mother", "Mother"),
                            good("FATHER", "father", "Father"),
                            good("parent", "parent", "Parent"),
                            good("Step-parent", "step-parent", "Step-parent"),
                            good("foster carer", "foster-carer", "Foster carer"),
                            good("guardian", "guardian", "Guardian"),
                            good("grandparent", "grandparent", "Grandparent"),
                            good("other-carer", "other-carer", "Other carer")),
                    List.of(
                            bad("social worker", "carer-role-code"),
                            bad("", "carer-role-missing")));

    private MoreKinds() {}
}
