package contactpoint.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Linkages that learn nothing, and so take no time.
final class SmallModels {
    private SmallModels() {}

    /// What is generally true, of so many records of each person.
    static KeptModel general(double same) {
        var levels = new TreeMap<String, SortedMap<String, List<Double>>>();
        levels.put("SAME", levels(Beginning.same()));
        levels.put("HOUSEHOLD", levels(Beginning.household()));
        levels.put("TWIN", levels(twin()));
        levels.put("UNRELATED", levels(Beginning.unrelated()));
        return new KeptModel(
                new TreeMap<>(Map.of("SAME", same, "HOUSEHOLD", 1.0, "TWIN", .03)),
                levels,
                new TreeMap<>());
    }

    private static Tables twin() {
        var twin = Beginning.household().copy();
        twin.put(Field.BIRTH, Beginning.same().of(Field.BIRTH));
        return twin;
    }

    private static SortedMap<String, List<Double>> levels(Tables tables) {
        var levels = new TreeMap<String, List<Double>>();
        for (var field : Field.values()) {
            levels.put(
                    field.name(),
                    Arrays.stream(tables.of(field)).limit(Tables.levels(field)).boxed().toList());
        }
        return levels;
    }

    static Models models() {
        return new Models(Optional.of(general(.5)), Optional::empty);
    }

    static Linkage link(People people, Linkage.Settings settings) {
        return Linkage.of(people, NameTable.standard(), settings, models(), _ -> {});
    }

    static Linkage link(People people, boolean oneToOne) {
        return link(people, Linkage.Settings.standard(oneToOne));
    }

    /// Records that have nothing but a first name and who they are: all of them differ.
    static People people(String... entities) {
        var people = new People();
        for (var at = 0; at < entities.length; at++) {
            people.add(
                    Map.of(
                            Column.ID,
                            "r" + at,
                            Column.ENTITY,
                            entities[at],
                            Column.FORENAME,
                            name(at)));
        }
        people.arrange();
        return people;
    }

    /// Names in the order of their numbers.
    static String name(int at) {
        return "na" + (char) ('a' + at / 26) + (char) ('a' + at % 26);
    }

    /// Pairs with their weights, from `{one, other, weight}`, sorted.
    static Weighed weighed(double[]... said) {
        var sorted = said.clone();
        Arrays.sort(
                sorted,
                (a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        var pairs = new Pairs();
        var weights = new double[sorted.length];
        for (var p = 0; p < sorted.length; p++) {
            pairs.add((int) sorted[p][0], (int) sorted[p][1], 0);
            weights[p] = sorted[p][2];
        }
        return new Weighed(pairs, weights);
    }

    static double[] pair(int one, int other, double weight) {
        return new double[] {one, other, weight};
    }
}
