package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.Row;
import contactpoint.index.Home;
import contactpoint.person.Address;
import contactpoint.person.Names;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import contactpoint.person.Uprn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns for a child's names and address that several sources share.
final class ChildColumns {
    static final Column<String> GIVEN =
            Columns.givenNames("given_names", "The child’s first and middle names");
    static final Column<String> FAMILY = Columns.familyName("family_name", "The child’s last name");
    static final Column<String> KNOWN_AS =
            Columns.givenNames("known_as", "The first name that people use, if it is another one")
                    .example("Kel");
    static final Column<String> FORMER_FAMILY =
            Columns.familyName("former_family_name", "The last name before the present one")
                    .example("Hale");
    static final List<Column<String>> ADDRESS =
            List.of(
                    Columns.addressLine(
                            "address_1", "First line of the child’s address", "14 Quarry Rise"),
                    Columns.addressLine("address_2", "Second line", "Kingswood"),
                    Columns.addressLine("address_3", "Third line", "Bristol"),
                    Columns.addressLine("address_4", "Fourth line", "South Gloucestershire"));
    static final Column<Postcode> POSTCODE = Columns.postcode();
    static final Column<Uprn> UPRN = Columns.uprn();

    private ChildColumns() {}

    /// Null if the row was refused. A child may have one name only.
    static @Nullable Names names(Row row) {
        var present = name(row, GIVEN, FAMILY);
        var knownAs = row.read(KNOWN_AS);
        var formerFamily = row.read(FORMER_FAMILY);
        if (present == null) {
            return null;
        }
        var names = Names.of(present);
        if (knownAs != null) {
            names = names.withKnownAs(knownAs);
        }
        return formerFamily == null
                ? names
                : names.withFormer(List.of(new PersonName(present.given(), formerFamily)));
    }

    /// Null if the row was refused.
    static @Nullable PersonName name(Row row, Column<String> given, Column<String> family) {
        int before = row.faults();
        var first = row.read(given);
        var last = row.read(family);
        if (first != null || last != null) {
            return new PersonName(first == null ? "" : first, last == null ? "" : last);
        }
        if (row.faults() == before) {
            row.refuse(family, "name-missing", "There is no name", "Send a first or last name");
        }
        return null;
    }

    /// Null if the row does not say, or was refused.
    ///
    /// @param uprn null if the format has none
    static @Nullable Home home(Row row, @Nullable Column<Uprn> uprn) {
        var lines = new ArrayList<String>();
        for (var column : ADDRESS) {
            var line = row.read(column);
            if (line != null) {
                lines.add(line);
            }
        }
        var postcode = row.read(POSTCODE);
        var property = uprn == null ? null : row.read(uprn);
        if (lines.isEmpty()) {
            return postcode == null ? null : new Home.Near(postcode);
        }
        return new Home.At(new Address(lines, postcode, property));
    }
}
