package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.PostcodeTerm;
import contactpoint.person.Urn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        addOpen(keys, wanted, family(wanted.family()), given(wanted.given()));
        if (wanted.given() == null || !NameForms.of(wanted.given()).isInitial()) {
            addOpen(keys, wanted, family(wanted.given()), given(wanted.family()));
        }
        return Collections.unmodifiableSet(keys);
    }

    private static void addOpen(Set<String> keys, Wanted wanted, KeyNames family, KeyNames given) {
        var born = wanted.born();
        if (born instanceof BirthDate.Full(LocalDate date)) {
            KeyTexts.addByDate(keys, family, given, born);
            CandidateKeys.swapped(date)
                    .ifPresent(other -> KeyTexts.addByDate(keys, family, given, other));
            KeyTexts.addByDay(keys, family, given, born);
        }
        for (var year : wanted.years()) {
            KeyTexts.addByYear(keys, family, given, year);
            // A newborn may have no first name yet.
            KeyTexts.addByYear(keys, family, KeyNames.NONE, year);
            KeyTexts.addByYear(keys, KeyNames.NONE, given, year);
        }
    }

    /// For when [#open] finds nobody: one name that sounds the same, with any other, in the year;
    /// or one name with a slip, and a date of which the day or the month is another. Far more
    /// children have these, so they are looked up only then.
    public static Set<String> further(Wanted wanted) {
        var keys = new TreeSet<String>();
        addFurther(keys, wanted, family(wanted.family()), given(wanted.given()));
        if (wanted.given() == null || !NameForms.of(wanted.given()).isInitial()) {
            addFurther(keys, wanted, family(wanted.given()), given(wanted.family()));
        }
        return Collections.unmodifiableSet(keys);
    }

    private static void addFurther(
            Set<String> keys, Wanted wanted, KeyNames family, KeyNames given) {
        if (wanted.born() instanceof BirthDate.Full(LocalDate date)) {
            KeyTexts.addDate(keys, wanted.born());
            for (var near : datesNear(date)) {
                KeyTexts.addByDate(keys, family, given, near);
            }
            return;
        }
        for (var year : wanted.years()) {
            KeyTexts.addByYear(keys, family.soundAlone(), KeyNames.any(), year);
            KeyTexts.addByYear(keys, KeyNames.any(), given.soundAlone(), year);
        }
    }

    /// The dates of which the month and year, or the day and year, are those of a date.
    private static List<BirthDate> datesNear(LocalDate date) {
        var near = new ArrayList<BirthDate>();
        for (var day = 1; day <= date.lengthOfMonth(); day++) {
            near.add(BirthDate.of(date.withDayOfMonth(day)));
        }
        for (var month = 1; month <= 12; month++) {
            if (date.getDayOfMonth() <= date.withDayOfMonth(1).withMonth(month).lengthOfMonth()) {
                near.add(BirthDate.of(date.withMonth(month)));
            }
        }
        return near;
    }

    /// From names and postcode. Looked up among the located keys.
    public static Set<String> located(Wanted wanted, PostcodeTerm postcode) {
        var keys = new TreeSet<String>();
        postcode.unit().ifPresent(unit -> keys.add(KeyTexts.postcode(unit)));
        KeyTexts.addAtDistrict(
                keys, eitherFamily(wanted), eitherGiven(wanted), postcode.district());
        return Collections.unmodifiableSet(keys);
    }

    /// From names and school. Looked up among the located keys.
    public static Set<String> atSchool(Wanted wanted, Urn school) {
        var keys = new TreeSet<String>();
        KeyTexts.addAtSchool(keys, eitherFamily(wanted), eitherGiven(wanted), school);
        return Collections.unmodifiableSet(keys);
    }

    /// From the last name as a former name. Looked up among the located keys.
    public static Set<String> former(Wanted wanted) {
        var keys = new TreeSet<String>();
        for (var year : wanted.years()) {
            KeyTexts.addFormer(keys, family(wanted.family()), given(wanted.given()), year);
        }
        return Collections.unmodifiableSet(keys);
    }

    /// The names the other way round too, but no initial as a last name.
    private static KeyNames eitherFamily(Wanted wanted) {
        var family = family(wanted.family());
        return wanted.given() == null || NameForms.of(wanted.given()).isInitial()
                ? family
                : family.or(family(wanted.given()));
    }

    private static KeyNames eitherGiven(Wanted wanted) {
        return given(wanted.given()).or(given(wanted.family()));
    }

    private static KeyNames family(@Nullable String name) {
        return name == null ? KeyNames.NONE : KeyNames.family(name);
    }

    private static KeyNames given(@Nullable String name) {
        return name == null
                ? KeyNames.NONE
                : KeyNames.given(name).orSounding(Nicknames.of(NameForms.of(name).first()));
    }
}
