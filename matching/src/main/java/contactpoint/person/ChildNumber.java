package contactpoint.person;

import java.util.Locale;
import java.util.Optional;

/// The system's own number for a child: seven random characters and an ISO 7064 MOD 37,36 check
/// character. It says nothing of the child: no area, no date, no order of arrival.
///
/// Letters and figures that look alike are never exchanged: a slip is caught by the check character
/// and told, not guessed at, because a guess opens another child's record.
///
/// @param text eight characters of 0 to 9 and A to Z
public record ChildNumber(@Classified(Classification.OPEN) String text)
        implements Comparable<ChildNumber> {

    /// How many numbers there are: 36 to the power of 7.
    public static final long HOW_MANY = 78_364_164_096L;

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int BITS = 37;

    /// @throws IllegalArgumentException if the text fails the rule
    public ChildNumber {
        check(text).orThrow();
    }

    /// The number for a draw. One draw, one number, so the numbers are as evenly spread as the
    /// draws: draw evenly from 0 up to, not including, [#HOW_MANY] (from random bits by drawing
    /// again when the value is too large, never by a remainder; see [#fromRandomBytes]).
    ///
    /// @throws IllegalArgumentException if the draw is out of range
    public static ChildNumber fromDraw(long nonNegativeDraw) {
        if (nonNegativeDraw < 0 || nonNegativeDraw >= HOW_MANY) {
            throw new IllegalArgumentException("child-number-draw");
        }
        var characters = new char[8];
        var rest = nonNegativeDraw;
        for (var i = 6; i >= 0; i--) {
            characters[i] = CHARACTERS.charAt((int) (rest % 36));
            rest /= 36;
        }
        characters[7] = checkCharacter(new String(characters, 0, 7));
        return new ChildNumber(new String(characters));
    }

    /// The number for five random bytes, or nothing: then draw five more. About four in ten draws
    /// give nothing; that is what keeps the numbers evenly spread.
    ///
    /// @throws IllegalArgumentException if there are not five bytes
    public static Optional<ChildNumber> fromRandomBytes(byte[] five) {
        if (five.length != 5) {
            throw new IllegalArgumentException("child-number-draw");
        }
        var draw = 0L;
        for (var each : five) {
            draw = draw << 8 | (each & 0xff);
        }
        draw &= (1L << BITS) - 1;
        return draw < HOW_MANY ? Optional.of(fromDraw(draw)) : Optional.empty();
    }

    /// Accepts spaces and lower case.
    public static Checked<ChildNumber> parse(String text) {
        return Line.read(text, "child-number", "ContactPoint number", 40)
                .map(line -> Line.withoutSpaces(line).toUpperCase(Locale.ROOT))
                .then(ChildNumber::check)
                .map(ChildNumber::new);
    }

    public String canonical() {
        return text;
    }

    /// In two groups of four: "7K3M 9QXR".
    public String display() {
        return text.substring(0, 4) + ' ' + text.substring(4);
    }

    @Override
    public int compareTo(ChildNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return "ChildNumber[redacted]";
    }

    private static Checked<String> check(String text) {
        if (text.length() != 8 || !text.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)) {
            return Checked.bad(
                    "child-number-format",
                    "ContactPoint number must be 8 letters and figures",
                    "Enter it like 7K3M 9QXR");
        }
        if (checkCharacter(text.substring(0, 7)) != text.charAt(7)) {
            return Checked.bad(
                    "child-number-check",
                    "ContactPoint number fails its check character",
                    "Check the letters O and I and the figures 0 and 1");
        }
        return Checked.good(text);
    }

    /// ISO 7064 hybrid system MOD 37,36.
    private static char checkCharacter(String payload) {
        var product = 36;
        for (var i = 0; i < payload.length(); i++) {
            var sum = (product + CHARACTERS.indexOf(payload.charAt(i))) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return CHARACTERS.charAt((37 - product) % 36);
    }
}
