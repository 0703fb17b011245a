package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Postcode;
import java.util.Set;
import java.util.TreeSet;

/// How keys are written. Each begins with its class, so that one table may hold them all and the
/// classes can never meet:
///
/// - `B:` date of birth; `FY:` family name and year; `GY:` given name and year; `FD:` family name
///   with day and month. Open.
/// - `P:` postcode; `DF:` district and family name; `XF:` former family name and year; `N:` NHS
///   number; `U:` unique pupil number; `SF:`, `SG:` school and name. Located.
///
/// Names stand in keys as the skeleton of their sound with one letter left out ([Sounds], [Edits]):
/// two names share a key if they sound alike but for one letter.
final class KeyTexts {

    private KeyTexts() {}

    static String born(BirthDate date) {
        return "B:" + date.canonical();
    }

    static String postcode(Postcode unit) {
        return "P:" + unit.canonical();
    }

    static String dayAndMonth(BirthDate date) {
        return date.canonical().substring(5);
    }

    static Set<String> with(String kind, Set<String> names, String second) {
        var keys = new TreeSet<String>();
        for (var name : names) {
            keys.add(kind + name + '|' + second);
        }
        return keys;
    }

    /// What a family name is found by. A double name is found by each of its parts, and by both
    /// written as one.
    static Set<String> family(String family) {
        var forms = NameForms.of(family);
        var names = familySound(family);
        var telling = forms.telling();
        if (telling.size() == 1) {
            names.addAll(Edits.deleteOne(forms.joined()));
        } else {
            telling.forEach(token -> names.addAll(Edits.deleteOne(token)));
        }
        return names;
    }

    /// The same by sound alone.
    static Set<String> familySound(String family) {
        var forms = NameForms.of(family);
        var names = new TreeSet<String>();
        if (forms.isEmpty()) {
            return names;
        }
        var telling = forms.telling();
        if (telling.size() == 1) {
            names.addAll(deleteOneFromSound(forms.joined()));
            names.add(Sounds.skeleton(telling.getFirst()));
        } else {
            names.add(Sounds.skeleton(forms.joined()));
            for (var token : telling) {
                names.addAll(deleteOneFromSound(token));
            }
        }
        return names;
    }

    /// What a given name is found by: the first of several, and all written as one.
    static Set<String> given(String given) {
        var forms = NameForms.of(given);
        var names = new TreeSet<String>();
        if (Newborns.hasNoName(forms) || forms.isInitial()) {
            return names;
        }
        names.addAll(deleteOneFromSound(forms.first()));
        names.addAll(Edits.deleteOne(forms.first()));
        names.add(Sounds.skeleton(forms.joined()));
        return names;
    }

    /// A short skeleton with a letter less would be that of half the country.
    private static Set<String> deleteOneFromSound(String joined) {
        var skeleton = Sounds.skeleton(joined);
        return skeleton.length() > Edits.SHORTEST ? Edits.deleteOne(skeleton) : Set.of(skeleton);
    }
}
