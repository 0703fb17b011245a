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

    /// @param died whether the child has died, where that is to be shown
    /// @param chosen whether they had chosen it when the list was last sent
    EntryView view(String handle, NamedChild child, boolean died, OwnEntry entry, boolean chosen) {
        return view(
                handle,
                child,
                died,
                chosen,
                entry.jobTitle(),
                entry.organisation(),
                entry.started(),
                entry.ended(),
                entry.confirmedOn(),
                entry.recordedHere(),
                entry.leads());
    }

    EntryView view(String handle, NamedChild child, boolean died, Involvement entry) {
        var work = entry.work();
        return view(
                handle,
                child,
                died,
                false,
                work.jobTitle(),
                work.organisation(),
                work.started(),
                work.ended(),
                entry.confirmedOn(),
                entry.recordedHere(),
                entry.leads());
    }

    /// What everybody is told of work that its practitioner has not confirmed for long. A source
    /// speaks for its own entries, and of a child who has died nobody is asked.
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

    /// Whether it is time for a practitioner to say again that the work goes on, if the child
    /// lives.
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
            boolean died,
            boolean chosen,
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
                died ? "" : Words.age(child.born(), today),
                died,
                jobTitle,
                organisation,
                Words.day(started),
                ended == null ? null : Words.day(ended),
                confirmedOn == null ? null : Words.day(confirmedOn),
                died ? null : unconfirmed(recordedHere, ended, confirmedOn),
                !died && isDue(recordedHere, ended, confirmedOn),
                recordedHere,
                leads,
                chosen);
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
