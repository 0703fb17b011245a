package contactpoint.guards;

import java.util.ArrayList;
import java.util.List;

/// Imports name what they import: no `*`, no whole module. The other guards read them.
final class Imports {
    private Imports() {}

    static Findings in(List<JavaSource> sources) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var source : sources) {
            for (var imported : source.imports()) {
                lookedAt++;
                if (imported.isWildcard() || imported.isModule()) {
                    violations.add(
                            "%s imports all of %s".formatted(source.file(), imported.name()));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }
}
