package contactpoint.web;

import jakarta.servlet.http.HttpServletRequest;

/// What was typed into the fields of a form.
final class Typed {
    private Typed() {}

    /// The text of a field. What was not sent was not typed, and blanks around a text do not count.
    static String text(HttpServletRequest request, String field) {
        var text = request.getParameter(field);
        return text == null ? "" : text.strip();
    }
}
