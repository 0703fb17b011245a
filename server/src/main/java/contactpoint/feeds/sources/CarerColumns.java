package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.ColumnGroup;
import contactpoint.feeds.Columns;
import contactpoint.feeds.Row;
import contactpoint.person.Carer;
import contactpoint.person.CarerRole;
import contactpoint.person.Email;
import contactpoint.person.Telephone;
import java.util.List;

/// The columns for one parent or carer and how to reach them.
final class CarerColumns implements ColumnGroup {
    private final NameColumns name;
    private final Column<CarerRole> role;
    private final Column<Telephone> telephone;
    private final Column<Email> email;

    CarerColumns(String prefix) {
        name = NameColumns.of(prefix, "A parent or carer’s").example("Denise", "Marsden");
        role = Columns.carerRole(prefix + "_role");
        telephone =
                Columns.telephone(
                        prefix + "_telephone", "A parent or carer’s number", "07700 900155");
        email = Columns.email(prefix + "_email", "A parent or carer’s e-mail address");
    }

    @Override
    public List<Column<?>> columns() {
        return Columns.inOrder(name, role, telephone, email);
    }

    /// Empty if there is none, or the row was refused.
    List<Carer> read(Row row) {
        var called = name.find(row);
        var whose = row.read(role);
        var number = row.read(telephone);
        var address = row.read(email);
        if (called != null) {
            return List.of(
                    new Carer(
                            called,
                            whose == null ? CarerRole.OTHER_CARER : whose,
                            number,
                            address,
                            null));
        }
        if (whose != null || number != null || address != null) {
            name.refuse(
                    row,
                    "carer-name-missing",
                    "A parent or carer has no name",
                    "Send a first or last name, or nothing of them");
        }
        return List.of();
    }
}
