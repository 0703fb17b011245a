package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisteredRoutesTests {
    private static final int ROUTES = 18;

    @Test
    void every_route_is_registered_and_every_registered_route_is_served() {
        var registry = RegisteredRoutes.registry("contactpoint.web.Routes");
        RegisteredRoutes.in(Compiled.shipped(), "contactpoint", registry)
                .areNoneAmongAtLeast(ROUTES);
    }

    @Test
    void unregistered_unserved_and_misplaced_routes_are_refused() {
        var root = "contactpoint_fixtures.routes";
        var registry = RegisteredRoutes.registry(root + ".web.Routes");

        var found = RegisteredRoutes.in(Compiled.fixture("routes"), root, registry);

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "GET /forgotten is registered but not served",
                        "GET /health is served but not registered",
                        "POST /children/{handle}/contact is served but not registered",
                        root + ".index.Health serves routes outside [api, web]",
                        root + ".web.ChildPages.anything serves every method",
                        root
                                + ".web.Functions serves by org.springframework.web.servlet.function.RouterFunction");
        assertThat(found.lookedAt()).isEqualTo(3);
    }
}
