package contactpoint.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// A child's gender as the law lists it, with its third value: that it has not been specified (SI
/// 2007/2182, schedule 1; R-014).
public enum Gender {
    FEMALE("F", "Girl"),
    MALE("M", "Boy"),
    NOT_SPECIFIED("U", "Not specified");

    /// Every code that a source may send. Department for Education: M, F. Personal Demographics
    /// Service: the four words. NHS data dictionary: 1, 2, 9, X. ISO 5218: 0, 1, 2, 9. Ours: U, and
    /// what we show.
    private static final Map<String, Gender> CODES = codes();

    private final String code;
    private final String display;

    Gender(String code, String display) {
        this.code = code;
        this.display = display;
    }

    public static Checked<Gender> parse(String text) {
        return Line.read(text, "gender", "Gender", 40)
                .then(line -> {
                    var gender = CODES.get(line.toLowerCase(Locale.ROOT));
                    return gender != null
                            ? Checked.good(gender)
                            : Checked.bad(
                                    "gender-code",
                                    "Gender is not one of the codes",
                                    "Send M, F or U");
                });
    }

    public String code() {
        return code;
    }

    public String canonical() {
        return code;
    }

    public String display() {
        return display;
    }

    private static Map<String, Gender> codes() {
        var codes = new HashMap<String, Gender>();
        for (var code : new String[] {"f", "female", "2", "girl"}) {
            codes.put(code, FEMALE);
        }
        for (var code : new String[] {"m", "male", "1", "boy"}) {
            codes.put(code, MALE);
        }
        for (var code : new String[] {"u", "other", "unknown", "0", "9", "x", "not specified"}) {
            codes.put(code, NOT_SPECIFIED);
        }
        return Map.copyOf(codes);
    }
}
