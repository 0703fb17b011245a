package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Checked;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.PersonName;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whom somebody looks for, as far as it can be compared with what stays visible under a shield.
/// Postcode, school and former name are asked through [SearchKeys] alone.
///
/// Which parts a search must have is for the policy; here at least one name is needed.
///
/// @param given first names, or one letter for an initial; null if not asked
/// @param family last name; null if not asked
/// @param born date of birth, as much as is known; null if not asked
/// @param yearFrom earliest year of birth, if only the age is known ("about how old"); else null
/// @param yearTo latest year of birth; null exactly if `yearFrom` is
/// @param widely whether to take children who resemble less ("Search more widely")
public record Wanted(
        @Classified(Classification.OPEN) @Nullable String given,
        @Classified(Classification.OPEN) @Nullable String family,
        @Classified(Classification.OPEN) @Nullable BirthDate born,
        @Classified(Classification.OPEN) @Nullable Integer yearFrom,
        @Classified(Classification.OPEN) @Nullable Integer yearTo,
        @Classified(Classification.OPEN) boolean widely) {

    /// "About how old" spans at most so many years of birth.
    public static final int MOST_YEARS = 6;

    /// @throws IllegalArgumentException if there is no name, a name fails its rule, both a date and
    ///   a range of years are given, or the range is open, upside down or too long
    public Wanted {
        if (given == null && family == null) {
            throw new IllegalArgumentException("wanted-name-missing");
        }
        new PersonName(given == null ? "" : given, family == null ? "" : family);
        if ((given != null && given.isEmpty()) || (family != null && family.isEmpty())) {
            throw new IllegalArgumentException("wanted-name-missing");
        }
        if ((yearFrom == null) != (yearTo == null) || (yearFrom != null && born != null)) {
            throw new IllegalArgumentException("wanted-years");
        }
        if (yearFrom != null && yearTo != null) {
            if (yearFrom > yearTo || yearTo - yearFrom >= MOST_YEARS) {
                throw new IllegalArgumentException("wanted-years");
            }
        }
    }

    /// Names as they were typed; blank means not asked.
    public static Checked<Wanted> parse(String given, String family, @Nullable BirthDate born) {
        return PersonName.parse(given, family)
                .map(name -> of(name.given(), name.family(), born, null, null));
    }

    /// Names as they were typed and the years between which the child was born.
    public static Checked<Wanted> parse(String given, String family, int yearFrom, int yearTo) {
        if (yearFrom > yearTo || yearTo - yearFrom >= MOST_YEARS) {
            return Checked.bad(
                    "wanted-years",
                    "Years of birth must be at most " + MOST_YEARS + " in a row",
                    "Enter an age");
        }
        return PersonName.parse(given, family)
                .map(name -> of(name.given(), name.family(), null, yearFrom, yearTo));
    }

    /// The same search, taking children who resemble less.
    public Wanted moreWidely() {
        return new Wanted(given, family, born, yearFrom, yearTo, true);
    }

    /// The years of birth that were asked, in order; empty if none was.
    public List<Integer> years() {
        if (born != null) {
            return List.of(born.year());
        }
        return yearFrom == null || yearTo == null
                ? List.of()
                : IntStream.rangeClosed(yearFrom, yearTo).boxed().toList();
    }

    @Override
    public String toString() {
        return "Wanted[redacted]";
    }

    private static Wanted of(
            String given,
            String family,
            @Nullable BirthDate born,
            @Nullable Integer yearFrom,
            @Nullable Integer yearTo) {
        return new Wanted(
                given.isEmpty() ? null : given,
                family.isEmpty() ? null : family,
                born,
                yearFrom,
                yearTo,
                false);
    }
}
