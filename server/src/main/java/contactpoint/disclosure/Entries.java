package contactpoint.disclosure;

import contactpoint.index.NamedChild;
import contactpoint.involvement.Involvement;
import contactpoint.involvement.OwnEntry;
import contactpoint.person.Names;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Makes views of somebody's own entries.
final class Entries {
    private final Policy policy;
    private final LocalDate today;

    Entries(Policy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    EntryView view(String handle, NamedChild child, OwnEntry entry) {
        return view(
                handle,
                child,
                entry.jobTitle(),
                entry.organisation(),
                entry.started(),
                entry.ended(),
                entry.confirmedOn(),
                entry.recordedHere(),
                entry.leads());
    }

    EntryView view(NamedChild child, Involvement entry) {
        var work = entry.work();
        return view(
                "",
                child,
                work.jobTitle(),
                work.organisation(),
                work.started(),
                work.ended(),
                entry.confirmedOn(),
                entry.recordedHere(),
                entry.leads());
    }

    /// What everybody is told of work that its practitioner has not confirmed for long. A source
    /// speaks for its own entries.
    @Nullable String unconfirmed(
            boolean recordedHere, @Nullable LocalDate ended, @Nullable LocalDate confirmedOn) {
        if (!recordedHere || ended != null) {
            return null;
        }
        if (confirmedOn == null) {
            return "Not confirmed yet";
        }
        return policy.confirmation().isOverdue(confirmedOn, today)
                ? "Not confirmed since " + Words.day(confirmedOn)
                : null;
    }

    /// Whether it is time for a practitioner to say again that the work goes on.
    boolean isDue(OwnEntry entry) {
        return isDue(entry.recordedHere(), entry.ended(), entry.confirmedOn());
    }

    private boolean isDue(
            boolean recordedHere, @Nullable LocalDate ended, @Nullable LocalDate confirmedOn) {
        return recordedHere
                && ended == null
                && (confirmedOn == null || policy.confirmation().isDue(confirmedOn, today));
    }

    private EntryView view(
            String handle,
            NamedChild child,
            String jobTitle,
            String organisation,
            LocalDate started,
            @Nullable LocalDate ended,
            @Nullable LocalDate confirmedOn,
            boolean recordedHere,
            boolean leads) {
        return new BuiltEntryView(
                handle,
                child.names().display(),
                Words.age(child.born(), today),
                jobTitle,
                organisation,
                Words.day(started),
                ended == null ? null : Words.day(ended),
                confirmedOn == null ? null : Words.day(confirmedOn),
                unconfirmed(recordedHere, ended, confirmedOn),
                isDue(recordedHere, ended, confirmedOn),
                recordedHere,
                leads);
    }

    /// The first of the given names, or the name the child is known by; for headings.
    static String firstName(Names names) {
        var known = names.knownAs();
        if (known != null) {
            return known;
        }
        var given = names.present().given();
        return given.isEmpty() ? names.present().family() : given.split(" ", 2)[0];
    }
}
