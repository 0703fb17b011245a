package contactpoint.guards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Documents point at what is there: every relative link at a file, every test they name at a test.
final class Documents {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

    private Documents() {}

    static List<Path> of(Project project) {
        return project.files(f -> f.toString().endsWith(".md"));
    }

    static Findings links(Project project, List<Path> documents) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var document : documents) {
            for (var link : found(LINK, document)) {
                if (link.contains("://") || link.startsWith("mailto:")) {
                    continue;
                }
                lookedAt++;
                if (!Files.exists(document.resolveSibling(link).normalize())) {
                    violations.add("%s links to %s".formatted(project.shown(document), link));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    static Findings tests(Project project, List<Path> documents, List<JavaSource> sources) {
        var known = names(sources);
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var document : documents) {
            for (var test : found(TEST, document)) {
                lookedAt++;
                if (!known.contains(test)) {
                    violations.add("%s names %s".formatted(project.shown(document), test));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    private static Set<String> names(List<JavaSource> sources) {
        var names = new TreeSet<String>();
        for (var source : sources) {
            source.types().forEach(type -> names.add(type.name()));
            source.methods().forEach(method -> names.add(method.type() + "." + method.name()));
        }
        return names;
    }

    private static List<String> found(Pattern pattern, Path document) {
        return pattern.matcher(Project.read(document))
                .results()
                .map(r ->
                        r.groupCount() > 1 && r.group(2) != null
                                ? r.group(1) + "." + r.group(2)
                                : r.group(1))
                .toList();
    }
}
