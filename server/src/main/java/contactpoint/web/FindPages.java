package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.Ask;
import contactpoint.disclosure.AskAnswer;
import contactpoint.disclosure.Disclosure;
import contactpoint.disclosure.MyEntries;
import contactpoint.disclosure.ResultView;
import contactpoint.disclosure.SearchAnswer;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Finding one child: reason and details on one page, then whom they fit (journeys P3, P4).
@Controller
final class FindPages {
    private final Disclosure disclosure;
    private final MyEntries entries;
    private final Policy policy;
    private final LegalClock clock;
    private final SocialCare socialCare;
    private final Templates templates;

    FindPages(
            Disclosure disclosure,
            MyEntries entries,
            Policy policy,
            LegalClock clock,
            SocialCare socialCare,
            Templates templates) {
        this.disclosure = disclosure;
        this.entries = entries;
        this.policy = policy;
        this.clock = clock;
        this.socialCare = socialCare;
        this.templates = templates;
    }

    @GetMapping("/find")
    View form(Shell shell, User user) {
        return Page.of(
                templates.findDetails(
                        shell,
                        FindForm.EMPTY,
                        reasons(),
                        needsDetails(),
                        entries.due(user),
                        FormErrors.none()));
    }

    @PostMapping("/find")
    View find(Shell shell, User user, HttpServletRequest request) {
        var form = FindForm.of(request);
        return answer(
                shell,
                user,
                FindReader.details(form, policy, clock.today()),
                errors -> details(shell, form, errors));
    }

    @GetMapping("/find/number")
    View numberForm(Shell shell) {
        return Page.of(number(shell, FindForm.EMPTY, FormErrors.none()));
    }

    @PostMapping("/find/number")
    View findNumber(Shell shell, User user, HttpServletRequest request) {
        var form = FindForm.of(request);
        return answer(
                shell,
                user,
                FindReader.number(form, policy, clock.today()),
                errors -> number(shell, form, errors));
    }

    @GetMapping("/search/{search}/change")
    View change(Shell shell, User user, @PathVariable String search) {
        return disclosure
                .asked(user, search)
                .map(FindForm::of)
                .<View>map(form ->
                        Page.of(
                                form.number().isEmpty()
                                        ? details(shell, form, FormErrors.none())
                                        : number(shell, form, FormErrors.none())))
                .orElseGet(NotFound::new);
    }

    @GetMapping("/search/{search}")
    View results(Shell shell, User user, @PathVariable String search) {
        return switch (disclosure.search(user, search)) {
            case SearchAnswer.Found(Ask asked, List<ResultView> results) ->
                    Page.of(templates.findResults(shell, search, AskedWords.of(asked), results));
            case SearchAnswer.TooMany(Ask asked) ->
                    Page.of(
                            templates.findTooMany(
                                    shell,
                                    search,
                                    AskedWords.of(asked),
                                    FindForm.of(asked),
                                    FormErrors.none()));
            case SearchAnswer.None(Ask asked) ->
                    Page.of(
                            templates.findNone(
                                    shell,
                                    search,
                                    AskedWords.of(asked),
                                    socialCare.number().orElse(null)));
            case SearchAnswer.Unknown() -> new NotFound();
        };
    }

    private View answer(
            Shell shell, User user, FindReader.Read read, Function<FormErrors, JteModel> again) {
        return switch (read) {
            case FindReader.Read.Wrong(FormErrors errors) -> {
                if (errors.isAt("reason")) {
                    disclosure.askedWithoutReason(user);
                }
                yield Page.ofErrors(again.apply(errors));
            }
            case FindReader.Read.Good(Ask ask) ->
                    switch (disclosure.ask(user, ask)) {
                        case AskAnswer.Stored(String handle) -> new SeeOther("/search/" + handle);
                        case AskAnswer.AskForMore(AskAnswer.Missing missing) ->
                                Page.ofErrors(again.apply(FindReader.missing(missing, policy)));
                        case AskAnswer.TooOften() -> new Page(429, templates.findTooOften(shell));
                        case AskAnswer.NotPermitted() -> new NotFound();
                    };
        };
    }

    private JteModel details(Shell shell, FindForm form, FormErrors errors) {
        return templates.findDetails(shell, form, reasons(), needsDetails(), 0, errors);
    }

    private JteModel number(Shell shell, FindForm form, FormErrors errors) {
        return templates.findNumber(shell, form, reasons(), needsDetails(), errors);
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
