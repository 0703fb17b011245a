package contactpoint.demo.england;

import contactpoint.demo.england.Child.Schooled;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// Which schools a child goes to over the years.
final class SchoolYears {
    private static final double NURSERY_CLASS = .35;
    private static final double SPECIAL = .015;
    private static final double AT_HOME = .014;

    /// Who stays at a school after sixteen; the others go to colleges, which the census does not
    /// ask.
    private static final double SIXTH_FORM = .45;

    private static final double CHANGES_WITH_AREA = .9;
    private static final double CHANGES_WITH_HOME = .25;
    private static final int YEARS_OF_PRIMARY = 7;
    private static final int YEARS_TO_SIXTEEN = 12;

    private final LocalDate day;
    private final Institutions institutions;

    SchoolYears(LocalDate day, Institutions institutions) {
        this.day = day;
        this.institutions = institutions;
    }

    /// The first of September on which a child begins school: it is four on the day before.
    static LocalDate starts(LocalDate born) {
        var isBornInAutumn = born.getMonthValue() >= Month.SEPTEMBER.getValue();
        return LocalDate.of(born.getYear() + (isBornInAutumn ? 5 : 4), Month.SEPTEMBER, 1);
    }

    /// In order; empty if the child is too young, too old, or nobody teaches it here.
    List<Schooled> of(LocalDate born, LocalDate since, List<Home> homes, Dice dice) {
        var all = new ArrayList<Schooled>();
        var starts = starts(born);
        if (dice.chance(NURSERY_CLASS)) {
            add(all, starts.minusYears(1), since, School.Phase.PRIMARY, homes, dice);
        }
        var isSpecial = dice.chance(SPECIAL);
        if (dice.chance(AT_HOME) && !starts.isAfter(day)) {
            return List.of(new Schooled(starts.isBefore(since) ? since : starts, null));
        }
        var first = isSpecial ? School.Phase.SPECIAL : School.Phase.PRIMARY;
        var second = isSpecial ? School.Phase.SPECIAL : School.Phase.SECONDARY;
        if (all.isEmpty() || isSpecial) {
            add(all, starts, since, first, homes, dice);
        }
        moves(all, starts, starts.plusYears(YEARS_OF_PRIMARY), since, first, homes, dice);
        if (!isSpecial) {
            add(all, starts.plusYears(YEARS_OF_PRIMARY), since, second, homes, dice);
        }
        var sixteen = starts.plusYears(YEARS_TO_SIXTEEN);
        moves(all, starts.plusYears(YEARS_OF_PRIMARY), sixteen, since, second, homes, dice);
        if (!sixteen.isAfter(day) && !dice.chance(SIXTH_FORM)) {
            return List.of();
        }
        return asTheyWere(all);
    }

    /// Whoever was there before a school became an academy went to the school that it was; and who
    /// moves and stays at a school does not enter it again.
    private List<Schooled> asTheyWere(List<Schooled> drawn) {
        return Dated.changes(eachAsItWas(drawn), Schooled::school);
    }

    private List<Schooled> eachAsItWas(List<Schooled> drawn) {
        var all = new ArrayList<Schooled>();
        for (var i = 0; i < drawn.size(); i++) {
            var spell = drawn.get(i);
            var school = spell.school();
            var before = school == null ? null : institutions.before(school);
            if (school == null || before == null || school.years().isOpenOn(spell.from())) {
                all.add(spell);
                continue;
            }
            var opened = school.years().opened();
            all.add(new Schooled(spell.from(), before));
            if (i + 1 == drawn.size() || drawn.get(i + 1).from().isAfter(opened)) {
                all.add(new Schooled(opened, school));
            }
        }
        return all;
    }

    /// Whoever comes into a family later comes to a school then.
    private void add(
            List<Schooled> all,
            LocalDate from,
            LocalDate since,
            School.Phase phase,
            List<Home> homes,
            Dice dice) {
        if (!from.isAfter(day)) {
            var then = from.isBefore(since) ? Workdays.onOrAfter(since) : from;
            if (!all.isEmpty() && from.isBefore(since)) {
                all.clear();
            }
            all.add(new Schooled(then, school(phase, Dated.on(then, homes), dice)));
        }
    }

    private void moves(
            List<Schooled> all,
            LocalDate from,
            LocalDate to,
            LocalDate since,
            School.Phase phase,
            List<Home> homes,
            Dice dice) {
        for (var i = 1; i < homes.size(); i++) {
            var home = homes.get(i);
            var on = Workdays.onOrAfter(home.from().plusDays(dice.between(3, 30)));
            if (on.isAfter(from) && on.isBefore(to) && on.isBefore(day) && on.isAfter(since)) {
                var isAcross = home.isAcrossFrom(homes.get(i - 1));
                if (dice.chance(isAcross ? CHANGES_WITH_AREA : CHANGES_WITH_HOME)) {
                    all.add(new Schooled(on, school(phase, home, dice)));
                }
            }
        }
    }

    private School school(School.Phase phase, Home home, Dice dice) {
        return switch (phase) {
            case PRIMARY -> institutions.primary(home, dice);
            case SECONDARY -> institutions.secondary(home.area(), home.group());
            case SPECIAL -> institutions.special(home.area(), home.group());
            case ALL_THROUGH -> throw new IllegalArgumentException("none is made up");
        };
    }
}
