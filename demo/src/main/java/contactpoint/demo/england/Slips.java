package contactpoint.demo.england;

import contactpoint.policy.Ages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Makes a source's slips.
final class Slips {
    private static final int SHORTEST_BEHIND = 30;
    private static final int LONGEST_BEHIND = 1_000;

    /// Draws of a slip that changes something, where one may change nothing.
    private static final int TRIES = 20;

    private static final List<Fact> WITH_LETTERS =
            List.of(Fact.GIVEN, Fact.MIDDLE, Fact.FAMILY, Fact.KNOWN_AS, Fact.FORMER_FAMILY);

    private final LocalDate day;
    private final NameBook book;

    Slips(LocalDate day, NameBook book) {
        this.day = day;
        this.book = book;
    }

    /// What a source says of a child that it hears of again and again.
    ///
    /// @param bornUntil the date of birth may not slip past this day, or null
    Said say(Child child, Rates rates, @Nullable LocalDate bornUntil, Dice dice) {
        var last = child.until() == null ? day : child.until();
        var isBehind = dice.chance(rates.of(Slip.BEHIND));
        var heard = isBehind ? last.minusDays(daysBehind(dice)) : last;
        var said = new Said(child, latest(heard, child.since()), last, isBehind);
        slip(said, rates, bornUntil == null ? day : bornUntil, dice);
        return said;
    }

    /// What a source wrote down on one day and never again.
    Said sayOn(Child child, LocalDate written, Rates rates, Dice dice) {
        var last = child.until() == null ? day : child.until();
        var said = new Said(child, written, last, false);
        slip(said, rates, child.died() == null ? written : child.died(), dice);
        return said;
    }

    private static int daysBehind(Dice dice) {
        return dice.between(SHORTEST_BEHIND, LONGEST_BEHIND);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private void slip(Said said, Rates rates, LocalDate bornUntil, Dice dice) {
        names(said, rates, dice);
        dates(said, rates, bornUntil, dice);
        gender(said, rates, dice);
        address(said, rates, dice);
        if (dice.chance(rates.of(Slip.NO_NUMBER))) {
            said.set(Fact.NHS_NUMBER, "", Slip.NO_NUMBER);
            said.set(Fact.UPN, "", Slip.NO_NUMBER);
        }
    }

    /// A name of a grown-up as a source writes it.
    static String written(String name, Rates rates, Dice dice) {
        var made = dice.chance(rates.of(Slip.NO_MARKS)) ? Letters.plain(name) : name;
        return dice.chance(rates.of(Slip.TYPING)) ? Misspelling.typed(made, dice) : made;
    }

    private void names(Said said, Rates rates, Dice dice) {
        if (dice.chance(rates.of(Slip.MIDDLE_LEFT_OUT))) {
            said.set(Fact.MIDDLE, "", Slip.MIDDLE_LEFT_OUT);
        }
        if (FamilyName.isTwo(said.get(Fact.FAMILY)) && dice.chance(rates.of(Slip.ONE_LAST_NAME))) {
            var parts = said.get(Fact.FAMILY).split("[- ]", 2);
            said.set(Fact.FAMILY, parts[dice.below(2)], Slip.ONE_LAST_NAME);
        }
        if (!said.isPlaceholder()) {
            shorten(said, rates, dice);
            spell(said, Fact.GIVEN, rates, dice);
            spell(said, Fact.FAMILY, rates, dice);
        }
        if (dice.chance(rates.of(Slip.NO_MARKS))) {
            for (var fact : WITH_LETTERS) {
                said.set(fact, Letters.plain(said.get(fact)), Slip.NO_MARKS);
            }
        }
        misspell(said, rates, Slip.TYPING, Misspelling::typed, dice);
        misspell(said, rates, Slip.HEARING, book.misspelling()::heard, dice);
        misspell(said, rates, Slip.SCANNING, book.misspelling()::scanned, dice);
        if (!said.isPlaceholder() && dice.chance(rates.of(Slip.CROSSED_NAMES))) {
            said.crossNames();
        }
    }

    /// The short form by which the child is known, else any of its name.
    private void shorten(Said said, Rates rates, Dice dice) {
        var knownAs = said.get(Fact.KNOWN_AS);
        var middle = List.of(said.get(Fact.MIDDLE).split(" "));
        var shorts =
                (knownAs.isEmpty()
                                ? book.nicknames().getOrDefault(said.get(Fact.GIVEN), List.of())
                                : List.of(knownAs))
                        .stream()
                                // Nobody writes "Evie Evie".
                                .filter(form -> !middle.contains(form))
                                .toList();
        if (!shorts.isEmpty() && dice.chance(rates.of(Slip.SHORT_FORM))) {
            said.set(Fact.GIVEN, dice.one(shorts), Slip.SHORT_FORM);
            said.set(Fact.KNOWN_AS, "", Slip.SHORT_FORM);
        }
    }

    private void spell(Said said, Fact name, Rates rates, Dice dice) {
        var others = book.variants().getOrDefault(said.get(name), List.of());
        if (!others.isEmpty() && dice.chance(rates.of(Slip.OTHER_SPELLING))) {
            said.set(name, dice.one(others), Slip.OTHER_SPELLING);
        }
    }

    /// In the first name or the last, whichever can be misspelt so.
    private static void misspell(
            Said said, Rates rates, Slip slip, BiFunction<String, Dice, String> make, Dice dice) {
        if (!dice.chance(rates.of(slip))) {
            return;
        }
        var isGivenFirst = dice.chance(.5);
        var names =
                said.isPlaceholder()
                        ? List.of(Fact.FAMILY)
                        : isGivenFirst
                                ? List.of(Fact.GIVEN, Fact.FAMILY)
                                : List.of(Fact.FAMILY, Fact.GIVEN);
        for (var name : names) {
            var made = make.apply(said.get(name), dice);
            if (!made.equals(said.get(name))) {
                said.set(name, made, slip);
                return;
            }
        }
    }

    /// At most one slip in a date.
    private void dates(Said said, Rates rates, LocalDate most, Dice dice) {
        var born = said.born();
        if (dice.chance(rates.of(Slip.SWAPPED_DATE))) {
            say(said, Slip.SWAPPED_DATE, most, swapped(born));
        }
        if (said.born().equals(born) && dice.chance(rates.of(Slip.SLIPPED_DATE))) {
            for (var i = 0; i < TRIES && said.born().equals(born); i++) {
                say(said, Slip.SLIPPED_DATE, most, slipped(born, dice));
            }
        }
        if (said.born().equals(born) && dice.chance(rates.of(Slip.FIRST_OF_JANUARY))) {
            say(said, Slip.FIRST_OF_JANUARY, most, born.withDayOfYear(1));
        }
    }

    /// Day for month; null if there is no such day, so that nobody could send it.
    static @Nullable LocalDate swapped(LocalDate born) {
        return date(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    }

    private static @Nullable LocalDate slipped(LocalDate born, Dice dice) {
        return switch (dice.below(3)) {
            case 0 ->
                    date(born.getYear(), born.getMonthValue(), slipped(born.getDayOfMonth(), dice));
            case 1 ->
                    date(born.getYear(), slipped(born.getMonthValue(), dice), born.getDayOfMonth());
            default -> born.plusYears(dice.chance(.5) ? 1 : -1);
        };
    }

    /// One digit for another, or the two in the other order.
    private static int slipped(int number, Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> number % 10 * 10 + number / 10;
            case 1 -> number + 1;
            default -> number - 1;
        };
    }

    private static @Nullable LocalDate date(int year, int month, int dayOfMonth) {
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void say(Said said, Slip slip, LocalDate most, @Nullable LocalDate born) {
        if (born != null && mayBeSaid(said.born(), born, most)) {
            said.set(Fact.BORN, born.toString(), slip);
        }
    }

    /// Not a day that sources refuse: the future, or eighteen years ago.
    boolean mayBeSaid(LocalDate born, LocalDate other, LocalDate most) {
        return !other.isAfter(most)
                && Ages.hasReached(other, 18, day) == Ages.hasReached(born, 18, day);
    }

    private static void gender(Said said, Rates rates, Dice dice) {
        if (dice.chance(rates.of(Slip.WRONG_GENDER))) {
            var other = said.get(Fact.GENDER).equals("F") ? "M" : "F";
            said.set(Fact.GENDER, other, Slip.WRONG_GENDER);
        } else if (dice.chance(rates.of(Slip.NO_GENDER))) {
            said.set(Fact.GENDER, "U", Slip.NO_GENDER);
        }
    }

    private static void address(Said said, Rates rates, Dice dice) {
        if (dice.chance(rates.of(Slip.NO_ADDRESS))) {
            for (var fact :
                    List.of(Fact.HOUSE, Fact.LOCALITY, Fact.TOWN, Fact.POSTCODE, Fact.UPRN)) {
                said.set(fact, "", Slip.NO_ADDRESS);
            }
        } else if (dice.chance(rates.of(Slip.SLIPPED_HOUSE))) {
            var house = said.get(Fact.HOUSE);
            var made = house;
            for (var i = 0; i < TRIES && made.equals(house); i++) {
                made = otherHouse(house, dice);
            }
            said.set(Fact.HOUSE, made, Slip.SLIPPED_HOUSE);
            said.set(Fact.UPRN, "", Slip.SLIPPED_HOUSE);
        }
    }

    /// Another number, or a misspelt street.
    private static String otherHouse(String house, Dice dice) {
        var digit = 0;
        while (digit < house.length() && !Character.isDigit(house.charAt(digit))) {
            digit++;
        }
        if (digit < house.length() && dice.chance(.6)) {
            var other = (char) ('1' + dice.below(9));
            return house.substring(0, digit) + other + house.substring(digit + 1);
        }
        var space = house.lastIndexOf(' ');
        return Misspelling.typed(house.substring(0, space), dice) + house.substring(space);
    }
}
