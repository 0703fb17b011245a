package contactpoint.person;

import java.util.regex.Pattern;

/// The unique reference number of a school in the Department for Education's register (Get
/// Information about Schools): six digits, no check digit.
///
/// @param digits six digits
public record Urn(@Classified(Classification.LOCATION) String digits) implements Comparable<Urn> {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}");

    /// @throws IllegalArgumentException if the digits fail the rule
    public Urn {
        check(digits).orThrow();
    }

    public static Checked<Urn> parse(String text) {
        return Line.read(text, "urn", "School’s unique reference number", 40)
                .map(Line::withoutSpaces)
                .then(Urn::check)
                .map(Urn::new);
    }

    public String canonical() {
        return digits;
    }

    public String display() {
        return digits;
    }

    @Override
    public int compareTo(Urn other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return "Urn[redacted]";
    }

    private static Checked<String> check(String digits) {
        return SHAPE.matcher(digits).matches()
                ? Checked.good(digits)
                : Checked.bad(
                        "urn-format",
                        "School’s unique reference number must be 6 digits",
                        "Find it on Get Information about Schools");
    }
}
