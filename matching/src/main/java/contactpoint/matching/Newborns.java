package contactpoint.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What maternity wards write before a child has a name: "Baby", "Twin 1", "Girl of Jane". It is no
/// name, so it neither agrees nor differs; but it says that the child is newborn, and may say that
/// it is one of several.
public final class Newborns {

    private static final Set<String> SEVERAL =
            Set.of("twin", "triplet", "quad", "quadruplet", "quintuplet");
    private static final Set<String> WORDS =
            Set.of(
                    "baby", "infant", "newborn", "neonate", "unborn", "boy", "girl", "male",
                    "female", "unknown", "unnamed", "child", "bby", "ubb");

    /// These are names too, unless somebody's.
    private static final Set<String> WHOSE = Set.of("son", "daughter");

    private static final Map<String, Integer> PLACES =
            Map.ofEntries(
                    Map.entry("1", 1),
                    Map.entry("2", 2),
                    Map.entry("3", 3),
                    Map.entry("4", 4),
                    Map.entry("5", 5),
                    Map.entry("6", 6),
                    Map.entry("7", 7),
                    Map.entry("8", 8),
                    Map.entry("9", 9),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("i", 1),
                    Map.entry("ii", 2),
                    Map.entry("iii", 3),
                    Map.entry("iv", 4),
                    Map.entry("a", 1),
                    Map.entry("b", 2),
                    Map.entry("c", 3),
                    Map.entry("d", 4),
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("1st", 1),
                    Map.entry("2nd", 2),
                    Map.entry("3rd", 3),
                    Map.entry("4th", 4));

    /// "twin2", "babygirl": two words that nobody divided.
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "(baby|infant|boy|girl|male|female|twin|triplet)"
                            + "(boy|girl|male|female|twin|[1-9])"
                            + "|(twin|triplet)(i{1,3}|[ab])");

    /// How all of these begin. Most names begin otherwise, and need no second look.
    private static final List<String> BEGINNINGS =
            List.of(
                    "baby",
                    "infant",
                    "newborn",
                    "neonate",
                    "un",
                    "boy",
                    "girl",
                    "male",
                    "female",
                    "child",
                    "bby",
                    "ubb",
                    "twin",
                    "triplet",
                    "quad",
                    "quintuplet",
                    "son",
                    "daughter");

    private Newborns() {}

    /// What a given name says of a newborn.
    ///
    /// @param name what is left of it: all of it for most names, nothing for "Twin 1"
    /// @param isPlaceholder whether it stands for a name that was not known yet
    /// @param isPlural whether the child is one of several born together
    /// @param place which of them, from 1; 0 if that is not said
    public record Said(List<String> name, boolean isPlaceholder, boolean isPlural, int place) {
        public Said {
            name = List.copyOf(name);
        }

        @Override
        public String toString() {
            return "Said[redacted]";
        }
    }

    /// Whether the given name is missing, or stands for one that is.
    public static boolean hasNoName(NameForms given) {
        return given.isEmpty() || read(given.tokens()).isPlaceholder();
    }

    /// Takes a given name apart, which may hold a marker beside a name: "Oliver (Twin 2)".
    public static Said read(List<String> tokens) {
        if (tokens.stream().noneMatch(Newborns::mayBegin)) {
            return new Said(tokens, false, false, 0);
        }
        var words = divided(tokens);
        if (isOfSomebody(words)
                || (words.stream().anyMatch(Newborns::isWord)
                        && words.stream().allMatch(Newborns::isNoName))) {
            var before = words.contains("of") ? words.subList(0, words.indexOf("of")) : words;
            return new Said(
                    List.of(),
                    true,
                    before.stream().anyMatch(word -> isOfSeveral(word) || PLACES.containsKey(word)),
                    place(before));
        }
        if (words.stream().noneMatch(Newborns::isOfSeveral)) {
            return new Said(tokens, false, false, 0);
        }
        return besideName(words);
    }

    private static boolean mayBegin(String token) {
        for (var each : BEGINNINGS) {
            if (token.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /// A marker and the place beside it are taken out of a name.
    private static Said besideName(List<String> words) {
        var name = new ArrayList<String>();
        var marker = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var isBeside =
                    PLACES.containsKey(word)
                            && ((at > 0 && isOfSeveral(words.get(at - 1)))
                                    || (at + 1 < words.size() && isOfSeveral(words.get(at + 1))));
            (isOfSeveral(word) || isBeside ? marker : name).add(word);
        }
        return new Said(name, false, true, place(marker));
    }

    private static List<String> divided(List<String> tokens) {
        var words = new ArrayList<String>();
        for (var token : tokens) {
            var together = TOGETHER.matcher(token);
            if (together.matches()) {
                var first = together.group(1) == null ? 3 : 1;
                words.add(together.group(first));
                words.add(together.group(first + 1));
            } else {
                words.add(token);
            }
        }
        return words;
    }

    private static boolean isOfSomebody(List<String> words) {
        var before = words.subList(0, Math.max(0, words.indexOf("of")));
        return before.stream().allMatch(word -> isNoName(word) || WHOSE.contains(word))
                && before.stream().anyMatch(word -> isWord(word) || WHOSE.contains(word));
    }

    private static int place(List<String> words) {
        return words.stream().filter(PLACES::containsKey).findFirst().map(PLACES::get).orElse(0);
    }

    private static boolean isNoName(String word) {
        return isWord(word) || PLACES.containsKey(word);
    }

    private static boolean isWord(String word) {
        return WORDS.contains(word) || isOfSeveral(word);
    }

    private static boolean isOfSeveral(String word) {
        return SEVERAL.contains(word)
                || (word.endsWith("s") && SEVERAL.contains(word.substring(0, word.length() - 1)));
    }
}
