package contactpoint.linkage.sets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A person of the past as an encyclopaedia has them.
///
/// @param names the full names under which they are found, the heading first: titles, middle names,
///   other languages and married names included
record Likeness(
        String key,
        List<String> names,
        String given,
        String surname,
        boolean woman,
        LocalDate born,
        String place,
        String postcode) {

    Likeness {
        names = List.copyOf(names);
    }

    /// Draws people, some of them kin of one drawn before.
    static final class Register {

        private final Chance chance;
        private final Words words = Words.read("historical.txt");
        private final Weighted surnames;
        private final List<String> places = new ArrayList<>();
        private final List<String> postcodes;
        private final List<Likeness> before = new ArrayList<>();

        Register(Chance chance, NameTables tables) {
            this.chance = chance;
            surnames = tables.surnames(9000, .78);
            places.addAll(words.get("places"));
            postcodes =
                    tables.postcodes().stream()
                            .map(postcode -> postcode.toLowerCase(Locale.UK))
                            .sorted()
                            .toList();
            tables.areas().forEach(area -> places.add(area.toLowerCase(Locale.UK)));
        }

        Words words() {
            return words;
        }

        List<String> places() {
            return places;
        }

        Likeness draw(int number) {
            boolean kin = before.size() > 20 && chance.in(.1);
            Likeness relative = kin ? chance.of(before) : null;
            boolean woman = chance.in(.13);
            String given =
                    relative != null && relative.woman() == woman && chance.in(.35)
                            ? relative.given()
                            : given(woman);
            String surname = relative != null ? relative.surname() : surnames.draw(chance);
            int year =
                    relative != null ? relative.born().getYear() + chance.between(-38, 38) : year();
            LocalDate born = LocalDate.of(Math.clamp(year, 1480, 1960), 1, 1);
            if (chance.in(born.getYear() < 1650 ? .3 : .09)) {
                born = born.withYear(born.getYear() / 100 * 100);
            } else if (!chance.in(born.getYear() < 1650 ? .4 : .05)) {
                born = born.plusDays(chance.below(365));
            }
            boolean near = relative != null && chance.in(.55);
            String place = near ? relative.place() : place();
            String postcode = near && chance.in(.4) ? relative.postcode() : postcodeOf(place);
            var person =
                    new Likeness(
                            "Q" + (100_000 + number * 7919L % 9_000_000),
                            names(given, surname, woman, year),
                            given,
                            surname,
                            woman,
                            born,
                            place,
                            postcode);
            before.add(person);
            return person;
        }

        /// Of one stretch of country for each place.
        private String postcodeOf(String place) {
            int at = Math.floorMod(place.hashCode() * 31, postcodes.size());
            String postcode = postcodes.get((at + chance.below(40)) % postcodes.size());
            return postcode.substring(0, postcode.length() - 2)
                    + (char) ('a' + chance.below(26))
                    + (char) ('a' + chance.below(26));
        }

        /// One in eighteen has another's surname, or a rare name, for a first name.
        private String given(boolean woman) {
            if (chance.in(.055)) {
                return surnames.draw(chance);
            }
            return chance.in(.05)
                    ? words.get(woman ? "women" : "men").get(chance.below(2))
                    : chance.early(words.get(woman ? "women" : "men"));
        }

        private String place() {
            return chance.in(.02)
                    ? places.getFirst()
                    : chance.in(.4) ? chance.early(places) : chance.of(places);
        }

        private int year() {
            return chance.in(.12)
                    ? chance.between(1500, 1700)
                    : 1700 + (int) (250 * Math.sqrt(chance.below(1000) / 1000.0));
        }

        private List<String> names(String given, String surname, boolean woman, int year) {
            var names = new ArrayList<String>();
            String middle = middles(woman, year);
            String whole = given + " " + (middle.isEmpty() ? "" : middle + " ") + surname;
            String plain = given + " " + surname;
            int title = woman ? chance.share(.94, 0, 0, .06) : chance.share(.87, .026, .055, .049);
            String nth = chance.early(List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th"));
            switch (title) {
                case 1 -> {
                    names.add(
                            chance.in(.55)
                                    ? "sir " + whole + ", " + nth + " baronet"
                                    : chance.in(.5) ? "sir " + whole : whole);
                    names.add("sir " + plain);
                    names.add(plain + ", " + nth + " baronet");
                    names.add(plain);
                    names.add("sir " + plain + ", " + nth + " bt");
                }
                case 2 -> {
                    names.add(chance.in(.25) ? "sir " + plain : plain);
                    names.add("sir " + whole);
                    names.add(whole);
                }
                case 3 -> peer(names, plain, whole, woman, surname, nth);
                default -> {
                    names.add(chance.in(.5) ? plain : whole);
                    names.add(whole);
                    if (chance.in(.1)) {
                        names.add(chance.of(List.of("rev ", "dr ", "mr ", "captain ")) + plain);
                    }
                }
            }
            if (woman && chance.in(.45)) {
                String married = surnames.draw(chance);
                names.add(given + " " + married);
                names.add(given + " " + surname + " " + married);
                if (chance.in(.3)) {
                    names.add("mrs " + married);
                }
            }
            if (!middle.isEmpty()) {
                names.add(given + " " + middle.charAt(0) + " " + surname);
                names.add(given.charAt(0) + " " + middle.charAt(0) + " " + surname);
                if (chance.in(.15)) {
                    names.add(middle + " " + surname);
                }
            }
            if (chance.in(.3)) {
                names.add(surname + " " + given);
            }
            if (chance.in(.12)) {
                names.add(abroad(given, surname));
            }
            if (chance.in(.06)) {
                String pen = chance.early(words.get(woman ? "women" : "men"));
                names.add(pen + " " + surnames.draw(chance));
            }
            return names;
        }

        private String middles(boolean woman, int year) {
            if (!chance.in(year < 1720 ? .06 : .4)) {
                return "";
            }
            String middle =
                    chance.in(.6)
                            ? chance.early(words.get(woman ? "women" : "men"))
                            : chance.in(.5)
                                    ? chance.of(words.get("second"))
                                    : surnames.draw(chance);
            return chance.in(.12) ? middle + " " + chance.of(words.get("second")) : middle;
        }

        private void peer(
                List<String> names,
                String plain,
                String whole,
                boolean woman,
                String surname,
                String nth) {
            String rank =
                    chance.early(
                            woman
                                    ? List.of("countess", "baroness", "duchess")
                                    : List.of("baron", "earl", "viscount", "marquess", "duke"));
            String seat = chance.of(words.get("seats"));
            String of =
                    rank.startsWith("baron") || rank.equals("viscount")
                            ? rank + " " + surname + " of " + seat
                            : rank + " of " + seat;
            names.add(whole + ", " + (woman ? "" : nth + " ") + of);
            names.add(plain + ", " + nth + " " + rank + " " + seat);
            names.add(plain);
            names.add((woman ? "lady " : "lord ") + seat);
            names.add(nth + " " + of);
        }

        private String abroad(String given, String surname) {
            return turned(given, "foreign")
                    + " "
                    + (chance.in(.5) ? turned(surname, "turned") : surname);
        }

        /// Another form of a name from the list of pairs, or the name.
        String turned(String name, String list) {
            List<String> forms =
                    words.get(list).stream()
                            .filter(pair -> pair.startsWith(name + "="))
                            .map(pair -> pair.substring(name.length() + 1))
                            .toList();
            return forms.isEmpty() ? name : chance.of(forms);
        }
    }
}
