package contactpoint.reference;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How values of a register go into columns and come back.
final class StoredValues {
    private StoredValues() {}

    static <T> @Nullable T read(@Nullable String stored, Function<String, T> reader) {
        return stored == null ? null : reader.apply(stored);
    }

    static <T> @Nullable String canonical(@Nullable T value, Function<T, String> writer) {
        return value == null ? null : writer.apply(value);
    }

    static <T> @Nullable String[] texts(
            Collection<T> values, Function<T, @Nullable String> writer) {
        return values.stream().map(writer).toArray(String[]::new);
    }

    /// Lines of an address, one a line.
    static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}
