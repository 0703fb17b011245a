package contactpoint.reference;

import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a row must have to be kept. A practice without a readable telephone number or postcode is
/// still one that children are registered with, so it is kept without.
final class OdsRules {
    /// Files up to 2024 have a number here, later ones the organisation's roles between bars.
    private static final Set<String> GP_PRACTICE = Set.of("4", "RO76");

    private static final Pattern BETWEEN_ROLES = Pattern.compile("\\|");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int LONGEST = 200;
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    private OdsRules() {}

    /// Reads a row of as many values as the layout has.
    static OdsLine read(long line, List<String> values, OdsLayout layout) {
        var code = tidy(values.get(layout.code()));
        var roles = BETWEEN_ROLES.splitAsStream(values.get(layout.setting())).map(OdsRules::tidy);
        if (roles.noneMatch(GP_PRACTICE::contains)) {
            return new OdsLine.OtherSetting(line, code);
        }
        try {
            return practice(line, code, values, layout);
        } catch (Refused e) {
            return new OdsLine.Bad(line, e.why);
        }
    }

    private static OdsLine practice(long line, String code, List<String> values, OdsLayout layout)
            throws Refused {
        var postcode = tidy(values.get(layout.postcode()));
        var telephone = tidy(values.get(layout.telephone()));
        var row =
                new PracticeRow(
                        OdsCode.parse(code)
                                .find()
                                .orElseThrow(
                                        () -> new Refused("Organisation code is not an ODS code")),
                        name(values.get(layout.name())),
                        address(values, layout),
                        Postcode.parse(postcode).find().orElse(null),
                        Telephone.parse(telephone).find().orElse(null),
                        date(values.get(layout.opened())),
                        date(values.get(layout.closed())),
                        PracticeStatus.find(tidy(values.get(layout.status())))
                                .orElseThrow(() ->
                                        new Refused(
                                                "Status is not active, closed, dormant or"
                                                        + " proposed")));
        return new OdsLine.GpPractice(
                line,
                row,
                row.telephone() == null && !telephone.isEmpty(),
                row.postcode() == null && !postcode.isEmpty());
    }

    private static String name(String value) throws Refused {
        var name = tidy(value);
        if (name.isEmpty()) {
            throw new Refused("Name is missing");
        }
        if (name.length() > LONGEST) {
            throw new Refused("Name is longer than 200 characters");
        }
        return name;
    }

    private static List<String> address(List<String> values, OdsLayout layout) throws Refused {
        var lines =
                layout.address().stream()
                        .map(position -> tidy(values.get(position)))
                        .filter(text -> !text.isEmpty())
                        .toList();
        if (lines.stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new Refused("Address has a line of more than 200 characters");
        }
        return lines;
    }

    private static @Nullable LocalDate date(String value) throws Refused {
        var text = tidy(value);
        if (text.isEmpty()) {
            return null;
        }
        for (var form : DATES) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                // The next form.
            }
        }
        throw new Refused("Open date or close date is not a real date, like 20150401");
    }

    private static String tidy(String value) {
        return SPACES.matcher(value).replaceAll(" ").strip();
    }

    /// Ends the reading of one row.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;

        Refused(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }
}
