package contactpoint.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A page to be rendered from a typed template. A controller returns it, so that every transaction
/// has ended; it is rendered whole before the first byte is sent, so that a template that fails
/// shows nothing.
///
/// @param status 200, or what is wrong
record Page(int status, JteModel model) implements View {
    static final String HTML = "text/html;charset=UTF-8";

    static Page of(JteModel model) {
        return new Page(HttpServletResponse.SC_OK, model);
    }

    /// A form that is shown again with what is wrong in it.
    static Page ofErrors(JteModel model) {
        return new Page(422, model);
    }

    @Override
    public void render(
            @Nullable Map<String, ?> none, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = rendered();
        response.setStatus(status);
        response.setContentType(HTML);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    Utf8ByteOutput rendered() {
        var output = new Utf8ByteOutput();
        model.render(output);
        return output;
    }
}
