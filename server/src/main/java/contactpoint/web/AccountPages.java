package contactpoint.web;

import contactpoint.access.Colleagues;
import contactpoint.access.Contacts;
import contactpoint.access.User;
import contactpoint.policy.Policy;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The reader's own account: who they are, which others change for them, and how to reach them at
/// work, which they correct once for everywhere they are listed.
@Controller
final class AccountPages {
    private final Contacts contacts;
    private final Colleagues colleagues;
    private final Templates templates;

    AccountPages(Contacts contacts, Colleagues colleagues, Templates templates) {
        this.contacts = contacts;
        this.colleagues = colleagues;
        this.templates = templates;
    }

    @GetMapping("/account")
    View account(Shell shell, User user) {
        return Page.of(
                templates.accountAccount(
                        shell,
                        user,
                        colleagues.services(user.id()).stream()
                                .map(Policy.ServiceType::words)
                                .findFirst()
                                .orElse(null),
                        contacts.find(user.id()).orElse(null)));
    }

    @GetMapping("/account/contact")
    View contactForm(Shell shell, User user) {
        var form = contacts.find(user.id()).map(ContactForm::of).orElse(ContactForm.EMPTY);
        return Page.of(templates.accountContact(shell, form, FormErrors.none()));
    }

    @PostMapping("/account/contact")
    View readContact(Shell shell, HttpServletRequest request) {
        var form = ContactForm.of(request);
        var errors = form.errors();
        return errors.isEmpty()
                ? Page.of(templates.accountCheck(shell, form.tidied()))
                : Page.ofErrors(templates.accountContact(shell, form, errors));
    }

    @PostMapping("/account/contact/check")
    View changeContact(Shell shell, User user, HttpServletRequest request) {
        var form = ContactForm.of(request);
        var errors = form.errors();
        if (!errors.isEmpty() || request.getParameter("change") != null) {
            var page = templates.accountContact(shell, form, errors);
            return errors.isEmpty() ? Page.of(page) : Page.ofErrors(page);
        }
        contacts.changeOwn(user, form.details());
        return new SeeOther("/account/contact/done");
    }

    @GetMapping("/account/contact/done")
    View contactChanged(Shell shell) {
        return Page.of(templates.accountDone(shell));
    }
}
