package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a name is written wrongly: by a slip on the keyboard, by ear, and by a scanner. Names keep
/// to letters, because a system that takes names refuses the digits that a scanner reads.
///
/// @param heard rules for names written as they sound
/// @param scanned rules for names read from paper
record Misspelling(List<Rule> heard, List<Rule> scanned) {
    private static final List<String> KEYBOARD = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final String VOWELS = "aeiouyáéíóúäëïöü";
    private static final int TRIES = 12;

    /// Where in a name a rule holds.
    enum Where {
        ALL,
        START,
        MIDDLE,
        END
    }

    /// One text is written for another.
    ///
    /// @param before `V` or `C` where a vowel or a consonant must stand before, else ""
    /// @param after the same for what stands after
    record Rule(Where where, String from, String to, String before, String after) {
        Rule(String from, String to) {
            this(Where.ALL, from, to, "", "");
        }
    }

    Misspelling {
        heard = List.copyOf(heard);
        scanned = List.copyOf(scanned);
    }

    static Misspelling own() {
        return new Misspelling(rules("heard"), rules("scanned"));
    }

    private static List<Rule> rules(String kind) {
        var pairs = Resources.lists("misspellings.txt").get(kind);
        if (pairs == null) {
            throw new IllegalStateException("misspellings.txt lacks " + kind);
        }
        return pairs.stream()
                .map(pair -> {
                    var arrow = pair.indexOf('>');
                    return new Rule(pair.substring(0, arrow), pair.substring(arrow + 1));
                })
                .toList();
    }

    /// By a slip on the keyboard: a letter left out, doubled, changed with its neighbour, or the
    /// key beside it. Never the first letter, which people see.
    static String typed(String name, Dice dice) {
        if (name.length() < 3) {
            return name;
        }
        for (var i = 0; i < TRIES; i++) {
            var at = dice.between(1, name.length() - 1);
            if (!Character.isLetter(name.charAt(at))) {
                continue;
            }
            var head = name.substring(0, at);
            var tail = name.substring(at + 1);
            var letter = name.charAt(at);
            var made =
                    switch (dice.below(4)) {
                        case 0 -> head + tail;
                        case 1 -> head + letter + letter + tail;
                        case 2 ->
                                tail.isEmpty() || !Character.isLetter(tail.charAt(0))
                                        ? name
                                        : head + tail.charAt(0) + letter + tail.substring(1);
                        default -> head + beside(letter, dice) + tail;
                    };
            if (!made.equals(name)) {
                return made;
            }
        }
        return name;
    }

    String heard(String name, Dice dice) {
        return changed(name, heard, dice);
    }

    String scanned(String name, Dice dice) {
        return changed(name, scanned, dice);
    }

    private static char beside(char letter, Dice dice) {
        for (var row : KEYBOARD) {
            var at = row.indexOf(letter);
            if (at >= 0) {
                var step = dice.chance(.5) ? 1 : -1;
                return row.charAt(Math.clamp(at + step, 0, row.length() - 1));
            }
        }
        return letter;
    }

    /// By one of the rules that change it, else the name as it is.
    private static String changed(String name, List<Rule> rules, Dice dice) {
        var all = new ArrayList<String>();
        for (var rule : rules) {
            var at = place(name, rule);
            if (at >= 0) {
                var made =
                        name.substring(0, at)
                                + cased(rule.to, name.charAt(at))
                                + name.substring(at + rule.from.length());
                if (made.length() > 1 && Character.isLetter(made.charAt(0)) && !made.equals(name)) {
                    all.add(made);
                }
            }
        }
        return all.isEmpty() ? name : dice.one(all);
    }

    private static String cased(String to, char like) {
        return Character.isUpperCase(like) && !to.isEmpty()
                ? to.substring(0, 1).toUpperCase(Locale.ROOT) + to.substring(1)
                : to;
    }

    private static int place(String name, Rule rule) {
        var lower = name.toLowerCase(Locale.ROOT);
        // A letter whose small form has another length would move all the others.
        if (lower.length() != name.length()) {
            return -1;
        }
        var from = rule.from.toLowerCase(Locale.ROOT);
        var at =
                switch (rule.where) {
                    case ALL -> lower.indexOf(from);
                    case START -> lower.startsWith(from) ? 0 : -1;
                    case MIDDLE -> {
                        var inside = lower.indexOf(from, 1);
                        yield inside + from.length() < lower.length() ? inside : -1;
                    }
                    case END -> lower.endsWith(from) ? lower.length() - from.length() : -1;
                };
        return at >= 0
                        && stands(lower, at - 1, rule.before)
                        && stands(lower, at + from.length(), rule.after)
                ? at
                : -1;
    }

    private static boolean stands(String lower, int at, String what) {
        if (what.isEmpty()) {
            return true;
        }
        return at >= 0
                && at < lower.length()
                && VOWELS.indexOf(lower.charAt(at)) >= 0 == what.equals("V");
    }
}
