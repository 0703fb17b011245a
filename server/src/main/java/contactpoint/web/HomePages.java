package contactpoint.web;

import contactpoint.access.Session;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Where somebody lands who names no page.
@Controller
final class HomePages {
    private static final String FIND = "/find";

    private final CurrentSession current;
    private final Routes routes;
    private final Templates templates;

    HomePages(CurrentSession current, Routes routes, Templates templates) {
        this.current = current;
        this.routes = routes;
        this.templates = templates;
    }

    @GetMapping("/")
    View home(Shell shell, HttpServletRequest request) {
        var user = current.find(request).map(Session::user);
        if (user.isEmpty()) {
            return new SeeOther("/sign-in");
        }
        return routes.allow(user.get(), FIND)
                ? new SeeOther(FIND)
                : Page.of(templates.homeNoPages(shell));
    }
}
