package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.MyWork;
import contactpoint.disclosure.WorkAnswer;
import contactpoint.disclosure.WorkFault;
import contactpoint.disclosure.WorkFormView;
import contactpoint.disclosure.WorkKept;
import contactpoint.disclosure.WorkStep;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What somebody who is listed on an open record may say: that it still holds, and who leads
/// (journey P6, R-019).
@Controller
@RequestMapping("/search/{search}/children/{child}")
final class OwnWorkPages {
    private final MyWork work;
    private final Templates templates;

    OwnWorkPages(MyWork work, Templates templates) {
        this.work = work;
        this.templates = templates;
    }

    @GetMapping("/confirm")
    View confirmForm(
            Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return work.mine(user, search, child) instanceof WorkAnswer.Listed(WorkFormView view)
                ? Page.of(templates.workListed(shell, at(search, child, "confirm"), view))
                : new NotFound();
    }

    @PostMapping("/confirm")
    View confirm(User user, @PathVariable String search, @PathVariable String child) {
        return work.confirm(user, search, child) instanceof WorkKept.Kept
                ? new SeeOther(at(search, child, "confirm").flow() + "/done")
                : new NotFound();
    }

    @GetMapping("/confirm/done")
    View confirmed(
            Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return work.mine(user, search, child) instanceof WorkAnswer.Listed(WorkFormView view)
                ? Page.of(templates.workConfirmed(shell, at(search, child, "confirm"), view))
                : new NotFound();
    }

    @GetMapping("/lead")
    View leadForm(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return work.mine(user, search, child) instanceof WorkAnswer.Listed(WorkFormView view)
                ? lead(shell, at(search, child, "lead"), view, FormErrors.none())
                : new NotFound();
    }

    /// @param to who leads from then on, of somebody who leads; of somebody who does not, nothing
    @PostMapping("/lead")
    View setLead(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @RequestParam(name = "lead-to", defaultValue = "") String to,
            @RequestParam(defaultValue = "") String take) {
        var at = at(search, child, "lead");
        var kept =
                take.isEmpty()
                        ? work.passLead(user, search, child, to)
                        : work.takeLead(user, search, child);
        return switch (kept) {
            case WorkKept.Kept(WorkStep _) -> new SeeOther(at.flow() + "/done");
            case WorkKept.Wrong(WorkFault fault, WorkFormView view) ->
                    lead(shell, at, view, WorkForm.errors(fault, view, DayForm.EMPTY));
            case WorkKept.Unknown() -> new NotFound();
        };
    }

    @GetMapping("/lead/done")
    View leadSet(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return work.mine(user, search, child) instanceof WorkAnswer.Listed(WorkFormView view)
                ? Page.of(templates.workLeadDone(shell, at(search, child, "lead"), view))
                : new NotFound();
    }

    private View lead(Shell shell, WorkAddress at, WorkFormView view, FormErrors errors) {
        boolean leads = view.mine() != null && view.mine().leads();
        var model =
                leads
                        ? templates.workLeadTo(
                                shell, at.flow(), at, view, WorkForm.leadTo(view, false), errors)
                        : templates.workTakeLead(shell, at, view, errors);
        return errors.isEmpty() ? Page.of(model) : Page.ofErrors(model);
    }

    private static WorkAddress at(String search, String child, String part) {
        return new WorkAddress(search, child, part);
    }
}
