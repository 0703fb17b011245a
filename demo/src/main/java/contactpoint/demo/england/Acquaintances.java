package contactpoint.demo.england;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/// Those of the demo's own people whom made-up children meet too, so that its users have work of
/// their own: Kelly's school is the secondary school of made-up South Gloucestershire, and Jane,
/// Tim and Grace work there with others than Kelly.
///
/// Only the first children of the area meet them: nobody works with thousands.
final class Acquaintances {
    /// The school's place among all schools. There are never so many that another has it.
    private static final int SCHOOL = 99_101;

    private static final LocalDate OPENED = LocalDate.of(1994, Month.SEPTEMBER, 1);
    private static final String AUTHORITY = "803";
    private static final Worker JANE =
            new Worker(
                    "Jane",
                    "Smith",
                    "Learning mentor",
                    "Ashgrove Park School",
                    "0117 496 0126",
                    "");
    private static final Worker TIM =
            new Worker(
                    "Tim",
                    "Brandon",
                    "Housing officer",
                    "South Gloucestershire Council",
                    "0117 496 0142",
                    "");
    private static final Worker GRACE =
            new Worker(
                    "Grace",
                    "Oyelaran",
                    "Health visitor",
                    "South Gloucestershire Health Visiting",
                    "0117 496 0151",
                    "");

    private Acquaintances() {}

    /// Kelly's school, where it stands for one of the made-up ones.
    ///
    /// @param shared which of the area's clusters of schools, counted from 0
    static @Nullable School school(Area area, int shared, School.Phase phase) {
        return phase == School.Phase.SECONDARY && knows(area, shared)
                ? new School(
                        area,
                        0,
                        SCHOOL,
                        SCHOOL,
                        1_001,
                        phase,
                        "Ashgrove Park School",
                        "0117 496 0120",
                        Years.since(OPENED))
                : null;
    }

    /// Who holds a place on a school's staff, if it is one of them.
    static @Nullable Worker onStaffOf(School school, int place) {
        return school.number() == SCHOOL && place < 3 ? JANE : null;
    }

    /// Who holds a place in a team, if it is one of them.
    static @Nullable Worker inTeam(Work.Kind kind, Area area, int shared, int place) {
        if (!knows(area, shared)) {
            return null;
        }
        return switch (kind) {
            case HEALTH_VISITING -> place == 0 ? GRACE : null;
            case HOUSING -> place == 0 ? TIM : null;
            case SCHOOL_NURSING,
                    SOCIAL_CARE,
                    FAMILY_SUPPORT,
                    YOUTH_WORK,
                    YOUNG_CARERS,
                    EDUCATION_WELFARE,
                    YOUTH_JUSTICE,
                    SCHOOL_STAFF,
                    VOLUNTARY ->
                    null;
        };
    }

    private static boolean knows(Area area, int shared) {
        return shared == 0 && area.educationCode().equals(AUTHORITY);
    }
}
