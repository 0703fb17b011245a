package contactpoint.linkage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which home of a house an address names, and the address without it.
///
/// @param code equal for equal flats: number and letter, or the floor; 0 if none is named
record Flat(int code, String rest) {
    private static final int LETTERS = 32;
    private static final int FLOOR = 1_000_000;

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<!basement |garden |floor )\\b(?:flat|apartment|apt|unit|room|maisonette|studio)(?![a-z])\\.?\\s*"
                            + "(?:no\\.?|number|#)?\\s*(?:([0-9]{1,5})\\s?([a-z]?)|([a-z]))\\b");

    /// 2/14 High Street is flat 2 of house 14.
    private static final Pattern BEFORE_SLASH =
            Pattern.compile("^\\W*([0-9]{1,5})([a-z]?)\\s*/\\s*(?=[0-9])");

    private static final List<String> FLOORS =
            List.of(
                    "basement",
                    "lower ground",
                    "garden",
                    "ground",
                    "first",
                    "second",
                    "third",
                    "top");
    private static final Pattern BY_FLOOR =
            Pattern.compile("\\b(" + String.join("|", FLOORS) + ")(?: floor flat| floor| flat)\\b");

    static Flat of(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        var numbered = NUMBERED.matcher(small);
        if (numbered.find()) {
            var code =
                    numbered.group(3) == null
                            ? code(numbered.group(1), numbered.group(2))
                            : code("", numbered.group(3));
            return new Flat(code, BY_FLOOR.matcher(without(small, numbered)).replaceAll(" "));
        }
        var slash = BEFORE_SLASH.matcher(small);
        if (slash.find()) {
            return new Flat(code(slash.group(1), slash.group(2)), without(small, slash));
        }
        var floor = BY_FLOOR.matcher(small);
        if (floor.find()) {
            return new Flat(
                    (FLOOR + FLOORS.indexOf(floor.group(1))) * LETTERS, without(small, floor));
        }
        return new Flat(0, small);
    }

    /// The number of a flat, 0 if it has none.
    static int number(int code) {
        var number = code / LETTERS;
        return number >= FLOOR ? 0 : number;
    }

    /// Of 14a the a: a flat with a letter alone.
    static int letterBehind(String word) {
        var last = word.charAt(word.length() - 1);
        return last >= 'a' && last <= 'z' && Character.isDigit(word.charAt(word.length() - 2))
                ? code("", String.valueOf(last))
                : 0;
    }

    private static int code(String number, String letter) {
        return Street.digits(number) * LETTERS
                + (letter.isEmpty() ? 0 : letter.charAt(0) - 'a' + 1);
    }

    private static String without(String address, Matcher found) {
        return address.substring(0, found.start()) + " " + address.substring(found.end());
    }
}
