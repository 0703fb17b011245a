package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.List;

/// Schools and practices. Four groups of children share them: in each area three primary schools, a
/// secondary and a special one, and two practices. They are smaller than England's.
final class Institutions {
    private static final int GROUPS = 4;
    private static final int PRIMARIES = 3;
    private static final int SCHOOLS = 5;
    private static final int PRACTICES = 2;
    private static final double ELSEWHERE = .08;

    /// Numbers that each phase has in an authority.
    private static final int ESTABLISHMENTS = 2_000;

    private final List<Area> areas;
    private final List<String> schoolNames;
    private final List<String> practiceNames;

    Institutions(List<Area> areas) {
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

    Practice practice(Home home, Dice dice) {
        return practice(home.area(), home.group(), near(home, PRACTICES, dice));
    }

    /// All schools that the children of so many groups may go to.
    List<School> schools(int groups) {
        var all = new ArrayList<School>();
        for (var group = 0; group < groups; group += GROUPS) {
            for (var area : areas) {
                for (var which = 0; which < SCHOOLS; which++) {
                    all.add(school(area, group, which));
                }
            }
        }
        return all;
    }

    /// All practices that the children of so many groups may be registered with.
    List<Practice> practices(int groups) {
        var all = new ArrayList<Practice>();
        for (var group = 0; group < groups; group += GROUPS) {
            for (var area : areas) {
                for (var which = 0; which < PRACTICES; which++) {
                    all.add(practice(area, group, which));
                }
            }
        }
        return all;
    }

    private School school(Area area, int group, int which) {
        var shared = group / GROUPS;
        var number = (shared * areas.size() + area.index()) * SCHOOLS + which;
        var name = schoolNames.get(Dice.hash(schoolNames.size(), number, 1));
        var phase =
                which < PRIMARIES
                        ? School.Phase.PRIMARY
                        : which == PRIMARIES ? School.Phase.SECONDARY : School.Phase.SPECIAL;
        var known = Acquaintances.school(area, shared, phase);
        if (known != null) {
            return known;
        }
        return new School(
                area,
                shared * GROUPS,
                number,
                phase.firstNumber + (shared * PRIMARIES + which % PRIMARIES) % ESTABLISHMENTS,
                phase,
                switch (phase) {
                    case PRIMARY -> name + " Primary School";
                    case SECONDARY -> name + (number % 2 == 0 ? " Academy" : " High School");
                    case SPECIAL -> name + " School";
                },
                area.number(number, 2));
    }

    private Practice practice(Area area, int group, int which) {
        var shared = group / GROUPS;
        var number = (shared * areas.size() + area.index()) * PRACTICES + which;
        var name = practiceNames.get(Dice.hash(practiceNames.size(), number, 3));
        return new Practice(
                area,
                shared * GROUPS,
                "Z" + (10_000 + number),
                name + (number % 3 == 0 ? " Health Centre" : " Surgery"),
                area.number(number, 4));
    }
}
