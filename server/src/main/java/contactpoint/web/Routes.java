package contactpoint.web;

import contactpoint.access.User;
import contactpoint.policy.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The registry of routes (decision 7). Who may call what is decided from it; what it does not list
/// is answered like what does not exist; and the build compares it with the controllers.
public final class Routes {
    private static final List<Route> ALL =
            List.of(
                    open("GET", "/"),
                    open("GET", "/sign-in"),
                    open("POST", "/sign-in"),
                    open("GET", "/sign-in/security"),
                    open("POST", "/sign-in/security"),
                    open("GET", "/sign-in/help"),
                    open("POST", "/sign-out"),
                    open("GET", "/signed-out"),
                    open("GET", "/session-ended"),
                    open("GET", "/accessibility"),
                    open("GET", "/how-information-is-used"),
                    open("GET", "/sources"),
                    open("GET", "/sources.csv"),
                    open("GET", "/assets/{version}/{file}"),
                    practitioner("GET", "/find", false),
                    practitioner("POST", "/find", false),
                    practitioner("GET", "/find/number", false),
                    practitioner("POST", "/find/number", false),
                    practitioner("GET", "/search/{search}", true),
                    practitioner("GET", "/search/{search}/change", false),
                    practitioner("GET", "/search/{search}/children/{child}", true),
                    practitioner("GET", "/search/{search}/children/{child}/contact", false),
                    practitioner("POST", "/search/{search}/children/{child}/contact", false),
                    practitioner("GET", "/search/{search}/children/{child}/start", true),
                    practitioner("GET", "/search/{search}/children/{child}/start/{step}", true),
                    practitioner("POST", "/search/{search}/children/{child}/start/{step}", true),
                    practitioner("GET", "/search/{search}/children/{child}/start/check", true),
                    practitioner("POST", "/search/{search}/children/{child}/start/check", true),
                    practitioner("GET", "/search/{search}/children/{child}/start/done", true),
                    practitioner("GET", "/search/{search}/children/{child}/end", false),
                    practitioner("GET", "/search/{search}/children/{child}/end/{step}", true),
                    practitioner("POST", "/search/{search}/children/{child}/end/{step}", true),
                    practitioner("GET", "/search/{search}/children/{child}/end/check", true),
                    practitioner("POST", "/search/{search}/children/{child}/end/check", true),
                    practitioner("GET", "/search/{search}/children/{child}/end/done", false),
                    practitioner("GET", "/search/{search}/children/{child}/me", true),
                    practitioner("POST", "/search/{search}/children/{child}/me", true),
                    practitioner("GET", "/search/{search}/children/{child}/confirm", true),
                    practitioner("POST", "/search/{search}/children/{child}/confirm", false),
                    practitioner("GET", "/search/{search}/children/{child}/confirm/done", true),
                    practitioner("GET", "/search/{search}/children/{child}/lead", true),
                    practitioner("POST", "/search/{search}/children/{child}/lead", true),
                    practitioner("GET", "/search/{search}/children/{child}/lead/done", true),
                    practitioner("GET", "/my/involvements", true),
                    practitioner("POST", "/my/involvements", true),
                    practitioner("POST", "/my/involvements/confirm", true),
                    practitioner("GET", "/my/involvements/confirmed", false),
                    practitioner("POST", "/my/involvements/end", true),
                    practitioner("GET", "/my/involvements/ended", false),
                    practitioner("GET", "/my/involvements/{entry}/open", true),
                    practitioner("POST", "/my/involvements/{entry}/open", true),
                    practitioner("GET", "/account", false),
                    practitioner("GET", "/account/contact", false),
                    practitioner("POST", "/account/contact", false),
                    practitioner("POST", "/account/contact/check", false),
                    practitioner("GET", "/account/contact/done", false));

    private final List<Place> places;

    Routes(List<Route> routes) {
        places =
                routes.stream()
                        .map(route ->
                                new Place(
                                        route,
                                        PathPatternParser.defaultInstance.parse(route.pattern())))
                        .toList();
    }

    private record Place(Route route, PathPattern pattern) {}

    /// Every route that is served.
    public static List<Route> all() {
        return ALL;
    }

    private static Route practitioner(String method, String pattern, boolean childBearing) {
        return new Route(method, pattern, Access.only(Role.PRACTITIONER), childBearing);
    }

    private static Route open(String method, String pattern) {
        return new Route(method, pattern, Access.everyone(), false);
    }

    /// The routes that a request matches; all of them must allow it.
    List<Route> of(HttpServletRequest request) {
        return at(request).filter(route -> route.serves(request.getMethod())).toList();
    }

    /// The methods that are served where a request goes, in alphabetical order.
    Set<String> methodsAt(HttpServletRequest request) {
        return at(request).map(Route::method).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether a user who is signed in may look at a page.
    boolean allow(User user, String page) {
        return places.stream()
                .map(Place::route)
                .filter(route -> route.method().equals("GET") && route.pattern().equals(page))
                .anyMatch(route -> route.access().allows(user));
    }

    private Stream<Route> at(HttpServletRequest request) {
        var path =
                RequestPath.parse(request.getRequestURI(), request.getContextPath())
                        .pathWithinApplication();
        return places.stream().filter(place -> place.pattern().matches(path)).map(Place::route);
    }
}
