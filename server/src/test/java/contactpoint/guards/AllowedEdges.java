package contactpoint.guards;

import contactpoint.guards.JavaSource.Annotated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every edge between packages is declared in the `package-info` of the package that it leaves, and
/// goes down the map. There is one table: the sentence "Allowed dependencies:"; for packages that
/// Spring Modulith verifies too, the annotation beside the sentence says the same.
final class AllowedEdges {
    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:::[a-z]+)?)`");
    static final String ALL = "all of them";

    private final Levels levels = new Levels();
    private final Map<String, Set<String>> allowed = new TreeMap<>();
    private final Map<String, Set<String>> interfacesOfTypes = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private AllowedEdges() {}

    static Findings check(List<JavaSource> sources, List<Edge> edges) {
        var guard = new AllowedEdges();
        guard.readDeclarations(sources);
        guard.readNamedInterfaces(sources);
        edges.forEach(guard::check);
        return Findings.of(edges.size(), guard.violations);
    }

    /// What each part of the map says that it may use, such as `person` or `index::reads`.
    static Map<String, Set<String>> declaredIn(List<JavaSource> sources) {
        var guard = new AllowedEdges();
        guard.readDeclarations(sources);
        return guard.allowed;
    }

    private void readDeclarations(List<JavaSource> sources) {
        for (var info : sources) {
            if (!info.isPackageInfo() || isSubPackage(info.packageName())) {
                continue;
            }
            var module = Levels.moduleOf(info.packageName());
            var sentence = info.packageSentence("Allowed dependencies");
            var named =
                    NAME.matcher(sentence)
                            .results()
                            .map(r -> r.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (sentence.startsWith(ALL)) {
                levels.topDown().stream()
                        .filter(below -> levels.goesDown(module, below))
                        .forEach(named::add);
            }
            allowed.put(module, named);
            checkDeclared(info, module, named);
            info.packageAnnotations().stream()
                    .filter(a -> a.name().equals("ApplicationModule"))
                    .forEach(a -> compareWithAnnotation(info, a, named));
        }
    }

    private void checkDeclared(JavaSource info, String module, Set<String> named) {
        for (var name : named) {
            var to = name.replaceAll("::.*", "");
            if (!levels.knows(to) || !levels.goesDown(module, to)) {
                violations.add("%s: %s is not below %s".formatted(info.file(), name, module));
            }
        }
    }

    private void compareWithAnnotation(JavaSource info, Annotated annotation, Set<String> named) {
        var declared =
                annotation.arguments().getOrDefault("allowedDependencies", List.of(ALL)).stream()
                        .map(name -> name.replace(" ", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!declared.equals(named)) {
            violations.add(
                    "%s: the sentence allows %s, the annotation %s"
                            .formatted(info.file(), named, declared));
        }
    }

    private void readNamedInterfaces(List<JavaSource> sources) {
        for (var source : sources) {
            for (var type : source.types()) {
                type.annotations().stream()
                        .filter(a -> a.name().equals("NamedInterface"))
                        .flatMap(a -> a.arguments().values().stream())
                        .forEach(names ->
                                interfacesOfTypes
                                        .computeIfAbsent(
                                                source.packageName() + "." + type.name(),
                                                t -> new TreeSet<>())
                                        .addAll(names));
            }
        }
    }

    private void check(Edge edge) {
        var from = Levels.moduleOf(edge.from());
        var to = Levels.moduleOf(edge.to());
        if (from.equals(to)) {
            return;
        }
        for (var module : List.of(from, to)) {
            if (!levels.knows(module)) {
                violations.add(module + " is not on the map (" + edge.where() + ")");
                return;
            }
        }
        var use = "%s -> %s (%s in %s)".formatted(from, to, edge.type(), edge.where());
        if (!levels.goesDown(from, to)) {
            violations.add("not down the map: " + use);
        }
        var wanted = wanted(to, edge);
        if (wanted.stream().noneMatch(allowed.getOrDefault(from, Set.of())::contains)) {
            violations.add("not declared: " + use + ", needs " + String.join(" or ", wanted));
        }
    }

    /// A type in a named interface is used through it; any other through the package's own name.
    private Set<String> wanted(String module, Edge edge) {
        var named = interfacesOfTypes.get(edge.to() + "." + edge.type());
        return named == null
                ? Set.of(module)
                : named.stream().map(n -> module + "::" + n).collect(Collectors.toSet());
    }

    private static boolean isSubPackage(String packageName) {
        return packageName.split("\\.").length > 2;
    }
}
