package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.ColumnGroup;
import contactpoint.feeds.Columns;
import contactpoint.feeds.LabelRules;
import contactpoint.feeds.Row;
import contactpoint.index.Schooling;
import contactpoint.person.Telephone;
import contactpoint.person.Urn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns for a school.
final class SchoolColumns implements ColumnGroup {
    private final Column<Urn> urn;
    private final Column<String> name;
    private final Column<Telephone> telephone =
            Columns.telephone("school_telephone", "The school’s number", "0117 496 0120");

    private SchoolColumns(Column<Urn> urn, Column<String> name) {
        this.urn = urn;
        this.name = name;
    }

    static SchoolColumns optional() {
        return new SchoolColumns(
                Columns.schoolUrn(),
                Columns.label(
                        "school_name",
                        LabelRules.Kind.SCHOOL,
                        "The school’s name; needed with its number",
                        "Ashgrove Park School"));
    }

    SchoolColumns asRequired() {
        return new SchoolColumns(urn.asRequired(), name.asRequired().meaning("The school’s name"));
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(urn, name, telephone);
    }

    /// Null if there is none, or the row was refused.
    ///
    /// @param since first day at the school, if the format says it
    Schooling.@Nullable AtSchool read(Row row, @Nullable LocalDate since) {
        int before = row.faults();
        var number = row.read(urn);
        var called = row.read(name);
        var rings = row.read(telephone);
        if (number != null && called != null) {
            return new Schooling.AtSchool(number, called, rings, since);
        }
        if ((number != null || called != null) && row.faults() == before) {
            row.refuse(
                    number == null ? urn : name,
                    "school-incomplete",
                    "A school needs both its number and its name",
                    "Send both, or neither");
        }
        return null;
    }
}
