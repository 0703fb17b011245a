package contactpoint.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The headers of every answer (ASVS 5.0, 3.4; OWASP Secure Headers). They are set before anything
/// else looks at the request, so that refused requests have them too; Spring Security's own would
/// miss those that its firewall refuses.
@Component
final class ResponseHeaders implements Filter {
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'none'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    private static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final Map<String, String> headers = new LinkedHashMap<>();

    ResponseHeaders(WebSettings settings) {
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Language", "en-GB");
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", PERMISSIONS_POLICY);
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        if (settings.secureCookies()) {
            headers.put("Strict-Transport-Security", ONE_YEAR);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set((HttpServletResponse) response);
        chain.doFilter(request, response);
    }

    void set(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }
}
