package contactpoint.linkage;

/// Cyrillic letters in Latin ones, as passports have them (ICAO Doc 9303, part 3, table B), so that
/// a name from a home country's papers meets the same name from a British form.
final class Cyrillic {
    private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџѓќѕәғқңөұүһ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia", "i", "i",
        "ie", "g", "u", "j", "lj", "nj", "c", "d", "dz", "g", "k", "z", "a", "g", "k", "n", "o",
        "u", "u", "h"
    };

    private Cyrillic() {}

    static String inLatin(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'Ѐ' && text.charAt(i) <= 'ӿ') {
                return changed(text);
            }
        }
        return text;
    }

    private static String changed(String text) {
        var latin = new StringBuilder(text.length() + 8);
        for (var i = 0; i < text.length(); i++) {
            var letter = Character.toLowerCase(text.charAt(i));
            var at = LETTERS.indexOf(letter);
            latin.append(at < 0 ? String.valueOf(letter) : LATIN[at]);
        }
        return latin.toString();
    }
}
