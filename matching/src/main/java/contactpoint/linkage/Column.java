package contactpoint.linkage;

import java.util.Locale;

/// What a file of people may say of each of them.
public enum Column {
    /// The file's own name for a record.
    ID,
    /// Who it really is, where somebody knows. Used for figures and for nothing else.
    ENTITY,
    FORENAME,
    MIDDLE_NAMES,
    SURNAME,
    /// As `2011-06-14`; each part counts for itself, so `2011-00-14` says the year and the day.
    BIRTH_DATE,
    BIRTH_YEAR,
    BIRTH_MONTH,
    BIRTH_DAY,
    SEX,
    ADDRESS,
    POSTCODE,
    /// A town, a village, a place of birth.
    PLACE,
    PHONE,
    EMAIL,
    NHS_NUMBER,
    UPN,
    /// Any other number, which may have been written down wrongly.
    IDENTIFIER;

    /// As a file's header has it: `birth_date`.
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
