package contactpoint.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerMapping;

/// The one translator of refusals and failures: whatever is refused or thrown further in becomes
/// one of the pages of [Problem] here. It stands around everything else, so that neither the
/// framework nor the server logs or shows an exception's message.
@Component
final class Problems implements Filter {
    /// For when the page itself cannot be rendered.
    private static final byte[] PLAIN =
            ("<!DOCTYPE html><html lang=\"en-GB\"><title>There is a problem with the service –"
                            + " ContactPoint</title><h1>There is a problem with the service</h1>"
                            + "<p>Try again later.</p></html>\n")
                    .getBytes(StandardCharsets.UTF_8);

    private final Templates templates;
    private final Shells shells;
    private final Faults faults;
    private final ResponseHeaders headers;

    Problems(Templates templates, Shells shells, Faults faults, ResponseHeaders headers) {
        this.templates = templates;
        this.shells = shells;
        this.faults = faults;
        this.headers = headers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException {
        var asked = (HttpServletRequest) request;
        var held = new HeldErrors((HttpServletResponse) response);
        try {
            chain.doFilter(request, held);
            if (held.error != 0) {
                answer(asked, held, held.error, null);
            }
        } catch (ClientAbortException gone) {
            // Nobody is there to be answered.
        } catch (Throwable thrown) {
            answer(asked, held, status(thrown), thrown);
        }
    }

    /// The page of a request that did not get as far as here.
    byte[] outside() {
        var output = new Utf8ByteOutput();
        templates.problemsProblem(shells.outside(), Problem.BAD_REQUEST, null).render(output);
        return output.toByteArray();
    }

    private void answer(
            HttpServletRequest request, HeldErrors held, int status, @Nullable Throwable thrown)
            throws IOException {
        var problem = Problem.ofStatus(status);
        var reference = problem == Problem.FAULT ? log(request, thrown) : null;
        var response = held.inner();
        if (response.isCommitted()) {
            return;
        }
        // What the failed part set, it may have set to a value; only the refusal's own word is
        // kept.
        var allow = response.getHeader("Allow");
        response.reset();
        headers.set(response);
        if (allow != null && problem == Problem.WRONG_METHOD) {
            response.setHeader("Allow", allow);
        }
        try {
            var shell = problem == Problem.FAULT ? shells.ofKnown(request) : shells.of(request);
            var model = templates.problemsProblem(shell, problem, reference);
            new Page(problem.status(), model).render(null, request, response);
        } catch (RuntimeException again) {
            faults.log(where(request), again);
            response.setStatus(Problem.FAULT.status());
            response.setContentType(Page.HTML);
            response.setContentLength(PLAIN.length);
            response.getOutputStream().write(PLAIN);
        }
    }

    private String log(HttpServletRequest request, @Nullable Throwable thrown) {
        return thrown == null ? faults.log(where(request)) : faults.log(where(request), thrown);
    }

    private static String where(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "no route" : pattern);
    }

    private static int status(Throwable thrown) {
        for (var each = thrown; each != null; each = each.getCause()) {
            switch (each) {
                case ErrorResponse known -> {
                    return known.getStatusCode().value();
                }
                case InvalidParameterException unreadable -> {
                    return unreadable.getErrorCode();
                }
                case TypeMismatchException wrong -> {
                    return Problem.BAD_REQUEST.status();
                }
                default -> {
                    continue;
                }
            }
        }
        return Problem.FAULT.status();
    }

    /// Keeps an error that is sent from becoming an answer at once.
    private static final class HeldErrors extends HttpServletResponseWrapper {
        private int error;

        HeldErrors(HttpServletResponse response) {
            super(response);
        }

        HttpServletResponse inner() {
            return (HttpServletResponse) getResponse();
        }

        @Override
        public void sendError(int status) {
            if (isCommitted()) {
                throw new IllegalStateException("answered already");
            }
            resetBuffer();
            error = status;
        }

        @Override
        public void sendError(int status, String message) {
            sendError(status);
        }

        @Override
        public boolean isCommitted() {
            return error != 0 || super.isCommitted();
        }
    }
}
