package contactpoint.access;

import java.util.Optional;
import java.util.regex.Pattern;

/// What is wrong with a PIN that somebody wants to have. The ones that people choose first (runs,
/// repeats, dates) are refused, since a thief of a token tries those.
public enum PinFault {
    /// Not six digits.
    NOT_SIX_DIGITS("PIN must be 6 digits"),
    /// A run or a repeat.
    TOO_EASY("Choose a PIN without repeated digits or digits in a row"),
    /// A date or a year.
    A_DATE("Choose a PIN that is not a date or a year");

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1{5}|(..)\\2{2}|(...)\\3");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{4}|[0-9]{2}(19|20)[0-9]{2}");
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final Pattern DATE =
            Pattern.compile(
                    DAY
                            + MONTH
                            + "[0-9]{2}|[0-9]{2}"
                            + MONTH
                            + DAY
                            + "|"
                            + MONTH
                            + DAY
                            + "[0-9]{2}");
    private static final int FEWEST_DIFFERENT = 4;

    private final String words;

    PinFault(String words) {
        this.words = words;
    }

    /// What to tell the person.
    public String words() {
        return words;
    }

    /// The first fault of a PIN, if it has one.
    public static Optional<PinFault> find(String pin) {
        if (!SIX_DIGITS.matcher(pin).matches()) {
            return Optional.of(NOT_SIX_DIGITS);
        }
        if (REPEATED.matcher(pin).matches()
                || pin.chars().distinct().count() < FEWEST_DIFFERENT
                || "01234567890".contains(pin)
                || "09876543210".contains(pin)) {
            return Optional.of(TOO_EASY);
        }
        return YEAR.matcher(pin).matches() || DATE.matcher(pin).matches()
                ? Optional.of(A_DATE)
                : Optional.empty();
    }
}
