package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedRecord;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.LabelRules;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.index.Particulars;
import contactpoint.index.Schooling;
import contactpoint.involvement.Attachment;
import contactpoint.person.BirthDate;
import contactpoint.person.Gender;
import contactpoint.person.Telephone;
import contactpoint.person.Upn;
import contactpoint.person.Urn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The national register of pupils: who a child is, and its school or that it is educated at home
/// . One row a child.
@Component
final class NationalEducation implements FeedSource {
    static final String ID = "national-education";

    private static final Column<String> PUPIL_ID =
            Columns.key("pupil_id", "Your system’s own number of the child", "P-000123")
                    .asRequired();
    private static final Column<Upn> UPN = Columns.upn();
    private static final Column<BirthDate> BORN = Columns.birthDate().asRequired();
    private static final Column<Gender> SEX = Columns.gender("sex");
    private static final Column<Urn> SCHOOL_URN = Columns.schoolUrn();
    private static final Column<String> SCHOOL_NAME =
            Columns.label(
                    "school_name",
                    LabelRules.Kind.SCHOOL,
                    "The school’s name; needed with its number",
                    "Ashgrove Park School");
    private static final Column<Telephone> SCHOOL_TELEPHONE =
            Columns.telephone("school_telephone", "The school’s number", "0117 496 0120");
    private static final Column<Boolean> EDUCATED_AT_HOME =
            Columns.yesOrNo("educated_at_home", "Whether the child is educated at home");

    private static final Published PUBLISHED =
            new Published(
                    "Pupil register",
                    "The national education department",
                    Published.Sector.EDUCATION,
                    Published.Reach.NATIONAL,
                    List.of(
                            "Name, address, date of birth, sex and unique pupil number",
                            "School, or that the child is educated at home"),
                    "Every week in term",
                    PUPIL_ID,
                    columns());

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
        var key = row.read(PUPIL_ID);
        var upn = row.read(UPN);
        var names = ChildColumns.names(row);
        var born = row.read(BORN);
        var sex = row.read(SEX);
        var home = ChildColumns.home(row, null);
        var schooling = schooling(row);
        if (row.isRefused() || key == null || names == null || born == null) {
            return row.refused();
        }
        return new Reading.Read(
                new FeedRecord(
                        key,
                        key,
                        new Particulars(names, born, sex, home, null, null, upn, schooling, null),
                        Attachment.NOTHING));
    }

    private static @Nullable Schooling schooling(Row row) {
        int before = row.faults();
        var urn = row.read(SCHOOL_URN);
        var name = row.read(SCHOOL_NAME);
        var telephone = row.read(SCHOOL_TELEPHONE);
        var atHome = row.read(EDUCATED_AT_HOME);
        if (row.faults() > before) {
            return null;
        }
        if (atHome != null && atHome) {
            if (urn != null || name != null) {
                row.refuse(
                        EDUCATED_AT_HOME,
                        "school-and-home",
                        "The row has a school and says that the child is educated at home",
                        "Send one or the other");
            }
            return new Schooling.AtHome();
        }
        if (urn != null && name != null) {
            return new Schooling.AtSchool(urn, name, telephone);
        }
        if (urn != null || name != null) {
            row.refuse(
                    urn == null ? SCHOOL_URN : SCHOOL_NAME,
                    "school-incomplete",
                    "A school needs both its number and its name",
                    "Send both, or neither");
        }
        return null;
    }

    private static List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>();
        all.addAll(
                List.of(
                        PUPIL_ID,
                        UPN,
                        ChildColumns.GIVEN,
                        ChildColumns.FAMILY,
                        ChildColumns.KNOWN_AS,
                        ChildColumns.FORMER_FAMILY,
                        BORN,
                        SEX));
        all.addAll(ChildColumns.ADDRESS);
        all.addAll(
                List.of(
                        ChildColumns.POSTCODE,
                        SCHOOL_URN,
                        SCHOOL_NAME,
                        SCHOOL_TELEPHONE,
                        EDUCATED_AT_HOME));
        return all;
    }
}
