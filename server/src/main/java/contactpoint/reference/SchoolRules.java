package contactpoint.reference;

import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.person.Urn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a row of the register of schools must have to be kept. A school without a readable
/// telephone number or postcode is still one that children attend, so it is kept without.
final class SchoolRules {
    /// As the register writes them, and as spreadsheets save them again.
    private static final List<DateTimeFormatter> DATES =
            Stream.of("dd-MM-uuuu", "dd/MM/uuuu", "uuuu-MM-dd")
                    .map(each ->
                            DateTimeFormatter.ofPattern(each)
                                    .withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    /// A spreadsheet has taken the first zero.
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{8,9}");

    /// What the register writes where it has no county.
    private static final Set<String> NOTHING = Set.of("Not recorded", "Not applicable");

    private SchoolRules() {}

    /// A school that can be kept.
    ///
    /// @param telephoneLeftOut it has one that cannot be read
    /// @param postcodeLeftOut it has one that cannot be read
    /// @param changed when the register last changed it; null if it does not say so in a way that
    ///   can be read
    record Read(
            SchoolRow row,
            boolean telephoneLeftOut,
            boolean postcodeLeftOut,
            @Nullable LocalDate changed) {}

    static Read read(RegisterRow values, SchoolLayout layout) throws RowRefused {
        var postcode = RowRules.tidy(values.at(layout.postcode()));
        var telephone = RowRules.tidy(values.at(layout.telephone()));
        var row =
                new SchoolRow(
                        Urn.parse(values.at(layout.urn()))
                                .find()
                                .orElseThrow(() -> new RowRefused("URN is not 6 digits")),
                        RowRules.name(values.at(layout.name())),
                        address(values, layout),
                        Postcode.parse(postcode).find().orElse(null),
                        telephone(telephone),
                        date(values.at(layout.opened())),
                        date(values.at(layout.closed())),
                        SchoolStatus.find(RowRules.tidy(values.at(layout.status())))
                                .orElseThrow(() -> new RowRefused("Status is not 1, 2, 3 or 4")));
        return new Read(
                row,
                row.telephone() == null && !telephone.isEmpty(),
                row.postcode() == null && !postcode.isEmpty(),
                changed(values.at(layout.changed())));
    }

    private static List<String> address(RegisterRow values, SchoolLayout layout) throws RowRefused {
        Stream<String> lines = layout.address().stream().map(values::at);
        return RowRules.address(lines.filter(line -> !NOTHING.contains(line)));
    }

    private static @Nullable Telephone telephone(String text) {
        var typed = WITHOUT_ZERO.matcher(text).matches() ? "0" + text : text;
        return Telephone.parse(typed).find().orElse(null);
    }

    private static @Nullable LocalDate changed(String value) {
        try {
            return date(value);
        } catch (RowRefused e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String value) throws RowRefused {
        return RowRules.date(
                value, DATES, "Open date or close date is not a real date, like 31-08-2019");
    }
}
