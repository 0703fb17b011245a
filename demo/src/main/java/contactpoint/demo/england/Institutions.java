package contactpoint.demo.england;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Schools and practices. Four groups of children share them: in each area three primary schools, a
/// secondary and a special one, and two practices. They are smaller than England's.
///
/// In some areas the first of the primary schools has become an academy, which is another school of
/// the same name in the same place, and a third practice has closed, whose patients went to the
/// first. Whoever has heard nothing since still names the one that closed.
final class Institutions {
    /// The most children for whom there are numbers enough.
    static final long MOST = 12_000_000;

    /// Areas of a cluster where a school has become an academy in the last two years, and where a
    /// practice has closed in the last two and a half.
    static final double CONVERTED = .35;

    static final double MERGED = .35;

    /// Where the numbers of what has closed begin, above those of all that is open.
    private static final int CLOSED_SCHOOLS = 82_500;

    private static final int CLOSED_PRACTICES = 50_000;
    private static final LocalDate SCHOOLS_OPENED = LocalDate.of(1994, Month.SEPTEMBER, 1);
    private static final LocalDate PRACTICES_OPENED = LocalDate.of(1992, Month.APRIL, 1);
    private static final int CLOSED_WITHIN_DAYS = 900;
    private static final int CLOSED_BEFORE_DAYS = 40;
    private static final int GROUPS = 4;
    private static final int PRIMARIES = 3;
    private static final int SCHOOLS = 5;
    private static final int PRACTICES = 2;
    private static final double ELSEWHERE = .08;

    /// Numbers that each phase has in an authority.
    private static final int ESTABLISHMENTS = 2_000;

    private final LocalDate day;
    private final List<Area> areas;
    private final List<String> schoolNames;
    private final List<String> practiceNames;

    /// @param day the day on which the world is looked at
    Institutions(LocalDate day, List<Area> areas) {
        this.day = day;
        this.areas = List.copyOf(areas);
        var words = Resources.lists("words.txt");
        schoolNames = List.copyOf(words.getOrDefault("school", List.of()));
        practiceNames = List.copyOf(words.getOrDefault("practice", List.of()));
    }

    School primary(Home home, Dice dice) {
        return school(home.area(), home.group(), near(home, PRIMARIES, dice));
    }

    /// Which one of several is a home's own: brothers and sisters nearly always share it.
    private static int near(Home home, int howMany, Dice dice) {
        var own = Dice.hash(howMany, home.uprn().hashCode(), howMany);
        var other = dice.below(howMany);
        return dice.chance(ELSEWHERE) ? other : own;
    }

    School secondary(Area area, int group) {
        return school(area, group, PRIMARIES);
    }

    School special(Area area, int group) {
        return school(area, group, PRIMARIES + 1);
    }

    /// The practice that a household of a home goes to, which may have closed since.
    Practice practice(Home home, Dice dice) {
        var closed = closedPractice(home.area(), home.group());
        var which = near(home, closed == null ? PRACTICES : PRACTICES + 1, dice);
        return closed != null && which == PRACTICES
                ? closed
                : practice(home.area(), home.group(), which);
    }

    /// Where the patients of a practice that closed went.
    Practice after(Practice closed) {
        return practice(closed.area(), closed.group(), 0);
    }

    /// The school that an academy was before, or null.
    @Nullable School before(School school) {
        if (school.phase() != School.Phase.PRIMARY
                || school.years().opened().equals(SCHOOLS_OPENED)) {
            return null;
        }
        return new School(
                school.area(),
                school.group(),
                CLOSED_SCHOOLS + place(school.area(), school.group()),
                school.site(),
                school.establishment(),
                school.phase(),
                school.name(),
                school.telephone(),
                new Years(SCHOOLS_OPENED, school.years().opened().minusDays(1)));
    }

    /// All schools that the children of so many groups may go to or have gone to.
    List<School> schools(int groups) {
        var all = new ArrayList<School>();
        for (var group = 0; group < groups; group += GROUPS) {
            for (var area : areas) {
                for (var which = 0; which < SCHOOLS; which++) {
                    var school = school(area, group, which);
                    var before = before(school);
                    if (before != null) {
                        all.add(before);
                    }
                    all.add(school);
                }
            }
        }
        return all;
    }

    /// All practices that the children of so many groups may be or have been registered with.
    List<Practice> practices(int groups) {
        var all = new ArrayList<Practice>();
        for (var group = 0; group < groups; group += GROUPS) {
            for (var area : areas) {
                for (var which = 0; which < PRACTICES; which++) {
                    all.add(practice(area, group, which));
                }
                var closed = closedPractice(area, group);
                if (closed != null) {
                    all.add(closed);
                }
            }
        }
        return all;
    }

    private School school(Area area, int group, int which) {
        var shared = group / GROUPS;
        var number = place(area, group) * SCHOOLS + which;
        var name = schoolNames.get(Dice.hash(schoolNames.size(), number, 1));
        var phase =
                which < PRIMARIES
                        ? School.Phase.PRIMARY
                        : which == PRIMARIES ? School.Phase.SECONDARY : School.Phase.SPECIAL;
        var known = Acquaintances.school(area, shared, phase);
        if (known != null) {
            return known;
        }
        var isAcademy = which == 0 && isOneOf(CONVERTED, area, group, 5);
        return new School(
                area,
                shared * GROUPS,
                number,
                number,
                phase.firstNumber + (shared * PRIMARIES + which % PRIMARIES) % ESTABLISHMENTS,
                phase,
                switch (phase) {
                    case PRIMARY -> name + " Primary School";
                    case SECONDARY -> name + (number % 2 == 0 ? " Academy" : " High School");
                    case SPECIAL, ALL_THROUGH -> name + " School";
                },
                area.number(number, 2),
                Years.since(isAcademy ? firstOfSeptember(number) : SCHOOLS_OPENED));
    }

    /// The last one or the one before.
    private LocalDate firstOfSeptember(int number) {
        var last = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return (last.isAfter(day) ? last.minusYears(1) : last).minusYears(Dice.hash(2, number, 6));
    }

    private Practice practice(Area area, int group, int which) {
        var number = place(area, group) * PRACTICES + which;
        return practice(area, group, number, Years.since(PRACTICES_OPENED));
    }

    private @Nullable Practice closedPractice(Area area, int group) {
        if (!isOneOf(MERGED, area, group, 7)) {
            return null;
        }
        var place = place(area, group);
        var about = day.minusDays(CLOSED_BEFORE_DAYS + Dice.hash(CLOSED_WITHIN_DAYS, place, 8));
        // They close at the end of a month.
        var closed = about.withDayOfMonth(1).minusDays(1);
        return practice(area, group, CLOSED_PRACTICES + place, new Years(PRACTICES_OPENED, closed));
    }

    private Practice practice(Area area, int group, int number, Years years) {
        var name = practiceNames.get(Dice.hash(practiceNames.size(), number, 3));
        return new Practice(
                area,
                group / GROUPS * GROUPS,
                "Z" + (10_000 + number),
                name + (number % 3 == 0 ? " Health Centre" : " Surgery"),
                area.number(number, 4),
                years);
    }

    /// Of all clusters and areas, counted from 0.
    private int place(Area area, int group) {
        return group / GROUPS * areas.size() + area.index();
    }

    private boolean isOneOf(double share, Area area, int group, long what) {
        return Dice.hash(1_000, place(area, group), what) < 1_000 * share;
    }
}
