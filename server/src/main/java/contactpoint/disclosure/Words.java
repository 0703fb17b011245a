package contactpoint.disclosure;

import contactpoint.person.BirthDate;
import contactpoint.policy.Ages;
import contactpoint.policy.LegalClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/// Dates and ages in words, GOV.UK style.
final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// Three capitals or more; "GP" and "St" are left.
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{3,}(?:['’]\\p{Lu})?\\b");

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Years; months under two years; days under 28 days; empty where only part of the date is
    /// known.
    static String age(BirthDate born, LocalDate today) {
        if (!(born instanceof BirthDate.Full(LocalDate date)) || today.isBefore(date)) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(date, today);
        if (days < 28) {
            return count(days, "day");
        }
        int years = Ages.on(date, today);
        return years < 2
                ? count(ChronoUnit.MONTHS.between(date, today), "month")
                : count(years, "year");
    }

    /// How long ago something was received, in days, weeks or months.
    static String ago(Instant then, LocalDate today) {
        return ago(LocalDate.ofInstant(then, LegalClock.LONDON), today);
    }

    /// How long ago a day was, in days, weeks or months.
    static String ago(LocalDate then, LocalDate today) {
        long days = ChronoUnit.DAYS.between(then, today);
        if (days < 1) {
            return "today";
        }
        if (days == 1) {
            return "yesterday";
        }
        if (days < 14) {
            return days + " days ago";
        }
        return days < 61 ? days / 7 + " weeks ago" : days / 30 + " months ago";
    }

    /// The registers of the NHS write in capitals. Words of capitals alone are shown with one, so
    /// that the page does not shout; what a register wrote with small letters stays.
    static String calm(String text) {
        return CAPITALS.matcher(text)
                .replaceAll(found ->
                        found.group().charAt(0)
                                + found.group().substring(1).toLowerCase(Locale.UK));
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " old";
    }
}
