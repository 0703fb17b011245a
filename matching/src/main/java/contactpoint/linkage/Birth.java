package contactpoint.linkage;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What of a date of birth can be used: each part by itself, 0 where it is missing or cannot be. A
/// thirty-first of June keeps its month and its year; its day says nothing.
record Birth(int year, int month, int day) {
    static final Birth NONE = new Birth(0, 0, 0);

    private static final Pattern PARTS = Pattern.compile("[^0-9]+");

    /// What says which way to write, and spaces that are not seen to be others.
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}|^\\p{Z}+|\\p{Z}+$");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:" + String.join("|", MONTHS) + ")[a-z]*");
    private static final Pattern DAY = Pattern.compile("^([0-9-]+)T.*$");

    static Birth of(String year, String month, String day) {
        var y = number(year);
        var m = number(month);
        var d = number(day);
        y = y >= 1000 && y <= 2999 ? y : 0;
        m = m >= 1 && m <= 12 ? m : 0;
        d = d >= 1 && d <= 31 ? d : 0;
        return new Birth(y, m, d > 0 && m > 0 && d > longest(m, y) ? 0 : d);
    }

    /// Reads `2011-06-14`, `20110614`, `14/06/2011`, `14-Jun-2011` and what is left of them. A year
    /// of two figures is none: it may be of either century.
    static Birth of(String date) {
        var text = UNSEEN.matcher(date).replaceAll("").strip();
        if (text.length() == 8 && number(text) > 0) {
            return ofEight(text);
        }
        var cut = text.indexOf('T') > 0 ? DAY.matcher(text).replaceFirst("$1") : text;
        var named = NAMED.matcher(cut);
        if (named.find()) {
            return withMonth(MONTHS.indexOf(small(named.group())) + 1, cut);
        }
        var parts = PARTS.split(cut, -1);
        var first = parts[0];
        var second = parts.length > 1 ? parts[1] : "";
        var third = parts.length > 2 ? parts[2] : "";
        if (third.length() == 4 && first.length() <= 2) {
            return dayFirst(first, second, third);
        }
        if (first.length() <= 2 && third.length() <= 2 && !third.isEmpty() && !first.isEmpty()) {
            return cut.indexOf('-') > 0 ? of("", second, "") : dayFirst(first, second, "");
        }
        return of(first, second, third);
    }

    /// A month of 14 is a day that an American put there.
    private static Birth dayFirst(String day, String month, String year) {
        return number(month) > 12 && number(day) <= 12
                ? of(year, day, month)
                : of(year, month, day);
    }

    private static Birth ofEight(String figures) {
        var yearFirst = of(figures.substring(0, 4), figures.substring(4, 6), figures.substring(6));
        var yearLast = of(figures.substring(4), figures.substring(2, 4), figures.substring(0, 2));
        return !yearFirst.isWhole() && yearLast.isWhole() ? yearLast : yearFirst;
    }

    private boolean isWhole() {
        return year > 0 && month > 0 && day > 0;
    }

    private static String small(String month) {
        return month.substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /// Of the numbers beside the name of a month, that of four figures is the year.
    private static Birth withMonth(int month, String date) {
        var year = "";
        var day = "";
        for (var part : PARTS.split(date, -1)) {
            if (part.length() == 4 && year.isEmpty()) {
                year = part;
            } else if (!part.isEmpty() && part.length() <= 2 && day.isEmpty()) {
                day = part;
            }
        }
        return of(year, String.valueOf(month), day);
    }

    private static int longest(int month, int year) {
        return switch (month) {
            case 2 -> year == 0 || Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int number(String text) {
        var digits = text.strip();
        if (digits.isEmpty() || digits.length() > 8) {
            return 0;
        }
        var number = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return i > 0 && digits.charAt(i) == '.' ? number : 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// One of [BirthLevel].
    static int level(int y1, int m1, int d1, int y2, int m2, int d2) {
        var year = part(y1, y2);
        var month = part(m1, m2);
        var day = part(d1, d2);
        if (month > BirthLevel.SAME
                && day > BirthLevel.SAME
                && m1 == d2
                && d1 == m2
                && year != BirthLevel.DIFFERENT) {
            return switch (year) {
                case BirthLevel.SAME -> BirthLevel.SWAPPED;
                case BirthLevel.NEAR -> BirthLevel.SWAPPED_NEAR;
                default -> BirthLevel.SWAPPED_WITHOUT_YEAR;
            };
        }
        return BirthLevel.of(year, month, day);
    }

    /// Near is one off, one digit wrong, missing or too many, or two exchanged.
    private static int part(int one, int other) {
        if (one == 0 || other == 0) {
            return BirthLevel.MISSING;
        }
        if (one == other) {
            return BirthLevel.SAME;
        }
        return Math.abs(one - other) == 1 || isSlip(one, other)
                ? BirthLevel.NEAR
                : BirthLevel.DIFFERENT;
    }

    private static boolean isSlip(int one, int other) {
        var wrong = 0;
        int first = 0, second = 0, wrongAt = -2;
        var neighbours = true;
        var width = one >= 1000 || other >= 1000 ? 4 : 2;
        int a = one, b = other;
        for (var i = 0; i < width; i++) {
            if (a % 10 != b % 10) {
                wrong++;
                if (wrong == 1) {
                    first = a % 10 * 10 + b % 10;
                    wrongAt = i;
                } else {
                    second = b % 10 * 10 + a % 10;
                    neighbours = i == wrongAt + 1;
                }
            }
            a /= 10;
            b /= 10;
        }
        return wrong == 1
                || (wrong == 2 && neighbours && first == second)
                || (width == 2 && isDigitMore(one, other));
    }

    /// 1 and 12, 2 and 12: a digit lost.
    private static boolean isDigitMore(int one, int other) {
        var longer = Math.max(one, other);
        var shorter = Math.min(one, other);
        return longer >= 10 && shorter < 10 && (longer / 10 == shorter || longer % 10 == shorter);
    }
}
