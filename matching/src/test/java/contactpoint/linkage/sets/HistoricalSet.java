package contactpoint.linkage.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One file of people of the past, each written about ten times, worse from record to record.
///
/// The forename is the first word of a full name and the surname its last, as whoever split them
/// did not know: "sir" is a frequent forename and "baronet" a surname.
final class HistoricalSet {

    private static final List<String> COLUMNS =
            List.of("forename", "surname", "birth_date", "place", "postcode", "sex");

    private final Chance chance;
    private final Slips slips;
    private final Likeness.Register register;

    /// How differently the sources name the person at hand.
    private double muddle = 1;

    HistoricalSet(long seed, NameTables tables) {
        chance = new Chance(seed, "historical");
        slips = new Slips(chance);
        register = new Likeness.Register(chance, tables);
    }

    List<Sheet> sheets(int people) {
        var sheet = new Sheet("historical", COLUMNS);
        for (int number = 1; number <= people; number++) {
            Likeness person = register.draw(number);
            int records = records();
            muddle = chance.between(40, 160) / 100.0;
            for (int i = 0; i < records; i++) {
                double worse = records == 1 ? 0 : i / (records - 1.0);
                sheet.add(person.key() + "-" + (i + 1), person.key(), written(person, worse));
            }
        }
        return List.of(sheet);
    }

    private int records() {
        if (chance.in(.0015)) {
            return chance.between(30, 60);
        }
        return Math.clamp(Math.round(chance.waiting(3, 9.75)), 1, 60);
    }

    /// @param worse 0 for the heading's own record, 1 for the last
    private Map<String, String> written(Likeness person, double worse) {
        var row = new HashMap<String, String>();
        List<String> words = name(person, worse);
        row.put("forename", words.getFirst());
        row.put("surname", words.size() > 1 ? words.getLast() : "");
        row.put("birth_date", chance.in(.46 * worse) ? "" : date(person.born(), worse));
        row.put("place", chance.in(.28 * worse) ? "" : place(person.place(), worse));
        row.put("postcode", chance.in(.46 * worse) ? "" : postcode(person.postcode(), worse));
        row.put("sex", chance.in(.45 * worse) ? "" : sex(person.woman()));
        return row;
    }

    private List<String> name(Likeness person, double worse) {
        String full = person.names().getFirst();
        if (chance.in(muddle * (.29 + .62 * worse))) {
            switch (chance.share(.4, .36, .24)) {
                case 0 -> full = chance.of(person.names());
                case 1 -> full = eachInAnotherForm(person.names().getFirst());
                default -> full = misspelt(full);
            }
        }
        List<String> words =
                new ArrayList<>(Arrays.asList(full.replace(",", "").strip().split("\\s+")));
        if (words.size() > 1 && chance.in(.42 * worse)) {
            shortened(words);
        }
        return words;
    }

    /// Middle words go with one half, the first or the last now and then.
    private void shortened(List<String> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            if (chance.in(.5)) {
                words.remove(i);
            }
        }
        if (words.size() > 1 && chance.in(.33)) {
            words.removeLast();
        } else if (words.size() > 1 && chance.in(.22)) {
            words.removeFirst();
        }
    }

    private String eachInAnotherForm(String full) {
        var words = new ArrayList<String>();
        for (String word : full.split(" ")) {
            String other = chance.in(.85) ? register.turned(word, "pets") : word;
            if (other.equals(word) && chance.in(.2)) {
                other = register.turned(word, "foreign");
            }
            if (other.equals(word) && chance.in(.6)) {
                other = register.turned(word, "turned");
            }
            words.add(other.equals(word) && chance.in(.25) ? slips.heard(word) : other);
        }
        return String.join(" ", words);
    }

    private String misspelt(String full) {
        List<String> words = new ArrayList<>(Arrays.asList(full.split(" ")));
        int at = chance.below(words.size());
        words.set(at, slips.typed(words.get(at)));
        return String.join(" ", words);
    }

    private String date(LocalDate born, double worse) {
        if (!chance.in(.1 + .5 * worse)) {
            return born.toString();
        }
        return switch (chance.share(.5, .25, .25)) {
            case 0 -> {
                int year = born.getYear() + (chance.in(.3) ? chance.between(-3, 3) : 0);
                yield LocalDate.of(year, 1, 1).toString();
            }
            case 1 -> {
                String text = born.toString();
                yield text.substring(0, 2) + slips.digit(text.substring(2));
            }
            default -> {
                int span = chance.in(.5) ? 15 : 800;
                yield born.plusDays(chance.between(-span, span)).toString();
            }
        };
    }

    private String place(String place, double worse) {
        if (!chance.in(.03 + .17 * worse)) {
            return place;
        }
        return switch (chance.share(.45, .15, .4)) {
            case 0 -> slips.typed(place);
            case 1 -> place.contains(" ") ? place.substring(0, place.indexOf(' ')) : place;
            default -> chance.early(register.places());
        };
    }

    /// Mostly another unit of the same sector or district: a made-up neighbour.
    private String postcode(String postcode, double worse) {
        if (!chance.in(.06 + .42 * worse)) {
            return postcode;
        }
        int unit = postcode.length() - 2;
        return switch (chance.share(.4, .3, .2, .1)) {
            case 0 -> postcode.substring(0, unit) + letter() + letter();
            case 1 -> postcode.substring(0, unit - 1) + chance.below(10) + letter() + letter();
            case 2 -> slips.typed(postcode);
            default -> {
                String moved = slips.digit(postcode.substring(0, unit - 1));
                yield moved + chance.below(10) + letter() + letter();
            }
        };
    }

    private char letter() {
        return chance.of(
                List.of(
                        'a', 'b', 'd', 'e', 'f', 'g', 'h', 'j', 'l', 'n', 'p', 'q', 'r', 's', 't',
                        'u', 'w', 'x', 'y', 'z'));
    }

    private String sex(boolean woman) {
        return woman == chance.in(.996) ? "female" : "male";
    }
}
