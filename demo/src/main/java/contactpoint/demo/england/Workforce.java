package contactpoint.demo.england;

import java.util.List;

/// The people who work with children: teams in each area, staff in each school. Nobody is listed;
/// who somebody is follows from the place in the team.
final class Workforce {
    private static final int GROUPS = 4;

    /// Different people under the same words would look like one.
    private static final int IN_A_TEAM = 4;

    private static final int IN_A_SCHOOL = 5;
    private static final double HAS_EMAIL = .6;
    private static final double HAS_NO_TELEPHONE = .08;
    private static final List<String> IN_SCHOOLS =
            List.of(
                    "Learning mentor",
                    "Head of year",
                    "Pastoral lead",
                    "Family liaison officer",
                    "Form tutor");
    private static final List<String> CHARITIES =
            List.of("%s Youth Group", "%s Family Centre", "Friends of %s", "%s Play Project");

    private final Naming naming;
    private final Weighted<Origin> origins;

    Workforce(Naming naming) {
        this.naming = naming;
        origins = Weighted.of(List.of(Origin.values()), origin -> origin.share);
    }

    /// Somebody in a team of an area.
    Worker draw(Work.Kind kind, Home home, Dice dice) {
        var area = home.area();
        var place = dice.below(IN_A_TEAM);
        var known = Acquaintances.inTeam(kind, area, home.group() / GROUPS, place);
        if (known != null) {
            return known;
        }
        return person(
                title(kind, place),
                organisation(kind, home, place),
                area,
                Dice.of(11, area.index(), home.group() / GROUPS, kind.code.hashCode(), place));
    }

    /// Somebody on the staff of a school.
    Worker draw(School school, Dice dice) {
        var place = dice.below(IN_A_SCHOOL);
        var known = Acquaintances.onStaffOf(school, place);
        if (known != null) {
            return known;
        }
        return person(
                IN_SCHOOLS.get(place),
                school.name(),
                school.area(),
                Dice.of(13, school.site(), place));
    }

    private Worker person(String title, String organisation, Area area, Dice own) {
        var origin = origins.draw(own);
        var isWoman = own.chance(.72);
        var last = naming.last(origin, isWoman, own);
        var given =
                (isWoman ? naming.book().of(origin).mothers() : naming.book().of(origin).fathers())
                        .draw(own);
        var telephone = area.number(own.below(1_000_000));
        var email =
                own.chance(HAS_EMAIL)
                        ? Letters.mailbox(given) + '.' + Letters.mailbox(last) + "@work.example"
                        : "";
        return new Worker(
                given,
                last,
                title,
                organisation,
                !email.isEmpty() && own.chance(HAS_NO_TELEPHONE) ? "" : telephone,
                email);
    }

    private static String title(Work.Kind kind, int place) {
        return switch (kind) {
            case HEALTH_VISITING -> "Health visitor";
            case SCHOOL_NURSING -> "School nurse";
            case SOCIAL_CARE -> place == 0 ? "Senior social worker" : "Social worker";
            case FAMILY_SUPPORT -> "Family support worker";
            case YOUTH_WORK -> "Youth worker";
            case YOUNG_CARERS -> "Young carers worker";
            case EDUCATION_WELFARE -> "Education welfare officer";
            case HOUSING -> "Housing officer";
            case YOUTH_JUSTICE -> "Youth justice worker";
            case SCHOOL_STAFF -> "Learning mentor";
            case VOLUNTARY -> place == 0 ? "Project worker" : "Young people’s worker";
        };
    }

    private static String organisation(Work.Kind kind, Home home, int place) {
        var name = home.area().name();
        return switch (kind) {
            case HEALTH_VISITING -> name + " Health Visiting";
            case SCHOOL_NURSING -> name + " School Nursing";
            case SOCIAL_CARE -> name + " children’s social care";
            case YOUTH_JUSTICE -> name + " Youth Justice Team";
            case YOUTH_WORK -> home.area().localities().get(place) + " Youth Centre";
            case VOLUNTARY -> CHARITIES.get(place).formatted(home.area().localities().get(place));
            case FAMILY_SUPPORT, YOUNG_CARERS, EDUCATION_WELFARE, HOUSING, SCHOOL_STAFF ->
                    name + " Council";
        };
    }
}
