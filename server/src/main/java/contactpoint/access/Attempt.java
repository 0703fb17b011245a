package contactpoint.access;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.time.Instant;

/// A sign-in that is half done. It knows nothing of what was typed but whether it was right.
record Attempt(
        @Classified(Classification.INTERNAL) byte[] usernameBlind,
        @Classified(Classification.INTERNAL) boolean rightSoFar,
        @Classified(Classification.INTERNAL) Instant endsAt) {}
