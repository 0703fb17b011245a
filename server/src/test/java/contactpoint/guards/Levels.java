package contactpoint.guards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The map of packages: calls only go down. Packages that stand in one row do not know each other.
///
/// Row 0 of the map in ARCHITECTURE.md is four rows here, because its packages are not all alike:
/// everything may speak the words of `person`, `matching` is about nothing else, and `linkage` is
/// `matching` for whole files. Row 1 is two rows: that a register was loaded is audited.
final class Levels {
    /// From the bottom up. `contactpoint` is the root package, which wires the rest together.
    private static final List<Row> ROWS =
            List.of(
                    new Row("0", "person", "ledger", "postgres"),
                    new Row("0", "matching", "policy", "keys"),
                    new Row("0", "linkage"),
                    new Row("1", "audit", "quality"),
                    new Row("1", "reference"),
                    new Row("2", "access"),
                    new Row("3", "shielding"),
                    new Row("4", "index", "involvement"),
                    new Row("5", "disclosure", "protection"),
                    new Row("6", "feeds", "rights", "retention"),
                    new Row("7", "web", "api", "cli"),
                    new Row("wiring", "contactpoint"),
                    new Row("demo", "demo"),
                    new Row("bench", "bench"));

    private final Map<String, Integer> heights = new LinkedHashMap<>();

    Levels() {
        for (int height = 0; height < ROWS.size(); height++) {
            for (var name : ROWS.get(height).packages) {
                heights.put(name, height);
            }
        }
    }

    boolean knows(String module) {
        return heights.containsKey(module);
    }

    boolean goesDown(String from, String to) {
        return heights.get(from) > heights.get(to);
    }

    /// What the map calls the row of a package.
    Optional<String> label(String module) {
        return ROWS.stream().filter(r -> r.packages.contains(module)).map(Row::label).findFirst();
    }

    /// Every package of the map, from the top down.
    List<String> topDown() {
        return ROWS.reversed().stream().flatMap(r -> r.packages.stream()).toList();
    }

    /// The part of the map that a package belongs to: `feeds` for `contactpoint.feeds.csv`.
    static String moduleOf(String packageName) {
        var parts = packageName.split("\\.");
        return parts.length == 1 ? parts[0] : parts[1];
    }

    private record Row(String label, List<String> packages) {
        Row(String label, String... packages) {
            this(label, List.of(packages));
        }
    }
}
