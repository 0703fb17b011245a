package contactpoint.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Short and other forms of first names. Written for this project; each line of the table is one
/// name with its forms.
public final class Nicknames {

    private static final Map<String, Set<String>> FORMS = read();

    private Nicknames() {}

    /// Other forms of the name, in order; empty for most names.
    static Set<String> of(String first) {
        return FORMS.getOrDefault(first, Set.of());
    }

    /// For each name that has any, its other forms.
    public static Map<String, Set<String>> all() {
        return FORMS;
    }

    static boolean arePair(String one, String other) {
        return of(one).contains(other);
    }

    private static Map<String, Set<String>> read() {
        var forms = new HashMap<String, Set<String>>();
        for (var line : lines()) {
            var names = List.of(line.split(" "));
            for (var name : names) {
                var others = forms.computeIfAbsent(name, _ -> new TreeSet<>());
                others.addAll(names);
                others.remove(name);
            }
        }
        return Map.copyOf(forms);
    }

    private static List<String> lines() {
        try (var table =
                        Objects.requireNonNull(
                                Nicknames.class.getResourceAsStream("nicknames.txt"));
                var reader =
                        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
