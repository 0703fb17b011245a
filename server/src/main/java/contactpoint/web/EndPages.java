package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.Errand;
import contactpoint.disclosure.MyListing;
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
import java.util.function.BiFunction;
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
    private final MyListing listing;
    private final LegalClock clock;
    private final Templates templates;

    EndPages(MyWork work, MyListing listing, LegalClock clock, Templates templates) {
        this.work = work;
        this.listing = listing;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View begin(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "end");
        var answer = work.end(user, search, child);
        return answer instanceof WorkAnswer.Over(WorkFormView view)
                ? Page.of(templates.workEndOver(shell, at, view))
                : form(answer, at, (_, _) -> new SeeOther(at.of(WorkStep.ENDED)));
    }

    @GetMapping("/{step}")
    View question(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @PathVariable String step) {
        var at = new WorkAddress(search, child, "end");
        var asked = WorkAddress.step(step);
        if (asked == null) {
            return new NotFound();
        }
        return form(
                work.end(user, search, child),
                at,
                (view, missing) ->
                        page(asked, shell, at, view, form(asked, view), FormErrors.none(), false));
    }

    /// What is over says so on the first page.
    private static View form(
            WorkAnswer answer,
            WorkAddress at,
            BiFunction<WorkFormView, @Nullable WorkStep, View> page) {
        return switch (answer) {
            case WorkAnswer.Form(WorkFormView view, WorkStep missing) -> page.apply(view, missing);
            case WorkAnswer.Over _ -> new SeeOther(at.flow());
            case WorkAnswer.IsItYou _,
                    WorkAnswer.Listed _,
                    WorkAnswer.NothingToAsk _,
                    WorkAnswer.Sensitive _,
                    WorkAnswer.Unknown _ ->
                    new NotFound();
        };
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
            case WorkKept.Otherwise(WorkFormView view) ->
                    Page.ofErrors(templates.workEndOver(shell, at, view));
            case WorkKept.IsItYou _, WorkKept.NothingToAsk _, WorkKept.Unknown _ -> new NotFound();
        };
    }

    @GetMapping("/check")
    View check(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "end");
        return form(
                work.end(user, search, child),
                at,
                (view, missing) ->
                        missing == null
                                ? Page.of(
                                        templates.workEndCheck(
                                                shell,
                                                at,
                                                at.before(WorkForm.endSteps(view), null),
                                                view))
                                : new SeeOther(at.of(missing)));
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
            case WorkKept.Otherwise(WorkFormView view) ->
                    Page.ofErrors(templates.workEndOver(shell, at, view));
            case WorkKept.IsItYou _, WorkKept.NothingToAsk _, WorkKept.Unknown _ -> new NotFound();
        };
    }

    @GetMapping("/done")
    View done(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "end");
        return at.ifDone(
                listing.done(user, search, child, Errand.END),
                view -> Page.of(templates.workEndDone(shell, at)));
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
        var back = at.before(WorkForm.endSteps(view), step);
        return switch (step) {
            case ENDED -> templates.workEnded(shell, at, back, view, day, errors);
            case HAND_OVER ->
                    templates.workHandOver(shell, at, back, view, WorkForm.handOver(view), errors);
            case LEAD_TO ->
                    templates.workLeadTo(
                            shell,
                            at.of(step),
                            at,
                            back,
                            view,
                            WorkForm.leadTo(view, true),
                            errors);
            case FROM, SERVICE, TELEPHONE, LEAD -> null;
        };
    }
}
