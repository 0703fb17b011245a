package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;

/// A `...Store` holds the SQL of its package, and nobody outside the package sees it.
final class StoreAccess {
    private StoreAccess() {}

    static Findings inSources(List<JavaSource> sources) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var source : sources) {
            for (var type : source.types()) {
                if (type.simpleName().endsWith("Store")) {
                    lookedAt++;
                    if (type.isPublic()) {
                        violations.add(source.packageName() + "." + type.name() + " is public");
                    }
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    static Findings inClasses(JavaClasses classes) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var from : classes) {
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var to = dependency.getTargetClass().getBaseComponentType();
                if (isStoreOfOurs(to, classes)) {
                    lookedAt++;
                    if (!to.getPackageName().equals(from.getPackageName())) {
                        violations.add("%s uses %s".formatted(from.getName(), to.getName()));
                    }
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    private static boolean isStoreOfOurs(JavaClass type, JavaClasses classes) {
        return type.getSimpleName().endsWith("Store") && classes.contain(type.getName());
    }
}
