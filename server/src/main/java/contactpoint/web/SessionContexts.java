package contactpoint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Where Spring Security finds who is signed in: in our own sessions, never in an `HttpSession`.
@Component
final class SessionContexts implements SecurityContextRepository {
    private final CurrentSession current;

    SessionContexts(CurrentSession current) {
        this.current = current;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return current.find(request)
                        .map(session -> new SecurityContextImpl(new SignedIn(session.user())))
                        .orElseGet(SecurityContextImpl::new);
            }

            @Override
            public boolean isGenerated() {
                return current.find(request).isEmpty();
            }
        };
    }

    @Override
    @Deprecated
    @SuppressWarnings({"deprecation", "InlineMeSuggester"})
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /// Sessions begin and end in `access`, nowhere else.
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return current.find(request).isPresent();
    }
}
