package contactpoint.disclosure;

import contactpoint.index.SearchCriteria;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import org.jspecify.annotations.Nullable;

/// A reason and a search, as somebody asked. Reason and details are on one page (decision 22).
///
/// @param reason a code of the policy's list
/// @param reasonDetails words of their own, where the reason needs them
public record Ask(
        @Classified(Classification.INTERNAL) String reason,
        @Classified(Classification.INTERNAL) @Nullable String reasonDetails,
        @Classified(Classification.LOCATION) SearchCriteria criteria) {

    @Override
    public String toString() {
        return "Ask[redacted]";
    }
}
