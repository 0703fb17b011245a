package contactpoint.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every component of a record that is stored, disclosed or searched by says how it is classified:
/// OPEN, IDENTIFIER, LOCATION, SENSITIVE or INTERNAL. What a shield hides and what a search may ask
/// follow from it, so a component that nobody classified does not build.
final class ClassifiedComponents {
    static final Set<String> CLASSES =
            Set.of("OPEN", "IDENTIFIER", "LOCATION", "SENSITIVE", "INTERNAL");

    /// In `person` every record; above it, the records that carry a child's data.
    private static final Set<String> ABOVE = Set.of("disclosure", "index", "involvement");

    private static final List<String> ENDINGS =
            List.of("View", "Payload", "Criteria", "Whereabouts");

    /// Records that carry a value of any type, which says itself how it is classified.
    private static final Map<String, String> EXCEPTIONS =
            Map.of(
                    "Checked.Good", "a value that passed its rule, on its way to where it is kept",
                    "Checked.Bad", "a refusal; it never holds the value");

    private ClassifiedComponents() {}

    static Findings in(List<JavaSource> sources) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var source : sources) {
            for (var type : source.types()) {
                boolean isExcepted = EXCEPTIONS.containsKey(type.name());
                if (!type.isRecord() || !carriesData(source, type) || isExcepted) {
                    continue;
                }
                for (var component : type.components()) {
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
        return Findings.of(lookedAt, violations);
    }

    private static boolean carriesData(JavaSource source, JavaSource.Type type) {
        var module = Levels.moduleOf(source.packageName());
        return module.equals("person")
                || ABOVE.contains(module) && ENDINGS.stream().anyMatch(type.simpleName()::endsWith);
    }

    private static boolean isClassified(JavaSource.Component component) {
        return component.annotations().stream()
                .filter(a -> a.name().equals("Classified"))
                .flatMap(a -> a.arguments().values().stream())
                .flatMap(List::stream)
                .map(value -> value.substring(value.lastIndexOf('.') + 1))
                .anyMatch(CLASSES::contains);
    }
}
