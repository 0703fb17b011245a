package contactpoint.matching;

import contactpoint.person.BirthDate;
import contactpoint.person.Checked;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import org.jspecify.annotations.Nullable;

/// Whom somebody looks for, as far as it can be compared with what stays visible under a shield.
/// Postcode and school are asked through [SearchKeys] alone.
///
/// @param given first names, or one letter for an initial; null if not asked
/// @param family last name; null if not asked
/// @param born date of birth, as much as is known; null if not asked
/// @param yearFrom earliest year of birth, if only the age is known ("about how old"); else null
/// @param yearTo latest year of birth; null exactly if `yearFrom` is
/// @param widely whether to show children who resemble less ("Search more widely")
public record Wanted(
        @Classified(Classification.OPEN) @Nullable String given,
        @Classified(Classification.OPEN) @Nullable String family,
        @Classified(Classification.OPEN) @Nullable BirthDate born,
        @Classified(Classification.OPEN) @Nullable Integer yearFrom,
        @Classified(Classification.OPEN) @Nullable Integer yearTo,
        @Classified(Classification.OPEN) boolean widely) {

    public static Checked<Wanted> parse(
            @Nullable String given, @Nullable String family, @Nullable BirthDate born) {
        return Checked.good(new Wanted(given, family, born, null, null, false));
    }

    @Override
    public String toString() {
        return "Wanted[redacted]";
    }
}
