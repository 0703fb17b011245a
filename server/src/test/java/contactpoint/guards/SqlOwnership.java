package contactpoint.guards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// One schema for each package, of the same name, and SQL on it nowhere else: not in any string of
/// another package, not in another package's migrations. The empty search path of the application's
/// role refuses names without a schema at run time. SQL stands in `...Store` classes.
final class SqlOwnership {
    /// Who may name another package's schema, and why.
    private static final Map<String, String> MAY_NAME_OTHERS =
            Map.of("bench", "looks at the tables from outside the application, after killing it");

    /// Where SQL stands outside a `...Store`, and why.
    static final Map<String, String> MAY_HOLD_SQL =
            Map.of(
                    "demo", "makes its own database, as the administrator of a cluster would",
                    "postgres", "starts a database server and reads its settings back",
                    "bench", "looks at tables from outside the application, after killing it");

    private final Set<String> schemas = new TreeSet<>();
    private final List<String> violations = new ArrayList<>();
    private int lookedAt;

    private SqlOwnership() {}

    static Findings in(Project project, List<JavaSource> sources, List<Path> migrations) {
        var guard = new SqlOwnership();
        sources.stream()
                .filter(s -> s.module().equals("server"))
                .map(s -> Levels.moduleOf(s.packageName()))
                .filter(m -> !m.equals("contactpoint"))
                .forEach(guard.schemas::add);
        migrations.forEach(m -> guard.schemas.addAll(SqlText.schemasMade(Project.read(m))));
        sources.forEach(guard::check);
        migrations.forEach(m -> guard.check(project.shown(m), Project.read(m)));
        return Findings.of(guard.lookedAt, guard.violations);
    }

    private void check(JavaSource source) {
        var module = Levels.moduleOf(source.packageName());
        for (var literal : source.literals()) {
            lookedAt++;
            for (var schema : SqlText.schemasNamed(literal.value(), schemas)) {
                if (!schema.equals(module) && !MAY_NAME_OTHERS.containsKey(module)) {
                    violations.add(
                            "%s:%d names schema %s"
                                    .formatted(source.file(), literal.line(), schema));
                }
            }
            if (SqlText.beginsLikeSql(literal.value())
                    && !source.file().endsWith("Store.java")
                    && !MAY_HOLD_SQL.containsKey(module)) {
                violations.add(
                        "%s:%d holds SQL outside a Store".formatted(source.file(), literal.line()));
            }
        }
    }

    private void check(String file, String script) {
        lookedAt++;
        var folder = file.replaceAll(".*db/migration/([^/]+)/.*", "$1");
        var code = SqlText.withoutComments(script);
        var named = new TreeSet<>(SqlText.schemasNamed(code, schemas));
        named.addAll(SqlText.schemasMade(code));
        named.remove(folder);
        named.forEach(schema -> violations.add(file + " names schema " + schema));
        if (!file.matches(".*db/migration/[a-z]+/V\\d{8}\\.\\d{2}__[a-z0-9_]+\\.sql")) {
            violations.add(file + " is not db/migration/<package>/V<yyyymmdd>.<nn>__<what>.sql");
        }
    }
}
