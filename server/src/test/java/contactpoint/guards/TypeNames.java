package contactpoint.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names that say nothing. What would be a `Helper` belongs to the type it serves.
final class TypeNames {
    private static final Set<String> NEVER =
            Set.of(
                    "Manager",
                    "Impl",
                    "Helper",
                    "Helpers",
                    "Util",
                    "Utils",
                    "Utilities",
                    "Dto",
                    "Abstract",
                    "Base",
                    "Common",
                    "Commons");

    /// `ServiceType` speaks of children's services, the word of the field; `MatchService` would
    /// not.
    private static final String NEVER_LAST = "Service";

    /// Domain words, by the type's whole name, and why.
    private static final Map<String, String> EXCEPTIONS =
            Map.of("ContactPointManager", "the title of a role in the notice (R-042)");

    private TypeNames() {}

    static Findings in(List<JavaSource> sources) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var source : sources) {
            for (var type : source.types()) {
                lookedAt++;
                for (var word : refused(type.simpleName())) {
                    violations.add("%s: %s says %s".formatted(source.file(), type.name(), word));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    private static List<String> refused(String name) {
        if (EXCEPTIONS.containsKey(name)) {
            return List.of();
        }
        var words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])"));
        return words.stream()
                .filter(word ->
                        NEVER.contains(word)
                                || word.equals(NEVER_LAST) && words.getLast().equals(word))
                .toList();
    }
}
