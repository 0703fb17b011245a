package contactpoint.matching;

import java.util.Set;

/// What maternity wards write before a child has a name: "Baby", "Twin 1", "Girl of Jane". It is no
/// name, so it neither agrees nor differs.
public final class Newborns {

    private static final Set<String> WORDS =
            Set.of(
                    "baby", "infant", "newborn", "boy", "girl", "male", "female", "twin", "triplet",
                    "quad", "unknown", "unnamed", "child", "bby");
    private static final Set<String> ORDINALS =
            Set.of(
                    "1", "2", "3", "4", "5", "6", "7", "8", "9", "one", "two", "three", "four", "i",
                    "ii", "iii", "a", "b", "c");

    private Newborns() {}

    /// Whether the given name is missing, or stands for one that is.
    public static boolean hasNoName(NameForms given) {
        if (given.isEmpty()) {
            return true;
        }
        var tokens = given.tokens();
        if (!WORDS.contains(tokens.getFirst())) {
            return false;
        }
        return (tokens.size() > 1 && tokens.get(1).equals("of"))
                || tokens.stream()
                        .allMatch(token -> WORDS.contains(token) || ORDINALS.contains(token));
    }
}
