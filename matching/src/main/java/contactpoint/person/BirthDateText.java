package contactpoint.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways in which people and systems write a date of birth.
final class BirthDateText {

    static final DateTimeFormatter DAY_MONTH_YEAR =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final List<Pattern> SHAPES =
            List.of(
                    Pattern.compile(YEAR + "(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?"),
                    Pattern.compile("(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})/" + YEAR),
                    Pattern.compile("((?<day>[0-9]{1,2}) )?(?<month>[A-Za-z]{3,9}) " + YEAR));
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private BirthDateText() {}

    static Checked<BirthDate> read(String line) {
        if (isCanonical(line)) {
            return read(line.substring(8), line.substring(5, 7), line.substring(0, 4));
        }
        for (var shape : SHAPES) {
            var found = shape.matcher(line);
            if (found.matches()) {
                return read(group(found, "day"), group(found, "month"), group(found, "year"));
            }
        }
        return format();
    }

    /// A whole date as we write it, which is how every stored candidate comes.
    private static boolean isCanonical(String line) {
        if (line.length() != 10) {
            return false;
        }
        for (var i = 0; i < 10; i++) {
            var letter = line.charAt(i);
            var isHyphen = i == 4 || i == 7;
            var isRight = isHyphen ? letter == '-' : letter >= '0' && letter <= '9';
            if (!isRight) {
                return false;
            }
        }
        return true;
    }

    static Checked<BirthDate> read(String day, String month, String year) {
        if (day.length() > 10 || month.length() > 20 || year.length() > 10) {
            return format();
        }
        var dayNumber = day.isBlank() ? 0 : number(day.strip(), 2);
        var monthNumber = month.isBlank() ? 0 : month(month.strip());
        var yearNumber = year.strip().length() == 4 ? number(year.strip(), 4) : -1;
        if (dayNumber < 0 || monthNumber < 0 || yearNumber < 0) {
            return format();
        }
        if ((dayNumber == 0 && !day.isBlank()) || (monthNumber == 0 && !month.isBlank())) {
            return impossible();
        }
        if (dayNumber > 0 && monthNumber == 0) {
            return Checked.bad(
                    "birth-date-format",
                    "Date of birth has a day but no month",
                    "Enter the month, or the year alone");
        }
        if (yearNumber < BirthDate.FIRST_YEAR || yearNumber > BirthDate.LAST_YEAR) {
            return Checked.bad(
                    "birth-date-year",
                    "Year of birth is not one a child can have",
                    "Check the year");
        }
        return date(dayNumber, monthNumber, yearNumber);
    }

    private static Checked<BirthDate> date(int day, int month, int year) {
        try {
            if (month == 0) {
                return Checked.good(BirthDate.of(Year.of(year)));
            }
            return Checked.good(
                    day == 0
                            ? BirthDate.of(YearMonth.of(year, month))
                            : BirthDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            return impossible();
        }
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return number(text, 2);
        }
        var lower = text.toLowerCase(Locale.ROOT);
        for (var i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(lower) || lower.equals(MONTHS.get(i).substring(0, 3))) {
                return i + 1;
            }
        }
        return -1;
    }

    /// The number, or -1 if the text is not one of at most so many ASCII digits.
    private static int number(String text, int most) {
        if (text.length() > most || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(text);
    }

    private static String group(Matcher found, String name) {
        if (!found.namedGroups().containsKey(name)) {
            return "";
        }
        var text = found.group(name);
        return text == null ? "" : text;
    }

    private static Checked<BirthDate> format() {
        return Checked.bad(
                "birth-date-format",
                "Date of birth is not written as a date",
                "Enter it like 27 3 2011 or 2011-03-27");
    }

    private static Checked<BirthDate> impossible() {
        return Checked.bad(
                "birth-date-impossible",
                "Date of birth is not a day in the calendar",
                "Check the day and the month");
    }
}
