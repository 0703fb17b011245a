package contactpoint.linkage.sets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a person into one of the British files with the errors of that file.
///
/// The rates are set so that of the true pairs about a quarter differ in a name, a sixth in the
/// date of birth, and one in sixteen in the postcode.
final class CensusClerk {

    /// Small letters.
    record Person(Map<String, String> fields, LocalDate born) {

        String sex() {
            return fields.getOrDefault("sex", "");
        }

        Person at(String address, String postcode) {
            var moved = new HashMap<String, String>(fields);
            moved.put("address", address);
            moved.put("postcode", postcode);
            return new Person(moved, born);
        }
    }

    private static final Map<String, String> SHORT =
            Map.of(
                    "road",
                    "rd",
                    "street",
                    "st",
                    "lane",
                    "ln",
                    "avenue",
                    "ave",
                    "close",
                    "cl",
                    "drive",
                    "dr",
                    "crescent",
                    "cres",
                    "court",
                    "ct");

    private final Chance chance;
    private final Slips slips;
    private final NameTables tables;
    private final double rate;

    /// @param rate all error rates times this
    CensusClerk(Chance chance, NameTables tables, double rate) {
        this.chance = chance;
        this.slips = new Slips(chance);
        this.tables = tables;
        this.rate = rate;
    }

    private boolean happens(double probability) {
        return chance.in(probability * rate);
    }

    Map<String, String> write(Person person) {
        var row = new HashMap<String, String>();
        String forename = person.fields.getOrDefault("forename", "");
        row.put("forename", happens(.013) ? "" : forename(forename));
        row.put("surname", happens(.004) ? "" : surname(person.fields.getOrDefault("surname", "")));
        row.put("sex", happens(.006) ? "" : happens(.006) ? other(person.sex()) : person.sex());
        row.put("address", address(person.fields.getOrDefault("address", "")));
        row.put("postcode", postcode(person.fields.getOrDefault("postcode", "")));
        if (happens(.0015)) {
            String first = row.get("forename");
            row.put("forename", row.get("surname"));
            row.put("surname", first);
        }
        date(person.born, row);
        row.replaceAll((column, value) -> value.toUpperCase(Locale.UK));
        return row;
    }

    private static String other(String sex) {
        return sex.equals("M") ? "F" : "M";
    }

    private String forename(String name) {
        if (happens(.006)) {
            return chance.of(tables.nicknames(name));
        }
        if (happens(.002)) {
            return chance.of(List.of("james", "rose", "lee", "ann", "john", "marie", "grace"));
        }
        if (happens(.003)) {
            return name.substring(0, 1);
        }
        return word(name);
    }

    private String surname(String name) {
        return word(name);
    }

    private String word(String name) {
        if (happens(.068)) {
            String once = slips.scanned(name);
            return chance.in(.22) ? slips.scanned(once) : once;
        }
        if (happens(.018)) {
            return slips.typed(name);
        }
        return happens(.01) ? slips.heard(name) : name;
    }

    private String address(String address) {
        if (happens(.004)) {
            return "";
        }
        int space = address.indexOf(' ');
        String number = address.substring(0, space);
        String street = address.substring(space + 1);
        if (happens(.02)) {
            String last = street.substring(street.lastIndexOf(' ') + 1);
            street =
                    street.substring(0, street.lastIndexOf(' ') + 1)
                            + SHORT.getOrDefault(last, last);
        }
        if (happens(.03)) {
            street = chance.in(.7) ? slips.scanned(street) : slips.typed(street);
        }
        if (happens(.008)) {
            number = slips.digit(number);
        }
        if (happens(.005)) {
            number = number + chance.of(List.of("a", "b"));
        }
        if (happens(.004)) {
            number = "flat " + chance.between(1, 9) + " " + number;
        }
        return happens(.002) ? street : number + " " + street;
    }

    private String postcode(String postcode) {
        if (happens(.006)) {
            return "";
        }
        if (!happens(.014)) {
            return postcode;
        }
        if (chance.in(.3)) {
            return slips.digit(postcode);
        }
        return chance.in(.15)
                ? postcode.substring(0, postcode.length() - 3)
                : slips.scanned(postcode.toLowerCase(Locale.UK));
    }

    private void date(LocalDate born, Map<String, String> row) {
        int day = born.getDayOfMonth();
        int month = born.getMonthValue();
        int year = born.getYear();
        int sign = chance.in(.5) ? 1 : -1;
        if (happens(.004)) {
            month = Math.floorMod(month - 1 + sign, 12) + 1;
            year += chance.in(.8) ? sign : -sign;
        } else if (happens(.0025)) {
            month = chance.between(1, 12);
            year += sign * chance.between(1, 3);
        } else if (happens(.016)) {
            day = Math.clamp(day + sign, 1, 28);
        } else if (happens(.01)) {
            month = Math.floorMod(month - 1 + sign, 12) + 1;
        } else if (happens(.012)) {
            year += sign;
        } else if (happens(.004) && day <= 12) {
            int swap = day;
            day = month;
            month = swap;
        }
        boolean none = happens(.003);
        row.put("birth_day", none || happens(.008) ? "" : part(day, .01));
        row.put("birth_month", none || happens(.008) ? "" : part(month, .008));
        row.put("birth_year", none || happens(.008) ? "" : part(year, .012));
    }

    private String part(int value, double wrong) {
        String text = Integer.toString(value);
        return happens(wrong) ? slips.digit(text) : text;
    }
}
