package contactpoint.guards;

import contactpoint.guards.JavaSource.Component;
import contactpoint.guards.JavaSource.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Every component of a record that is stored, disclosed or searched by says how it is classified:
/// OPEN, IDENTIFIER, LOCATION, SENSITIVE or INTERNAL. What a shield hides and what a search may ask
/// follow from it, so a component that nobody classified does not build.
///
/// Looked at: every component in `person`; above it, in the packages that carry a child's data,
/// every component whose type is one of `person`'s values, every component of a record with a
/// telling name, and the rest of a record of which a part is classified.
final class ClassifiedComponents {
    static final Set<String> CLASSES =
            Set.of("OPEN", "IDENTIFIER", "LOCATION", "SENSITIVE", "INTERNAL");

    private static final Set<String> ABOVE =
            Set.of("matching", "index", "involvement", "disclosure", "feeds");
    private static final List<String> ENDINGS =
            List.of("View", "Payload", "Criteria", "Whereabouts");

    /// Types of `person` that carry nothing of anybody.
    private static final Set<String> NO_VALUES =
            Set.of(
                    "Problem",
                    "Checked",
                    "Checked.Good",
                    "Checked.Bad",
                    "Classified",
                    "Classification");

    /// Records that carry no value, or one of any type, which says itself how it is classified.
    private static final Map<String, String> EXCEPTIONS =
            Map.of(
                    "Checked.Good", "a value that passed its rule, on its way to where it is kept",
                    "Checked.Bad", "a refusal; it never holds the value",
                    "NationalHealth.CarerColumns", "columns of a file, without a value");

    private final Set<String> values = new TreeSet<>();
    private final List<String> violations = new ArrayList<>();
    private int lookedAt;

    private ClassifiedComponents() {}

    static Findings in(List<JavaSource> sources) {
        var guard = new ClassifiedComponents();
        sources.stream()
                .filter(s -> Levels.moduleOf(s.packageName()).equals("person"))
                .flatMap(s -> s.types().stream())
                .filter(t -> t.isPublic() && !NO_VALUES.contains(t.name()))
                .forEach(t -> guard.values.add(t.name()));
        sources.forEach(guard::check);
        return Findings.of(guard.lookedAt, guard.violations);
    }

    private void check(JavaSource source) {
        for (var type : source.types()) {
            for (var component : type.components()) {
                if (mustBeClassified(Levels.moduleOf(source.packageName()), type, component)) {
                    lookedAt++;
                    if (!isClassified(component)) {
                        violations.add(
                                "%s.%s.%s is not classified"
                                        .formatted(
                                                source.packageName(),
                                                type.name(),
                                                component.name()));
                    }
                }
            }
        }
    }

    private boolean mustBeClassified(String module, Type type, Component component) {
        if (EXCEPTIONS.containsKey(type.name())) {
            return false;
        }
        if (module.equals("person")) {
            return true;
        }
        return ABOVE.contains(module)
                && (isValue(component)
                        || ENDINGS.stream().anyMatch(type.simpleName()::endsWith)
                        || type.components().stream().anyMatch(ClassifiedComponents::isClassified));
    }

    private boolean isValue(Component component) {
        return Arrays.stream(component.type().split("[^\\w.]+")).anyMatch(values::contains);
    }

    private static boolean isClassified(Component component) {
        return component.annotations().stream()
                .filter(a -> a.name().equals("Classified"))
                .flatMap(a -> a.arguments().values().stream())
                .flatMap(List::stream)
                .map(value -> value.substring(value.lastIndexOf('.') + 1))
                .anyMatch(CLASSES::contains);
    }
}
