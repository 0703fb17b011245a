package contactpoint.web;

import contactpoint.access.Session;
import contactpoint.access.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the shell of a page.
@Component
final class Shells {
    /// The places of the menu. Shown only to whom the registry of routes lets in, so that none
    /// leads nowhere.
    private static final List<Place> PLACES =
            List.of(
                    new Place("Find a child", "/find"),
                    new Place("My involvements", "/my/involvements"),
                    new Place("Account", "/account"));

    private final CurrentSession current;
    private final CsrfTokens csrfTokens;
    private final Routes routes;
    private final Help help;
    private final Assets assets;

    Shells(CurrentSession current, CsrfTokens csrfTokens, Routes routes, Help help, Assets assets) {
        this.current = current;
        this.csrfTokens = csrfTokens;
        this.routes = routes;
        this.help = help;
        this.assets = assets;
    }

    private record Place(String words, String address) {
        boolean holds(String path) {
            return path.equals(address) || path.startsWith(address + "/");
        }
    }

    Shell of(HttpServletRequest request) {
        return of(request, current.find(request));
    }

    /// For a page that says that something failed: what it needs is at hand.
    Shell ofKnown(HttpServletRequest request) {
        return of(request, current.known(request));
    }

    /// For a request that did not get as far as being one.
    Shell outside() {
        return new Shell("", "", List.of(), help, assets.address());
    }

    private Shell of(HttpServletRequest request, Optional<Session> session) {
        var user = session.map(Session::user);
        return new Shell(
                user.map(User::name).orElse(""),
                csrfTokens.of(request),
                user.map(found -> navigation(found, request.getRequestURI())).orElse(List.of()),
                help,
                assets.address());
    }

    private List<Shell.NavigationItem> navigation(User user, String path) {
        return PLACES.stream()
                .filter(place -> routes.allow(user, place.address()))
                .map(place ->
                        new Shell.NavigationItem(place.words(), place.address(), place.holds(path)))
                .toList();
    }
}
