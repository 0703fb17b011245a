package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.MyWork;
import contactpoint.disclosure.WorkAnswer;
import contactpoint.disclosure.WorkFault;
import contactpoint.disclosure.WorkFormView;
import contactpoint.disclosure.WorkKept;
import contactpoint.disclosure.WorkStep;
import contactpoint.policy.LegalClock;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// "End my involvement", one question a page (journey P6).
@Controller
@RequestMapping("/search/{search}/children/{child}/end")
final class EndPages {
    private final MyWork work;
    private final LegalClock clock;
    private final Templates templates;

    EndPages(MyWork work, LegalClock clock, Templates templates) {
        this.work = work;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View begin(User user, @PathVariable String search, @PathVariable String child) {
        return work.end(user, search, child) instanceof WorkAnswer.Form
                ? new SeeOther(new WorkAddress(search, child, "end").of(WorkStep.ENDED))
                : new NotFound();
    }

    @GetMapping("/{step}")
    View question(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @PathVariable String step) {
        var asked = WorkAddress.step(step);
        if (asked == null
                || !(work.end(user, search, child)
                        instanceof WorkAnswer.Form(WorkFormView view, WorkStep _))) {
            return new NotFound();
        }
        var at = new WorkAddress(search, child, "end");
        return page(asked, shell, at, view, form(asked, view), FormErrors.none(), false);
    }

    @PostMapping("/{step}")
    View answer(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @PathVariable String step,
            HttpServletRequest request) {
        var at = new WorkAddress(search, child, "end");
        var asked = WorkAddress.step(step);
        if (asked == null) {
            return new NotFound();
        }
        var day = DayForm.of(request);
        var answers = new TreeMap<String, String>();
        answers.put(step, Typed.text(request, step));
        if (asked == WorkStep.ENDED) {
            var ended = day.find(clock.today());
            answers.put(step, ended == null ? "" : ended.toString());
        } else if (asked == WorkStep.HAND_OVER) {
            answers.put(WorkForm.COLLEAGUE, Typed.text(request, WorkForm.COLLEAGUE));
        }
        return switch (work.answerEnd(user, search, child, asked, answers)) {
            case WorkKept.Kept(WorkStep next) -> new SeeOther(at.of(next));
            case WorkKept.Wrong(WorkFault fault, WorkFormView view) ->
                    page(asked, shell, at, view, day, WorkForm.errors(fault, view, day), true);
            case WorkKept.Unknown() -> new NotFound();
        };
    }

    @GetMapping("/check")
    View check(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "end");
        if (!(work.end(user, search, child)
                instanceof WorkAnswer.Form(WorkFormView view, WorkStep missing))) {
            return new NotFound();
        }
        return missing == null
                ? Page.of(templates.workEndCheck(shell, at, view))
                : new SeeOther(at.of(missing));
    }

    @PostMapping("/check")
    View finish(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "end");
        return switch (work.finishEnd(user, search, child)) {
            case WorkKept.Kept(WorkStep _) -> new SeeOther(at.flow() + "/done");
            case WorkKept.Wrong(WorkFault fault, WorkFormView view) -> {
                var day = form(fault.step(), view);
                yield page(
                        fault.step(),
                        shell,
                        at,
                        view,
                        day,
                        WorkForm.errors(fault, view, day),
                        true);
            }
            case WorkKept.Unknown() -> new NotFound();
        };
    }

    @GetMapping("/done")
    View done(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return work.hasEnded(user, search, child)
                ? Page.of(templates.workEndDone(shell, new WorkAddress(search, child, "end")))
                : new NotFound();
    }

    private DayForm form(WorkStep step, WorkFormView view) {
        return step == WorkStep.ENDED
                ? DayForm.of(WorkForm.typed(view, step), clock.today())
                : DayForm.EMPTY;
    }

    private View page(
            WorkStep step,
            Shell shell,
            WorkAddress at,
            WorkFormView view,
            DayForm day,
            FormErrors errors,
            boolean wrong) {
        var model = model(step, shell, at, view, day, errors);
        if (model == null) {
            return new NotFound();
        }
        return wrong ? Page.ofErrors(model) : Page.of(model);
    }

    private @Nullable JteModel model(
            WorkStep step,
            Shell shell,
            WorkAddress at,
            WorkFormView view,
            DayForm day,
            FormErrors errors) {
        return switch (step) {
            case ENDED -> templates.workEnded(shell, at, view, day, errors);
            case HAND_OVER ->
                    templates.workHandOver(shell, at, view, WorkForm.handOver(view), errors);
            case LEAD_TO ->
                    templates.workLeadTo(
                            shell, at.of(step), at, view, WorkForm.leadTo(view, true), errors);
            case FROM, SERVICE, TELEPHONE, LEAD -> null;
        };
    }
}
