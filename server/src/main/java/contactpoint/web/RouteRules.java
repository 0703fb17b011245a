package contactpoint.web;

import contactpoint.access.Session;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/// Decides a request by the registry of routes. Who is signed in is asked only where it counts.
@Component
final class RouteRules implements AuthorizationManager<RequestAuthorizationContext> {
    private final Routes routes;
    private final CurrentSession current;

    RouteRules(Routes routes, CurrentSession current) {
        this.routes = routes;
        this.current = current;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        var matching = routes.of(context.getRequest());
        boolean allowed =
                !matching.isEmpty()
                        && matching.stream().allMatch(route -> allows(route.access(), context));
        return new AuthorizationDecision(allowed);
    }

    private boolean allows(Access access, RequestAuthorizationContext context) {
        if (access instanceof Access.Everyone) {
            return true;
        }
        Optional<Session> session = current.find(context.getRequest());
        return session.filter(found -> access.allows(found.user())).isPresent();
    }
}
