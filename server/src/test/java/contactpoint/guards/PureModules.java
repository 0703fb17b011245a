package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `person`, `matching`, `linkage` and `ledger` are plain Java: whoever takes one of them takes no
/// framework with it. JSpecify's annotations are allowed everywhere; they are gone at run time.
final class PureModules {
    /// What each may use besides the JDK and itself.
    private static final Map<String, Set<String>> MAY_ALSO_USE =
            Map.of(
                    "person",
                    Set.of(),
                    "matching",
                    Set.of("person"),
                    "linkage",
                    Set.of("person", "matching"),
                    "ledger",
                    Set.of());

    private static final Set<String> JDK =
            ModuleFinder.ofSystem().findAll().stream()
                    .flatMap(module -> module.descriptor().packages().stream())
                    .collect(Collectors.toSet());

    private PureModules() {}

    /// @param root the package above `person`, `matching` and `ledger`
    static Findings inClasses(JavaClasses classes, String root) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var type : classes) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var used = dependency.getTargetClass().getBaseComponentType();
                if (used.isPrimitive() || !isPure(type.getPackageName(), root)) {
                    continue;
                }
                lookedAt++;
                if (!mayUse(type.getPackageName(), used.getPackageName(), root)) {
                    violations.add(type.getName() + " uses " + used.getName());
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    /// Imports, which also show what the compiler drops.
    static Findings inSources(List<JavaSource> sources, String root) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var source : sources) {
            if (!isPure(source.packageName(), root)) {
                continue;
            }
            for (var imported : source.imports()) {
                lookedAt++;
                var packageName = imported.name().replaceAll("\\.[A-Z*].*", "");
                if (!mayUse(source.packageName(), packageName, root)) {
                    violations.add(source.file() + " imports " + imported.name());
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    private static boolean isPure(String packageName, String root) {
        return MAY_ALSO_USE.containsKey(part(packageName, root));
    }

    private static boolean mayUse(String from, String used, String root) {
        var part = part(used, root);
        return JDK.contains(used)
                || used.equals("org.jspecify.annotations")
                || part.equals(part(from, root))
                || MAY_ALSO_USE.get(part(from, root)).contains(part);
    }

    /// `person` for `contactpoint.person`, or "" for a package outside the root.
    private static String part(String packageName, String root) {
        return packageName.startsWith(root + ".")
                ? packageName.substring(root.length() + 1).split("\\.")[0]
                : "";
    }
}
