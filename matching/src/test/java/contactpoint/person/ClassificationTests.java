package contactpoint.person;

import static contactpoint.person.Classification.LOCATION;
import static contactpoint.person.Classification.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every component says how far it may be shown, and one that holds others is not shown further
/// than any of them.
final class ClassificationTests {

    @Test
    void every_component_is_classified() throws Exception {
        var looked = 0;
        for (var record : records()) {
            for (var component : record.getRecordComponents()) {
                assertThat(component.getAnnotation(Classified.class))
                        .as("%s.%s", record.getSimpleName(), component.getName())
                        .isNotNull();
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(35);
    }

    @Test
    void r046_a_component_is_shown_no_further_than_what_it_holds() throws Exception {
        var looked = 0;
        for (var record : records()) {
            for (var component : record.getRecordComponents()) {
                for (var held : recordsIn(component.getGenericType())) {
                    for (var inner : held.getRecordComponents()) {
                        assertThat(classOf(component))
                                .as(
                                        "%s.%s holds %s.%s",
                                        record.getSimpleName(),
                                        component.getName(),
                                        held.getSimpleName(),
                                        inner.getName())
                                .isGreaterThanOrEqualTo(classOf(inner));
                        looked++;
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(12);
    }

    @Test
    void a_former_name_is_classified_with_the_whereabouts() {
        assertThat(classOf(Names.class, "present")).isEqualTo(OPEN);
        assertThat(classOf(Names.class, "knownAs")).isEqualTo(OPEN);
        assertThat(classOf(Names.class, "former")).isEqualTo(LOCATION);
    }

    @Test
    void the_annotation_is_seen_at_run_time_on_a_component_without_one_too() {
        record Unclassified(String name) {}
        assertThat(Unclassified.class.getRecordComponents()[0].getAnnotation(Classified.class))
                .isNull();
    }

    private static Classification classOf(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(ClassificationTests::classOf)
                .findFirst()
                .orElseThrow();
    }

    private static Classification classOf(RecordComponent component) {
        return component.getAnnotation(Classified.class).value();
    }

    private static List<Class<?>> recordsIn(Type type) {
        var found = new ArrayList<Class<?>>();
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) {
                found.addAll(recordsIn(argument));
            }
        } else if (type instanceof Class<?> plain
                && plain.isRecord()
                && plain.getPackage() == Classified.class.getPackage()) {
            found.add(plain);
        }
        return found;
    }

    /// Every record of the package, nested ones too, but for the two that carry a checked value.
    private static List<Class<?>> records() throws IOException, ClassNotFoundException {
        var folder = Path.of("target/classes/contactpoint/person");
        var found = new ArrayList<Class<?>>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    var type = Class.forName("contactpoint.person." + name.replace(".class", ""));
                    if (type.isRecord() && !Checked.class.isAssignableFrom(type)) {
                        found.add(type);
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }
}
