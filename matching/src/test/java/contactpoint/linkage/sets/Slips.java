package contactpoint.linkage.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Wrong letters: read by a scanner, struck on a keyboard, heard. Works in small letters.
final class Slips {

    /// What a scanner takes for what; the likelier first.
    private static final List<List<String>> SCANNED =
            List.of(
                    List.of("o", "u"),
                    List.of("r", "v"),
                    List.of("l", "c"),
                    List.of("f", "p"),
                    List.of("u", "v"),
                    List.of("e", "c"),
                    List.of("i", "l"),
                    List.of("h", "b"),
                    List.of("n", "m"),
                    List.of("m", "n"),
                    List.of("a", "o"),
                    List.of("q", "g"),
                    List.of("g", "q"),
                    List.of("b", "h"),
                    List.of("v", "y"),
                    List.of("y", "v"),
                    List.of("j", "i"),
                    List.of("t", "f"),
                    List.of("c", "e"),
                    List.of("d", "o"),
                    List.of("w", "vv"),
                    List.of("rn", "m"),
                    List.of("m", "rn"),
                    List.of("cl", "d"),
                    List.of("e", "f"),
                    List.of("k", "x"),
                    List.of("s", "5"),
                    List.of("p", "f"));

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private static final List<List<String>> HEARD =
            List.of(
                    List.of("ph", "f"),
                    List.of("ie", "y"),
                    List.of("y", "ie"),
                    List.of("ck", "k"),
                    List.of("c", "k"),
                    List.of("k", "c"),
                    List.of("y", "i"),
                    List.of("i", "y"),
                    List.of("s", "z"),
                    List.of("th", "t"),
                    List.of("t", "th"),
                    List.of("ee", "ea"),
                    List.of("ea", "ee"),
                    List.of("ll", "l"),
                    List.of("l", "ll"),
                    List.of("nn", "n"),
                    List.of("n", "nn"),
                    List.of("tt", "t"),
                    List.of("ss", "s"),
                    List.of("a", "e"),
                    List.of("e", "a"),
                    List.of("ou", "o"),
                    List.of("h", ""),
                    List.of("e", ""));

    private static final Map<Character, String> PAD =
            Map.of(
                    '0', "12", '1', "24", '2', "135", '3', "26", '4', "157", '5', "2468", '6',
                    "359", '7', "48", '8', "579", '9', "68");

    private final Chance chance;

    Slips(Chance chance) {
        this.chance = chance;
    }

    /// One kind of letter misread, mostly wherever it stands: robert, vobevt.
    String scanned(String word) {
        List<List<String>> fitting = SCANNED.stream().filter(r -> word.contains(r.get(0))).toList();
        return fitting.isEmpty() ? word : replaced(word, chance.early(fitting), chance.in(.6));
    }

    /// One spelling taken for another that sounds the same.
    String heard(String word) {
        List<List<String>> fitting = HEARD.stream().filter(r -> word.contains(r.get(0))).toList();
        return fitting.isEmpty() ? typed(word) : replaced(word, chance.of(fitting), false);
    }

    private String replaced(String word, List<String> rule, boolean everywhere) {
        String from = rule.get(0);
        if (everywhere) {
            return word.replace(from, rule.get(1));
        }
        var places = new ArrayList<Integer>();
        for (int at = word.indexOf(from); at >= 0; at = word.indexOf(from, at + 1)) {
            places.add(at);
        }
        int at = chance.of(places);
        return word.substring(0, at) + rule.get(1) + word.substring(at + from.length());
    }

    /// A neighbouring key, a key too many, one missed, two in the wrong order.
    String typed(String word) {
        return switch (chance.share(.4, .2, .22, .18)) {
            case 0 -> substituted(word);
            case 1 -> inserted(word);
            case 2 -> deleted(word);
            default -> transposed(word);
        };
    }

    String substituted(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int at = chance.below(word.length());
        return word.substring(0, at) + beside(word.charAt(at)) + word.substring(at + 1);
    }

    String inserted(String word) {
        int at = chance.below(word.length() + 1);
        char near = word.isEmpty() ? 'e' : word.charAt(Math.min(at, word.length() - 1));
        char extra = chance.in(.5) ? beside(near) : near;
        return word.substring(0, at) + (extra == ' ' ? 'e' : extra) + word.substring(at);
    }

    String deleted(String word) {
        if (word.length() < 3) {
            return word;
        }
        int at = chance.below(word.length());
        return word.substring(0, at) + word.substring(at + 1);
    }

    String transposed(String word) {
        if (word.length() < 2) {
            return word;
        }
        int at = chance.below(word.length() - 1);
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    /// A space struck inside a word, or one left out.
    String spaced(String word) {
        int space = word.indexOf(' ');
        if (space > 0 && chance.in(.5)) {
            return word.substring(0, space) + word.substring(space + 1);
        }
        if (word.length() < 3) {
            return word;
        }
        int at = chance.between(1, word.length() - 1);
        return (word.substring(0, at) + " " + word.substring(at)).replace("  ", " ");
    }

    char beside(char c) {
        if (PAD.containsKey(c)) {
            String near = PAD.get(c);
            return near.charAt(chance.below(near.length()));
        }
        for (int row = 0; row < ROWS.size(); row++) {
            int at = ROWS.get(row).indexOf(c);
            if (at >= 0) {
                String near = near(row, at);
                return near.charAt(chance.below(near.length()));
            }
        }
        return (char) ('a' + chance.below(26));
    }

    private static String near(int row, int at) {
        var near = new StringBuilder();
        String keys = ROWS.get(row);
        if (at > 0) {
            near.append(keys.charAt(at - 1));
        }
        if (at + 1 < keys.length()) {
            near.append(keys.charAt(at + 1));
        }
        for (int other : List.of(row - 1, row + 1)) {
            if (other >= 0 && other < ROWS.size() && at < ROWS.get(other).length()) {
                near.append(ROWS.get(other).charAt(at));
            }
        }
        return near.toString();
    }

    /// One digit wrong.
    String digit(String number) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return number;
        }
        int at = chance.of(places);
        char other = number.charAt(at);
        while (other == number.charAt(at)) {
            other = chance.in(.5) ? beside(number.charAt(at)) : (char) ('0' + chance.below(10));
        }
        return number.substring(0, at) + other + number.substring(at + 1);
    }
}
