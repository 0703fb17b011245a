package contactpoint.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// A day that is today or another, as it was chosen and typed, so that it can be shown again.
public record DayForm(String when, String day, String month, String year) {
    static final DayForm EMPTY = new DayForm("", "", "", "");

    private static final String TODAY = "today";
    private static final String DATE = "date";

    /// The fields of a request.
    static DayForm of(HttpServletRequest request) {
        return new DayForm(
                text(request.getParameter("when")),
                text(request.getParameter("date-day")),
                text(request.getParameter("date-month")),
                text(request.getParameter("date-year")));
    }

    /// The form that says a day, as it is kept.
    static DayForm of(String kept, LocalDate today) {
        if (kept.isEmpty()) {
            return EMPTY;
        }
        var day = LocalDate.parse(kept);
        return day.equals(today)
                ? new DayForm(TODAY, "", "", "")
                : new DayForm(
                        "other",
                        Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getYear()));
    }

    /// The day; null where it is not one, of which [#errors] says more.
    @Nullable LocalDate find(LocalDate today) {
        if (when.equals(TODAY)) {
            return today;
        }
        if (!(day + month + year).matches("[0-9]{6,8}") || !year.matches("[0-9]{4}")) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /// What is wrong where there is no day.
    ///
    /// @param what such as "you started"
    FormErrors errors(String what) {
        var none = FormErrors.none();
        if (!when.equals("other")) {
            return none.and("when", "Select when " + what);
        }
        var missing = new ArrayList<String>();
        if (day.isEmpty()) {
            missing.add("day");
        }
        if (month.isEmpty()) {
            missing.add("month");
        }
        if (year.isEmpty()) {
            missing.add("year");
        }
        if (missing.size() == 3) {
            return none.and(DATE, "date-day", "Enter the date " + what);
        }
        return missing.isEmpty()
                ? wrong("Date " + what + " must be a real date")
                : none.and(
                        DATE,
                        "date-" + missing.getFirst(),
                        "Date " + what + " must include a " + String.join(" and ", missing));
    }

    /// What is wrong with a day that is one.
    FormErrors wrong(String words) {
        return when.equals(TODAY)
                ? FormErrors.none().and("when", words)
                : FormErrors.none().and(DATE, "date-day", words);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
