package contactpoint.person;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.OptionalInt;

/// A child's date of birth, as much of it as is known. Sources send months and years alone for
/// children whose day of birth nobody could say.
///
/// Whether a date lies in the future is not decided here: only callers have a clock ([#isAfter]).
public sealed interface BirthDate {

    int FIRST_YEAR = 1900;
    int LAST_YEAR = 2100;

    /// The whole date.
    record Full(@Classified(Classification.OPEN) LocalDate date) implements BirthDate {
        /// @throws IllegalArgumentException if the year is not one a person can have
        public Full {
            requireYear(date.getYear());
        }

        @Override
        public int year() {
            return date.getYear();
        }

        @Override
        public OptionalInt month() {
            return OptionalInt.of(date.getMonthValue());
        }

        @Override
        public OptionalInt day() {
            return OptionalInt.of(date.getDayOfMonth());
        }

        @Override
        public String toString() {
            return "BirthDate[redacted]";
        }
    }

    /// The day is not known.
    record MonthAndYear(@Classified(Classification.OPEN) YearMonth yearMonth) implements BirthDate {
        /// @throws IllegalArgumentException if the year is not one a person can have
        public MonthAndYear {
            requireYear(yearMonth.getYear());
        }

        @Override
        public int year() {
            return yearMonth.getYear();
        }

        @Override
        public OptionalInt month() {
            return OptionalInt.of(yearMonth.getMonthValue());
        }

        @Override
        public OptionalInt day() {
            return OptionalInt.empty();
        }

        @Override
        public String toString() {
            return "BirthDate[redacted]";
        }
    }

    /// Neither day nor month is known.
    record YearOnly(@Classified(Classification.OPEN) Year yearOfBirth) implements BirthDate {
        /// @throws IllegalArgumentException if the year is not one a person can have
        public YearOnly {
            requireYear(yearOfBirth.getValue());
        }

        @Override
        public int year() {
            return yearOfBirth.getValue();
        }

        @Override
        public OptionalInt month() {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt day() {
            return OptionalInt.empty();
        }

        @Override
        public String toString() {
            return "BirthDate[redacted]";
        }
    }

    int year();

    OptionalInt month();

    OptionalInt day();

    static BirthDate of(LocalDate date) {
        return new Full(date);
    }

    static BirthDate of(int year, int month, int day) {
        return new Full(LocalDate.of(year, month, day));
    }

    static BirthDate of(YearMonth yearMonth) {
        return new MonthAndYear(yearMonth);
    }

    static BirthDate of(Year year) {
        return new YearOnly(year);
    }

    /// Accepts `2011-06-14`, `2011-06`, `2011`, `14/06/2011`, `14 June 2011` and `June 2011`, and
    /// months by their first three letters. Years have four digits.
    static Checked<BirthDate> parse(String text) {
        return Line.read(text, "birth-date", "Date of birth", 40).then(BirthDateText::read);
    }

    /// What a form with three fields was given. Day, or day and month, may be left empty. The month
    /// may be a number or a name.
    static Checked<BirthDate> parse(String day, String month, String year) {
        return BirthDateText.read(day, month, year);
    }

    /// `2011-06-14`, `2011-06` or `2011`.
    default String canonical() {
        return switch (this) {
            case Full(LocalDate date) -> date.toString();
            case MonthAndYear(YearMonth yearMonth) -> yearMonth.toString();
            case YearOnly(Year year) -> year.toString();
        };
    }

    /// "14 June 2011", "June 2011" or "2011".
    default String display() {
        return switch (this) {
            case Full(LocalDate date) -> date.format(BirthDateText.DAY_MONTH_YEAR);
            case MonthAndYear(YearMonth yearMonth) -> yearMonth.format(BirthDateText.MONTH_YEAR);
            case YearOnly(Year year) -> year.toString();
        };
    }

    /// Whether both may be the date of one child: no part that both know differs.
    default boolean couldBe(BirthDate other) {
        return year() == other.year() && agree(month(), other.month()) && agree(day(), other.day());
    }

    /// The earliest day that it may mean.
    default LocalDate earliest() {
        return LocalDate.of(year(), month().orElse(1), day().orElse(1));
    }

    /// Whether even the earliest day it may mean lies after the given one.
    default boolean isAfter(LocalDate today) {
        return earliest().isAfter(today);
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt();
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("birth-date-year");
        }
    }
}
