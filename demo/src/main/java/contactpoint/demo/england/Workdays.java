package contactpoint.demo.england;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Days on which offices and schools are open: from Monday to Friday. Holidays are not known.
final class Workdays {
    private static final int A_WEEK = 5;

    private Workdays() {}

    /// The day itself, or the Monday after it.
    static LocalDate onOrAfter(LocalDate day) {
        var open = day;
        while (isWeekend(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /// The day itself, or for a weekend one of the five days before it, of which none is more
    /// likely than another; if that is too early, the Monday after it.
    static LocalDate onOrBefore(LocalDate day, LocalDate earliest) {
        if (!isWeekend(day)) {
            return day;
        }
        var monday = day.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        var open = monday.plusDays(Dice.hash(A_WEEK, day.toEpochDay()));
        return open.isBefore(earliest) ? onOrAfter(day) : open;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
