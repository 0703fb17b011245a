package contactpoint.web;

import contactpoint.access.Session;
import contactpoint.access.User;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a controller's method who is signed in, where it asks for a [User].
@Component
final class CurrentUser implements HandlerMethodArgumentResolver {
    private final CurrentSession current;

    CurrentUser(CurrentSession current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(User.class);
    }

    /// @throws IllegalStateException if nobody is signed in: the registry of routes lets too many
    ///   in
    @Override
    public User resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) {
            throw new IllegalStateException("not a request over HTTP");
        }
        return current.find(asked)
                .map(Session::user)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
