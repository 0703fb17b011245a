package contactpoint.web;

import contactpoint.policy.Policy;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What anybody may read: how accessible the pages are, and how information is used.
@Controller
final class InformationPages {
    private final Policy policy;
    private final Templates templates;

    InformationPages(Policy policy, Templates templates) {
        this.policy = policy;
        this.templates = templates;
    }

    @GetMapping("/accessibility")
    View accessibility(Shell shell) {
        return Page.of(templates.informationAccessibility(shell));
    }

    @GetMapping("/how-information-is-used")
    View use(Shell shell) {
        return Page.of(templates.informationUse(shell, policy));
    }
}
