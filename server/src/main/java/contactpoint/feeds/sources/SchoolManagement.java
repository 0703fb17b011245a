package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/// A school’s management system: which of its staff work with a pupil, such as the learning mentor.
/// Never attendance, behaviour or needs.
///
/// Its rows never make a child: every pupil comes with the census, and before it a row waits.
@Component
final class SchoolManagement implements FeedSource {
    static final String ID = "school-management";

    private static final Column<String> INVOLVEMENT_ID =
            Columns.key("involvement_id", "Your system’s own number of this involvement", "M-1001")
                    .asRequired();
    private static final Column<String> PUPIL_ID =
            Columns.key("pupil_id", "Your system’s own number of the child", "4711").asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns(
                    "sex",
                    ChildColumns.With.UPN,
                    ChildColumns.With.OTHER_NAMES,
                    ChildColumns.With.ADDRESS);
    private static final SchoolColumns SCHOOL = SchoolColumns.optional().asRequired();
    private static final WorkColumns WORK =
            new WorkColumns(
                    NameColumns.of("staff", "The worker’s").example("Jane", "Smith"),
                    "Learning mentor",
                    WorkColumns.With.LEAD,
                    WorkColumns.With.CAF);

    private static final Published PUBLISHED =
            new Published(
                    "School systems",
                    "The schools themselves",
                    Published.Sector.EDUCATION,
                    Published.Reach.LOCAL,
                    List.of(
                            "Name, address, date of birth, sex and unique pupil number",
                            "School",
                            "Names, jobs and contact details of staff who work with the child, with start and end dates",
                            "Who is the lead professional",
                            "Whether there is a common assessment, and who holds it"),
                    "Every night",
                    INVOLVEMENT_ID,
                    Columns.inOrder(INVOLVEMENT_ID, PUPIL_ID, CHILD, SCHOOL, WORK));

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
        return false;
    }

    @Override
    public Reading toRecord(Row row) {
        var key = row.read(INVOLVEMENT_ID);
        var personKey = row.read(PUPIL_ID);
        var child = CHILD.read(row);
        var school = SCHOOL.read(row, null);
        var work = WORK.read(row, "education-support", school == null ? null : school.name());
        if (child == null) {
            return row.refused();
        }
        return row.says(key, personKey, child.withSchooling(school), work);
    }
}
