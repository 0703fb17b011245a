package contactpoint.web;

import contactpoint.access.User;
import contactpoint.disclosure.ChildView;
import contactpoint.disclosure.ContactAnswered;
import contactpoint.disclosure.Disclosure;
import contactpoint.disclosure.OpenAnswer;
import contactpoint.policy.Policy;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One child's record, and how to reach the people on it (journey P5, decision 23).
@Controller
final class RecordPages {
    private final Disclosure disclosure;
    private final Policy policy;
    private final Templates templates;

    RecordPages(Disclosure disclosure, Policy policy, Templates templates) {
        this.disclosure = disclosure;
        this.policy = policy;
        this.templates = templates;
    }

    @GetMapping("/search/{search}/children/{child}")
    View record(Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return switch (disclosure.open(user, search, child)) {
            case OpenAnswer.Opened(ChildView view) ->
                    Page.of(
                            templates.recordRecord(
                                    shell,
                                    "/search/" + search,
                                    address(search, child),
                                    view,
                                    policy.informationSharingRules()));
            case OpenAnswer.Unknown() -> new NotFound();
        };
    }

    @GetMapping("/search/{search}/children/{child}/contact")
    View contactForm(
            Shell shell, User user, @PathVariable String search, @PathVariable String child) {
        return disclosure.mayAnswerContact(user, search, child)
                ? Page.of(contact(shell, address(search, child), "", "", FormErrors.none()))
                : new NotFound();
    }

    @PostMapping("/search/{search}/children/{child}/contact")
    View answerContact(
            Shell shell,
            User user,
            @PathVariable String search,
            @PathVariable String child,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String ground) {
        var address = address(search, child);
        return switch (disclosure.answerContact(user, search, child, answer, ground)) {
            case ContactAnswered.Recorded() -> new SeeOther(address);
            case ContactAnswered.AnswerMissing() ->
                    Page.ofErrors(
                            contact(
                                    shell,
                                    address,
                                    "",
                                    "",
                                    FormErrors.none()
                                            .and(
                                                    "answer",
                                                    "Select whether you have asked the child or a"
                                                            + " parent")));
            case ContactAnswered.GroundMissing() ->
                    Page.ofErrors(
                            contact(
                                    shell,
                                    address,
                                    answer,
                                    "",
                                    FormErrors.none()
                                            .and(
                                                    "ground",
                                                    "Select why it is not possible to ask")));
            case ContactAnswered.Unknown() -> new NotFound();
        };
    }

    private JteModel contact(
            Shell shell, String address, String answer, String ground, FormErrors errors) {
        var answers =
                policy.contactAnswers().stream()
                        .map(each -> new Choice(each.code(), each.words()))
                        .toList();
        return templates.recordContact(
                shell, address, answers, grounded(), grounds(), answer, ground, errors);
    }

    /// The answer that needs a ground.
    private String grounded() {
        return policy.contactAnswers().stream()
                .filter(each -> !each.grounds().isEmpty())
                .map(Policy.ContactAnswer::code)
                .findFirst()
                .orElse("");
    }

    private List<Choice> grounds() {
        return policy.contactAnswers().stream()
                .flatMap(each -> each.grounds().stream())
                .map(each -> new Choice(each.code(), each.words()))
                .toList();
    }

    private static String address(String search, String child) {
        return "/search/" + search + "/children/" + child;
    }
}
