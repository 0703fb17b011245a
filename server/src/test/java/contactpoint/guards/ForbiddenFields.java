package contactpoint.guards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that no column, record component or template parameter may hold: what the index must
/// never know of a child cannot even be given a name.
final class ForbiddenFields {
    /// nothing that ranks or marks a child.
    static final List<String> RISK =
            List.of(
                    "risk",
                    "risks",
                    "concern",
                    "concerns",
                    "score",
                    "scores",
                    "threshold",
                    "thresholds",
                    "at risk",
                    "known to",
                    "severity",
                    "likelihood",
                    "prediction");

    /// no notes, and no room for them.
    static final List<String> NOTES =
            List.of(
                    "note",
                    "notes",
                    "comment",
                    "comments",
                    "remark",
                    "remarks",
                    "narrative",
                    "free text",
                    "diagnosis",
                    "assessment content",
                    "assessment outcome",
                    "memo");

    /// what the notice's "only" leaves out.
    static final List<String> LEFT_OUT =
            List.of(
                    "photo",
                    "photos",
                    "photograph",
                    "ethnicity",
                    "ethnic",
                    "religion",
                    "religious",
                    "faith",
                    "sen",
                    "exam",
                    "exams",
                    "grade",
                    "grades",
                    "benefit",
                    "benefits",
                    "immigration",
                    "nationality",
                    "asylum",
                    "attendance",
                    "absence",
                    "absences",
                    "exclusion",
                    "income",
                    "disability");

    /// K13: no way from a child to a brother or sister.
    static final List<String> FAMILY =
            List.of("sibling", "siblings", "brother", "sister", "household", "family id", "twin");

    private static final Set<String> PARTS =
            Set.of("person", "index", "involvement", "disclosure", "web");
    private static final Pattern PARAMETER =
            Pattern.compile("@param\\s+[^=\\n]*?(\\w+)\\s*(?:=.*)?$", Pattern.MULTILINE);

    private ForbiddenFields() {}

    static Findings in(
            List<String> words,
            Project project,
            List<JavaSource> sources,
            List<Path> migrations,
            List<Path> templates) {
        var fields = new ArrayList<Field>();
        for (var source : sources) {
            if (PARTS.contains(Levels.moduleOf(source.packageName()))) {
                for (var type : source.types()) {
                    type.components().forEach(c -> fields.add(new Field(source.file(), c.name())));
                }
            }
        }
        for (var migration : migrations) {
            SqlText.columnsMade(Project.read(migration))
                    .forEach(c -> fields.add(new Field(project.shown(migration), c.name())));
        }
        for (var template : templates) {
            PARAMETER
                    .matcher(Project.read(template))
                    .results()
                    .forEach(r -> fields.add(new Field(project.shown(template), r.group(1))));
        }
        var violations = new ArrayList<String>();
        for (var field : fields) {
            words.stream()
                    .filter(word -> field.says(word))
                    .forEach(word ->
                            violations.add(field.where + ": " + field.name + " says " + word));
        }
        return Findings.of(fields.size(), violations);
    }

    private record Field(String where, String name) {
        /// Whole words of a camelCase or snake_case name.
        boolean says(String word) {
            var words = name.split("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
            var joined = String.join(" ", Arrays.asList(words)).toLowerCase(Locale.ROOT);
            return (" " + joined + " ").contains(" " + word + " ");
        }
    }
}
