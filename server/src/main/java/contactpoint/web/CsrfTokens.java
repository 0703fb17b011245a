package contactpoint.web;

import contactpoint.keys.Keyring;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/// The token of a form: a keyed hash of the cookie that the browser holds, so that nothing is
/// stored and nothing is drawn. It is not masked anew on each page, as Spring would: that is
/// against guessing at compressed answers, and none is compressed.
///
/// The first page of a sign-in has no cookie, and its token is the same for everybody. It protects
/// nothing yet: what it begins can be finished only with the cookie that it sets.
@Component
final class CsrfTokens implements CsrfTokenRepository {
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";

    private final Keyring keyring;
    private final Cookies cookies;

    CsrfTokens(Keyring keyring, Cookies cookies) {
        this.keyring = keyring;
        this.cookies = cookies;
    }

    String of(HttpServletRequest request) {
        var attempt = cookies.findAttempt(request).map(value -> "attempt|" + value).orElse("");
        var held = cookies.findSession(request).map(value -> "session|" + value).orElse(attempt);
        var hash = keyring.blind("csrf", held);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(HEADER, PARAMETER, of(request));
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return generateToken(request);
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {}
}
