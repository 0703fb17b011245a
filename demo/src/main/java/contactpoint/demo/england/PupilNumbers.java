package contactpoint.demo.england;

/// Unique pupil numbers with the right check letter. Their school's digits are made up: ten million
/// numbers for each year of entry and authority. The first quarter of them is for children's own
/// numbers, the others for second ones, so that no two children of the first 2.5 million share one,
/// and hardly any beyond.
final class PupilNumbers {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final long RANGE = 10_000_000;
    private static final long STRIDE = 7_654_321;

    private PupilNumbers() {}

    /// @param year of entry
    /// @param serial counts all children
    /// @param quarter from 0 to 3: which of a child's numbers it is
    static String permanent(Area area, int year, long serial, int quarter) {
        return withCheck(digits(area, year, serial, quarter));
    }

    /// Given by a school until the child's own is known: its last character is a letter.
    static String temporary(Area area, int year, long serial, int quarter) {
        var digits = digits(area, year, serial, quarter);
        return withCheck(digits.substring(0, 11) + LETTERS.charAt(digits.charAt(11) - '0'));
    }

    /// A number whose check letter is wrong.
    static String withWrongCheck(String number) {
        var next = (LETTERS.indexOf(number.charAt(0)) + 1) % LETTERS.length();
        return LETTERS.charAt(next) + number.substring(1);
    }

    private static String digits(Area area, int year, long serial, int quarter) {
        var place = RANGE + (serial + quarter * (RANGE / 4)) * STRIDE % RANGE;
        var seven = Long.toString(place).substring(1);
        var two = Integer.toString(100 + year % 100).substring(1);
        return area.educationCode() + seven.substring(0, 4) + two + seven.substring(4);
    }

    private static String withCheck(String rest) {
        var sum = 0;
        for (var i = 0; i < rest.length(); i++) {
            var character = rest.charAt(i);
            var value = Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
            sum += value * (i + 2);
        }
        return LETTERS.charAt(sum % 23) + rest;
    }
}
