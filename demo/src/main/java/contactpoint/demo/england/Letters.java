package contactpoint.demo.england;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names in the letters that every keyboard has.
final class Letters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[^a-z0-9]+");

    private Letters() {}

    /// "Małgorzata" as "Malgorzata".
    static String plain(String name) {
        if (isPlain(name)) {
            return name;
        }
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ı', 'i')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('’', '\'');
    }

    /// The part of an e-mail address before the @.
    static String mailbox(String name) {
        var lower = plain(name).toLowerCase(Locale.ROOT);
        return NOT_IN_AN_ADDRESS.matcher(lower).replaceAll("");
    }

    /// In how many letters two names differ: put in, left out or replaced.
    static int apart(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var same = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    static boolean isPlain(String name) {
        for (var i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
