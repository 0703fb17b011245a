package contactpoint.person;

import java.util.Locale;
import java.util.regex.Pattern;

/// A person's name: given names, as many as were sent, and family name. One of them may be empty,
/// because some people have one name, and a newborn child may have none yet.
///
/// Held as it was sent, in Unicode NFC: every letter of every language with its marks, apostrophes
/// straight and curly, hyphens, full stops, middle dots and spaces. Digits and symbols are refused,
/// with one exception: a maternity ward's "Twin 1". For comparison see the matching package.
///
/// @param given given names, or ""
/// @param family family name, or ""
public record PersonName(
        @Classified(Classification.OPEN) String given,
        @Classified(Classification.OPEN) String family)
        implements Comparable<PersonName> {

    public static final int MOST = 100;

    private static final Pattern NEWBORN =
            Pattern.compile("(baby|infant|boy|girl|male|female|twin|triplet|quad) [1-9]");

    /// @throws IllegalArgumentException if a part fails the rule, or both are empty
    public PersonName {
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("name-missing");
        }
        require(given, "given-name");
        require(family, "family-name");
    }

    /// Either may be empty or blank, not both.
    public static Checked<PersonName> parse(String given, String family) {
        return parseGiven(given)
                .then(first ->
                        read(family, "family-name", "Last name")
                                .then(last -> ofParts(first, last)));
    }

    /// Reads what [#canonical] wrote.
    public static Checked<PersonName> parse(String canonical) {
        var comma = canonical.length() > 2 * MOST + 2 ? -1 : canonical.indexOf(',');
        return comma < 0
                ? Checked.bad(
                        "name-format",
                        "Name must be a last name, a comma and a first name",
                        "Write it like Marsden,Kelly")
                : parse(canonical.substring(comma + 1), canonical.substring(0, comma));
    }

    /// Given names alone, for a "known as". Blank gives "".
    public static Checked<String> parseGiven(String given) {
        return read(given, "given-name", "First name");
    }

    /// A family name alone, for a search. Blank gives "".
    public static Checked<String> parseFamily(String family) {
        return read(family, "family-name", "Last name");
    }

    /// "Marsden,Kelly". No part can hold a comma.
    public String canonical() {
        return family + ',' + given;
    }

    /// "Kelly Marsden".
    public String display() {
        return (given + ' ' + family).strip();
    }

    @Override
    public int compareTo(PersonName other) {
        return canonical().compareTo(other.canonical());
    }

    @Override
    public String toString() {
        return "PersonName[redacted]";
    }

    private static Checked<PersonName> ofParts(String given, String family) {
        return given.isEmpty() && family.isEmpty()
                ? Checked.bad("name-missing", "Name is missing", "Enter a first or last name")
                : Checked.good(new PersonName(given, family));
    }

    private static Checked<String> read(String text, String code, String name) {
        if (Line.isBlank(text, MOST)) {
            return Checked.good("");
        }
        return Line.read(text, code, name, MOST)
                .map(PersonName::withPlainHyphens)
                .then(line -> check(line, code, name));
    }

    private static Checked<String> check(String part, String code, String name) {
        if (part.length() > MOST) {
            return Checked.bad(
                    code + "-long",
                    name + " must be " + MOST + " characters or fewer",
                    "Shorten it, or check that it is in the right column");
        }
        if (isOfLetters(part) || isOrdinalOfNewborn(part, code)) {
            return Checked.good(part);
        }
        return Checked.bad(
                code + "-characters",
                name + " must be letters, hyphens, apostrophes and spaces",
                "Remove digits and symbols");
    }

    private static String withPlainHyphens(String line) {
        return line.replace('\u2010', '-').replace('\u2011', '-').replace('\u2013', '-');
    }

    /// A letter, perhaps after an apostrophe ('t Hooft), and then whatever a name may hold. Names
    /// are checked for each candidate of each search, too often for a regular expression.
    static boolean isOfLetters(String part) {
        var first = part.isEmpty() || "'‘’".indexOf(part.charAt(0)) < 0 ? 0 : 1;
        if (first == part.length() || !Character.isLetter(part.codePointAt(first))) {
            return false;
        }
        return part.codePoints()
                .skip(first)
                .allMatch(point ->
                        Character.isLetter(point)
                                || isMark(point)
                                || "'‘’ ·.-".indexOf(point) >= 0);
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean isOrdinalOfNewborn(String part, String code) {
        return code.equals("given-name")
                && part.length() <= 10
                && NEWBORN.matcher(part.toLowerCase(Locale.ROOT)).matches();
    }

    private static void require(String part, String code) {
        if (!part.isEmpty()
                && !(read(part, code, code) instanceof Checked.Good<String>(String line)
                        && line.equals(part))) {
            throw new IllegalArgumentException(code + "-characters");
        }
    }
}
