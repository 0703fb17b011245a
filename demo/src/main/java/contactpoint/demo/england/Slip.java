package contactpoint.demo.england;

import java.util.Set;

/// A way in which what a source holds differs from what is true.
enum Slip {
    TYPING("typed"),
    HEARING("heard"),
    SCANNING("scanned"),
    SHORT_FORM("short-form"),
    OTHER_SPELLING("other-spelling"),
    NO_MARKS("no-marks"),
    ONE_LAST_NAME("one-last-name"),
    MIDDLE_LEFT_OUT("no-middle-name"),
    CROSSED_NAMES("crossed-names"),
    SWAPPED_DATE("swapped-date"),
    SLIPPED_DATE("slipped-date"),
    FIRST_OF_JANUARY("first-of-january"),
    WRONG_GENDER("wrong-gender"),
    NO_GENDER("no-gender"),
    /// Heard nothing since a day in the past, and something has changed since.
    BEHIND("behind"),
    NO_ADDRESS("no-address"),
    SLIPPED_HOUSE("slipped-house"),
    NO_NUMBER("no-number"),
    /// The name of a parent, carer or claimant; has no rate of its own.
    CARER("carer-misspelt"),
    /// Is of a kind that a source's rules refuse.
    REFUSED("refused");

    /// As the truth names it.
    final String kind;

    Slip(String kind) {
        this.kind = kind;
    }

    /// What the truth says of a cell.
    Set<String> kindsIf(boolean isSo) {
        return isSo ? Set.of(kind) : Set.of();
    }
}
