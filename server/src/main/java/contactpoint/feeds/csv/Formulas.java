package contactpoint.feeds.csv;

import java.util.regex.Pattern;

/// Tells what a spreadsheet would run from what it would show.
public final class Formulas {
    private static final Pattern FIRST =
            Pattern.compile("[\\s\\p{Cntrl}]*[=+@\\-\\uFF1D\\uFF0B\\uFF20\\uFF0D\\u2212|]");
    private static final Pattern TELEPHONE = Pattern.compile("\\s*\\+[0-9][0-9 ()./-]*");

    private Formulas() {}

    /// Whether the cell begins like a formula: with an equals sign, a plus, a minus, an at sign or
    /// a bar, or one of their full-width doubles. An international telephone number is none.
    public static boolean begins(String cell) {
        return FIRST.matcher(cell).lookingAt() && !TELEPHONE.matcher(cell).matches();
    }
}
