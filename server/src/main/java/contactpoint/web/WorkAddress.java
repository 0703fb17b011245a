package contactpoint.web;

import contactpoint.disclosure.ErrandAnswer;
import contactpoint.disclosure.WorkFormView;
import contactpoint.disclosure.WorkStep;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Where the pages about one's own work with a child are.
///
/// @param search the handle of the search that found the child
/// @param child the handle of the child
/// @param part what the pages are about: `start`, `end`, `confirm`, `lead`, `me`
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

    /// Where back leads from the page of a question: to the question before; from the first to the
    /// record.
    ///
    /// @param asked the questions in their order
    /// @param step null for the check
    String before(List<WorkStep> asked, @Nullable WorkStep step) {
        int place = step == null ? asked.size() : asked.indexOf(step);
        return place > 0 ? of(asked.get(place - 1)) : record();
    }

    /// The page that says that something was done, if it was; otherwise the reader goes back to the
    /// record.
    View ifDone(ErrandAnswer answer, Function<WorkFormView, View> page) {
        return switch (answer) {
            case ErrandAnswer.Done(WorkFormView view) -> page.apply(view);
            case ErrandAnswer.NotDone() -> new SeeOther(record());
            case ErrandAnswer.Unknown() -> new NotFound();
        };
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
