package contactpoint.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of packages in ARCHITECTURE.md: one row for each part of the map, as the code's
/// `package-info` files say it.
final class ArchitectureTable {
    static final String BEGIN = "<!-- packages: written by ./check --update -->";
    static final String END = "<!-- end of packages -->";

    private static final String HEADING =
            """
            | level | package | what it is for | may use | public types |
            | --- | --- | --- | --- | --- |
            """;
    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]*) \\| `([a-z]+)` \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|");
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("(.*?\\.)(?: .*|$)", Pattern.DOTALL);

    private final Map<String, String> rows = new TreeMap<>();
    private final Levels levels = new Levels();

    private ArchitectureTable() {}

    static ArchitectureTable of(List<JavaSource> sources) {
        var table = new ArchitectureTable();
        var allowed = AllowedEdges.declaredIn(sources);
        for (var module : table.levels.topDown()) {
            var info =
                    sources.stream()
                            .filter(JavaSource::isPackageInfo)
                            .filter(s -> s.packageName().split("\\.").length <= 2)
                            .filter(s -> Levels.moduleOf(s.packageName()).equals(module))
                            .findFirst();
            table.rows.put(
                    module,
                    info.isPresent()
                            ? row(
                                    table.label(module),
                                    module,
                                    FIRST_SENTENCE
                                            .matcher(PackageInfos.purpose(info.get()))
                                            .replaceFirst("$1"),
                                    mayUse(info.get(), allowed.getOrDefault(module, Set.of())),
                                    publicTypes(sources, module))
                            : row(table.label(module), module, "later", "later", "later"));
        }
        return table;
    }

    private String label(String module) {
        return levels.label(module).orElseThrow();
    }

    private static String row(String... cells) {
        return "| %s | `%s` | %s | %s | %s |".formatted((Object[]) cells);
    }

    private static String mayUse(JavaSource info, Set<String> allowed) {
        if (info.packageSentence("Allowed dependencies").startsWith(AllowedEdges.ALL)) {
            var more = allowed.stream().filter(name -> name.contains("::")).toList();
            return String.join(
                    ", ", Stream.concat(Stream.of(AllowedEdges.ALL), more.stream()).toList());
        }
        return allowed.isEmpty() ? "nothing" : String.join(", ", allowed);
    }

    private static String publicTypes(List<JavaSource> sources, String module) {
        var names =
                sources.stream()
                        .filter(s -> Levels.moduleOf(s.packageName()).equals(module))
                        .flatMap(s -> s.types().stream())
                        .filter(t -> t.isPublic() && t.isTopLevel())
                        .map(JavaSource.Type::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? "none" : "`" + String.join("` `", names) + "`";
    }

    /// The document with its table written anew.
    String writtenInto(String document) {
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException("the document has no place for the table: " + BEGIN);
        }
        var table = levels.topDown().stream().map(rows::get).collect(Collectors.joining("\n"));
        return document.substring(0, begin)
                + "\n"
                + HEADING
                + table
                + "\n"
                + document.substring(end);
    }

    /// What the document's table says otherwise than the code, and what only one of them has.
    List<String> differencesFrom(String document) {
        var written = new TreeMap<String, String>();
        ROW.matcher(document).results().forEach(r -> written.put(r.group(2), r.group()));
        var differences = new ArrayList<String>();
        for (var module : new TreeSet<>(rows.keySet())) {
            if (!written.containsKey(module)) {
                differences.add(module + " has no row");
            } else if (!written.get(module).equals(rows.get(module))) {
                differences.add(module + " differs, the code says: " + rows.get(module));
            }
        }
        written.keySet().stream()
                .filter(module -> !rows.containsKey(module))
                .forEach(module -> differences.add(module + " has a row and no package"));
        return differences;
    }
}
