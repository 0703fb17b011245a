package contactpoint.linkage.sets;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names in Cyrillic or with marks, written in Latin letters by one custom or another.
final class Romanising {

    static final List<String> CUSTOMS =
            List.of("bgn", "icao", "casual", "bgn", "icao", "german", "scholarly", "french");

    private final Chance chance;
    private final Slips slips;
    private final Map<String, Map<String, String>> letters = new HashMap<>();

    Romanising(Chance chance) {
        this.chance = chance;
        this.slips = new Slips(chance);
        Words.read("transliteration.txt")
                .lists()
                .forEach((custom, pairs) -> {
                    var map = new HashMap<String, String>();
                    for (String pair : pairs) {
                        int at = pair.indexOf('=');
                        map.put(pair.substring(0, at), pair.substring(at + 1));
                    }
                    letters.put(custom, map);
                });
    }

    static boolean cyrillic(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    /// In Latin letters by the custom; marks stay on what was Latin before.
    String latin(String text, String custom) {
        if (!cyrillic(text)) {
            return text;
        }
        String latin = lettered(text.toLowerCase(Locale.ROOT), custom);
        if (custom.equals("bgn") || custom.equals("casual")) {
            latin =
                    chance.in(.6)
                            ? latin.replaceAll("[iy]y$", "y")
                            : latin.replaceAll("[iy]y$", "iy");
            latin = latin.replaceAll("^e(?=[vl])", chance.in(.4) ? "ye" : "e");
        }
        if (custom.equals("casual")) {
            latin = latin.replaceAll("ii$", "i").replaceAll("ks", "x");
        }
        return capital(latin);
    }

    /// Plain letters: ş becomes s, or sh if written by ear.
    String plain(String text) {
        String by = chance.in(.12) ? lettered(text.toLowerCase(Locale.ROOT), "heard") : text;
        String bare =
                Normalizer.normalize(by, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('ı', 'i')
                        .replace('İ', 'I')
                        .replace('ł', 'l')
                        .replace('Ł', 'L')
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        return capital(bare);
    }

    /// Typed with the wrong alphabet switched on.
    String wrongLayout(String text) {
        var keys = letters.getOrDefault("layout", Map.of());
        var back = new HashMap<String, String>();
        keys.forEach((latin, cyrillic) -> back.put(cyrillic, latin));
        Map<String, String> map = cyrillic(text) ? back : keys;
        var typed = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(Character::toString)
                .forEach(c -> typed.append(map.getOrDefault(c, c)));
        return capital(typed.toString());
    }

    String mistyped(String text) {
        return capital(slips.typed(text.toLowerCase(Locale.ROOT)));
    }

    private String lettered(String text, String custom) {
        Map<String, String> map = letters.getOrDefault(custom, Map.of());
        var latin = new StringBuilder();
        text.chars()
                .mapToObj(Character::toString)
                .forEach(c -> latin.append(map.getOrDefault(c, c)));
        return latin.toString();
    }

    static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
