package contactpoint.matching;

import contactpoint.matching.Resemblance.Level;
import contactpoint.person.BirthDate;
import java.util.OptionalInt;

/// How alike two dates of birth are, part by part, and points for ranking.
record DateLikeness(Level day, Level month, Level year, boolean swapped, int points) {

    static final int MOST_FULL = 100;
    static final int MOST_MONTH = 80;
    static final int MOST_YEAR = 50;

    static final DateLikeness NOT_ASKED =
            new DateLikeness(Level.NOT_ASKED, Level.NOT_ASKED, Level.NOT_ASKED, false, 0);

    static DateLikeness of(BirthDate wanted, BirthDate born) {
        var swapped = isSwapped(wanted, born);
        var day = swapped ? Level.CLOSE : part(wanted.day(), born.day());
        var month = swapped ? Level.CLOSE : part(wanted.month(), born.month());
        var year = part(OptionalInt.of(wanted.year()), OptionalInt.of(born.year()));
        return new DateLikeness(day, month, year, swapped, points(day, month, year, swapped));
    }

    /// About how old: a range of years of birth.
    static DateLikeness ofYears(int from, int to, BirthDate born) {
        var year = born.year();
        var level =
                year >= from && year <= to
                        ? Level.SAME
                        : year >= from - 1 && year <= to + 1 ? Level.CLOSE : Level.DIFFERENT;
        return new DateLikeness(
                Level.NOT_ASKED,
                Level.NOT_ASKED,
                level,
                false,
                points(Level.NOT_ASKED, Level.NOT_ASKED, level, false));
    }

    /// The most points that a date like this can bring.
    static int most(BirthDate wanted) {
        return switch (wanted) {
            case BirthDate.Full _ -> MOST_FULL;
            case BirthDate.MonthAndYear _ -> MOST_MONTH;
            case BirthDate.YearOnly _ -> MOST_YEAR;
        };
    }

    boolean isSame() {
        return day == Level.SAME && month == Level.SAME && year == Level.SAME;
    }

    /// Day and month exchanged, and different: 3 April and 4 March of one year.
    static boolean isSwapped(BirthDate one, BirthDate other) {
        return one.year() == other.year()
                && one.day().isPresent()
                && other.day().isPresent()
                && !one.day().equals(other.day())
                && one.day().equals(other.month())
                && one.month().equals(other.day());
    }

    private static Level part(OptionalInt wanted, OptionalInt known) {
        if (wanted.isEmpty() || known.isEmpty()) {
            return Level.NOT_ASKED;
        }
        if (wanted.getAsInt() == known.getAsInt()) {
            return Level.SAME;
        }
        return isSlip(wanted.getAsInt(), known.getAsInt()) ? Level.CLOSE : Level.DIFFERENT;
    }

    /// One digit wrong, missing or too many, two exchanged, or one off.
    private static boolean isSlip(int one, int other) {
        return Math.abs(one - other) == 1
                || Edits.between(padded(one), padded(other)) == 1
                || Edits.between(Integer.toString(one), Integer.toString(other)) == 1;
    }

    private static String padded(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static int points(Level day, Level month, Level year, boolean swapped) {
        if (swapped) {
            return 70;
        }
        var points = ofYear(year) + ofPart(month, 30) + ofPart(day, 20);
        var wrong = wrong(day) + wrong(month) + wrong(year);
        return wrong > 1 ? points - 20 : points;
    }

    private static int ofYear(Level year) {
        return switch (year) {
            case SAME -> MOST_YEAR;
            case CLOSE -> 15;
            case DIFFERENT -> -80;
            case NOT_ASKED -> 0;
        };
    }

    private static int ofPart(Level part, int same) {
        return switch (part) {
            case SAME -> same;
            case CLOSE -> 0;
            case DIFFERENT -> -same;
            case NOT_ASKED -> 0;
        };
    }

    private static int wrong(Level level) {
        return level == Level.CLOSE || level == Level.DIFFERENT ? 1 : 0;
    }
}
