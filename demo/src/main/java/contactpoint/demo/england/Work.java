package contactpoint.demo.england;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody's work with a child.
///
/// @param place which of the child's works in this source it is
/// @param ended null while it goes on
record Work(
        Kind kind,
        int place,
        Worker worker,
        LocalDate started,
        @Nullable LocalDate ended,
        boolean isLead) {

    Work leading() {
        return new Work(kind, place, worker, started, ended, true);
    }

    /// Kinds of work, with how many children it ever meets, at which ages, and for how long.
    ///
    /// Shares are of children whose age it is; from the order of magnitude of the Department for
    /// Education's counts (children in need about 3.3 in a hundred, March 2023), the rest by
    /// judgement.
    enum Kind {
        HEALTH_VISITING("community-health", "health-visiting", .96, 0, 5, 60),
        SCHOOL_NURSING("community-health", "school-nursing", .07, 5, 18, 24),
        SOCIAL_CARE("council-services", "social-care", .055, 0, 18, 14),
        FAMILY_SUPPORT("council-services", "family-support", .04, 0, 18, 10),
        YOUTH_WORK("council-services", "youth-work", .035, 11, 18, 18),
        YOUNG_CARERS("council-services", "young-carers", .01, 8, 18, 24),
        EDUCATION_WELFARE("council-services", "education-welfare", .02, 5, 16, 8),
        HOUSING("council-housing", "housing", .07, 0, 18, 30),
        YOUTH_JUSTICE("youth-justice", "youth-justice", .008, 10, 18, 9),
        SCHOOL_STAFF("school-management", "school-staff", .11, 4, 18, 14),
        VOLUNTARY("voluntary-sector", "voluntary", .025, 5, 18, 15);

        final String source;
        final String code;
        final double share;
        final int fromAge;
        final int toAge;
        final int months;

        Kind(String source, String code, double share, int fromAge, int toAge, int months) {
            this.source = source;
            this.code = code;
            this.share = share;
            this.fromAge = fromAge;
            this.toAge = toAge;
            this.months = months;
        }

        /// Whether its source says who is lead professional and who holds a common assessment.
        boolean mayLead() {
            return this != YOUTH_JUSTICE && this != VOLUNTARY;
        }
    }
}
