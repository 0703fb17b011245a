package contactpoint.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Nothing in the project names a folder of the machine it happened to be written on.
final class MachinePaths {
    /// Put together from halves, so that this file does not hold what it refuses.
    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?<![\\w.~:/}\\-])/(?:wo"
                            + "rk|tm"
                            + "p|ro"
                            + "ot|home/\\w+|Users/\\w+)(?![\\w.\\-])");

    private static final int BINARY_SHOWS_WITHIN = 8000;

    private MachinePaths() {}

    static Findings in(Project project, List<Path> files) {
        var violations = new ArrayList<String>();
        int lookedAt = 0;
        for (var file : files) {
            var text = text(file);
            if (text.isEmpty()) {
                continue;
            }
            lookedAt++;
            int number = 0;
            for (var line : (Iterable<String>) text.lines()::iterator) {
                number++;
                if (REFUSED.matcher(line).find()) {
                    violations.add(
                            "%s:%d names a folder of some machine"
                                    .formatted(project.shown(file), number));
                }
            }
        }
        return Findings.of(lookedAt, violations);
    }

    /// The file's text, or "" for pictures and the like.
    private static String text(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            for (int at = 0; at < Math.min(bytes.length, BINARY_SHOWS_WITHIN); at++) {
                if (bytes[at] == 0) {
                    return "";
                }
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
