package contactpoint.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One object of figures in one line.
final class Json {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Json put(String name, long value) {
        values.put(name, value);
        return this;
    }

    /// Rounded to three digits after the point.
    Json put(String name, double value) {
        values.put(name, String.format(Locale.ROOT, "%.3f", value));
        return this;
    }

    Json put(String name, Json value) {
        values.put(name, value);
        return this;
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
