package contactpoint.web;

import contactpoint.access.ContactDetails;
import contactpoint.person.Checked;
import contactpoint.person.Email;
import contactpoint.person.Telephone;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// How to reach somebody at work, as it was typed, so that it can be shown again.
public record ContactForm(String telephone, String mobile, String email) {
    static final ContactForm EMPTY = new ContactForm("", "", "");

    static ContactForm of(HttpServletRequest request) {
        return new ContactForm(
                Typed.text(request, "telephone"),
                Typed.text(request, "mobile"),
                Typed.text(request, "email"));
    }

    static ContactForm of(ContactDetails details) {
        var telephone = details.telephone();
        var mobile = details.mobile();
        var email = details.email();
        return new ContactForm(
                telephone == null ? "" : telephone.display(),
                mobile == null ? "" : mobile.display(),
                email == null ? "" : email.display());
    }

    /// What has to be put right.
    FormErrors errors() {
        var errors = FormErrors.none();
        if (telephone.isEmpty() && mobile.isEmpty() && email.isEmpty()) {
            return errors.and("telephone", "Enter a telephone number or an email address");
        }
        return errors.require(
                        isEmptyOrGood(telephone, Telephone.parse(telephone)),
                        "telephone",
                        "Enter a telephone number, like 0117 496 0142")
                .require(
                        isEmptyOrGood(mobile, Telephone.parse(mobile)),
                        "mobile",
                        "Enter a mobile number, like 07700 900155")
                .require(
                        isEmptyOrGood(email, Email.parse(email)),
                        "email",
                        "Enter an email address, like name@example.org");
    }

    /// What it says, once nothing is wrong.
    ContactDetails details() {
        return new ContactDetails(number(telephone), number(mobile), address(email));
    }

    /// The same, as it will be shown.
    ContactForm tidied() {
        return of(details());
    }

    private static boolean isEmptyOrGood(String typed, Checked<?> read) {
        return typed.isEmpty() || read.find().isPresent();
    }

    private static @Nullable Telephone number(String typed) {
        return typed.isEmpty() ? null : Telephone.parse(typed).orThrow();
    }

    private static @Nullable Email address(String typed) {
        return typed.isEmpty() ? null : Email.parse(typed).orThrow();
    }

    @Override
    public String toString() {
        return "ContactForm[redacted]";
    }
}
