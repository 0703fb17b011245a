package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.EntryView;
import contactpoint.disclosure.Errand;
import contactpoint.disclosure.MyListing;
import contactpoint.disclosure.WorkAnswer;
import contactpoint.disclosure.WorkFault;
import contactpoint.disclosure.WorkFormView;
import contactpoint.disclosure.WorkKept;
import contactpoint.disclosure.WorkStep;
import gg.jte.generated.precompiled.Templates;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What somebody who is listed on an open record may say: whether it is them, that it still holds,
/// and who leads (journey P6, R-019).
@Controller
@RequestMapping("/search/{search}/children/{child}")
final class OwnWorkPages {
    private final MyListing listing;
    private final Templates templates;

    OwnWorkPages(MyListing listing, Templates templates) {
        this.listing = listing;
        this.templates = templates;
    }

    @GetMapping("/me")
    View isItYou(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return isItYou(shell, user, at(search, child, "me"), FormErrors.none());
    }

    /// @param me `yes` or `no`
    /// @param entry what names the entry that was asked about
    @PostMapping("/me")
    View isItYou(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @RequestParam(defaultValue = "") String me,
            @RequestParam(defaultValue = "") String entry) {
        var at = at(search, child, "me");
        if (me.equals("yes")
                && listing.thisIsMe(user, search, child, entry) instanceof WorkKept.Kept) {
            return new SeeOther(at.other("confirm") + "/done");
        }
        if (me.equals("no")
                && listing.thisIsNotMe(user, search, child, entry)
                        instanceof WorkKept.Kept(WorkStep next)) {
            return new SeeOther(next == null ? at.record() : at.other("start"));
        }
        return isItYou(shell, user, at, FormErrors.none().and("me", "Select yes if this is you"));
    }

    private View isItYou(Shell shell, User user, WorkAddress at, FormErrors errors) {
        return switch (listing.isItYou(user, at.search(), at.child())) {
            case WorkAnswer.IsItYou(WorkFormView view, EntryView entry) -> {
                var model = templates.workIsItYou(shell, at, view, entry, errors);
                yield errors.isEmpty() ? Page.of(model) : Page.ofErrors(model);
            }
            case WorkAnswer.Unknown() -> new NotFound();
            case WorkAnswer.NothingToAsk() -> new SeeOther(at.record());
            case WorkAnswer.Form _,
                    WorkAnswer.Listed _,
                    WorkAnswer.Over _,
                    WorkAnswer.Sensitive _ ->
                    new SeeOther(at.record());
        };
    }

    @GetMapping("/confirm")
    View confirmForm(
            Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = at(search, child, "confirm");
        return listed(
                listing.mine(user, search, child),
                at,
                view -> Page.of(templates.workListed(shell, at, view, false)));
    }

    @PostMapping("/confirm")
    View confirm(User user, @PathVariable String search, @PathVariable String child) {
        var at = at(search, child, "confirm");
        return switch (listing.confirm(user, search, child)) {
            case WorkKept.Kept(WorkStep _) -> new SeeOther(at.flow() + "/done");
            case WorkKept.IsItYou() -> new SeeOther(at.other("me"));
            // Of a child who has died the page says so, and asks nothing.
            case WorkKept.Otherwise _, WorkKept.Wrong _ -> new SeeOther(at.flow());
            case WorkKept.NothingToAsk() -> new SeeOther(at.record());
            case WorkKept.Unknown() -> new NotFound();
        };
    }

    @GetMapping("/confirm/done")
    View confirmed(
            Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = at(search, child, "confirm");
        return at.ifDone(
                listing.done(user, search, child, Errand.CONFIRM),
                view -> Page.of(templates.workConfirmed(shell, at, view)));
    }

    @GetMapping("/lead")
    View leadForm(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = at(search, child, "lead");
        return listed(
                listing.lead(user, search, child),
                at,
                view -> lead(shell, at, view, FormErrors.none()));
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
                        ? listing.passLead(user, search, child, to)
                        : listing.takeLead(user, search, child);
        return switch (kept) {
            case WorkKept.Kept(WorkStep _) -> new SeeOther(at.flow() + "/done");
            case WorkKept.Wrong(WorkFault fault, WorkFormView view) ->
                    lead(shell, at, view, WorkForm.errors(fault, view, DayForm.EMPTY));
            case WorkKept.IsItYou() -> new SeeOther(at.other("me"));
            case WorkKept.NothingToAsk() -> new SeeOther(at.record());
            case WorkKept.Otherwise _, WorkKept.Unknown _ -> new NotFound();
        };
    }

    @GetMapping("/lead/done")
    View leadSet(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        var at = at(search, child, "lead");
        return at.ifDone(
                listing.done(user, search, child, Errand.LEAD),
                view -> Page.of(templates.workLeadDone(shell, at, view)));
    }

    private View lead(Shell shell, WorkAddress at, WorkFormView view, FormErrors errors) {
        var model =
                view.leads()
                        ? templates.workLeadTo(
                                shell,
                                at.flow(),
                                at,
                                at.record(),
                                view,
                                WorkForm.leadTo(view, false),
                                errors)
                        : templates.workTakeLead(shell, at, view, errors);
        return errors.isEmpty() ? Page.of(model) : Page.ofErrors(model);
    }

    private static View listed(
            WorkAnswer answer, WorkAddress at, Function<WorkFormView, View> page) {
        return switch (answer) {
            case WorkAnswer.Listed(WorkFormView view) -> page.apply(view);
            case WorkAnswer.IsItYou _ -> new SeeOther(at.other("me"));
            case WorkAnswer.Form _,
                    WorkAnswer.Over _,
                    WorkAnswer.NothingToAsk _,
                    WorkAnswer.Sensitive _,
                    WorkAnswer.Unknown _ ->
                    new NotFound();
        };
    }

    private static WorkAddress at(String search, String child, String part) {
        return new WorkAddress(search, child, part);
    }
}
