package contactpoint.demo.england;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The names of one group.
///
/// @param byYear how the children of a year of birth are named where that is known, else empty
record NameLists(
        Weighted<String> girls,
        Weighted<String> boys,
        Weighted<String> mothers,
        Weighted<String> fathers,
        Weighted<String> last,
        Map<Integer, Given> byYear) {

    /// The first names of one year of birth.
    record Given(Weighted<String> girls, Weighted<String> boys) {}

    NameLists {
        byYear = Map.copyOf(byYear);
    }

    /// One group of `names.txt`.
    static NameLists of(Origin origin, Map<String, List<String>> lists) {
        var girls = list(origin, "girls", lists);
        var boys = list(origin, "boys", lists);
        var mothers = lists.get(origin.code() + " mothers");
        var fathers = lists.get(origin.code() + " fathers");
        return new NameLists(
                Weighted.zipf(girls),
                Weighted.zipf(boys),
                Weighted.zipf(mothers == null ? girls.reversed() : mothers),
                Weighted.zipf(fathers == null ? boys.reversed() : fathers),
                Weighted.zipf(withTail(origin, list(origin, "last", lists), lists)),
                Map.of());
    }

    /// Whether somebody of the group has the name, first or last.
    boolean has(String name) {
        return Stream.of(girls, boys, mothers, fathers, last).anyMatch(list -> list.has(name));
    }

    String child(boolean isGirl, int year, Dice dice) {
        var given = byYear.get(year);
        if (given != null) {
            return (isGirl ? given.girls : given.boys).draw(dice);
        }
        return (isGirl ? girls : boys).draw(dice);
    }

    private static List<String> list(Origin origin, String what, Map<String, List<String>> lists) {
        var found = lists.get(origin.code() + ' ' + what);
        if (found == null) {
            throw new IllegalStateException("names.txt lacks " + origin.code() + ' ' + what);
        }
        return found;
    }

    /// Most last names are rare. The tail is made of parts, like the names of English villages.
    private static List<String> withTail(
            Origin origin, List<String> last, Map<String, List<String>> lists) {
        var starts = lists.getOrDefault(origin.code() + " start", List.of());
        var ends = lists.getOrDefault(origin.code() + " end", List.of());
        var all = new ArrayList<>(last);
        var known = new HashSet<>(last);
        for (var i = 0; i < starts.size() * ends.size(); i++) {
            var start = i % starts.size();
            var made = starts.get(start) + ends.get((i / starts.size() + start) % ends.size());
            if (known.add(made)) {
                all.add(made);
            }
        }
        return all;
    }
}
