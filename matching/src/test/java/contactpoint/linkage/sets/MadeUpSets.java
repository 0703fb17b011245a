package contactpoint.linkage.sets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes labelled linkage sets up, to tune a matcher and to judge it: they resemble public sets
/// that are not in this project. `MadeUpSets OUT_DIR SEED [SET]`.
///
/// Name tables come from the folder in the system property `names`, the public linkage sets that
/// are rewritten from the folder in `matching`; what is absent is left out or made from small
/// lists.
public final class MadeUpSets {

    private final long seed;
    private final double size;
    private final NameTables tables;

    MadeUpSets(long seed, double size, NameTables tables) {
        this.seed = seed;
        this.size = size;
        this.tables = tables;
    }

    private int sized(int full) {
        return Math.max(20, (int) Math.round(full * size));
    }

    /// The sets by name, most wanted first; each is made when asked for.
    Map<String, Supplier<List<Sheet>>> sets() {
        var sets = new LinkedHashMap<String, Supplier<List<Sheet>>>();
        sets.put("uk", () -> new CensusSet(seed, tables).sheets("uk", sized(25_900), 0));
        sets.put(
                "uk-twins",
                () -> new CensusSet(seed, tables).sheets("uk-twins", sized(25_900), .03));
        sets.put("historical", () -> new HistoricalSet(seed, tables).sheets(sized(5_156)));
        Path matching = Path.of(System.getProperty("matching", "none"));
        Path febrl = matching.resolve("febrl");
        converted(sets, ConvertedSets.febrl(febrl.resolve("dataset1.csv"), "febrl1"));
        converted(sets, ConvertedSets.febrl(febrl.resolve("dataset2.csv"), "febrl2"));
        converted(sets, ConvertedSets.fake(matching.resolve("fake_1000.csv")));
        Path values = febrl.resolve("dataset2.csv");
        sets.put("febrl3", () -> new FebrlSet(seed, "febrl3", values).third(sized(2_000)));
        sets.put("febrl4", () -> new FebrlSet(seed, "febrl4", values).fourth(sized(5_000)));
        sets.put("africa", () -> new EastAfricanSet(seed).sheets(sized(3_000), sized(1_000)));
        sets.put("slavic", () -> new SlavicSet(seed).sheets(sized(4_400)));
        return sets;
    }

    private static void converted(Map<String, Supplier<List<Sheet>>> sets, Optional<Sheet> sheet) {
        sheet.ifPresent(found -> sets.put(found.name(), () -> List.of(found)));
    }

    /// @param arguments folder, seed, and the one set if not all
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("Give a folder, a seed and, if only one is wanted, the set's name.");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var made = new MadeUpSets(Long.parseLong(arguments[1]), 1, NameTables.read());
        made.sets()
                .forEach((name, set) -> {
                    if (arguments.length == 2 || arguments[2].equals(name)) {
                        List<Sheet> sheets = set.get();
                        sheets.forEach(sheet -> sheet.write(folder));
                        System.out.println(told(name, sheets));
                    }
                });
    }

    private static String told(String name, List<Sheet> sheets) {
        var text = new StringBuilder(name).append(": ");
        Sheet first = sheets.getFirst();
        text.append(first.rows().size());
        if (sheets.size() == 2) {
            text.append(" + ").append(sheets.get(1).rows().size());
        }
        long pairs = sheets.size() == 2 ? first.pairs(sheets.get(1)) : first.pairs();
        text.append(" records, ").append(pairs).append(" true pairs");
        if (sheets.size() == 1) {
            Map<String, Integer> sizes = first.sizes();
            int largest = sizes.values().stream().mapToInt(n -> n).max().orElse(0);
            text.append(", ").append(sizes.size()).append(" entities, largest ").append(largest);
        }
        return text.append('\n').append(samples(sheets)).toString();
    }

    private static String samples(List<Sheet> sheets) {
        var all = new ArrayList<Sheet.Row>();
        sheets.forEach(sheet -> all.addAll(sheet.rows()));
        var clusters = new LinkedHashMap<String, List<Sheet.Row>>();
        all.forEach(row -> clusters.computeIfAbsent(row.entity(), e -> new ArrayList<>()).add(row));
        var several = clusters.values().stream().filter(rows -> rows.size() > 1).toList();
        var text = new StringBuilder();
        for (int i = 0; i < 6 && !several.isEmpty(); i++) {
            List<Sheet.Row> cluster = several.get(several.size() * i / 6);
            for (Sheet.Row row : cluster.subList(0, Math.min(7, cluster.size()))) {
                text.append("  ").append(row.id());
                sheets.getFirst().columns().forEach(c -> text.append(" | ").append(row.get(c)));
                text.append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
