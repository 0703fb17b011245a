package contactpoint.matching;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What a search shows: at most ten children, best first, or that there are too many (then none,
/// and no count).
public sealed interface Shortlist<T> {

    int MOST = 10;

    /// Up to ten, perhaps none.
    record Few<T>(List<T> children) implements Shortlist<T> {
        public Few {
            children = List.copyOf(children);
        }
    }

    /// More than ten resemble equally well.
    record TooMany<T>() implements Shortlist<T> {}

    /// @param tie orders children who resemble equally; must be total
    static <T> Shortlist<T> of(
            List<T> children,
            Function<? super T, Resemblance> resemblance,
            Comparator<? super T> tie) {
        return new Few<>(List.of());
    }
}
