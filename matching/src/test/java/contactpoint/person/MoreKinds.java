package contactpoint.person;

import static contactpoint.person.Kind.bad;
import static contactpoint.person.Kind.good;

import java.util.List;

/// A person's name as one text, last name first. What one part may hold is in [PersonNameTests].
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

    private MoreKinds() {}
}
