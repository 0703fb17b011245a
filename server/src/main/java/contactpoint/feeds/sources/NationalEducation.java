package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.index.Schooling;
import contactpoint.involvement.Attachment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The national register of pupils, in the shape of the school census: who a child is, and its
/// school or that it is educated at home. One row a child.
@Component
final class NationalEducation implements FeedSource {
    static final String ID = "national-education";

    private static final Column<String> PUPIL_ID =
            Columns.key("pupil_id", "Your system’s own number of the child", "P-000123")
                    .asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns(
                    "sex",
                    ChildColumns.With.UPN,
                    ChildColumns.With.FORMER_UPN,
                    ChildColumns.With.MIDDLE_NAMES,
                    ChildColumns.With.OTHER_NAMES,
                    ChildColumns.With.ADDRESS,
                    ChildColumns.With.UPRN);
    private static final SchoolColumns SCHOOL = SchoolColumns.optional();
    private static final Column<LocalDate> ENTRY_DATE =
            Columns.day("entry_date", "Entry date", "First day at the school", "2022-09-05");
    private static final Column<Boolean> EDUCATED_AT_HOME =
            Columns.yesOrNo("educated_at_home", "Whether the child is educated at home");

    private static final Published PUBLISHED =
            new Published(
                    "Pupil register",
                    "The national education department",
                    Published.Sector.EDUCATION,
                    Published.Reach.NATIONAL,
                    List.of(
                            "Name, address, date of birth, sex and unique pupil numbers",
                            "School and first day there, or that the child is educated at home"),
                    "Every week in term",
                    PUPIL_ID,
                    Columns.inOrder(PUPIL_ID, CHILD, SCHOOL, ENTRY_DATE, EDUCATED_AT_HOME));

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
        var child = CHILD.read(row);
        var schooling = schooling(row);
        if (child == null) {
            return row.refused();
        }
        return row.says(key, key, child.withSchooling(schooling), Attachment.NOTHING);
    }

    private static @Nullable Schooling schooling(Row row) {
        var school = SCHOOL.read(row, row.read(ENTRY_DATE));
        if (!Boolean.TRUE.equals(row.read(EDUCATED_AT_HOME))) {
            return school;
        }
        if (school != null) {
            row.refuse(
                    EDUCATED_AT_HOME,
                    "school-and-home",
                    "The row has a school and says that the child is educated at home",
                    "Send one or the other");
        }
        return new Schooling.AtHome();
    }
}
