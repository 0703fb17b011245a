package contactpoint.person;

import java.util.Locale;
import java.util.regex.Pattern;

/// A unique pupil number (Department for Education): a check letter, the local authority's three
/// digits, the school's four, two of the year and a serial of three, of which the last is a letter
/// if the number is temporary. The authority's digits are not looked up: the list changes.
///
/// @param text 13 characters, capitals
public record Upn(@Classified(Classification.IDENTIFIER) String text) implements Comparable<Upn> {

    /// The letters that stand for 0 to 22: none that looks like a digit.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Pattern SHAPE =
            Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");

    /// @throws IllegalArgumentException if the text fails the rule
    public Upn {
        check(text).orThrow();
    }

    /// Accepts lower case and spaces.
    public static Checked<Upn> parse(String text) {
        return Line.read(text, "upn", "Unique pupil number", 40)
                .map(line -> Line.withoutSpaces(line).toUpperCase(Locale.ROOT))
                .then(Upn::check)
                .map(Upn::new);
    }

    /// Whether the school gave it until the child's own is known.
    public boolean temporary() {
        return !Character.isDigit(text.charAt(12));
    }

    public String canonical() {
        return text;
    }

    public String display() {
        return text;
    }

    @Override
    public int compareTo(Upn other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return "Upn[redacted]";
    }

    private static Checked<String> check(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Checked.bad(
                    "upn-format",
                    "Unique pupil number must be a letter, 11 digits and a digit or letter",
                    "Enter all 13 characters");
        }
        var sum = 0;
        for (var i = 1; i < 13; i++) {
            var character = text.charAt(i);
            var value = Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
            sum += value * (i + 1);
        }
        if (LETTERS.charAt(sum % 23) != text.charAt(0)) {
            return Checked.bad(
                    "upn-check",
                    "Unique pupil number fails its check letter",
                    "Check it against the school's register");
        }
        return Checked.good(text);
    }
}
