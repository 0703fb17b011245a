package contactpoint.guards;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Every column of every table of ours says in its comment how it is classified, then what it
/// means: `COMMENT ON COLUMN index.child.number IS 'OPEN: the child''s number'`. Asked of a
/// migrated database.
final class ColumnClasses {
    private static final Pattern CLASSIFIED =
            Pattern.compile(
                    "(?:" + String.join("|", ClassifiedComponents.CLASSES) + "): \\S.*",
                    Pattern.DOTALL);

    private static final Pattern COMMENT =
            Pattern.compile(
                    "COMMENT\\s+ON\\s+COLUMN\\s+([\\w.]+)\\s+IS\\s+'((?:[^']|'')*)'",
                    Pattern.CASE_INSENSITIVE);

    private ColumnClasses() {}

    /// The same, read from the migrations: every column that one makes is classified by one.
    static Findings inMigrations(Project project, List<Path> migrations) {
        var classified = new TreeSet<String>();
        var made = new TreeMap<String, String>();
        for (var migration : migrations) {
            var script = Project.read(migration);
            COMMENT.matcher(script)
                    .results()
                    .filter(r -> CLASSIFIED.matcher(r.group(2)).matches())
                    .forEach(r -> classified.add(r.group(1)));
            for (var column : SqlText.columnsMade(script)) {
                made.put(column.table() + "." + column.name(), project.shown(migration));
            }
        }
        var violations = new ArrayList<String>();
        made.forEach((column, file) -> {
            if (!classified.contains(column)) {
                violations.add("%s: %s is not classified".formatted(file, column));
            }
        });
        return Findings.of(made.size(), violations);
    }

    static Findings check(Connection database) throws SQLException {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        try (var statement = database.createStatement();
                var columns =
                        statement.executeQuery(
                                """
                                SELECT n.nspname || '.' || c.relname || '.' || a.attname,
                                       pg_catalog.col_description(c.oid, a.attnum)
                                  FROM pg_catalog.pg_class c
                                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                                  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
                                 WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
                                   AND NOT c.relispartition
                                   AND a.attnum > 0
                                   AND NOT a.attisdropped
                                   AND n.nspname !~ '^pg_'
                                   AND n.nspname NOT IN ('information_schema', 'public')
                                   AND c.relname <> 'flyway_schema_history'
                                 ORDER BY 1
                                """)) {
            while (columns.next()) {
                lookedAt++;
                var comment = columns.getString(2);
                if (comment == null || !CLASSIFIED.matcher(comment).matches()) {
                    violations.add(columns.getString(1) + " is not classified");
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }
}
