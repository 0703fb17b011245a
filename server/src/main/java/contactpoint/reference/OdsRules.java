package contactpoint.reference;

import contactpoint.person.OdsCode;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
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
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    private OdsRules() {}

    /// Reads a row of as many values as the layout has.
    static OdsLine read(RegisterRow values, OdsLayout layout) {
        var code = RowRules.tidy(values.at(layout.code()));
        var roles = BETWEEN_ROLES.splitAsStream(values.at(layout.setting())).map(RowRules::tidy);
        if (roles.noneMatch(GP_PRACTICE::contains)) {
            return new OdsLine.OtherSetting(values.line(), code);
        }
        try {
            return practice(code, values, layout);
        } catch (RowRefused e) {
            return new OdsLine.Bad(values.line(), e.why());
        }
    }

    private static OdsLine practice(String code, RegisterRow values, OdsLayout layout)
            throws RowRefused {
        var postcode = RowRules.tidy(values.at(layout.postcode()));
        var telephone = RowRules.tidy(values.at(layout.telephone()));
        var row =
                new PracticeRow(
                        OdsCode.parse(code)
                                .find()
                                .orElseThrow(() ->
                                        new RowRefused("Organisation code is not an ODS code")),
                        RowRules.name(values.at(layout.name())),
                        address(values, layout),
                        Postcode.parse(postcode).find().orElse(null),
                        Telephone.parse(telephone).find().orElse(null),
                        date(values.at(layout.opened())),
                        date(values.at(layout.closed())),
                        PracticeStatus.find(RowRules.tidy(values.at(layout.status())))
                                .orElseThrow(() ->
                                        new RowRefused(
                                                "Status is not active, closed, dormant or"
                                                        + " proposed")));
        return new OdsLine.GpPractice(
                values.line(),
                row,
                row.telephone() == null && !telephone.isEmpty(),
                row.postcode() == null && !postcode.isEmpty());
    }

    private static List<String> address(RegisterRow values, OdsLayout layout) throws RowRefused {
        return RowRules.address(layout.address().stream().map(values::at));
    }

    private static @Nullable LocalDate date(String value) throws RowRefused {
        return RowRules.date(
                value, DATES, "Open date or close date is not a real date, like 20150401");
    }
}
