package contactpoint.matching;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /// Names come again and again, and their sounds are dear: those of the last many are kept.
    private static final int MOST_KEPT = 50_000;

    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private Sounds() {}

    /// "Phillips" and "Filips" are both "filips".
    static String of(String joined) {
        var kept = KEPT.get(joined);
        if (kept != null) {
            return kept;
        }
        if (KEPT.size() >= MOST_KEPT) {
            KEPT.clear();
        }
        var sound = workedOut(joined);
        KEPT.put(joined, sound);
        return sound;
    }

    private static String workedOut(String joined) {
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
        var skeleton = new StringBuilder(sound.length());
        for (var i = 0; i < sound.length(); i++) {
            var letter = sound.charAt(i);
            if (i == 0 || "aeiou".indexOf(letter) < 0) {
                skeleton.append(letter);
            } else if (i == 1 || "aeiou".indexOf(sound.charAt(i - 1)) < 0) {
                skeleton.append('a');
            }
        }
        return skeleton.toString();
    }
}
