package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.time.Instant;

/// Somebody who is signed in.
///
/// @param signedInAt by the machine clock
/// @param endsAt when the session ends at the latest, if nothing more is asked for
public record Session(
        @Classified(Classification.INTERNAL) User user,
        @Classified(Classification.INTERNAL) Instant signedInAt,
        @Classified(Classification.INTERNAL) Instant endsAt) {}
