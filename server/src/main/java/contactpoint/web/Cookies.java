package contactpoint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The two cookies there are: the session's and that of a sign-in that is half done. Their names
/// begin with `__Host-` (RFC 6265bis), so that no other host can set them, unless the pages are
/// served without TLS, which only a demo on the same machine may do. They end with the browser; the
/// server ends them earlier.
@Component
final class Cookies {
    private final boolean secure;
    private final String session;
    private final String attempt;

    Cookies(WebSettings settings) {
        secure = settings.secureCookies();
        session = (secure ? "__Host-" : "") + "contactpoint";
        attempt = session + "-sign-in";
    }

    Optional<String> findSession(HttpServletRequest request) {
        return find(request, session);
    }

    Optional<String> findAttempt(HttpServletRequest request) {
        return find(request, attempt);
    }

    void setSession(HttpServletResponse response, String value) {
        set(response, session, value, Duration.ofSeconds(-1));
    }

    void setAttempt(HttpServletResponse response, String value) {
        set(response, attempt, value, Duration.ofSeconds(-1));
    }

    void clearSession(HttpServletResponse response) {
        set(response, session, "", Duration.ZERO);
    }

    void clearAttempt(HttpServletResponse response) {
        set(response, attempt, "", Duration.ZERO);
    }

    private void set(HttpServletResponse response, String name, String value, Duration maxAge) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Strict")
                        .maxAge(maxAge)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> find(HttpServletRequest request, String name) {
        var all = request.getCookies();
        return all == null
                ? Optional.empty()
                : Arrays.stream(all)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(cookie -> cookie.getValue())
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }
}
