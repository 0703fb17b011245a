package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Set;

/// Transactions begin on the public commands of a capability, never in `web`, `api` or `cli`: a
/// page that opened one would hold it while it renders.
final class EdgeOfTransactions {
    private static final Set<String> EDGE = Set.of("web", "api", "cli");
    private static final Set<String> FORBIDDEN =
            Set.of("org.springframework.transaction", "jakarta.transaction");

    private EdgeOfTransactions() {}

    /// @param root the package above `web`, `api` and `cli`
    static Findings in(JavaClasses classes, String root) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var type : classes) {
            var name = type.getPackageName();
            if (!name.startsWith(root + ".")
                    || !EDGE.contains(name.substring(root.length() + 1).split("\\.")[0])) {
                continue;
            }
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                lookedAt++;
                var used = dependency.getTargetClass();
                if (FORBIDDEN.stream().anyMatch(used.getPackageName()::startsWith)) {
                    violations.add(type.getName() + " uses " + used.getPackageName());
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }
}
