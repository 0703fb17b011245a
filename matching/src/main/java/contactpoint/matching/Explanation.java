package contactpoint.matching;

import contactpoint.person.Classification;
import contactpoint.person.Classified;
import java.util.List;

/// Why the matcher decided as it did, in stable codes. Holds no value of a child, so it may be
/// audited and replayed.
///
/// @param rule which rule decided: `source-key`, `identifier`, `exact`, `near`, `newborn`, `nobody`
/// @param model the version of the rules: [Matcher#MODEL]
/// @param reasons what the rule saw, in a fixed order
public record Explanation(
        @Classified(Classification.INTERNAL) String rule,
        @Classified(Classification.INTERNAL) String model,
        @Classified(Classification.INTERNAL) List<String> reasons) {
    public Explanation {
        reasons = List.copyOf(reasons);
    }
}
