package contactpoint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// What a refused request is answered. Somebody who is not signed in is sent to sign in; everything
/// else looks like a page that does not exist, so that a refusal tells nothing.
@Component
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Routes routes;
    private final Cookies cookies;

    Refusals(Routes routes, Cookies cookies) {
        this.routes = routes;
        this.cookies = cookies;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (routes.of(request).isEmpty()) {
            refuse(request, response);
        } else if (cookies.findSession(request).isPresent()) {
            cookies.clearSession(response);
            SeeOther.send(response, "/session-ended");
        } else {
            SeeOther.send(response, "/sign-in");
        }
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        if (exception instanceof CsrfException && !routes.of(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var methods = routes.methodsAt(request);
        if (!methods.isEmpty() && routes.of(request).isEmpty()) {
            response.setHeader("Allow", String.join(", ", methods));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
