package contactpoint.feeds;

import contactpoint.feeds.csv.CsvCell;
import contactpoint.feeds.csv.CsvInput;
import contactpoint.feeds.csv.CsvReader;
import contactpoint.feeds.csv.Formulas;
import contactpoint.person.Checked;
import contactpoint.person.Problem;

/// What every cell must be before anybody asks what it means.
final class CellRules {
    static final Problem MISSING =
            new Problem("cell-missing", "This cell is empty", "Every row needs it");
    static final Problem TOO_LONG =
            new Problem(
                    "cell-long",
                    "This cell has more than " + CsvReader.MOST_IN_CELL + " characters",
                    "Check that it is in the right column");
    static final Problem NOT_UTF8 =
            new Problem(
                    "cell-encoding",
                    "This cell has a character that is not in UTF-8",
                    "Save the file as “CSV UTF-8 (comma delimited)”");
    static final Problem HIDDEN =
            new Problem(
                    "cell-hidden-character",
                    "This cell has a line break or a hidden character",
                    "Type it again, in one line");
    static final Problem FORMULA =
            new Problem(
                    "cell-formula",
                    "This cell begins like a formula",
                    "Send the value, without =, +, - or @ before it");

    private CellRules() {}

    /// The text of a cell that holds something.
    static Checked<String> check(CsvCell cell) {
        return switch (cell) {
            case CsvCell.TooLong() -> Checked.bad(TOO_LONG);
            case CsvCell.Dropped(boolean _) ->
                    throw new IllegalStateException("a column that is read was not kept");
            case CsvCell.Text(String text) -> check(text);
        };
    }

    private static Checked<String> check(String text) {
        if (text.indexOf(CsvInput.LOST) >= 0) {
            return Checked.bad(NOT_UTF8);
        }
        if (text.codePoints().anyMatch(CellRules::isHidden)) {
            return Checked.bad(HIDDEN);
        }
        return Formulas.begins(text) ? Checked.bad(FORMULA) : Checked.good(text);
    }

    /// NUL and the other controls, line breaks, marks of direction, and what Unicode has not
    /// assigned.
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
