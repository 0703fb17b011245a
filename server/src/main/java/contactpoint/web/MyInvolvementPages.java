package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.EntryView;
import contactpoint.disclosure.MyEntries;
import contactpoint.disclosure.MyEntryChanges;
import contactpoint.disclosure.ReopenAnswer;
import contactpoint.disclosure.WorkFault;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// "My involvements": the reader's own entries, to confirm or end many at once (R-099, P6). The
/// record of a child opens from here with a reason like from anywhere.
@Controller
@RequestMapping("/my/involvements")
final class MyInvolvementPages {
    private static final String ENDED = "ended";

    /// More than a page holds is not from our form.
    private static final int MOST_CHOSEN = 100;

    private final MyEntries entries;
    private final MyEntryChanges changes;
    private final Policy policy;
    private final LegalClock clock;
    private final Templates templates;

    MyInvolvementPages(
            MyEntries entries,
            MyEntryChanges changes,
            Policy policy,
            LegalClock clock,
            Templates templates) {
        this.entries = entries;
        this.changes = changes;
        this.policy = policy;
        this.clock = clock;
        this.templates = templates;
    }

    /// @param show `ended` for those that ended, else those that go on
    /// @param after the handle of the last entry of the page before
    @GetMapping
    View list(
            Shell shell,
            User user,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after) {
        return Page.of(
                templates.myList(
                        shell,
                        entries.list(user, show.equals(ENDED), after),
                        show.equals(ENDED),
                        FormErrors.none()));
    }

    @PostMapping
    View choose(
            Shell shell,
            User user,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String act) {
        var chosen = chosen(request);
        if (chosen.isEmpty()) {
            return Page.ofErrors(
                    templates.myList(
                            shell,
                            entries.list(user, false, ""),
                            false,
                            FormErrors.none().and("entry", "Select at least one child")));
        }
        var views = entries.chosen(user, chosen);
        if (views.isEmpty()) {
            return new NotFound();
        }
        return act.equals("end")
                ? end(shell, views, DayForm.EMPTY, FormErrors.none())
                : Page.of(templates.myConfirm(shell, views));
    }

    @PostMapping("/confirm")
    View confirm(User user, HttpServletRequest request) {
        return changes.confirm(user, chosen(request))
                ? new SeeOther("/my/involvements/confirmed")
                : new NotFound();
    }

    @GetMapping("/confirmed")
    View confirmed(Shell shell) {
        return Page.of(templates.myConfirmed(shell));
    }

    @PostMapping("/end")
    View end(Shell shell, User user, HttpServletRequest request) {
        var chosen = chosen(request);
        var day = DayForm.of(request);
        return switch (changes.end(user, chosen, day.find(clock.today()))) {
            case MyEntryChanges.Ended.Done() -> new SeeOther("/my/involvements/ended");
            case MyEntryChanges.Ended.Unknown() -> new NotFound();
            case MyEntryChanges.Ended.Wrong(WorkFault fault, String latestStart) ->
                    end(shell, entries.chosen(user, chosen), day, errors(fault, latestStart, day));
        };
    }

    @GetMapping("/ended")
    View ended(Shell shell) {
        return Page.of(templates.myEnded(shell));
    }

    @GetMapping("/{entry}/open")
    View openForm(Shell shell, User user, @PathVariable String entry) {
        return changes.find(user, entry)
                .<View>map(view ->
                        Page.of(
                                templates.myOpen(
                                        shell,
                                        view,
                                        FindForm.EMPTY,
                                        reasons(),
                                        needsDetails(),
                                        FormErrors.none())))
                .orElseGet(NotFound::new);
    }

    @PostMapping("/{entry}/open")
    View open(Shell shell, User user, @PathVariable String entry, HttpServletRequest request) {
        var form = FindForm.of(request);
        boolean needed = needsDetails().equals(form.reason());
        var details = needed && !form.details().isEmpty() ? form.details() : null;
        return switch (changes.reopen(user, entry, form.reason(), details)) {
            case ReopenAnswer.Stored(String search, String child) ->
                    new SeeOther("/search/" + search + "/children/" + child);
            case ReopenAnswer.AskForMore(var missing) ->
                    changes.find(user, entry)
                            .<View>map(view ->
                                    Page.ofErrors(
                                            templates.myOpen(
                                                    shell,
                                                    view,
                                                    form,
                                                    reasons(),
                                                    needsDetails(),
                                                    FindReader.missing(missing, policy))))
                            .orElseGet(NotFound::new);
            case ReopenAnswer.TooOften() -> new Page(429, templates.findTooOften(shell));
            case ReopenAnswer.Unknown() -> new NotFound();
        };
    }

    private View end(Shell shell, List<EntryView> views, DayForm day, FormErrors errors) {
        if (views.isEmpty()) {
            return new NotFound();
        }
        var own = views.stream().filter(EntryView::recordedHere).toList();
        var others = views.stream().filter(view -> !view.recordedHere()).toList();
        var model = templates.myEnd(shell, own, others, day, errors);
        return errors.isEmpty() ? Page.of(model) : Page.ofErrors(model);
    }

    private static FormErrors errors(WorkFault fault, String latestStart, DayForm day) {
        return switch (fault) {
            case ENDED_FUTURE -> day.wrong("Date you ended must be today or in the past");
            case ENDED_BEFORE_START ->
                    day.wrong(
                            "Date you ended must be the same as or after "
                                    + latestStart
                                    + " when you started");
            default -> day.errors("you ended");
        };
    }

    private static List<String> chosen(HttpServletRequest request) {
        var values = request.getParameterValues("entry");
        return values == null
                ? List.of()
                : Arrays.stream(values).distinct().limit(MOST_CHOSEN).toList();
    }

    private List<Choice> reasons() {
        return policy.reasons().stream()
                .map(reason -> new Choice(reason.code(), reason.words()))
                .toList();
    }

    private String needsDetails() {
        return policy.reasons().stream()
                .filter(Policy.Reason::detailsNeeded)
                .map(Policy.Reason::code)
                .findFirst()
                .orElse("");
    }
}
