package contactpoint.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What a search shows: at most ten children, best first, or that there are too many (then none,
/// and no count).
///
/// Where more than ten are plausible, those are shown who resemble clearly more than the eleventh.
/// The cut never falls among children who resemble about equally: then there are too many.
public sealed interface Shortlist<T> {

    /// Decision on the search minimum: at most ten results, else none.
    int MOST = 10;

    /// How much better than the eleventh is "clearly".
    int CLEARLY = 20;

    /// Up to ten, perhaps none.
    record Few<T>(List<T> children) implements Shortlist<T> {
        public Few {
            children = List.copyOf(children);
        }

        @Override
        public String toString() {
            return "Few[redacted]";
        }
    }

    /// More than ten resemble about equally.
    record TooMany<T>() implements Shortlist<T> {}

    /// @param tie orders children who resemble equally; must be total
    static <T> Shortlist<T> of(
            List<T> children,
            Function<? super T, Resemblance> resemblance,
            Comparator<? super T> tie) {
        record Ranked<T>(T child, Resemblance resemblance) {}
        var plausible = new ArrayList<Ranked<T>>();
        for (var child : children) {
            var ranked = new Ranked<>(child, resemblance.apply(child));
            if (ranked.resemblance.plausible()) {
                plausible.add(ranked);
            }
        }
        plausible.sort(
                Comparator.<Ranked<T>, Resemblance>comparing(Ranked::resemblance)
                        .thenComparing(Ranked::child, tie));
        if (plausible.size() <= MOST) {
            return new Few<>(plausible.stream().map(Ranked::child).toList());
        }
        var eleventh = plausible.get(MOST).resemblance.score();
        var clear =
                plausible.stream()
                        .takeWhile(ranked -> ranked.resemblance.score() >= eleventh + CLEARLY)
                        .map(Ranked::child)
                        .toList();
        return clear.isEmpty() ? new TooMany<>() : new Few<>(clear);
    }
}
