package contactpoint.matching;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.Description;
import java.util.UUID;

/// A child whom an incoming record may mean.
///
/// @param bySourceKey whether the record's own source key is already linked to this child
public record Candidate(
        @Classified(Classification.INTERNAL) UUID child,
        @Classified(Classification.LOCATION) Description description,
        @Classified(Classification.INTERNAL) boolean bySourceKey) {

    @Override
    public String toString() {
        return "Candidate[" + child + "]";
    }
}
