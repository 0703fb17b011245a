package contactpoint.guards;

import java.util.ArrayList;
import java.util.List;

/// No Java file is longer than 400 lines.
final class FileLength {
    private static final int MOST = 400;

    private FileLength() {}

    static Findings in(List<JavaSource> sources) {
        var violations = new ArrayList<String>();
        for (var source : sources) {
            if (source.lines() > MOST) {
                violations.add("%s has %d lines".formatted(source.file(), source.lines()));
            }
        }
        return Findings.of(sources.size(), violations);
    }
}
