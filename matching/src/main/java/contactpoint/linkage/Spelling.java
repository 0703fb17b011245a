package contactpoint.linkage;

/// What is left of a name when spellings of one sound, in England and in the alphabets that its
/// families' names were brought over from, are written alike: Yuliya and Iuliia, Stephen and
/// Steven, Shevchenko and Ševčenko.
final class Spelling {
    /// Longest first where one begins with another.
    private static final String[][] GROUPS = {
        {"sch", "s"}, {"tsch", "c"}, {"tch", "c"}, {"sh", "s"}, {"cz", "c"}, {"ch", "c"},
        {"zh", "z"}, {"kh", "h"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"bh", "b"},
        {"gh", "g"}, {"ck", "k"}, {"qu", "k"}, {"ts", "s"}, {"tz", "s"}, {"dz", "s"},
        {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ea", "i"}, {"ae", "e"}, {"oe", "e"},
    };

    private Spelling() {}

    static String sound(String joined) {
        var sound = new StringBuilder(joined.length());
        for (var i = 0; i < joined.length(); ) {
            var group = groupAt(joined, i);
            if (group != null) {
                append(sound, group[1].charAt(0));
                i += group[0].length();
            } else {
                append(sound, letter(joined, i));
                i++;
            }
        }
        var length = sound.length();
        if (length > 3 && sound.charAt(length - 1) == 'e') {
            sound.setLength(length - 1);
        }
        return sound.isEmpty() ? joined : sound.toString();
    }

    private static String @org.jspecify.annotations.Nullable [] groupAt(String text, int at) {
        for (var group : GROUPS) {
            if (text.startsWith(group[0], at)) {
                return group;
            }
        }
        return null;
    }

    private static char letter(String text, int at) {
        var letter = text.charAt(at);
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (letter) {
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
            case 'q' -> 'k';
            case 'w' -> 'v';
            case 'y', 'j' -> 'i';
            case 'z', 'x' -> 's';
            case 'h' -> at == 0 ? 'h' : ' ';
            default -> letter;
        };
    }

    private static void append(StringBuilder sound, char letter) {
        if (letter != ' ' && (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter)) {
            sound.append(letter);
        }
    }
}
