package contactpoint.policy;

import contactpoint.person.BirthDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/// Ages, as English law counts them. The one place that answers "has reached 18" (decision 21).
public final class Ages {
    private Ages() {}

    /// The day on which somebody reaches an age. Who was born on 29 February reaches it on 1 March
    /// where the year has no such day: a year of age is complete at the start of the anniversary
    /// (Family Law Reform Act 1969, section 9). `LocalDate.plusYears` says 28 February, which is
    /// wrong here.
    public static LocalDate reaches(LocalDate born, int age) {
        var anniversary = born.plusYears(age);
        boolean leapling = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
        return leapling && !anniversary.isLeapYear() ? anniversary.plusDays(1) : anniversary;
    }

    /// Whether somebody born on a day has reached an age today.
    public static boolean hasReached(LocalDate born, int age, LocalDate today) {
        return !today.isBefore(reaches(born, age));
    }

    /// Whether somebody has certainly reached an age today. With part of a date, the latest day
    /// that it allows counts, so that nobody is treated as grown up too early.
    public static boolean hasReached(BirthDate born, int age, LocalDate today) {
        return hasReached(latest(born), age, today);
    }

    /// Whole years of age today; negative before birth.
    public static int on(LocalDate born, LocalDate today) {
        int years = today.getYear() - born.getYear();
        return hasReached(born, years, today) ? years : years - 1;
    }

    private static LocalDate latest(BirthDate born) {
        return switch (born) {
            case BirthDate.Full full -> full.date();
            case BirthDate.MonthAndYear month -> month.yearMonth().atEndOfMonth();
            case BirthDate.YearOnly year -> YearMonth.of(year.year(), 12).atEndOfMonth();
        };
    }
}
