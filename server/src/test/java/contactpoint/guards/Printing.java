package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Set;

/// What the server has to say goes through the one log, never to the standard streams and never
/// through `java.util.logging`. The command line talks to a person and may print.
final class Printing {
    private static final Set<String> MAY_PRINT = Set.of("cli", "postgres");

    private Printing() {}

    /// @param root the package above `cli`
    static Findings in(JavaClasses classes, String root) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var type : classes) {
            if (MAY_PRINT.stream().anyMatch(p -> isIn(type.getPackageName(), root + "." + p))) {
                continue;
            }
            for (var access : type.getAccessesFromSelf()) {
                lookedAt++;
                var owner = access.getTargetOwner().getName();
                var name = access.getTarget().getName();
                if (owner.equals("java.lang.System") && Set.of("out", "err").contains(name)
                        || name.equals("printStackTrace")
                        || owner.startsWith("java.util.logging.")) {
                    violations.add("%s uses %s.%s".formatted(type.getName(), owner, name));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    private static boolean isIn(String packageName, String above) {
        return packageName.equals(above) || packageName.startsWith(above + ".");
    }
}
