package contactpoint.matching;

import java.util.List;
import java.util.regex.Pattern;

/// What is left of a name when spellings that sound alike in England are written alike. Made for
/// names of many origins, so it merges little: a heard name is caught by this and by edits
/// together.
final class Sounds {

    private record Rule(Pattern pattern, String to) {
        Rule(String pattern, String to) {
            this(Pattern.compile(pattern), to);
        }
    }

    /// In order. Works on the joined form.
    private static final List<Rule> RULES =
            List.of(
                    new Rule("^(kn|gn)", "n"),
                    new Rule("^wr", "r"),
                    new Rule("^ma?c(?=..)", "mk"),
                    new Rule("rn", "m"),
                    new Rule("ph", "f"),
                    new Rule("e?igh", "i"),
                    new Rule("(au|ou)gh", "o"),
                    new Rule("ck|qu|q", "k"),
                    new Rule("x", "ks"),
                    new Rule("sc(?=[eiy])|sch", "s"),
                    new Rule("c(?=[eiy])", "s"),
                    new Rule("c", "k"),
                    new Rule("z", "s"),
                    new Rule("dg|g(?=[eiy])", "j"),
                    new Rule("y", "i"),
                    new Rule("w", "v"),
                    new Rule("(?<=.)h", ""),
                    new Rule("(.)\\1+", "$1"),
                    new Rule("ie|ei|ea", "i"),
                    new Rule("ai|ae", "a"),
                    new Rule("ou|oo", "u"),
                    new Rule("oe", "o"),
                    new Rule("(?<=..[^aeiou])e$", ""),
                    new Rule("(.)\\1+", "$1"));

    private static final Pattern INNER_VOWELS = Pattern.compile("(?<=.)[aeiou]+");

    private Sounds() {}

    /// "Phillips" and "Filips" are both "filips".
    static String of(String joined) {
        var sound = joined;
        for (var rule : RULES) {
            sound = rule.pattern.matcher(sound).replaceAll(rule.to);
        }
        return sound.isEmpty() ? joined : sound;
    }

    /// The sound with every inner vowel alike: for finding, never for deciding.
    static String skeleton(String joined) {
        return skeletonOf(of(joined));
    }

    static String skeletonOf(String sound) {
        return INNER_VOWELS.matcher(sound).replaceAll("a");
    }
}
