package contactpoint.linkage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What people and programs write where nothing is known. It is missing, so it neither agrees nor
/// differs.
final class Unknown {
    /// Without spaces and marks. `FNU` and `LNU` stand on papers of people who have one name.
    private static final Set<String> WORDS =
            Set.of(
                    "unknown",
                    "unkn",
                    "unk",
                    "notknown",
                    "nk",
                    "na",
                    "nan",
                    "none",
                    "null",
                    "nil",
                    "missing",
                    "notstated",
                    "notgiven",
                    "notprovided",
                    "notrecorded",
                    "notavailable",
                    "notapplicable",
                    "notspecified",
                    "unspecified",
                    "undisclosed",
                    "withheld",
                    "refused",
                    "declined",
                    "anonymous",
                    "nfa",
                    "nofixedabode",
                    "nofixedaddress",
                    "addressunknown",
                    "addressnotknown",
                    "noname",
                    "nosurname",
                    "noforename",
                    "nofirstname",
                    "nomiddlename",
                    "nomiddlenames",
                    "nmn",
                    "fnu",
                    "lnu",
                    "tbc",
                    "tba",
                    "tobeconfirmed");

    private static final Pattern CROSSES = Pattern.compile("x{2,}");

    /// One figure all through, or the figures in order.
    private static final Pattern FILLED = Pattern.compile("(.)\\1{5,}|0?123456789?0?|9876543210?");

    private static final Set<String> NO_MAIL =
            Set.of("noemail", "nomail", "noreply", "donotreply", "none", "na", "nil", "unknown");

    private Unknown() {}

    /// The words, or none if together they say that nothing is known.
    static List<String> known(List<String> words) {
        return is(String.join("", words)) ? List.of() : words;
    }

    static boolean is(String joined) {
        return WORDS.contains(joined) || CROSSES.matcher(joined).matches();
    }

    /// Whether a number is none: unknown, or filled up so that a form would take it.
    static boolean isNumber(String squeezed) {
        return is(squeezed) || FILLED.matcher(squeezed).matches();
    }

    /// The office for statistics has whole districts of postcodes for nowhere, such as no fixed
    /// abode: ZZ99.
    static boolean isPostcode(String squeezed) {
        return is(squeezed) || squeezed.startsWith("zz99");
    }

    static boolean isEmail(String small) {
        var at = small.indexOf('@');
        return at == 0 || NO_MAIL.contains(at < 0 ? small : small.substring(0, at));
    }
}
