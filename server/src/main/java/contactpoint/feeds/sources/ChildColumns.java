package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.ColumnGroup;
import contactpoint.feeds.Columns;
import contactpoint.feeds.Row;
import contactpoint.index.Particulars;
import contactpoint.person.BirthDate;
import contactpoint.person.Checked;
import contactpoint.person.Gender;
import contactpoint.person.Names;
import contactpoint.person.NhsNumber;
import contactpoint.person.PersonName;
import contactpoint.person.Problem;
import contactpoint.person.Upn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The columns that say who a child is: names, date of birth and gender in every format, and what
/// else of the child's own a source knows.
final class ChildColumns implements ColumnGroup {
    private static final Column<NhsNumber> NHS_NUMBER = Columns.nhsNumber();
    private static final Column<Upn> UPN = Columns.upn();
    private static final Column<Upn> FORMER_UPN =
            Columns.upn()
                    .named("former_upn")
                    .meaning("The unique pupil number before the present one")
                    .example("");
    private static final Column<String> GIVEN =
            Columns.givenNames(
                    "given_names", "The child’s first and middle names" + NameColumns.NEEDED);
    private static final Column<String> MIDDLE =
            Columns.givenNames(
                            "middle_names",
                            "The child’s middle names, if the column before has the first name alone")
                    .example("");
    private static final Column<String> FAMILY =
            Columns.familyName("family_name", "The child’s last name");
    private static final Column<String> KNOWN_AS =
            Columns.givenNames("known_as", "The first name that people use, if it is another one")
                    .example("Kel");
    private static final Column<String> FORMER_FAMILY =
            Columns.familyName("former_family_name", "The last name before the present one")
                    .example("Hale");
    private static final Column<BirthDate> BORN = Columns.birthDate().asRequired();
    private static final AddressColumns ADDRESS = AddressColumns.of("", "the child’s");

    private final Column<Gender> gender;
    private final Set<With> with;
    private final AddressColumns address;

    /// What a format may have beside names, date of birth and gender.
    enum With {
        NHS_NUMBER,
        UPN,
        FORMER_UPN,
        MIDDLE_NAMES,
        /// Known as, and the former last name.
        OTHER_NAMES,
        ADDRESS,
        UPRN
    }

    /// @param gender the name of that column
    ChildColumns(String gender, With... with) {
        this.gender = Columns.gender(gender);
        this.with = Set.of(with);
        address = this.with.contains(With.UPRN) ? ADDRESS.withUprn() : ADDRESS;
    }

    @Override
    public List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>();
        add(all, With.NHS_NUMBER, NHS_NUMBER);
        add(all, With.UPN, UPN);
        add(all, With.FORMER_UPN, FORMER_UPN);
        all.add(GIVEN);
        add(all, With.MIDDLE_NAMES, MIDDLE);
        all.add(FAMILY);
        add(all, With.OTHER_NAMES, KNOWN_AS);
        add(all, With.OTHER_NAMES, FORMER_FAMILY);
        all.add(BORN);
        all.add(gender);
        add(all, With.ADDRESS, address);
        return all;
    }

    private void add(List<Column<?>> all, With part, ColumnGroup columns) {
        if (with.contains(part)) {
            all.addAll(columns.columns());
        }
    }

    /// Null if the row was refused.
    @Nullable Particulars read(Row row) {
        var nhsNumber = read(row, With.NHS_NUMBER, NHS_NUMBER);
        var upn = read(row, With.UPN, UPN);
        var formerUpn = read(row, With.FORMER_UPN, FORMER_UPN);
        var names = names(row);
        var born = row.read(BORN);
        var is = row.read(gender);
        var home = with.contains(With.ADDRESS) ? address.home(row) : null;
        return names == null || born == null
                ? null
                : Particulars.of(names, born, is)
                        .withNumbers(nhsNumber, upn, formerUpn)
                        .withHome(home);
    }

    private @Nullable Names names(Row row) {
        int before = row.faults();
        var given = given(row);
        var family = row.read(FAMILY);
        var knownAs = read(row, With.OTHER_NAMES, KNOWN_AS);
        var formerFamily = read(row, With.OTHER_NAMES, FORMER_FAMILY);
        if (given == null && family == null) {
            if (row.faults() == before) {
                row.refuse(FAMILY, "name-missing", "There is no name", "Send a first or last name");
            }
            return null;
        }
        var present = new PersonName(given == null ? "" : given, family == null ? "" : family);
        var names = Names.of(present);
        if (knownAs != null) {
            names = names.withKnownAs(knownAs);
        }
        return formerFamily == null
                ? names
                : names.withFormer(List.of(new PersonName(present.given(), formerFamily)));
    }

    /// First and middle names in one.
    private @Nullable String given(Row row) {
        var first = row.read(GIVEN);
        var middle = read(row, With.MIDDLE_NAMES, MIDDLE);
        if (first == null || middle == null) {
            return first == null ? middle : first;
        }
        return switch (PersonName.parseGiven(first + ' ' + middle)) {
            case Checked.Good<String>(String both) -> both;
            case Checked.Bad<String>(Problem problem) -> {
                row.refuse(MIDDLE, problem);
                yield null;
            }
        };
    }

    private <T> @Nullable T read(Row row, With part, Column<T> column) {
        return with.contains(part) ? row.read(column) : null;
    }
}
