package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Description;
import contactpoint.person.Urn;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// The keys that a child is found by. Two descriptions that share none are never compared.
///
/// Open and located keys live in different tables, because a shield deletes the located ones and
/// leaves the open ones (decisions on whereabouts). Every set is in order.
public final class CandidateKeys {

    private CandidateKeys() {}

    /// Keys from what stays visible under a shield: present name, known as, date of birth. These
    /// alone may stand in the open table.
    public static Set<String> open(Description child) {
        var keys = new TreeSet<String>();
        keys.addAll(familyAndYear(child));
        keys.addAll(givenAndYear(child));
        var born = child.born();
        if (born instanceof BirthDate.Full) {
            keys.add(KeyTexts.born(born));
            keys.addAll(
                    KeyTexts.with(
                            "FD:",
                            KeyTexts.familySound(child.names().present().family()),
                            KeyTexts.dayAndMonth(born)));
        }
        return Collections.unmodifiableSet(keys);
    }

    /// Keys from identifiers, postcodes and former names. They leave with the whereabouts.
    public static Set<String> located(Description child) {
        var keys = new TreeSet<String>();
        var family = KeyTexts.family(child.names().present().family());
        for (var postcode : child.postcodes()) {
            keys.add(KeyTexts.postcode(postcode));
            keys.addAll(KeyTexts.with("DF:", family, postcode.district()));
        }
        var year = Integer.toString(child.born().year());
        for (var former : child.names().former()) {
            keys.addAll(KeyTexts.with("XF:", KeyTexts.family(former.family()), year));
        }
        keys.addAll(identifiers(child));
        return Collections.unmodifiableSet(keys);
    }

    /// The open keys of the family name with the year of birth.
    public static Set<String> familyAndYear(Description child) {
        var family = KeyTexts.family(child.names().present().family());
        return KeyTexts.with("FY:", family, Integer.toString(child.born().year()));
    }

    /// The open keys of the given name, and of the name the child is known by, with the year of
    /// birth.
    public static Set<String> givenAndYear(Description child) {
        var given = new TreeSet<>(KeyTexts.given(child.names().present().given()));
        var knownAs = child.names().knownAs();
        if (knownAs != null) {
            given.addAll(KeyTexts.given(knownAs));
        }
        return KeyTexts.with("GY:", given, Integer.toString(child.born().year()));
    }

    /// The located keys of NHS numbers and unique pupil numbers.
    public static Set<String> identifiers(Description child) {
        var keys = new TreeSet<String>();
        child.nhsNumbers().forEach(number -> keys.add("N:" + number.canonical()));
        child.upns().forEach(upn -> keys.add("U:" + upn.canonical()));
        return Collections.unmodifiableSet(keys);
    }

    /// Keys from the child's school and names. They leave with the whereabouts.
    public static Set<String> atSchool(Description child, Urn school) {
        var keys = new TreeSet<String>();
        var names = child.names();
        var urn = school.canonical();
        keys.addAll(KeyTexts.with("SF:", KeyTexts.family(names.present().family()), urn));
        keys.addAll(KeyTexts.with("SG:", KeyTexts.given(names.present().given()), urn));
        var knownAs = names.knownAs();
        if (knownAs != null) {
            keys.addAll(KeyTexts.with("SG:", KeyTexts.given(knownAs), urn));
        }
        return Collections.unmodifiableSet(keys);
    }
}
