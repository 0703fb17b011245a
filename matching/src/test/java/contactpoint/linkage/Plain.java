package contactpoint.linkage;

/// What is compared, worked out in the plainest way, to hold the quick ways against.
final class Plain {
    private Plain() {}

    /// Of two names of one word: whether nothing makes them alike.
    static boolean areDifferent(Text one, Text other, NameTable table) {
        String a = letters(one), b = letters(other);
        var shorter = Math.min(one.letters().length, other.letters().length);
        if (one.words().length + other.words().length > 0
                || shorter < 2
                || one.hasLettersOf(other)
                || one.sound() == other.sound()
                || table.isPair(String.valueOf(one.letters()), String.valueOf(other.letters()))) {
            return false;
        }
        String whole = String.valueOf(one.letters()), another = String.valueOf(other.letters());
        var isEnd =
                shorter >= 3
                        && Math.abs(whole.length() - another.length()) >= 2
                        && (whole.startsWith(another)
                                || whole.endsWith(another)
                                || another.startsWith(whole)
                                || another.endsWith(whole));
        var most = shorter >= NameComparing.LONG ? 3 : 2;
        // Which of two is gone through first may matter to Jaro.
        var isFirst = one.spaced().compareTo(other.spaced()) < 0;
        var alike = isFirst ? jaroWinkler(a, b) : jaroWinkler(b, a);
        return !isEnd && edits(a, b) > most && alike < NameComparing.SLIGHTLY_ALIKE;
    }

    /// The letters that count.
    static String letters(Text text) {
        var all = String.valueOf(text.letters());
        return all.substring(0, Math.min(all.length(), Likeness.LONGEST));
    }

    static int edits(String a, String b) {
        var least = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                var same = a.charAt(i - 1) == b.charAt(j - 1);
                var edits = least[i - 1][j - 1] + (same ? 0 : 1);
                edits = Math.min(edits, least[i - 1][j] + 1);
                edits = Math.min(edits, least[i][j - 1] + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, least[i - 2][j - 2] + 1);
                }
                least[i][j] = edits;
            }
        }
        return least[a.length()][b.length()];
    }

    static double jaroWinkler(String a, String b) {
        var reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        var left = new StringBuilder(b);
        var mine = new StringBuilder();
        for (var i = 0; i < a.length(); i++) {
            for (var j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
                if (left.charAt(j) == a.charAt(i)) {
                    left.setCharAt(j, '\0');
                    mine.append(a.charAt(i));
                    break;
                }
            }
        }
        if (mine.isEmpty()) {
            return 0;
        }
        var theirs = new StringBuilder();
        for (var j = 0; j < b.length(); j++) {
            if (left.charAt(j) == '\0') {
                theirs.append(b.charAt(j));
            }
        }
        var exchanged = 0;
        for (var at = 0; at < mine.length(); at++) {
            exchanged += mine.charAt(at) == theirs.charAt(at) ? 0 : 1;
        }
        double common = mine.length();
        var jaro =
                (common / a.length() + common / b.length() + (common - exchanged / 2) / common) / 3;
        var prefix = 0;
        while (prefix < 4
                && prefix < Math.min(a.length(), b.length())
                && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * .1 * (1 - jaro);
    }

    static int sharedLongWords(Texts texts, Text one, Text other) {
        var shared = 0;
        for (var mine : one.words()) {
            for (var theirs : other.words()) {
                shared += mine == theirs && texts.get(mine).letters().length > 2 ? 1 : 0;
            }
        }
        return shared;
    }

    static boolean isNhsNumber(String digits) {
        if (digits.length() != 10) {
            return false;
        }
        var sum = 0;
        for (var at = 0; at < 9; at++) {
            sum += (digits.charAt(at) - '0') * (10 - at);
        }
        var check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
    }
}
