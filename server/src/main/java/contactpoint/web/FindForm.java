package contactpoint.web;

import contactpoint.disclosure.Ask;
import contactpoint.index.SearchCriteria;
import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What was typed on "Find a child", as it was typed, so that it can be shown again.
public record FindForm(
        String reason,
        String details,
        String first,
        String last,
        String day,
        String month,
        String year,
        String age,
        String postcode,
        String school,
        String number) {

    static final FindForm EMPTY = new FindForm("", "", "", "", "", "", "", "", "", "", "");

    /// The fields of a request. What was not sent was not typed, and blanks around a text do not
    /// count.
    static FindForm of(HttpServletRequest request) {
        return new FindForm(
                text(request.getParameter("reason")),
                text(request.getParameter("reason-details")),
                text(request.getParameter("first")),
                text(request.getParameter("last")),
                text(request.getParameter("born-day")),
                text(request.getParameter("born-month")),
                text(request.getParameter("born-year")),
                text(request.getParameter("age")),
                text(request.getParameter("postcode")),
                text(request.getParameter("school")),
                text(request.getParameter("number")));
    }

    /// The form that asks what was asked.
    static FindForm of(Ask ask) {
        return switch (ask.criteria()) {
            case SearchCriteria.ByNumber by ->
                    new FindForm(
                            ask.reason(),
                            text(ask.reasonDetails()),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            by.number().display());
            case SearchCriteria.ByDetails by -> of(ask, by);
        };
    }

    private static FindForm of(Ask ask, SearchCriteria.ByDetails by) {
        var wanted = by.wanted();
        var born = wanted.born();
        return new FindForm(
                ask.reason(),
                text(ask.reasonDetails()),
                text(wanted.given()),
                text(wanted.family()),
                born == null ? "" : number(born.day()),
                born == null ? "" : number(born.month()),
                born == null ? "" : Integer.toString(born.year()),
                "",
                by.postcode() == null ? "" : by.postcode().canonical(),
                text(by.school()),
                "");
    }

    boolean hasDate() {
        return !(day.isEmpty() && month.isEmpty() && year.isEmpty());
    }

    /// Whether one of the fields is filled in that help where the date of birth is not known.
    public boolean hasMore() {
        return !(age.isEmpty() && postcode.isEmpty() && school.isEmpty());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String number(OptionalInt part) {
        return part.isPresent() ? Integer.toString(part.getAsInt()) : "";
    }

    @Override
    public String toString() {
        return "FindForm[redacted]";
    }
}
