package contactpoint.web;

import java.util.Set;

/// A way into the application.
///
/// @param method GET or POST; GET serves HEAD too
/// @param pattern as in the controller's mapping
/// @param access who may call
/// @param childBearing whether an answer can hold data of a child
public record Route(String method, String pattern, Access access, boolean childBearing) {
    private static final Set<String> METHODS = Set.of("GET", "POST");

    /// @throws IllegalArgumentException if the method is another, or a child's data would be open
    ///   to those who are not signed in
    public Route {
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("a route is GET or POST");
        }
        if (childBearing && access instanceof Access.Everyone) {
            throw new IllegalArgumentException("a route that bears a child's data is open to all");
        }
    }

    boolean serves(String requested) {
        return method.equals(requested) || (method.equals("GET") && requested.equals("HEAD"));
    }
}
