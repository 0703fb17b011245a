package contactpoint.demo.england;

import contactpoint.person.Email;
import contactpoint.person.NhsNumber;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.person.Upn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds in a row what might be somebody's: a number or an address from a range that is in use.
final class SafeRanges {
    /// Ofcom's numbers for use in drama.
    private static final Pattern DRAMA =
            Pattern.compile(
                    "01(13|14|15|16|17|18|21|31|41|51|61)4960\\d{3}|01914980\\d{3}|02079460\\d{3}"
                            + "|01632960\\d{3}|07700900\\d{3}");

    /// Areas that the Royal Mail has not given out. Of the demo's own people: units of Bristol that
    /// it has not.
    private static final Pattern UNUSED = Pattern.compile("Z[A-DF-Y]\\d.*|BS\\d+ 9Z[A-Z]");

    private static final Pattern MADE_UP = Pattern.compile(".*@([a-z0-9-]+\\.)*example(\\.org)?");

    private SafeRanges() {}

    static List<String> leftBy(Map<String, String> row) {
        var found = new ArrayList<String>();
        row.forEach((column, value) -> {
            if (!value.isEmpty() && !isSafe(column, value)) {
                found.add(column + " " + value);
            }
        });
        return found;
    }

    private static boolean isSafe(String column, String value) {
        if (column.endsWith("telephone")) {
            return DRAMA.matcher(value.replace(" ", "")).matches()
                    && Telephone.parse(value).find().isPresent();
        }
        if (column.endsWith("postcode")) {
            return UNUSED.matcher(value).matches() && Postcode.parse(value).find().isPresent();
        }
        if (column.endsWith("email")) {
            return MADE_UP.matcher(value).matches() && Email.parse(value).find().isPresent();
        }
        return switch (column) {
            case "nhs_number" ->
                    value.startsWith("999") && NhsNumber.parse(value).find().isPresent();
            case "upn", "former_upn" -> Upn.parse(value).find().isPresent();
            case "school_urn" -> value.matches("9\\d{5}");
            case "gp_practice" -> value.matches("Z\\d{5}|Y99\\d{3}");
            case "uprn" -> value.matches("999\\d{9}");
            default -> true;
        };
    }
}
