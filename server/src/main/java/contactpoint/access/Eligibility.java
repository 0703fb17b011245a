package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an account stands on: a current job, a security check and training (R-074, R-075, R-076;
/// House of Lords, written answer of 22 June 2009). Evaluated on every request, so that what runs
/// out today counts today, in the middle of a session too.
public record Eligibility(Employment employment, Vetting vetting, Training training) {

    /// A job.
    ///
    /// @param from first day
    /// @param until last day, or null while no end is known
    public record Employment(
            @Classified(Classification.INTERNAL) LocalDate from,
            @Classified(Classification.INTERNAL) @Nullable LocalDate until) {}

    /// A security check.
    ///
    /// @param kind which: "enhanced CRB", "enhanced DBS"
    /// @param on the day of the certificate
    /// @param until last day on which the employer lets it count; the policy may end it earlier
    public record Vetting(
            @Classified(Classification.INTERNAL) String kind,
            @Classified(Classification.INTERNAL) LocalDate on,
            @Classified(Classification.INTERNAL) LocalDate until) {}

    /// Training.
    ///
    /// @param course which, with its version
    /// @param on the day of completion
    /// @param until last day on which it counts
    public record Training(
            @Classified(Classification.INTERNAL) String course,
            @Classified(Classification.INTERNAL) LocalDate on,
            @Classified(Classification.INTERNAL) LocalDate until) {}

    /// What does not hold on a day, in a fixed order; empty if all does.
    List<Obstacle> obstacles(LocalDate today, Policy.Accounts policy) {
        var found = new ArrayList<Obstacle>();
        if (today.isBefore(employment.from())) {
            found.add(Obstacle.NOT_YET_EMPLOYED);
        }
        if (employment.until() != null && today.isAfter(employment.until())) {
            found.add(Obstacle.NO_LONGER_EMPLOYED);
        }
        if (!holds(today, vetting.on(), vetting.until())
                || today.isAfter(policy.vettingCountsUntil(vetting.on()))) {
            found.add(Obstacle.NOT_VETTED);
        }
        if (!holds(today, training.on(), training.until())) {
            found.add(Obstacle.NOT_TRAINED);
        }
        return List.copyOf(found);
    }

    private static boolean holds(LocalDate today, LocalDate first, LocalDate last) {
        return !today.isBefore(first) && !today.isAfter(last);
    }
}
