package contactpoint.person;

import java.util.regex.Pattern;

/// A unique property reference number: 1 to 12 digits without a check digit, held without leading
/// zeros. It is a place on the map, so a shield hides it.
///
/// @param digits 1 to 12 digits, the first not 0
public record Uprn(@Classified(Classification.LOCATION) String digits) implements Comparable<Uprn> {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    /// @throws IllegalArgumentException if the digits fail the rule
    public Uprn {
        check(digits).orThrow();
    }

    /// Accepts leading zeros, and drops them.
    public static Checked<Uprn> parse(String text) {
        return Line.read(text, "uprn", "Unique property reference number", 40)
                .map(line -> LEADING_ZEROS.matcher(line).replaceFirst(""))
                .then(Uprn::check)
                .map(Uprn::new);
    }

    public String canonical() {
        return digits;
    }

    public String display() {
        return digits;
    }

    @Override
    public int compareTo(Uprn other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return "Uprn[redacted]";
    }

    private static Checked<String> check(String digits) {
        return SHAPE.matcher(digits).matches()
                ? Checked.good(digits)
                : Checked.bad(
                        "uprn-format",
                        "Unique property reference number must be 1 to 12 digits",
                        "Check it against the address register");
    }
}
