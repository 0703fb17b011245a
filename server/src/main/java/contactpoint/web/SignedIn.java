package contactpoint.web;

import contactpoint.access.User;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A user who is signed in, as Spring Security knows them. Made for one request.
final class SignedIn implements Authentication {
    private static final long serialVersionUID = 1L;

    private final transient User user;

    SignedIn(User user) {
        this.user = user;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name()));
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public User getPrincipal() {
        return user;
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    /// @throws IllegalArgumentException always: it is signed in or it does not exist
    @Override
    public void setAuthenticated(boolean isAuthenticated) {
        throw new IllegalArgumentException("cannot be changed");
    }

    @Override
    public String getName() {
        return user.id().toString();
    }
}
