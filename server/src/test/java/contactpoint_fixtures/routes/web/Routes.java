package contactpoint_fixtures.routes.web;

import java.util.List;

final class Routes {
    private Routes() {}

    record Route(String method, String pattern) {}

    static List<Route> all() {
        return List.of(
                new Route("GET", "/children/{handle}"),
                new Route("GET", "/forgotten"),
                new Route("GET", "/assets/**"));
    }
}
