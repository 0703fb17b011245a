package contactpoint.matching;

import contactpoint.person.PostcodeTerm;
import contactpoint.person.Urn;
import java.util.Set;

/// The keys to look up for a search: those of [CandidateKeys], and those that a misspelling, a
/// nickname or a slip in the date would leave.
public final class SearchKeys {

    private SearchKeys() {}

    /// From names and date of birth. Looked up in the open table.
    public static Set<String> open(Wanted wanted) {
        return Set.of();
    }

    /// From names and postcode. Looked up among the located keys.
    public static Set<String> located(Wanted wanted, PostcodeTerm postcode) {
        return Set.of();
    }

    /// From names and school. Looked up among the located keys.
    public static Set<String> atSchool(Wanted wanted, Urn school) {
        return Set.of();
    }
}
