package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.EntriesAnswer;
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
                        after,
                        FormErrors.none()));
    }

    @PostMapping
    View choose(
            Shell shell,
            User user,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String after) {
        var chosen = chosen(request);
        if (chosen.isEmpty()) {
            var list = entries.list(user, false, after);
            return wrong(shell, list, after, "Select at least one child");
        }
        return switch (entries.choose(user, chosen, !act.equals("end"))) {
            case MyEntries.Chosen.These(List<EntryView> views) ->
                    act.equals("end")
                            ? end(shell, views, DayForm.EMPTY, FormErrors.none())
                            : Page.of(templates.myConfirm(shell, views));
            case MyEntries.Chosen.Died(List<String> children) ->
                    died(shell, user, chosen, children);
            case MyEntries.Chosen.Changed() -> changed(shell, user, chosen);
        };
    }

    @PostMapping("/confirm")
    View confirm(Shell shell, User user, HttpServletRequest request) {
        var chosen = chosen(request);
        return switch (changes.confirm(user, chosen)) {
            case MyEntryChanges.Confirmed.Done() -> new SeeOther("/my/involvements/confirmed");
            case MyEntryChanges.Confirmed.Died(List<String> children) ->
                    died(shell, user, chosen, children);
            case MyEntryChanges.Confirmed.Changed() -> changed(shell, user, chosen);
        };
    }

    private View changed(Shell shell, User user, List<String> chosen) {
        return wrong(
                shell,
                entries.again(user, chosen),
                "",
                "This list has changed since you opened it. Check which children are chosen, then"
                        + " try again");
    }

    private View died(Shell shell, User user, List<String> chosen, List<String> children) {
        return wrong(
                shell,
                entries.again(user, chosen),
                "",
                String.join(" and ", children)
                        + (children.size() == 1 ? " has" : " have")
                        + " died. You can only end your involvement");
    }

    /// A list without anybody has nothing to choose: then the summary leads to the page itself.
    private View wrong(Shell shell, EntriesAnswer list, String after, String words) {
        var target = list.entries().isEmpty() ? "main" : "entry";
        return Page.ofErrors(
                templates.myList(
                        shell, list, false, after, FormErrors.none().and("entry", target, words)));
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
            case MyEntryChanges.Ended.Changed() -> changed(shell, user, chosen);
            case MyEntryChanges.Ended.Wrong(WorkFault fault, String latestStart, String child) ->
                    entries.choose(user, chosen, false)
                                    instanceof MyEntries.Chosen.These(List<EntryView> views)
                            ? end(shell, views, day, errors(fault, latestStart, child, day))
                            : changed(shell, user, chosen);
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
        var own = views.stream().filter(EntryView::recordedHere).toList();
        var others = views.stream().filter(view -> !view.recordedHere()).toList();
        var model = templates.myEnd(shell, own, others, day, errors);
        return errors.isEmpty() ? Page.of(model) : Page.ofErrors(model);
    }

    private static FormErrors errors(
            WorkFault fault, String latestStart, String child, DayForm day) {
        return switch (fault) {
            case ENDED_FUTURE -> day.wrong("Date you ended must be today or in the past");
            case ENDED_BEFORE_START ->
                    day.wrong(
                            "Date you ended must be the same as or after "
                                    + latestStart
                                    + " when you started with "
                                    + child);
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
