package contactpoint.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The browser of this computer; nothing is ever downloaded.
final class Chromium {
    /// The same places that `etc/find.sh` looks at.
    static final List<Path> PLACES =
            Stream.of(
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome",
                            "/usr/bin/google-chrome-stable",
                            "/snap/bin/chromium",
                            "/Applications/Chromium.app/Contents/MacOS/Chromium",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                    .map(Path::of)
                    .toList();

    private Chromium() {}

    /// @param chosen what `CONTACTPOINT_CHROMIUM` says, if anything: then that one or none
    /// @throws IllegalStateException with one sentence if there is no browser
    static Path get(@Nullable String chosen, List<Path> places) {
        var candidates = chosen == null || chosen.isEmpty() ? places : List.of(Path.of(chosen));
        return candidates.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The journeys need Chromium: run ./check --install, or set"
                                        + " CONTACTPOINT_CHROMIUM to one."));
    }
}
