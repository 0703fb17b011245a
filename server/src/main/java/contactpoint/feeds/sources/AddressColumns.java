package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.ColumnGroup;
import contactpoint.feeds.Columns;
import contactpoint.feeds.Row;
import contactpoint.index.Home;
import contactpoint.person.Address;
import contactpoint.person.Postcode;
import contactpoint.person.Uprn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns for an address: four lines, a postcode and, in some formats, the property's number.
final class AddressColumns implements ColumnGroup {
    private static final Column<Uprn> UPRN = Columns.uprn();

    private final List<Column<String>> lines;
    private final Column<Postcode> postcode;
    private final boolean withUprn;

    private AddressColumns(
            List<Column<String>> lines, Column<Postcode> postcode, boolean withUprn) {
        this.lines = lines;
        this.postcode = postcode;
        this.withUprn = withUprn;
    }

    /// @param prefix of the columns' names
    /// @param whose such as "the child’s"
    static AddressColumns of(String prefix, String whose) {
        return new AddressColumns(
                List.of(
                        line(prefix, 1, "First line of " + whose + " address", "14 Quarry Rise"),
                        line(prefix, 2, "Second line", "Kingswood"),
                        line(prefix, 3, "Third line", "Bristol"),
                        line(prefix, 4, "Fourth line", "South Gloucestershire")),
                Columns.postcode()
                        .named(prefix + "postcode")
                        .meaning("The postcode of " + whose + " address"),
                false);
    }

    private static Column<String> line(String prefix, int number, String meaning, String example) {
        return Columns.addressLine(prefix + "address_" + number, meaning, example);
    }

    AddressColumns withUprn() {
        return new AddressColumns(lines, postcode, true);
    }

    @Override
    public List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>(lines);
        all.add(postcode);
        if (withUprn) {
            all.add(UPRN);
        }
        return all;
    }

    /// Null if the row does not say, or was refused.
    @Nullable Home home(Row row) {
        var written = lines(row);
        var unit = row.read(postcode);
        var property = withUprn ? row.read(UPRN) : null;
        if (written.isEmpty()) {
            return unit == null ? null : new Home.Near(unit);
        }
        return new Home.At(new Address(written, unit, property));
    }

    /// Null if the row has no line of it, or was refused. A postcode alone is no address to write
    /// to.
    @Nullable Address address(Row row) {
        return home(row) instanceof Home.At(Address address) ? address : null;
    }

    private List<String> lines(Row row) {
        var written = new ArrayList<String>();
        for (var column : lines) {
            var line = row.read(column);
            if (line != null) {
                written.add(line);
            }
        }
        return written;
    }
}
