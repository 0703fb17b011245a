package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.PostcodeTerm;
import contactpoint.person.Urn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The keys to look up for a search: those of [CandidateKeys], and those that a nickname, names the
/// other way round or a slip in the date would leave. Every set is in order.
///
/// A search with a postcode, a school or a former name in it reads located keys, and so never
/// returns a shielded child.
public final class SearchKeys {

    private SearchKeys() {}

    /// From names and date of birth. Looked up in the open table. Empty if neither a date nor a
    /// year was asked.
    public static Set<String> open(Wanted wanted) {
        var keys = new TreeSet<String>();
        var family = family(wanted);
        var given = given(wanted);
        for (var year : wanted.years()) {
            keys.addAll(KeyTexts.with("FY:", family, Integer.toString(year)));
            keys.addAll(KeyTexts.with("GY:", given, Integer.toString(year)));
        }
        var born = wanted.born();
        if (born instanceof BirthDate.Full(LocalDate date)) {
            addDate(keys, family, born);
            addDate(keys, family, swapped(date));
        }
        return Collections.unmodifiableSet(keys);
    }

    /// From names and postcode. Looked up among the located keys.
    public static Set<String> located(Wanted wanted, PostcodeTerm postcode) {
        var keys = new TreeSet<String>();
        postcode.unit().ifPresent(unit -> keys.add(KeyTexts.postcode(unit)));
        keys.addAll(KeyTexts.with("DF:", family(wanted), postcode.district()));
        return Collections.unmodifiableSet(keys);
    }

    /// From names and school. Looked up among the located keys.
    public static Set<String> atSchool(Wanted wanted, Urn school) {
        var keys = new TreeSet<String>();
        keys.addAll(KeyTexts.with("SF:", family(wanted), school.canonical()));
        keys.addAll(KeyTexts.with("SG:", given(wanted), school.canonical()));
        return Collections.unmodifiableSet(keys);
    }

    /// From the last name as a former name. Looked up among the located keys.
    public static Set<String> former(Wanted wanted) {
        var keys = new TreeSet<String>();
        for (var year : wanted.years()) {
            keys.addAll(KeyTexts.with("XF:", family(wanted), Integer.toString(year)));
        }
        return Collections.unmodifiableSet(keys);
    }

    private static void addDate(Set<String> keys, Set<String> family, @Nullable BirthDate date) {
        if (date != null) {
            keys.add(KeyTexts.born(date));
            keys.addAll(KeyTexts.with("FD:", family, KeyTexts.dayAndMonth(date)));
        }
    }

    /// What may be the last name: it, and the first name in case they are the other way round.
    private static Set<String> family(Wanted wanted) {
        var names = new TreeSet<String>();
        if (wanted.family() != null) {
            names.addAll(KeyTexts.family(wanted.family()));
        }
        if (wanted.given() != null && !NameForms.of(wanted.given()).isInitial()) {
            names.addAll(KeyTexts.family(wanted.given()));
        }
        return names;
    }

    private static Set<String> given(Wanted wanted) {
        var names = new TreeSet<String>();
        if (wanted.given() != null) {
            names.addAll(KeyTexts.given(wanted.given()));
            for (var form : Nicknames.of(NameForms.of(wanted.given()).first())) {
                names.add(Sounds.skeleton(form));
            }
        }
        if (wanted.family() != null) {
            names.addAll(KeyTexts.given(wanted.family()));
        }
        return names;
    }

    private static @Nullable BirthDate swapped(LocalDate date) {
        try {
            return BirthDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        } catch (DateTimeException _) {
            return null;
        }
    }
}
