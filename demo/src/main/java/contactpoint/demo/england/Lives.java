package contactpoint.demo.england;

import contactpoint.demo.england.Child.Caf;
import contactpoint.demo.england.Child.Numbers;
import contactpoint.demo.england.Child.Registered;
import contactpoint.demo.england.Child.Schooled;
import contactpoint.policy.Ages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets children grow up: numbers, schools, practices, who works with them, deaths.
final class Lives {
    /// Deaths in the last [#DIED_WITHIN_DAYS] days. About 3,000 children a year die in England of
    /// 12 million, most in their first year.
    private static final double DIED = .0004;

    private static final int DIED_WITHIN_DAYS = 400;
    private static final double NO_PRACTICE = .012;
    private static final double NEW_PRACTICE_ACROSS = .93;
    private static final double NEW_PRACTICE_NEAR = .3;
    private static final double NEW_PUPIL_NUMBER = .012;
    private static final double TEMPORARY_PUPIL_NUMBER = .006;

    private final LocalDate day;
    private final NhsNumbers nhsNumbers;
    private final Institutions institutions;
    private final SchoolYears schoolYears;
    private final WorkYears workYears;

    Lives(LocalDate day, NhsNumbers nhsNumbers, Institutions institutions, Workforce workforce) {
        this.day = day;
        this.nhsNumbers = nhsNumbers;
        this.institutions = institutions;
        schoolYears = new SchoolYears(day, institutions);
        workYears = new WorkYears(day, workforce);
    }

    /// The child that is there on the day.
    ///
    /// @param serial counts all children
    /// @param adoption counts the adopted, if it is one of them
    Child live(
            Household household,
            Household.Beginning beginning,
            long serial,
            long adoption,
            Dice dice) {
        var birth = beginning.birth();
        var adopted = beginning.adopted();
        var since = adopted == null ? birth.day() : adopted;
        var died = adopted == null ? death(birth, dice) : null;
        var nhs = adopted == null ? nhsNumbers.ofChild(serial) : nhsNumbers.ofAdopted(adoption);
        return grown(household, beginning, serial, since, died, died, nhs, dice);
    }

    /// The child that was there before an adoption.
    Child before(
            Household household,
            Household.Beginning beginning,
            LocalDate adopted,
            long serial,
            Dice dice) {
        return grown(
                household,
                beginning,
                serial,
                beginning.birth().day(),
                adopted,
                null,
                nhsNumbers.ofChild(serial),
                dice);
    }

    private Child grown(
            Household household,
            Household.Beginning beginning,
            long serial,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate died,
            @Nullable String nhs,
            Dice dice) {
        var isBefore = until != null && died == null;
        var birth = beginning.birth();
        var last = until == null ? day : until;
        var homes = until(last, household.homes());
        var names = until(last, beginning.names());
        var schools = until(last, schoolYears.of(birth.day(), since, homes, dice));
        var works =
                workYears.withLead(
                        workYears.of(
                                new WorkYears.Life(birth.day(), since, until, homes, schools),
                                dice),
                        dice);
        return new Child(
                id(serial, isBefore),
                2 * serial + (isBefore ? 1 : 0),
                household.origin(),
                household.id(),
                birth,
                names,
                beginning.knownAs(),
                numbers(nhs, birth, since, schools, serial, isBefore ? 2 : 0, dice),
                beginning.circle(),
                homes,
                schools,
                until(last, practices(homes, since, dice)),
                works,
                until == null ? workYears.caf(works, dice) : Caf.NONE,
                since,
                until,
                died,
                kinds(beginning, names, homes, until, died));
    }

    /// What had begun by a day.
    private static <T extends Dated> List<T> until(LocalDate last, List<T> all) {
        return all.stream().filter(each -> !each.from().isAfter(last)).toList();
    }

    /// "C0000042"; with "-before" for the same child before an adoption, so that whoever judges a
    /// matcher finds both. Two children they are all the same.
    private static String id(long serial, boolean isBefore) {
        var digits = Long.toString(100_000_000 + serial + 1).substring(1);
        return "C" + digits + (isBefore ? England.Truth.BEFORE : "");
    }

    private @Nullable LocalDate death(Birth birth, Dice dice) {
        if (!dice.chance(DIED)) {
            return null;
        }
        var earliest = day.minusDays(DIED_WITHIN_DAYS);
        var from = birth.day().isAfter(earliest) ? birth.day() : earliest;
        return Ages.hasReached(birth.day(), 18, day) ? null : dice.day(from, day);
    }

    private static Numbers numbers(
            @Nullable String nhs,
            Birth birth,
            LocalDate since,
            List<Schooled> schools,
            long serial,
            int quarter,
            Dice dice) {
        if (schools.isEmpty() || schools.getLast().school() == null) {
            return new Numbers(nhs, null, null);
        }
        var first = schools.getFirst();
        var school = first.school();
        if (school == null) {
            return new Numbers(nhs, null, null);
        }
        var year = Math.max(SchoolYears.starts(birth.day()).getYear(), since.getYear());
        var upn = PupilNumbers.permanent(school.area(), year, serial, quarter);
        if (dice.chance(NEW_PUPIL_NUMBER)) {
            var area = schools.getLast().school().area();
            var second = PupilNumbers.permanent(area, year, serial, quarter + 1);
            return new Numbers(nhs, second, upn);
        }
        return dice.chance(TEMPORARY_PUPIL_NUMBER)
                ? new Numbers(
                        nhs, PupilNumbers.temporary(school.area(), year, serial, quarter), null)
                : new Numbers(nhs, upn, null);
    }

    private List<Registered> practices(List<Home> homes, LocalDate since, Dice dice) {
        if (dice.chance(NO_PRACTICE)) {
            return List.of();
        }
        var all = new ArrayList<Registered>();
        var first = Dated.on(since, homes);
        all.add(new Registered(since, institutions.practice(first, dice)));
        for (var i = 1; i < homes.size(); i++) {
            var home = homes.get(i);
            var isAcross = home.isAcrossFrom(homes.get(i - 1));
            var on = home.from().plusDays(dice.between(5, 150));
            if (home.from().isAfter(since)
                    && on.isBefore(day)
                    && dice.chance(isAcross ? NEW_PRACTICE_ACROSS : NEW_PRACTICE_NEAR)) {
                all.add(new Registered(on, institutions.practice(home, dice)));
            }
        }
        all.sort(Comparator.comparing(Registered::from));
        return Dated.changes(asTheyWere(all), Registered::practice);
    }

    /// Who was with a practice that closed went where its patients went.
    private List<Registered> asTheyWere(List<Registered> drawn) {
        var all = new ArrayList<Registered>();
        for (var i = 0; i < drawn.size(); i++) {
            var spell = drawn.get(i);
            var practice = spell.practice();
            var closed = practice == null ? null : practice.years().closed();
            if (practice == null || closed == null) {
                all.add(spell);
                continue;
            }
            var after = institutions.after(practice);
            if (spell.from().isAfter(closed)) {
                all.add(new Registered(spell.from(), after));
                continue;
            }
            all.add(spell);
            var moved = closed.plusDays(1);
            if (i + 1 == drawn.size() || drawn.get(i + 1).from().isAfter(moved)) {
                all.add(new Registered(moved, after));
            }
        }
        return all;
    }

    private Set<String> kinds(
            Household.Beginning beginning,
            List<Named> names,
            List<Home> homes,
            @Nullable LocalDate until,
            @Nullable LocalDate died) {
        var kinds = new LinkedHashSet<String>();
        var plural = beginning.birth().plural().kind;
        if (!plural.isEmpty()) {
            kinds.add(plural);
        }
        if (beginning.adopted() != null) {
            kinds.add(until == null ? "adopted" : "before-adoption");
            if (beginning.kinds().contains("kept-name")) {
                kinds.add("kept-name");
            }
        }
        if (died != null) {
            kinds.add("died");
        }
        if (Ages.hasReached(beginning.birth().day(), 18, day)) {
            kinds.add("grown-up");
        }
        if (FamilyName.isTwo(names.getLast().family())) {
            kinds.add("two-last-names");
        }
        var named = names.stream().filter(name -> !name.isPlaceholder()).toList();
        if (named.stream().map(Named::family).distinct().count() > 1) {
            kinds.add("renamed");
        }
        if (homes.getLast().from().isAfter(beginning.birth().day())) {
            kinds.add("moved");
        }
        return kinds;
    }
}
