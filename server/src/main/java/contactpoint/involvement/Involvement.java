package contactpoint.involvement;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/// Somebody's work with a child, as a source or a practitioner recorded it.
///
/// @param source which system said so; [#RECORDED_HERE] of a practitioner's own entry
/// @param receivedAt when that last happened
/// @param leads whether they are the lead professional; at most one of a child's is
/// @param account whose entry it is, where that is known: who recorded it, or said of a source's
///   entry that it is about them
/// @param confirmedOn when they last said that the work goes on; null where they never did
/// @param handedTo the involvement that took the work over
@NamedInterface("reads")
public record Involvement(
        @Classified(Classification.INTERNAL) UUID id,
        @Classified(Classification.LOCATION) String source,
        @Classified(Classification.LOCATION) Work work,
        @Classified(Classification.LOCATION) Instant receivedAt,
        @Classified(Classification.LOCATION) boolean leads,
        @Classified(Classification.LOCATION) @Nullable CafStatus caf,
        @Classified(Classification.LOCATION) boolean holdsCaf,
        @Classified(Classification.LOCATION) @Nullable UUID account,
        @Classified(Classification.LOCATION) @Nullable LocalDate confirmedOn,
        @Classified(Classification.LOCATION) @Nullable UUID handedTo) {

    /// What stands for the source of entries that practitioners record themselves.
    public static final String RECORDED_HERE = "contactpoint";

    /// Whether a practitioner recorded it, and may change it.
    public boolean recordedHere() {
        return source.equals(RECORDED_HERE);
    }

    Involvement withoutLead() {
        return new Involvement(
                id, source, work, receivedAt, false, caf, holdsCaf, account, confirmedOn, handedTo);
    }

    @Override
    public String toString() {
        return "Involvement[redacted]";
    }
}
