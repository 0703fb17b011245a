package contactpoint.matching;

import java.util.Locale;

/// What a comparison of two descriptions can establish. The order is that of an explanation.
enum Fact {
    SOURCE_KEY,
    NHS_NUMBER_SAME,
    UPN_SAME,
    /// Both sides have NHS numbers, and share none.
    NHS_NUMBER_DIFFERS,
    NAME_SAME,
    /// Each part is the same but for a letter, a short form, an initial or a name more; or the
    /// parts are exchanged.
    NAME_NEAR,
    /// The family name is near, and one side has no given name yet.
    GIVEN_NAME_MISSING,
    GIVEN_NAME_ONLY,
    /// The family name is near and the given names differ: brothers and sisters.
    FAMILY_NAME_ONLY,
    NAME_DIFFERS,
    /// Both are whole dates, and equal.
    DATE_SAME,
    DATE_SWAPPED,
    /// Whole dates of which one part differs.
    DATE_NEAR,
    /// One is not a whole date, and no part that both know differs.
    DATE_POSSIBLE,
    DATE_DIFFERS,
    POSTCODE_SHARED,
    GENDER_DIFFERS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
