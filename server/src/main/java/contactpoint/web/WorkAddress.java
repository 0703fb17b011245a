package contactpoint.web;

import contactpoint.disclosure.WorkStep;
import org.jspecify.annotations.Nullable;

/// Where the pages about one's own work with a child are.
///
/// @param search the handle of the search that found the child
/// @param child the handle of the child
/// @param part what the pages are about: `start`, `end`
public record WorkAddress(String search, String child, String part) {
    /// The record.
    public String record() {
        return "/search/" + search + "/children/" + child;
    }

    /// The first page.
    public String flow() {
        return record() + "/" + part;
    }

    /// The page of a question; of the check, if there is none.
    public String of(@Nullable WorkStep step) {
        return flow() + "/" + (step == null ? "check" : step.code());
    }

    /// The page of another part.
    public String other(String otherPart) {
        return record() + "/" + otherPart;
    }

    /// The question of a word in an address; null if it is none.
    static @Nullable WorkStep step(String code) {
        for (var step : WorkStep.values()) {
            if (step.code().equals(code)) {
                return step;
            }
        }
        return null;
    }
}
