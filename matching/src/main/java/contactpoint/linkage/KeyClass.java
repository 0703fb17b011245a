package contactpoint.linkage;

/// What a key is made of: the same value in keys of two classes is not the same key.
public enum KeyClass {
    BOTH_SOUNDS(0, "both names as they sound"),
    BIRTH_DATE(1, "date of birth, also with day and month exchanged"),
    FORENAME_YEAR(2, "first name as it sounds, year"),
    SURNAME_MONTH_DAY(3, "last name, month and day"),
    FORENAME_SLIP_DATE(4, "first name but for a letter, month and day"),
    SURNAME_SLIP_DATE(5, "last name but for a letter, year"),
    FORENAME_SLIP_SURNAME(6, "first name but for a letter, beginning of the last"),
    POSTCODE(7, "postcode"),
    STREET_NUMBER(8, "street and house, last name or year, where postcodes are few"),
    PLACE_FORENAME(9, "place, first name"),
    PLACE_SURNAME(10, "place, last name"),
    PHONE(11, "telephone"),
    EMAIL(12, "e-mail"),
    NHS_NUMBER(13, "NHS number"),
    UPN(14, "UPN"),
    IDENTIFIER(15, "other number");

    private final int code;
    private final String words;
    private final long salt = Hash.of(name());

    KeyClass(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /// What it is made of, for who reads figures.
    public String words() {
        return words;
    }

    /// Its place among the classes, from 0, which a key carries.
    int code() {
        return code;
    }

    long salt() {
        return salt;
    }
}
