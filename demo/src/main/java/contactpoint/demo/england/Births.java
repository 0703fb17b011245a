package contactpoint.demo.england;

import contactpoint.policy.Ages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// When the children of a household are born. The first birth is as likely on any day as on any
/// other, so that births are even over the years; who is not yet born or has grown up is left out.
final class Births {
    private static final double TRIPLETS_AMONG_THEM = .015;

    /// Twins of one sex among twins (England and Wales, 1960: 5,894 of 9,086).
    private static final double OF_ONE_SEX = .65;

    private static final double GIRL = .4878;

    /// Children in a family of one, two, and so on.
    private static final double[] SIZES = {.36, .40, .15, .06, .03};

    /// The same where large families are usual.
    private static final double[] LARGE_SIZES = {.10, .20, .24, .20, .14, .08, .04};

    /// Days from a birth to the next.
    private static final int SHORTEST_GAP = 320;

    private static final int LONGEST_GAP = 1_900;
    private static final int YEARS_OF_BIRTHS = 13;

    /// Days for which somebody who has grown up still stands in files.
    private static final int LEFT_IN_FILES = 10;

    private final LocalDate day;

    /// Maternities with more than one child.
    private final double multiple;

    /// @param day the day on which the world is looked at
    Births(LocalDate day, Society society) {
        this.day = day;
        multiple = society.multiple() / 1_000;
    }

    LocalDate day() {
        return day;
    }

    /// The first day on which somebody may be born who is still in a file.
    LocalDate earliest() {
        return day.minusYears(18).minusDays(LEFT_IN_FILES);
    }

    /// One or more births, the eldest first.
    ///
    /// @param most how many children there may be
    List<Birth> draw(Origin origin, int most, Dice dice) {
        while (true) {
            var births = attempt(origin, dice);
            if (!births.isEmpty()) {
                return births.size() > most ? births.subList(0, most) : births;
            }
        }
    }

    private List<Birth> attempt(Origin origin, Dice dice) {
        var births = new ArrayList<Birth>();
        var next = dice.day(earliest().minusYears(YEARS_OF_BIRTHS), day);
        var size = size(dice.chance(origin.large) ? LARGE_SIZES : SIZES, dice);
        while (births.size() < size && !next.isAfter(day)) {
            var isHere = dice.chance(origin.bornHere);
            for (var birth : at(next, isHere, dice)) {
                births.add(birth);
            }
            next = next.plusDays(dice.between(SHORTEST_GAP, LONGEST_GAP));
        }
        births.removeIf(this::isTooOld);
        return births;
    }

    private boolean isTooOld(Birth birth) {
        return Ages.reaches(birth.day(), 18).isBefore(day.minusDays(LEFT_IN_FILES));
    }

    private List<Birth> at(LocalDate day, boolean isHere, Dice dice) {
        var isGirl = dice.chance(GIRL);
        if (!dice.chance(multiple)) {
            return List.of(new Birth(day, isGirl, Birth.Plural.SINGLE, isHere));
        }
        if (dice.chance(TRIPLETS_AMONG_THEM)) {
            return List.of(
                    new Birth(day, isGirl, Birth.Plural.TRIPLET, isHere),
                    new Birth(day, dice.chance(.7) == isGirl, Birth.Plural.TRIPLET, isHere),
                    new Birth(day, dice.chance(.7) == isGirl, Birth.Plural.TRIPLET, isHere));
        }
        var areAlike = dice.chance(OF_ONE_SEX);
        var plural = areAlike ? Birth.Plural.LIKE_TWIN : Birth.Plural.UNLIKE_TWIN;
        return List.of(
                new Birth(day, isGirl, plural, isHere),
                new Birth(day, areAlike == isGirl, plural, isHere));
    }

    private static int size(double[] shares, Dice dice) {
        var rest = dice.share();
        for (var i = 0; i < shares.length; i++) {
            rest -= shares[i];
            if (rest < 0) {
                return i + 1;
            }
        }
        return shares.length;
    }
}
