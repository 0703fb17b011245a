package contactpoint.twoworlds;

import contactpoint.support.TestDatabases;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Leaks that are planted so that the driver must find them. Each is of the sort that gets into
/// such systems by good will: a helpful total, a helpful message, a helpful header.
enum Leaks {
    /// How many involvements are recorded, on one page.
    COUNT {
        @Override
        void leak(
                TestDatabases.Database database,
                HttpServletRequest request,
                ContentCachingResponseWrapper response)
                throws IOException, SQLException {
            if (request.getRequestURI().equals("/find/number")) {
                var count = ask(database, "SELECT count(*) FROM involvement.involvement");
                append(response, "<!-- " + count + " -->");
            }
        }
    },

    /// That a number is known, although no reason was given.
    ERROR_TEXT {
        @Override
        void leak(
                TestDatabases.Database database,
                HttpServletRequest request,
                ContentCachingResponseWrapper response)
                throws IOException, SQLException {
            var number = request.getParameter("number");
            if (number != null && number.matches("[0-9A-Z]{8}")) {
                append(
                        response,
                        ask(
                                database,
                                "SELECT count(*) FROM index.child WHERE number = '"
                                        + number
                                        + "'"));
            }
        }
    },

    /// Which authority a record belongs to, beside an answer that refuses the record.
    HEADER {
        @Override
        void leak(
                TestDatabases.Database database,
                HttpServletRequest request,
                ContentCachingResponseWrapper response)
                throws SQLException {
            if (request.getRequestURI().contains("/children/")) {
                response.setHeader(
                        "X-Section",
                        ask(
                                database,
                                """
                                SELECT min(whereabouts.authority)
                                  FROM disclosure.child_handle
                                  JOIN index.whereabouts USING (child_id)
                                """));
            }
        }
    };

    abstract void leak(
            TestDatabases.Database database,
            HttpServletRequest request,
            ContentCachingResponseWrapper response)
            throws IOException, SQLException;

    /// A filter, outside all others, that leaks from a database.
    OncePerRequestFilter in(TestDatabases.Database database) {
        return new Outermost(this, database);
    }

    private static final class Outermost extends OncePerRequestFilter implements Ordered {
        private final Leaks leak;
        private final TestDatabases.Database database;

        Outermost(Leaks leak, TestDatabases.Database database) {
            this.leak = leak;
            this.database = database;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var buffered = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, buffered);
            try {
                leak.leak(database, request, buffered);
            } catch (SQLException e) {
                throw new ServletException(e);
            }
            buffered.copyBodyToResponse();
        }
    }

    private static String ask(TestDatabases.Database database, String query) throws SQLException {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static void append(ContentCachingResponseWrapper response, String text)
            throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
