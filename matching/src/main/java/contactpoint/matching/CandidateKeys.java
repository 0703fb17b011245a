package contactpoint.matching;

import contactpoint.person.Description;
import contactpoint.person.Urn;
import java.util.Set;

/// The keys that a child is found by. Two descriptions that share none are never compared.
public final class CandidateKeys {

    private CandidateKeys() {}

    /// Keys from what stays visible under a shield. These alone may stand in the open table.
    public static Set<String> open(Description child) {
        return Set.of();
    }

    /// Keys from identifiers, postcodes and former names. They leave with the whereabouts.
    public static Set<String> located(Description child) {
        return Set.of();
    }

    /// Keys from the child's school and names. They leave with the whereabouts.
    public static Set<String> atSchool(Description child, Urn school) {
        return Set.of();
    }
}
