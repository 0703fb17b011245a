package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One package of ours uses a type of another.
///
/// @param type the used top-level type's simple name, `*` for a whole package
/// @param where the file or class that uses it
record Edge(String from, String to, String type, String where) {
    private static final String GENERATED_FROM_TEMPLATES = "gg.jte.generated";
    private static final String TEMPLATES_BELONG_TO = "contactpoint.web";
    private static final Pattern NAME =
            Pattern.compile("\\bcontactpoint((?:\\.[a-z][a-z0-9_]*)*)\\.([A-Z]\\w*|\\*)");

    /// The edges that sources show: imports, and names written out in full.
    static List<Edge> ofSources(List<JavaSource> sources) {
        var edges = new ArrayList<Edge>();
        for (var source : sources) {
            var names = new TreeSet<>(source.named());
            source.imports().forEach(i -> names.add(i.name()));
            for (var name : names) {
                target(name)
                        .map(t ->
                                new Edge(
                                        source.packageName(), t.packageName, t.type, source.file()))
                        .filter(Edge::leaves)
                        .ifPresent(edges::add);
            }
        }
        return edges.stream().distinct().toList();
    }

    /// The edges that templates show. A template is a part of `web`.
    static List<Edge> ofTemplates(Project project, List<Path> templates) {
        var edges = new ArrayList<Edge>();
        for (var template : templates) {
            NAME.matcher(Project.read(template))
                    .results()
                    .map(found -> target(found.group()).orElseThrow())
                    .map(t -> edgeOfTemplate(t, project.shown(template)))
                    .filter(Edge::leaves)
                    .forEach(edges::add);
        }
        return edges.stream().distinct().toList();
    }

    /// The edges that compiled classes show; also those that no source names, as when a call's
    /// result is handed straight on.
    static List<Edge> ofClasses(JavaClasses classes, String root) {
        var edges = new ArrayList<Edge>();
        for (var from : classes) {
            for (var dependency : from.getDirectDependenciesFromSelf()) {
                var to = dependency.getTargetClass().getBaseComponentType();
                if (to.getPackageName().equals(root)
                        || to.getPackageName().startsWith(root + ".")) {
                    edges.add(
                            new Edge(
                                    packageOf(from),
                                    to.getPackageName(),
                                    topLevel(to),
                                    from.getName()));
                }
            }
        }
        return edges.stream().filter(Edge::leaves).distinct().toList();
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().startsWith(GENERATED_FROM_TEMPLATES)
                ? TEMPLATES_BELONG_TO
                : type.getPackageName();
    }

    private static String topLevel(JavaClass type) {
        var name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static Edge edgeOfTemplate(Target target, String where) {
        return new Edge(TEMPLATES_BELONG_TO, target.packageName, target.type, where);
    }

    private static Optional<Target> target(String name) {
        var found = NAME.matcher(name);
        return found.lookingAt()
                ? Optional.of(new Target("contactpoint" + found.group(1), found.group(2)))
                : Optional.empty();
    }

    private boolean leaves() {
        return !from.equals(to);
    }

    private record Target(String packageName, String type) {}
}
