package contactpoint.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A name made ready for comparison: lower case, without marks, its foreign letters spelt as an
/// English keyboard would. The name as it was sent is kept elsewhere and shown; this is never
/// shown.
///
/// @param joined all letters in one: "obrien"
/// @param tokens split at spaces, hyphens and apostrophes: "o", "brien"
public record NameForms(String joined, List<String> tokens) {

    /// Parts that say little alone: nobody is found by "de" or "bin".
    private static final Set<String> PARTICLES =
            Set.of(
                    "a", "abd", "abdul", "abu", "af", "al", "ap", "av", "ben", "bin", "bint", "d",
                    "da", "dal", "das", "de", "degli", "del", "della", "den", "der", "des", "di",
                    "do", "dos", "du", "e", "el", "ibn", "l", "la", "las", "le", "les", "los",
                    "mac", "mc", "o", "saint", "san", "st", "te", "ten", "ter", "ul", "ur", "van",
                    "von", "y", "z", "zu", "zur");

    public NameForms {
        tokens = List.copyOf(tokens);
    }

    public static NameForms of(String name) {
        if (isPlain(name)) {
            var lower = name.toLowerCase(Locale.ROOT);
            return new NameForms(lower, List.of(lower));
        }
        var joined = new StringBuilder();
        var token = new StringBuilder();
        var tokens = new ArrayList<String>();
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        for (var i = 0; i < plain.length(); ) {
            var point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (isOfToken(point)) {
                token.append(inEnglishLetters(point));
            } else if (isBetweenTokens(point) && !token.isEmpty()) {
                tokens.add(token.toString());
                joined.append(token);
                token.setLength(0);
            }
        }
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            joined.append(token);
        }
        return new NameForms(joined.toString(), tokens);
    }

    /// One word of English letters, as most names are.
    private static boolean isPlain(String name) {
        for (var i = 0; i < name.length(); i++) {
            var letter = name.charAt(i) | 0x20;
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    public boolean isEmpty() {
        return joined.isEmpty();
    }

    /// The first given name of several, or "".
    public String first() {
        return tokens.isEmpty() ? "" : tokens.getFirst();
    }

    /// Whether it is one letter, standing for a name.
    public boolean isInitial() {
        return joined.length() == 1;
    }

    /// The tokens that somebody could be found by: without particles, unless there is nothing else.
    public List<String> telling() {
        var telling = tokens.stream().filter(token -> !PARTICLES.contains(token)).toList();
        return telling.isEmpty() ? tokens : telling;
    }

    /// Modifier letters are apostrophes and the like (U+02BC), written as letters.
    private static boolean isOfToken(int point) {
        return Character.isLetterOrDigit(point)
                && Character.getType(point) != Character.MODIFIER_LETTER;
    }

    /// A mark belongs to its letter; the Catalan middle dot, the Arabic stroke that draws a word
    /// out, a soft hyphen and what says which way to write belong to their word. All else divides.
    private static boolean isBetweenTokens(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    false;
            default -> point != '·' && point != 'ـ';
        };
    }

    /// Letters that Unicode does not take apart, and figures of other scripts.
    private static String inEnglishLetters(int point) {
        return switch (point) {
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            case 'ł', 'ƚ', 'ɫ' -> "l";
            case 'ø', 'ɔ', 'ɵ' -> "o";
            case 'đ', 'ð', 'ɖ', 'ɗ' -> "d";
            case 'ı', 'ɪ', 'ɨ' -> "i";
            case 'ħ', 'ɦ' -> "h";
            case 'ŋ', 'ɲ', 'ɳ' -> "n";
            case 'ŧ', 'ƭ', 'ʈ' -> "t";
            case 'ə', 'ǝ', 'ɛ' -> "e";
            case 'ƀ', 'ɓ' -> "b";
            case 'ƈ' -> "c";
            case 'ƒ' -> "f";
            case 'ǥ', 'ɠ', 'ɣ' -> "g";
            case 'ȷ' -> "j";
            case 'ƙ', 'ĸ' -> "k";
            case 'ƥ' -> "p";
            case 'ɍ' -> "r";
            case 'ʃ' -> "s";
            case 'ʉ', 'ʊ' -> "u";
            case 'ʋ' -> "v";
            case 'ƴ', 'ɏ' -> "y";
            case 'ƶ', 'ʒ' -> "z";
            default ->
                    Character.isDigit(point)
                            ? String.valueOf(Character.digit(point, 10))
                            : Character.toString(point);
        };
    }
}
