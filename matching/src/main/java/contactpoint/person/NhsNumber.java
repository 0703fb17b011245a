package contactpoint.person;

import java.util.regex.Pattern;

/// An NHS number of England, Wales or the Isle of Man: ten digits, the last a modulus 11 check (NHS
/// Data Dictionary). Known to [Description] as evidence; never our key, and readable only
/// by those entitled to it.
///
/// @param digits ten digits without spaces
public record NhsNumber(@Classified(Classification.IDENTIFIER) String digits)
        implements Comparable<NhsNumber> {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern ONE_DIGIT_REPEATED = Pattern.compile("([0-9])\\1{9}");

    /// @throws IllegalArgumentException if the digits fail the rule
    public NhsNumber {
        check(digits).orThrow();
    }

    /// Accepts spaces and hyphens between the digits.
    public static Checked<NhsNumber> parse(String text) {
        return Line.read(text, "nhs-number", "NHS number", 40)
                .map(line -> Line.withoutSpaces(line).replace("-", ""))
                .then(NhsNumber::check)
                .map(NhsNumber::new);
    }

    public String canonical() {
        return digits;
    }

    /// In threes and four, as the NHS prints it.
    public String display() {
        return digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6);
    }

    @Override
    public int compareTo(NhsNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return "NhsNumber[redacted]";
    }

    private static Checked<String> check(String digits) {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            return Checked.bad(
                    "nhs-number-format", "NHS number must be 10 digits", "Enter all 10 digits");
        }
        if (ONE_DIGIT_REPEATED.matcher(digits).matches()) {
            return Checked.bad(
                    "nhs-number-placeholder",
                    "NHS number is one digit repeated",
                    "Leave it out if it is not known");
        }
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        var expected = (11 - sum % 11) % 11;
        if (expected != digits.charAt(9) - '0') {
            return Checked.bad(
                    "nhs-number-check",
                    "NHS number fails its check digit",
                    "Check it against the source document");
        }
        return Checked.good(digits);
    }
}
