package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedRecord;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.index.Home;
import contactpoint.index.Particulars;
import contactpoint.involvement.Attachment;
import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.CarerRole;
import contactpoint.person.Email;
import contactpoint.person.Gender;
import contactpoint.person.NhsNumber;
import contactpoint.person.OdsCode;
import contactpoint.person.PersonName;
import contactpoint.person.Telephone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The national health service’s register of patients: who a child is, where it lives, its parents
/// or carers, and its GP practice. One row a child.
@Component
final class NationalHealth implements FeedSource {
    static final String ID = "national-health";

    private static final Column<String> LOCAL_ID =
            Columns.key("local_id", "Your system’s own number of the child", "H-000123")
                    .asRequired();
    private static final Column<NhsNumber> NHS_NUMBER = Columns.nhsNumber();
    private static final Column<BirthDate> BORN = Columns.birthDate().asRequired();
    private static final Column<Gender> GENDER = Columns.gender("gender");
    private static final Column<Boolean> NO_KNOWN_ADDRESS =
            Columns.yesOrNo(
                    "no_known_address", "Whether it is known that the child has no known address");
    private static final Column<OdsCode> GP_PRACTICE = Columns.gpPractice();
    private static final List<CarerColumns> CARERS =
            List.of(new CarerColumns("parent_1"), new CarerColumns("parent_2"));
    private static final Column<Boolean> RESTRICTED = Columns.restricted("restricted");

    private static final Published PUBLISHED =
            new Published(
                    "Health register",
                    "The national health service",
                    Published.Sector.HEALTH,
                    Published.Reach.NATIONAL,
                    List.of(
                            "Name, address, date of birth, gender and NHS number",
                            "Names and contact details of parents or carers",
                            "GP practice"),
                    "Every day",
                    LOCAL_ID,
                    columns());

    /// The columns of one parent or carer.
    private static final class CarerColumns {
        private final Column<String> given;
        private final Column<String> family;
        private final Column<CarerRole> role;
        private final Column<Telephone> telephone;
        private final Column<Email> email;

        CarerColumns(String prefix) {
            given =
                    Columns.givenNames(
                                    prefix + "_given_names",
                                    "A parent or carer’s first and middle names")
                            .example("Denise");
            family = Columns.familyName(prefix + "_family_name", "A parent or carer’s last name");
            role = Columns.carerRole(prefix + "_role");
            telephone =
                    Columns.telephone(
                            prefix + "_telephone", "A parent or carer’s number", "07700 900155");
            email = Columns.email(prefix + "_email", "A parent or carer’s e-mail address");
        }

        List<Column<?>> all() {
            return List.of(given, family, role, telephone, email);
        }

        /// Null if there is none, or the row was refused.
        @Nullable Carer read(Row row) {
            var first = row.read(given);
            var last = row.read(family);
            var whose = row.read(role);
            var number = row.read(telephone);
            var address = row.read(email);
            if (first != null || last != null) {
                return new Carer(
                        new PersonName(first == null ? "" : first, last == null ? "" : last),
                        whose == null ? CarerRole.OTHER_CARER : whose,
                        number,
                        address,
                        null);
            }
            if (whose != null || number != null || address != null) {
                row.refuse(
                        family,
                        "carer-name-missing",
                        "A parent or carer has no name",
                        "Send a first or last name, or nothing of them");
            }
            return null;
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Published published() {
        return PUBLISHED;
    }

    @Override
    public boolean mayFound() {
        return true;
    }

    @Override
    public Reading toRecord(Row row) {
        row.read(RESTRICTED);
        var key = row.read(LOCAL_ID);
        var nhsNumber = row.read(NHS_NUMBER);
        var names = ChildColumns.names(row);
        var born = row.read(BORN);
        var gender = row.read(GENDER);
        var home = home(row);
        var gpPractice = row.read(GP_PRACTICE);
        var carers = new ArrayList<Carer>();
        for (var columns : CARERS) {
            var carer = columns.read(row);
            if (carer != null) {
                carers.add(carer);
            }
        }
        if (row.isRefused() || key == null || names == null || born == null) {
            return row.refused();
        }
        return new Reading.Read(
                new FeedRecord(
                        key,
                        key,
                        new Particulars(
                                names,
                                born,
                                gender,
                                home,
                                carers.isEmpty() ? null : carers,
                                nhsNumber,
                                null,
                                null,
                                gpPractice),
                        Attachment.NOTHING));
    }

    private static @Nullable Home home(Row row) {
        var home = ChildColumns.home(row, ChildColumns.UPRN);
        var none = row.read(NO_KNOWN_ADDRESS);
        if (none == null || !none) {
            return home;
        }
        if (home != null) {
            row.refuse(
                    NO_KNOWN_ADDRESS,
                    "address-and-none",
                    "The row has an address and says that there is none",
                    "Send one or the other");
        }
        return new Home.NoKnownAddress();
    }

    private static List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>();
        all.add(LOCAL_ID);
        all.add(NHS_NUMBER);
        all.addAll(
                List.of(
                        ChildColumns.GIVEN,
                        ChildColumns.FAMILY,
                        ChildColumns.KNOWN_AS,
                        ChildColumns.FORMER_FAMILY,
                        BORN,
                        GENDER));
        all.addAll(ChildColumns.ADDRESS);
        all.addAll(
                List.of(ChildColumns.POSTCODE, ChildColumns.UPRN, NO_KNOWN_ADDRESS, GP_PRACTICE));
        CARERS.forEach(carer -> all.addAll(carer.all()));
        all.add(RESTRICTED);
        return all;
    }
}
