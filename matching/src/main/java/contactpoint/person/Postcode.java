package contactpoint.person;

import java.util.Locale;
import java.util.regex.Pattern;

/// A whole postcode of the United Kingdom ("unit"), in its published shape (BS 7666): a first half
/// of two to four characters, a space, a digit and two letters. Whether it exists is for the
/// postcode register.
///
/// @param text canonical: capitals, one space: "BS15 9ZX"
public record Postcode(@Classified(Classification.LOCATION) String text)
        implements Comparable<Postcode> {

    /// A9, A99, A9A, AA9, AA99, AA9A with the letters that each place may have.
    static final String FIRST_HALF =
            "(?:[A-PR-UWYZ][0-9][0-9]?|[A-PR-UWYZ][0-9][A-HJKPSTUW]"
                    + "|[A-PR-UWYZ][A-HK-Y][0-9][0-9]?|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])";

    private static final Pattern SHAPE =
            Pattern.compile(FIRST_HALF + " [0-9][ABD-HJLNP-UW-Z]{2}|GIR 0AA");
    private static final int SECOND_HALF = 3;

    /// @throws IllegalArgumentException if the text fails the rule
    public Postcode {
        check(text).orThrow();
    }

    /// Accepts lower case, no space and spaces in other places.
    public static Checked<Postcode> parse(String text) {
        return Line.read(text, "postcode", "Postcode", 40)
                .map(Postcode::spaced)
                .then(Postcode::check)
                .map(Postcode::new);
    }

    /// The letters at the front: "BS".
    public String area() {
        var end = 0;
        while (Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /// The first half: "BS15".
    public String district() {
        return text.substring(0, text.indexOf(' '));
    }

    /// The first half and the digit after it: "BS15 9".
    public String sector() {
        return text.substring(0, text.indexOf(' ') + 2);
    }

    public String canonical() {
        return text;
    }

    public String display() {
        return text;
    }

    @Override
    public int compareTo(Postcode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return "Postcode[redacted]";
    }

    static String spaced(String line) {
        var closed = Line.withoutSpaces(line).toUpperCase(Locale.ROOT);
        var cut = closed.length() - SECOND_HALF;
        return cut < 2 ? closed : closed.substring(0, cut) + ' ' + closed.substring(cut);
    }

    private static Checked<String> check(String text) {
        if (SHAPE.matcher(text).matches()) {
            return Checked.good(text);
        }
        return text.startsWith("ZZ99 ") && text.length() == 8
                ? Checked.bad(
                        "postcode-placeholder",
                        "Postcode stands for no fixed address",
                        "Leave it out")
                : Checked.bad(
                        "postcode-format",
                        "Postcode is not a whole postcode of the United Kingdom",
                        "Enter it like BS15 9ZX");
    }
}
