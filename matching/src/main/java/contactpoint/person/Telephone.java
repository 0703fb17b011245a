package contactpoint.person;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A telephone number that somebody can be reached by, of the United Kingdom (Ofcom's numbering
/// plan) or another country (E.164).
///
/// @param number E.164: "+441174960142"
/// @param extension 1 to 6 digits, or null
public record Telephone(
        @Classified(Classification.LOCATION) String number,
        @Classified(Classification.LOCATION) @Nullable String extension)
        implements Comparable<Telephone> {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /// What may follow +44: geographic (1, 2), non-geographic (3, 5, 8, 9), mobile (7). 800 numbers
    /// may have seven or nine digits (Childline's 0800 1111), and some towns nine.
    private static final Pattern NATIONAL =
            Pattern.compile(
                    "(2|3|7)[0-9]{9}|1[0-9]{9}|1[2-9][02-9][0-9]{6}|(55|56|8[0-9]|9[0-9])[0-9]{8}|800[0-9]{4}|800[0-9]{6}|500[0-9]{6}");

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?<number>[+(0-9][0-9 ().\\-/]*?)( *(extension|ext\\.?|x|#|;ext=) *(?<ext>[0-9]{1,6}))?");
    private static final Pattern PUNCTUATION = Pattern.compile("[ ().\\-/]");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,6}");
    private static final String UK = "+44";

    /// The towns whose code has six digits (Ofcom).
    private static final Set<String> LONG_CODES =
            Set.of(
                    "013873", "015242", "015394", "015395", "015396", "016973", "016974", "016977",
                    "017683", "017684", "017687", "019467", "019755", "019756");

    /// @throws IllegalArgumentException if the number or the extension fails the rule
    public Telephone {
        check(number).orThrow();
        if (extension != null && !EXTENSION.matcher(extension).matches()) {
            throw new IllegalArgumentException("telephone-format");
        }
    }

    /// Accepts spaces, brackets, hyphens, dots, `+44`, `0044`, `(0)` and an extension.
    public static Checked<Telephone> parse(String text) {
        return Line.read(text, "telephone", "Telephone number", 60).then(Telephone::read);
    }

    public String canonical() {
        return extension == null ? number : number + ";ext=" + extension;
    }

    /// As people here write it: "0117 496 0142", "07700 900155", "020 7946 0000", "01632 960001".
    public String display() {
        var shown = number.startsWith(UK) ? national('0' + number.substring(3)) : number;
        return extension == null ? shown : shown + " ext " + extension;
    }

    @Override
    public int compareTo(Telephone other) {
        return canonical().compareTo(other.canonical());
    }

    @Override
    public String toString() {
        return "Telephone[redacted]";
    }

    private static Checked<Telephone> read(String line) {
        var typed = TYPED.matcher(line.toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            return Checked.bad(format());
        }
        var digits = PUNCTUATION.matcher(typed.group("number").replace("(0)", "")).replaceAll("");
        var extension = typed.group("ext");
        return check(international(digits)).map(number -> new Telephone(number, extension));
    }

    private static String international(String digits) {
        if (digits.startsWith("00")) {
            return '+' + digits.substring(2);
        }
        return digits.startsWith("0") ? UK + digits.substring(1) : digits;
    }

    private static Checked<String> check(String number) {
        var good =
                number.startsWith(UK)
                        ? NATIONAL.matcher(number.substring(3)).matches()
                        : INTERNATIONAL.matcher(number).matches();
        return good ? Checked.good(number) : Checked.bad(format());
    }

    private static String national(String digits) {
        if (digits.startsWith("02")) {
            return groups(digits, 3, 4);
        }
        if (LONG_CODES.contains(digits.substring(0, 6))) {
            return groups(digits, 6);
        }
        var city = digits.charAt(2) == '1' || digits.charAt(3) == '1';
        if (digits.startsWith("07") || (digits.startsWith("01") && !city)) {
            return groups(digits, 5);
        }
        return digits.length() == 11 ? groups(digits, 4, 3) : groups(digits, 4);
    }

    private static String groups(String digits, int... lengths) {
        var shown = new StringBuilder();
        var from = 0;
        for (var length : lengths) {
            shown.append(digits, from, from + length).append(' ');
            from += length;
        }
        return shown.append(digits, from, digits.length()).toString();
    }

    private static Problem format() {
        return new Problem(
                "telephone-format",
                "Telephone number is not one of the United Kingdom or with a country code",
                "Enter it like 0117 496 0142, 07700 900155 or +353 1 496 0142");
    }
}
