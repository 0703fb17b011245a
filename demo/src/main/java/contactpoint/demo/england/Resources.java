package contactpoint.demo.england;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The lists that were written for this project.
final class Resources {
    private static final Pattern COMMA = Pattern.compile(" *, *");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private Resources() {}

    /// The lines that hold something.
    static List<String> lines(String name) {
        try (var in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the generator lacks " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lists by what stands before the colon.
    static Map<String, List<String>> lists(String name) {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var line : lines(name)) {
            var colon = line.indexOf(": ");
            lists.put(line.substring(0, colon), commas(line.substring(colon + 2)));
        }
        return lists;
    }

    static List<String> commas(String text) {
        return List.of(COMMA.split(text));
    }

    static List<String> semicolons(String text) {
        return text.isEmpty() ? List.of() : List.of(SEMICOLON.split(text));
    }
}
