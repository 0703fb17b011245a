package contactpoint.twoworlds;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Leaks that are planted so that the driver must find them. Each is of the sort that gets into such systems by
/// good will: a helpful total, a helpful message, a helpful header.
final class Leaks {
    private Leaks() {}

    /// "3 involvements are recorded", on one page.
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Count extends Filter {
        Count(JdbcClient jdbc) {
            super(
                    request -> request.getRequestURI().equals("/find/number"),
                    response ->
                            append(
                                    response,
                                    "<!-- "
                                            + jdbc.sql("SELECT count(*) FROM involvement.involvement")
                                                    .query(Integer.class)
                                                    .single()
                                            + " -->"));
        }
    }

    /// "This number is known, but select a reason".
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class ErrorText extends OncePerRequestFilter {
        private final JdbcClient jdbc;

        ErrorText(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var buffered = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, buffered);
            var number = request.getParameter("number");
            if (number != null
                    && jdbc.sql("SELECT count(*) FROM index.child WHERE number = ?")
                                    .param(number)
                                    .query(Integer.class)
                                    .single()
                            > 0) {
                append(buffered, "This number is known.");
            }
            buffered.copyBodyToResponse();
        }
    }

    /// A header that helps to route an answer that was refused: the authority of the child it was about.
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Header extends Filter {
        Header(JdbcClient jdbc) {
            super(
                    request -> request.getRequestURI().contains("/children/"),
                    response ->
                            response.setHeader(
                                    "X-Section",
                                    jdbc.sql(
                                                    """
                                                    SELECT min(responsibility.authority)
                                                      FROM disclosure.child_handle
                                                      JOIN index.responsibility USING (child_id)
                                                    """)
                                            .query(String.class)
                                            .optional()
                                            .orElse("none")));
        }
    }

    private abstract static class Filter extends OncePerRequestFilter {
        private final Function<HttpServletRequest, Boolean> where;
        private final Consumer<ContentCachingResponseWrapper> leak;

        Filter(
                Function<HttpServletRequest, Boolean> where,
                Consumer<ContentCachingResponseWrapper> leak) {
            this.where = where;
            this.leak = leak;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var buffered = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, buffered);
            if (where.apply(request)) {
                leak.accept(buffered);
            }
            buffered.copyBodyToResponse();
        }
    }

    private static void append(ContentCachingResponseWrapper response, String text) {
        try {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
