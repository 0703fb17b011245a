package contactpoint.web;

import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
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
import contactpoint.policy.Policy;
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

/// "I am working with this child", one question a page (journey P6).
@Controller
@RequestMapping("/search/{search}/children/{child}/start")
final class StartPages {
    private final MyWork work;
    private final MyListing listing;
    private final Contacts contacts;
    private final Policy policy;
    private final LegalClock clock;
    private final Templates templates;

    StartPages(
            MyWork work,
            MyListing listing,
            Contacts contacts,
            Policy policy,
            LegalClock clock,
            Templates templates) {
        this.work = work;
        this.listing = listing;
        this.contacts = contacts;
        this.policy = policy;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View begin(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "start");
        return switch (work.start(user, search, child)) {
            case WorkAnswer.Form(WorkFormView _, WorkStep missing) -> new SeeOther(at.of(missing));
            case WorkAnswer.Listed(WorkFormView view) ->
                    Page.of(templates.workListed(shell, at, view, false));
            case WorkAnswer.Sensitive() -> Page.of(templates.workSensitive(shell, at, at.record()));
            case WorkAnswer.IsItYou _ -> new SeeOther(at.other("me"));
            case WorkAnswer.NothingToAsk _ -> new SeeOther(at.record());
            case WorkAnswer.Over _, WorkAnswer.Unknown _ -> new NotFound();
        };
    }

    /// What is no question is said on the first page.
    private static View form(
            WorkAnswer answer,
            WorkAddress at,
            BiFunction<WorkFormView, @Nullable WorkStep, View> page) {
        return switch (answer) {
            case WorkAnswer.Form(WorkFormView view, WorkStep missing) -> page.apply(view, missing);
            case WorkAnswer.Listed _, WorkAnswer.Sensitive _ -> new SeeOther(at.flow());
            case WorkAnswer.IsItYou _ -> new SeeOther(at.other("me"));
            case WorkAnswer.NothingToAsk _ -> new SeeOther(at.record());
            case WorkAnswer.Over _, WorkAnswer.Unknown _ -> new NotFound();
        };
    }

    @GetMapping("/{step}")
    View question(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @PathVariable String step) {
        var at = new WorkAddress(search, child, "start");
        var asked = WorkAddress.step(step);
        if (asked == null) {
            return new NotFound();
        }
        return form(
                work.start(user, search, child),
                at,
                (view, missing) ->
                        page(
                                asked,
                                shell,
                                at,
                                user,
                                view,
                                form(asked, view),
                                FormErrors.none(),
                                false));
    }

    @PostMapping("/{step}")
    View answer(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @PathVariable String step,
            HttpServletRequest request) {
        var at = new WorkAddress(search, child, "start");
        var asked = WorkAddress.step(step);
        if (asked == null) {
            return new NotFound();
        }
        var day = DayForm.of(request);
        var answers = new TreeMap<String, String>();
        var text = Typed.text(request, step);
        answers.put(step, text);
        var errors = FormErrors.none();
        if (asked == WorkStep.FROM) {
            var from = day.find(clock.today());
            answers.put(step, from == null ? "" : from.toString());
        } else if (asked == WorkStep.TELEPHONE && text.equals(WorkForm.NEW)) {
            errors = WorkForm.readNumber(Typed.text(request, "number"), answers);
        } else if (asked == WorkStep.SERVICE
                && policy.findServiceType(text).filter(Policy.ServiceType::sensitive).isPresent()) {
            return Page.of(templates.workSensitive(shell, at, at.of(WorkStep.SERVICE)));
        } else if (asked == WorkStep.LEAD && !text.equals("yes") && !text.equals("no")) {
            answers.put(step, "");
        } else if (asked == WorkStep.SERVICE && policy.findServiceType(text).isEmpty()) {
            answers.put(step, "");
        }
        if (!errors.isEmpty()) {
            return again(asked, shell, at, user, day, errors);
        }
        return switch (work.answerStart(user, search, child, asked, answers)) {
            case WorkKept.Kept(WorkStep next) -> new SeeOther(at.of(next));
            case WorkKept.Wrong(WorkFault fault, WorkFormView view) ->
                    page(
                            asked,
                            shell,
                            at,
                            user,
                            view,
                            day,
                            WorkForm.errors(fault, view, day),
                            true);
            case WorkKept.Otherwise(WorkFormView view) ->
                    Page.ofErrors(templates.workListed(shell, at, view, true));
            case WorkKept.IsItYou() -> new SeeOther(at.other("me"));
            case WorkKept.NothingToAsk() -> new SeeOther(at.record());
            case WorkKept.Unknown() -> new NotFound();
        };
    }

    @GetMapping("/check")
    View check(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "start");
        return form(
                work.start(user, search, child),
                at,
                (view, missing) ->
                        missing == null
                                ? Page.of(
                                        templates.workStartCheck(
                                                shell,
                                                at,
                                                at.before(WorkForm.startSteps(view), null),
                                                view))
                                : new SeeOther(at.of(missing)));
    }

    @PostMapping("/check")
    View finish(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "start");
        return switch (work.finishStart(user, search, child)) {
            case WorkKept.Kept(WorkStep _) -> new SeeOther(at.flow() + "/done");
            case WorkKept.Wrong(WorkFault fault, WorkFormView view) ->
                    page(
                            fault.step(),
                            shell,
                            at,
                            user,
                            view,
                            form(fault.step(), view),
                            WorkForm.errors(fault, view, form(fault.step(), view)),
                            true);
            case WorkKept.Otherwise(WorkFormView view) ->
                    Page.ofErrors(templates.workListed(shell, at, view, true));
            case WorkKept.IsItYou() -> new SeeOther(at.other("me"));
            case WorkKept.NothingToAsk() -> new SeeOther(at.record());
            case WorkKept.Unknown() -> new NotFound();
        };
    }

    @GetMapping("/done")
    View done(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = new WorkAddress(search, child, "start");
        return at.ifDone(
                listing.done(user, search, child, Errand.START),
                view -> Page.of(templates.workStartDone(shell, at, view)));
    }

    private View again(
            WorkStep step, Shell shell, WorkAddress at, User user, DayForm day, FormErrors errors) {
        return form(
                work.start(user, at.search(), at.child()),
                at,
                (view, missing) -> page(step, shell, at, user, view, day, errors, true));
    }

    private DayForm form(WorkStep step, WorkFormView view) {
        return step == WorkStep.FROM
                ? DayForm.of(WorkForm.typed(view, step), clock.today())
                : DayForm.EMPTY;
    }

    private View page(
            WorkStep step,
            Shell shell,
            WorkAddress at,
            User user,
            WorkFormView view,
            DayForm day,
            FormErrors errors,
            boolean wrong) {
        var model = model(step, shell, at, user, view, day, errors);
        if (model == null) {
            return new NotFound();
        }
        return wrong ? Page.ofErrors(model) : Page.of(model);
    }

    private @Nullable JteModel model(
            WorkStep step,
            Shell shell,
            WorkAddress at,
            User user,
            WorkFormView view,
            DayForm day,
            FormErrors errors) {
        ContactDetails contact = contacts.find(user.id()).orElse(null);
        var back = at.before(WorkForm.startSteps(view), step);
        return switch (step) {
            case FROM -> templates.workFrom(shell, at, back, view, day, errors);
            case SERVICE ->
                    view.serviceAsked()
                            ? templates.workService(
                                    shell, at, back, view, WorkForm.services(policy), errors)
                            : null;
            case TELEPHONE ->
                    templates.workTelephone(
                            shell, at, back, view, WorkForm.numbers(contact), errors);
            case LEAD -> templates.workLead(shell, at, back, view, errors);
            case ENDED, HAND_OVER, LEAD_TO -> null;
        };
    }
}
