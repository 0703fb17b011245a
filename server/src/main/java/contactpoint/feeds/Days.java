package contactpoint.feeds;

import contactpoint.person.Checked;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Days as files write them: 2026-03-04 or 04/03/2026.
final class Days {
    private static final Pattern ISO =
            Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})");
    private static final Pattern BRITISH =
            Pattern.compile("(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/(?<year>[0-9]{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Days() {}

    /// @param words what the day is called, such as "Start date"
    static Checked<LocalDate> parse(String text, String words) {
        var line = text.strip();
        for (var shape : new Pattern[] {ISO, BRITISH}) {
            var found = shape.matcher(line);
            if (found.matches()) {
                return day(
                        Integer.parseInt(found.group("year")),
                        Integer.parseInt(found.group("month")),
                        Integer.parseInt(found.group("day")),
                        words);
            }
        }
        return Checked.bad(
                "day-format", words + " is not written as a date", "Send it like 2026-03-04");
    }

    private static Checked<LocalDate> day(int year, int month, int day, String words) {
        try {
            var date = LocalDate.of(year, month, day);
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? Checked.bad("day-year", words + " is not in a likely year", "Check the year")
                    : Checked.good(date);
        } catch (DateTimeException _) {
            return Checked.bad(
                    "day-impossible",
                    words + " is not a day in the calendar",
                    "Check the day and the month");
        }
    }
}
