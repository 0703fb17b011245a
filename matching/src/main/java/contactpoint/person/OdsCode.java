package contactpoint.person;

import java.util.Locale;
import java.util.regex.Pattern;

/// The code of a health organisation (NHS Organisation Data Service). A GP practice has a letter
/// and five digits, one in Guernsey, Jersey or Man three letters and three digits, a trust three
/// characters, newer organisations five. No check character; codes are never used again.
///
/// @param code capitals and digits
public record OdsCode(@Classified(Classification.LOCATION) String code)
        implements Comparable<OdsCode> {

    private static final Pattern SHAPE =
            Pattern.compile("[A-Z][0-9]{5}|[A-Z]{3}[0-9]{3}|[A-Z0-9]{3}|[A-Z0-9]{5}");

    /// @throws IllegalArgumentException if the code fails the rule
    public OdsCode {
        check(code).orThrow();
    }

    /// Accepts lower case and spaces.
    public static Checked<OdsCode> parse(String text) {
        return Line.read(text, "ods-code", "ODS code", 40)
                .map(line -> Line.withoutSpaces(line).toUpperCase(Locale.ROOT))
                .then(OdsCode::check)
                .map(OdsCode::new);
    }

    public String canonical() {
        return code;
    }

    public String display() {
        return code;
    }

    @Override
    public int compareTo(OdsCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return "OdsCode[redacted]";
    }

    private static Checked<String> check(String code) {
        return SHAPE.matcher(code).matches()
                ? Checked.good(code)
                : Checked.bad(
                        "ods-code-format",
                        "ODS code must be a letter and 5 digits, or 3 or 5 characters",
                        "Find it in the ODS data search");
    }
}
