package contactpoint.web;

import contactpoint.access.Session;
import contactpoint.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The session of a request: asked of `access` once a request, and on every request.
@Component
final class CurrentSession {
    private static final String FOUND = CurrentSession.class.getName();

    private final Sessions sessions;
    private final Cookies cookies;

    CurrentSession(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /// Found anew for each request, and remembered in it.
    private record Remembered(Optional<Session> session) {}

    Optional<Session> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Remembered(var session)) {
            return session;
        }
        var session = cookies.findSession(request).flatMap(sessions::find);
        request.setAttribute(FOUND, new Remembered(session));
        return session;
    }

    /// Only what is known already: for a page that says that something failed, which must not ask
    /// again.
    Optional<Session> known(HttpServletRequest request) {
        return request.getAttribute(FOUND) instanceof Remembered(var session)
                ? session
                : Optional.empty();
    }
}
