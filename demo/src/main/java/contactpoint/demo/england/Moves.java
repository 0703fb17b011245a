package contactpoint.demo.england;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Where households live over the years.
final class Moves {
    /// Moves of a household with children in a year.
    private static final double IN_A_YEAR = .1;

    /// Of them, to another authority.
    private static final double ACROSS = .2;

    private final LocalDate day;
    private final Places places;

    Moves(LocalDate day, Places places) {
        this.day = day;
        this.places = places;
    }

    /// Where a household lives at first, since before the eldest child was born.
    List<Home> first(int group, LocalDate from, Dice dice) {
        return List.of(places.draw(places.drawArea(dice), group, from, true, dice));
    }

    /// A home that no child of the household lives in.
    Home elsewhere(int group, LocalDate from, Dice dice) {
        return places.draw(places.drawArea(dice), group, from, true, dice);
    }

    /// The homes from the first to the present one.
    List<Home> onwards(List<Home> first, int group, Dice dice) {
        var homes = new ArrayList<>(first);
        var on = homes.getLast().from();
        while (true) {
            // The wait until the next move, at an even rate.
            on = on.plusDays(30 + (long) (-365 / IN_A_YEAR * StrictMath.log(1 - dice.share())));
            if (!on.isBefore(day)) {
                break;
            }
            var area = dice.chance(ACROSS) ? places.drawArea(dice) : homes.getLast().area();
            homes.add(places.draw(area, group, on, true, dice));
        }
        for (var i = 0; i < homes.size() - 1; i++) {
            var left = homes.get(i);
            homes.set(i, places.draw(left.area(), group, left.from(), false, dice));
        }
        return homes;
    }
}
