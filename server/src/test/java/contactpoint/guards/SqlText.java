package contactpoint.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a piece of text says if it is read as SQL.
final class SqlText {
    /// Endings of files: `index.html` names a page, not a table.
    private static final Set<String> FILE_ENDINGS =
            Set.of(
                    "html",
                    "css",
                    "js",
                    "json",
                    "jte",
                    "csv",
                    "txt",
                    "md",
                    "xml",
                    "yaml",
                    "yml",
                    "properties",
                    "png",
                    "svg",
                    "sql",
                    "java");

    private static final Pattern BEGINS_LIKE_SQL =
            Pattern.compile(
                    "\\s*(?:SELECT\\s+\\S|INSERT\\s+INTO\\s|UPDATE\\s+\\S+\\s+SET\\s|DELETE\\s+FROM\\s"
                            + "|MERGE\\s+INTO\\s|WITH\\s+\\w+\\s+AS\\s|TRUNCATE\\s|COPY\\s+\\S|CALL\\s+\\w+\\."
                            + "|LOCK\\s+TABLE\\s|(?:CREATE|ALTER|DROP)\\s+(?:TABLE|SCHEMA|ROLE|INDEX)\\s).*",
                    Pattern.DOTALL);

    private static final Pattern HAS_KEYWORD =
            Pattern.compile(
                    "\\b(?:SELECT|FROM|JOIN|INTO|USING|UPDATE|TABLE|ON|CALL|COPY|REFERENCES)\\b");

    private static final Pattern TIME_OR_CHANCE =
            Pattern.compile(
                    "\\b(?:(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|random"
                            + "|random_normal|gen_random_uuid|gen_random_bytes|uuidv4|uuidv7"
                            + "|uuid_generate_v\\w+)\\s*\\("
                            + "|(current_timestamp|current_date|current_time|localtimestamp|localtime)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENTS =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern COMMENT_ON =
            Pattern.compile(
                    "(COMMENT\\s+ON\\s+.*?\\s+IS\\s+)'(?:[^']|'')*'",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NEW_SCHEMA =
            Pattern.compile(
                    "CREATE\\s+SCHEMA\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?\"?(\\w+)\"?",
                    Pattern.CASE_INSENSITIVE);

    private SqlText() {}

    /// The schemas, of those known, that the text names as `schema.` before a name: quoted or not,
    /// in any clause, of tables, functions or types alike.
    static List<String> schemasNamed(String text, Set<String> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        // A sentence may end in "access. Then": only in SQL may a blank follow the dot.
        var dot = HAS_KEYWORD.matcher(text).find() ? "\\s*\\.\\s*" : "\\s*\\.";
        var pattern =
                Pattern.compile(
                        "(?<![\\w.$/\\-])\"?("
                                + String.join("|", known)
                                + ")\"?"
                                + dot
                                + "\"?([a-z_]\\w*|\\*)",
                        Pattern.CASE_INSENSITIVE);
        return pattern.matcher(text)
                .results()
                .filter(r -> !FILE_ENDINGS.contains(r.group(2)))
                .map(r -> r.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    static boolean beginsLikeSql(String text) {
        return BEGINS_LIKE_SQL.matcher(text).matches();
    }

    /// Calls that take the time or chance from the database.
    static List<String> timeOrChance(String text) {
        return TIME_OR_CHANCE
                .matcher(text)
                .results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1) + "()")
                .distinct()
                .toList();
    }

    /// A script without its comments and without the texts of `COMMENT ON`.
    static String withoutComments(String script) {
        var code = COMMENTS.matcher(script).replaceAll(" ");
        return COMMENT_ON.matcher(code).replaceAll("$1''");
    }

    static Set<String> schemasMade(String script) {
        return NEW_SCHEMA
                .matcher(script)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The names of the columns that a migration makes or renames.
    static List<Column> columnsMade(String script) {
        var code = withoutComments(script);
        var columns = new ArrayList<Column>();
        var tables =
                Pattern.compile(
                                "CREATE\\s+(?:UNLOGGED\\s+)?TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?([\\w.\"]+)\\s*\\(",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(code);
        while (tables.find()) {
            for (var item : items(code, tables.end())) {
                var name = item.strip().split("[\\s(]", 2)[0].replace("\"", "");
                if (!NOT_A_COLUMN.contains(name.toUpperCase(Locale.ROOT)) && !name.isEmpty()) {
                    columns.add(new Column(tables.group(1), name));
                }
            }
        }
        Pattern.compile(
                        "ALTER\\s+TABLE\\s+(?:ONLY\\s+)?([\\w.\"]+)\\s+(?:ADD\\s+COLUMN\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?"
                                + "|RENAME\\s+COLUMN\\s+\\w+\\s+TO\\s+)\"?(\\w+)",
                        Pattern.CASE_INSENSITIVE)
                .matcher(code)
                .results()
                .forEach(r -> columns.add(new Column(r.group(1), r.group(2))));
        return columns;
    }

    private static final Set<String> NOT_A_COLUMN =
            Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "EXCLUDE", "LIKE");

    /// A column of a table, as the migration writes them.
    record Column(String table, String name) {}

    /// What stands between commas at the first level, from an opened bracket to its end.
    private static List<String> items(String code, int start) {
        var items = new ArrayList<String>();
        int depth = 1;
        int from = start;
        for (int at = start; at < code.length() && depth > 0; at++) {
            char c = code.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == ',')) {
                items.add(code.substring(from, at));
                from = at + 1;
            }
        }
        return items;
    }
}
