package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A `...Store` holds the SQL of its package, and nobody outside the package sees it.
final class StoreAccess {
    private static final Set<String> BELOW_THE_SERVER = Set.of("contactpoint.postgres");

    /// Who speaks to the database and is no store, and why.
    private static final Map<String, String> MAY_USE_JDBC =
            Map.of(
                    "contactpoint.audit.AuditReaderPool",
                    "the pool of the audit reader, made where its store takes it");

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

    /// Only a `...Store` speaks to the database.
    ///
    /// @param root the package above those of the server
    static Findings jdbcOutside(JavaClasses classes, String root) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var from : classes) {
            if (!from.getPackageName().startsWith(root + ".")
                    || BELOW_THE_SERVER.contains(from.getPackageName())) {
                continue;
            }
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var used = dependency.getTargetClass().getPackageName();
                if (used.startsWith("org.springframework.jdbc.core")) {
                    lookedAt++;
                    var holder = from.getName().replaceAll("\\$.*", "");
                    if (!holder.endsWith("Store") && !MAY_USE_JDBC.containsKey(holder)) {
                        violations.add(holder + " uses " + used);
                    }
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }
}
