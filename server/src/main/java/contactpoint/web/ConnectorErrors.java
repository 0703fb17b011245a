package contactpoint.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/// What the server answers to a request that it refuses before the application sees it, such as one
/// with a broken address: the same page as the application's, in the place of the server's own,
/// which would repeat the address.
final class ConnectorErrors extends ErrorReportValve {
    private final byte[] page;
    private final ResponseHeaders headers;

    ConnectorErrors(byte[] page, ResponseHeaders headers) {
        this.page = page.clone();
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            headers.set(response);
            response.setContentType(Page.HTML);
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
            response.finishResponse();
        } catch (IOException gone) {
            // Nobody is there to be answered.
        }
    }
}
