package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.ColumnGroup;
import contactpoint.feeds.Columns;
import contactpoint.feeds.Row;
import contactpoint.person.PersonName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two columns for somebody's name. A person may have one of them only.
final class NameColumns implements ColumnGroup {
    /// What the first of two columns says where one of them must hold something.
    static final String NEEDED = "; needed if there is no last name";

    private final Column<String> given;
    private final Column<String> family;

    private NameColumns(Column<String> given, Column<String> family) {
        this.given = given;
        this.family = family;
    }

    /// `<prefix>_given_names` and `<prefix>_family_name`.
    ///
    /// @param whose such as "The worker’s"
    static NameColumns of(String prefix, String whose) {
        return new NameColumns(
                Columns.givenNames(prefix + "_given_names", whose + " first and middle names"),
                Columns.familyName(prefix + "_family_name", whose + " last name"));
    }

    /// `<prefix>first_name` and `<prefix>last_name`, as a spreadsheet has them.
    static NameColumns plain(String prefix, String whose) {
        return new NameColumns(
                Columns.givenNames(prefix + "first_name", whose + " first name"),
                Columns.familyName(prefix + "last_name", whose + " last name"));
    }

    NameColumns example(String first, String last) {
        return new NameColumns(given.example(first), family.example(last));
    }

    /// Says that there must be a name, for those who are asked for by [#read].
    NameColumns asNeeded() {
        return new NameColumns(given.meaning(given.meaning() + NEEDED), family);
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(given, family);
    }

    /// The name of somebody who must have one; null if the row was refused.
    @Nullable PersonName read(Row row) {
        int before = row.faults();
        var name = find(row);
        if (name == null && row.faults() == before) {
            refuse(row, "name-missing", "There is no name", "Send a first or last name");
        }
        return name;
    }

    /// The name of somebody who need not be there; null if there is none.
    @Nullable PersonName find(Row row) {
        var first = row.read(given);
        var last = row.read(family);
        return first == null && last == null
                ? null
                : new PersonName(first == null ? "" : first, last == null ? "" : last);
    }

    /// Says that something is wrong with the name.
    void refuse(Row row, String code, String why, String mend) {
        row.refuse(family, code, why, mend);
    }
}
