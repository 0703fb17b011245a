package contactpoint.person;

import java.util.Locale;
import java.util.regex.Pattern;

/// The code of an area in the Government Statistical Service's register: England's unitary (E06),
/// non-metropolitan (E07) and metropolitan (E08) districts, London boroughs (E09), counties (E10)
/// and regions (E12), the authorities of Wales, Scotland and Northern Ireland, and the codes for a
/// country as a whole and for "no county".
///
/// @param code a capital and eight digits
public record GssCode(@Classified(Classification.LOCATION) String code)
        implements Comparable<GssCode> {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(E06|E07|E08|E09|E10|E12|W06|S12|N09)[0-9]{6}"
                            + "|E92000001|W92000004|S92000003|N92000002|[EWSN]99999999");

    /// @throws IllegalArgumentException if the code fails the rule
    public GssCode {
        check(code).orThrow();
    }

    /// Accepts lower case.
    public static Checked<GssCode> parse(String text) {
        return Line.read(text, "gss-code", "GSS code", 40)
                .map(line -> Line.withoutSpaces(line).toUpperCase(Locale.ROOT))
                .then(GssCode::check)
                .map(GssCode::new);
    }

    public boolean inEngland() {
        return code.startsWith("E");
    }

    public String canonical() {
        return code;
    }

    public String display() {
        return code;
    }

    @Override
    public int compareTo(GssCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return "GssCode[redacted]";
    }

    private static Checked<String> check(String code) {
        return SHAPE.matcher(code).matches()
                ? Checked.good(code)
                : Checked.bad(
                        "gss-code-format",
                        "GSS code must be that of an authority, a region or a country",
                        "Find it in the ONS Code History Database");
    }
}
