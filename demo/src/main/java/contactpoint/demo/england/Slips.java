package contactpoint.demo.england;

import contactpoint.policy.Ages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Makes a source's slips.
final class Slips {
    private static final int LONGEST_BEHIND = 1_000;

    private final LocalDate day;
    private final NameBook book;

    Slips(LocalDate day, NameBook book) {
        this.day = day;
        this.book = book;
    }

    /// What a source says of a child.
    ///
    /// @param bornUntil the date of birth may not slip past this day, or null
    Said say(Child child, Rates rates, @Nullable LocalDate bornUntil, Dice dice) {
        var last = child.until() == null ? day : child.until();
        var behind =
                dice.chance(rates.of(Slip.BEHIND))
                        ? last.minusDays(dice.between(30, LONGEST_BEHIND))
                        : last;
        var said = new Said(child, behind.isBefore(child.since()) ? child.since() : behind);
        slip(said, rates, bornUntil == null ? day : bornUntil, dice);
        return said;
    }

    /// What a source wrote down on one day and never again.
    Said sayOn(Child child, LocalDate written, Rates rates, Dice dice) {
        var said = new Said(child, written);
        slip(said, rates, child.died() == null ? written : child.died(), dice);
        return said;
    }

    private void slip(Said said, Rates rates, LocalDate bornUntil, Dice dice) {
        names(said, rates, dice);
        dates(said, rates, bornUntil, dice);
        gender(said, rates, dice);
        address(said, rates, dice);
        if (dice.chance(rates.of(Slip.NO_NUMBER))) {
            said.nhs = null;
            said.upn = null;
            said.kinds.add(Slip.NO_NUMBER.kind);
        }
    }

    /// A name of a grown-up as a source writes it.
    String written(String name, Rates rates, Dice dice) {
        var made = dice.chance(rates.of(Slip.NO_MARKS)) ? Letters.plain(name) : name;
        return dice.chance(rates.of(Slip.TYPING)) ? Misspelling.typed(made, dice) : made;
    }

    private void names(Said said, Rates rates, Dice dice) {
        if (!said.middle.isEmpty() && dice.chance(rates.of(Slip.MIDDLE_LEFT_OUT))) {
            said.middle = "";
            said.kinds.add(Slip.MIDDLE_LEFT_OUT.kind);
        }
        if (isTwoWords(said.family) && dice.chance(rates.of(Slip.ONE_LAST_NAME))) {
            var parts = said.family.split("[- ]", 2);
            said.family = parts[dice.below(2)];
            said.kinds.add(Slip.ONE_LAST_NAME.kind);
        }
        if (!said.isPlaceholder()) {
            if (!said.knownAs.isEmpty() && dice.chance(rates.of(Slip.SHORT_FORM) * 2)) {
                said.given = said.knownAs;
                said.knownAs = "";
                said.kinds.add(Slip.SHORT_FORM.kind);
            } else if (dice.chance(rates.of(Slip.SHORT_FORM))) {
                var shorts = book.nicknames().get(said.given);
                if (shorts != null) {
                    said.given = dice.one(shorts);
                    said.kinds.add(Slip.SHORT_FORM.kind);
                }
            }
            spell(said, rates, dice);
        }
        if (!Letters.isPlain(said.givenNames() + said.family)
                && dice.chance(rates.of(Slip.NO_MARKS))) {
            said.given = Letters.plain(said.given);
            said.middle = Letters.plain(said.middle);
            said.family = Letters.plain(said.family);
            said.formerFamily = Letters.plain(said.formerFamily);
            said.kinds.add(Slip.NO_MARKS.kind);
        }
        slip(said, rates, Slip.TYPING, Misspelling::typed, dice);
        slip(said, rates, Slip.HEARING, book.misspelling()::heard, dice);
        slip(said, rates, Slip.SCANNING, book.misspelling()::scanned, dice);
        if (!said.isPlaceholder() && dice.chance(rates.of(Slip.CROSSED_NAMES))) {
            var given = said.given;
            said.given = said.family;
            said.family = given;
            said.kinds.add(Slip.CROSSED_NAMES.kind);
        }
    }

    private void spell(Said said, Rates rates, Dice dice) {
        var given = book.variants().get(said.given);
        if (given != null && dice.chance(rates.of(Slip.OTHER_SPELLING))) {
            said.given = dice.one(given);
            said.kinds.add(Slip.OTHER_SPELLING.kind);
        }
        var family = book.variants().get(said.family);
        if (family != null && dice.chance(rates.of(Slip.OTHER_SPELLING))) {
            said.family = dice.one(family);
            said.kinds.add(Slip.OTHER_SPELLING.kind);
        }
    }

    /// In the first name or the last.
    private static void slip(
            Said said, Rates rates, Slip slip, BiFunction<String, Dice, String> make, Dice dice) {
        if (!dice.chance(rates.of(slip))) {
            return;
        }
        var inGiven = dice.chance(.5) && !said.isPlaceholder();
        var before = inGiven ? said.given : said.family;
        var after = make.apply(before, dice);
        if (after.equals(before)) {
            return;
        }
        if (inGiven) {
            said.given = after;
        } else {
            said.family = after;
        }
        said.kinds.add(slip.kind);
    }

    private void dates(Said said, Rates rates, LocalDate most, Dice dice) {
        if (dice.chance(rates.of(Slip.SWAPPED_DATE))) {
            var born = said.born;
            date(said, Slip.SWAPPED_DATE, most, born.getDayOfMonth(), born.getMonthValue());
        } else if (dice.chance(rates.of(Slip.SLIPPED_DATE))) {
            var born = said.born;
            switch (dice.below(3)) {
                case 0 ->
                        date(
                                said,
                                Slip.SLIPPED_DATE,
                                most,
                                born.getMonthValue(),
                                slipped(born.getDayOfMonth(), dice));
                case 1 ->
                        date(
                                said,
                                Slip.SLIPPED_DATE,
                                most,
                                slipped(born.getMonthValue(), dice),
                                born.getDayOfMonth());
                default ->
                        set(
                                said,
                                Slip.SLIPPED_DATE,
                                most,
                                born.plusYears(dice.chance(.5) ? 1 : -1));
            }
        } else if (dice.chance(rates.of(Slip.FIRST_OF_JANUARY))) {
            date(said, Slip.FIRST_OF_JANUARY, most, Month.JANUARY.getValue(), 1);
        }
    }

    /// One digit for another, or the two in the other order.
    private static int slipped(int number, Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> number % 10 * 10 + number / 10;
            case 1 -> number + 1;
            default -> number - 1;
        };
    }

    private void date(Said said, Slip slip, LocalDate most, int month, int dayOfMonth) {
        try {
            set(said, slip, most, LocalDate.of(said.born.getYear(), month, dayOfMonth));
        } catch (DateTimeException e) {
            // There is no such day, so nobody could send it.
        }
    }

    /// Not a day that sources refuse: the future, or eighteen years ago.
    private void set(Said said, Slip slip, LocalDate most, LocalDate born) {
        var wasGrownUp = Ages.hasReached(said.born, 18, day);
        if (!born.isAfter(most)
                && !born.equals(said.born)
                && Ages.hasReached(born, 18, day) == wasGrownUp) {
            said.born = born;
            said.kinds.add(slip.kind);
        }
    }

    private static void gender(Said said, Rates rates, Dice dice) {
        if (dice.chance(rates.of(Slip.WRONG_GENDER))) {
            said.gender = said.gender.equals("F") ? "M" : "F";
            said.kinds.add(Slip.WRONG_GENDER.kind);
        } else if (dice.chance(rates.of(Slip.NO_GENDER))) {
            said.gender = "U";
            said.kinds.add(Slip.NO_GENDER.kind);
        }
    }

    private static void address(Said said, Rates rates, Dice dice) {
        if (dice.chance(rates.of(Slip.NO_ADDRESS))) {
            said.home = null;
            said.kinds.add(Slip.NO_ADDRESS.kind);
        } else if (dice.chance(rates.of(Slip.SLIPPED_HOUSE))) {
            var made = otherHouse(said.house, dice);
            if (!made.equals(said.house)) {
                said.house = made;
                said.kinds.add(Slip.SLIPPED_HOUSE.kind);
            }
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

    private static boolean isTwoWords(String family) {
        var cut = Math.max(family.indexOf('-'), family.indexOf(' '));
        // Not "Al-Masri" or "dos Santos".
        return cut > 2 && cut < family.length() - 1 && Character.isUpperCase(family.charAt(0));
    }
}
