package contactpoint.web;

import contactpoint.access.Organisation;
import contactpoint.access.Organisations;
import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.policy.Role;
import contactpoint.support.TestSystem;
import gg.jte.TemplateOutput;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Pages that only these tests have: protected ones, and ones that fail with a value in their
/// hands.
@Controller
@ConditionalOnProperty("contactpoint.tests.planted")
class PlantedPages {
    /// What must never be seen again.
    static final String VALUE = "Quarry Rise";

    private final Templates templates;
    private final Organisations organisations;

    PlantedPages(Templates templates, Organisations organisations) {
        this.templates = templates;
        this.organisations = organisations;
    }

    /// A system that has them.
    static TestSystem start() {
        var routes = new ArrayList<>(Routes.all());
        routes.add(new Route("GET", "/planted/page", Access.signedIn(), true));
        routes.add(new Route("POST", "/planted/page", Access.signedIn(), true));
        routes.add(new Route("GET", "/planted/managers", Access.only(Role.MANAGER), true));
        for (var open :
                List.of("missing", "number", "fault", "error", "template", "late", "list")) {
            routes.add(new Route("GET", "/planted/" + open, Access.everyone(), false));
        }
        routes.add(new Route("POST", "/planted/twice", Access.everyone(), false));
        routes.add(new Route("GET", "/planted/unserved", Access.everyone(), false));
        return TestSystem.with()
                .property("contactpoint.tests.planted", true)
                .bean(Routes.class, () -> new Routes(routes))
                .start();
    }

    @GetMapping("/planted/page")
    View page(Shell shell, User user) {
        return new Page(200, templates.signinNotValid(shell, List.of(user.username())));
    }

    @PostMapping("/planted/page")
    View posted(Shell shell) {
        return page(shell, null);
    }

    @GetMapping("/planted/managers")
    View managers(Shell shell) {
        return Page.of(templates.homeNoPages(shell));
    }

    /// Served, and in no registry.
    @GetMapping("/planted/unlisted")
    View unlisted(Shell shell) {
        return Page.of(templates.homeNoPages(shell));
    }

    @GetMapping("/planted/missing")
    View missing() {
        return new NotFound();
    }

    @GetMapping("/planted/number")
    View number(Shell shell, @RequestParam int number) {
        return Page.of(templates.homeNoPages(shell));
    }

    @GetMapping("/planted/fault")
    View fault() {
        throw new IllegalStateException(VALUE, new IllegalArgumentException(VALUE));
    }

    @GetMapping("/planted/error")
    View error() {
        throw new AssertionError(VALUE);
    }

    @GetMapping("/planted/template")
    View template(Shell shell) {
        return new Page(200, new BrokenTemplate());
    }

    /// Fails in a real template, half way.
    @GetMapping("/planted/list")
    View list(Shell shell) {
        return Page.of(templates.signinNotValid(shell, new BrokenList()));
    }

    @GetMapping("/planted/late")
    View late(HttpServletRequest request, HttpServletResponse response) throws Exception {
        response.setHeader("X-Planted", "kept");
        response.getWriter().print(VALUE);
        throw new IllegalStateException(VALUE);
    }

    @PostMapping("/planted/twice")
    View twice(Shell shell) {
        organisations.register(Actor.operator(), VALUE, Organisation.Kind.HEALTH);
        organisations.register(Actor.operator(), VALUE, Organisation.Kind.HEALTH);
        return Page.of(templates.homeNoPages(shell));
    }

    private static final class BrokenTemplate implements JteModel {
        @Override
        public void render(TemplateOutput output) {
            output.writeContent(VALUE);
            throw new IllegalStateException(VALUE);
        }

        @Override
        public String render() {
            throw new IllegalStateException(VALUE);
        }

        @Override
        public void writeTo(TemplateOutput output) {
            render(output);
        }
    }

    private static final class BrokenList extends AbstractList<String> {
        @Override
        public String get(int index) {
            if (index == 1) {
                throw new IllegalStateException(VALUE);
            }
            return VALUE;
        }

        @Override
        public int size() {
            return 3;
        }
    }
}
