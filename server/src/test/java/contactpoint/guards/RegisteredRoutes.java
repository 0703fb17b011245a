package contactpoint.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/// Every route that is served is in the registry, which says who may call it and whether it bears a
/// child's data; and every registered route is served. What the registry does not name does not
/// build.
final class RegisteredRoutes {
    /// Where routes may be: by the part of the map.
    private static final Set<String> MAY_SERVE = Set.of("web", "api");

    /// Ways to serve something that no annotation on a method shows.
    private static final Set<String> OTHER_WAYS =
            Set.of(
                    "org.springframework.web.servlet.function.RouterFunction",
                    "jakarta.servlet.http.HttpServlet",
                    "jakarta.servlet.annotation.WebServlet",
                    "org.springframework.web.HttpRequestHandler",
                    "org.springframework.boot.web.servlet.ServletRegistrationBean");

    private RegisteredRoutes() {}

    /// A method and a pattern, such as `GET /find`.
    static Findings in(JavaClasses classes, String root, Collection<?> registry) {
        var served = new TreeSet<String>();
        var violations = new ArrayList<String>();
        for (var type : classes) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(d -> d.getTargetClass().getName())
                    .filter(OTHER_WAYS::contains)
                    .forEach(way -> violations.add(type.getName() + " serves by " + way));
            if (!type.getMethods().stream()
                    .anyMatch(m -> m.isMetaAnnotatedWith(RequestMapping.class))) {
                continue;
            }
            for (var method : type.reflect().getDeclaredMethods()) {
                served.addAll(routes(type.reflect(), method, violations));
            }
            var part = type.getPackageName().replace(root + ".", "").split("\\.")[0];
            if (!MAY_SERVE.contains(part)) {
                violations.add(
                        type.getName() + " serves routes outside " + new TreeSet<>(MAY_SERVE));
            }
        }
        var registered = registry.stream().map(RegisteredRoutes::shown).toList();
        served.stream()
                .filter(route -> !registered.contains(route))
                .forEach(route -> violations.add(route + " is served but not registered"));
        registered.stream()
                .filter(route -> !route.endsWith("/**") && !served.contains(route))
                .forEach(route -> violations.add(route + " is registered but not served"));
        return Findings.of(served.size(), violations);
    }

    private static List<String> routes(Class<?> type, Method method, List<String> violations) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return List.of();
        }
        var above = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        if (own.method().length == 0) {
            violations.add("%s.%s serves every method".formatted(type.getName(), method.getName()));
        }
        var prefixes = above == null || above.path().length == 0 ? new String[] {""} : above.path();
        var paths = own.path().length == 0 ? new String[] {""} : own.path();
        return Arrays.stream(own.method())
                .flatMap(verb ->
                        Arrays.stream(prefixes)
                                .flatMap(prefix ->
                                        Arrays.stream(paths)
                                                .map(path -> verb + " " + prefix + path)))
                .toList();
    }

    /// The registry's records are read by the names of their components, whatever their types.
    private static String shown(Object route) {
        return component(route, "method") + " " + component(route, "pattern");
    }

    private static Object component(Object route, String name) {
        try {
            var accessor = route.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(route);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a route without " + name, e);
        }
    }

    /// What a registry class lists, or nothing where there is none yet.
    static Collection<?> registry(String className) {
        try {
            var all = Class.forName(className).getDeclaredMethod("all");
            all.setAccessible(true);
            return (Collection<?>) all.invoke(null);
        } catch (ClassNotFoundException e) {
            return List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " has no list all()", e);
        }
    }
}
