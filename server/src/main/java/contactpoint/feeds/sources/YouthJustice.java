package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/// Youth offending teams: who of them works with a child, since when and until when. Never why: no
/// offence, no order, no court.
@Component
final class YouthJustice implements FeedSource {
    static final String ID = "youth-justice";

    private static final Column<String> CASE_ID =
            Columns.key("case_id", "Your system’s own number of this involvement", "Y-1001")
                    .asRequired();
    private static final Column<String> PERSON_ID =
            Columns.key("person_id", "Your system’s own number of the child", "7001").asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns("gender", ChildColumns.With.OTHER_NAMES, ChildColumns.With.ADDRESS);
    private static final WorkColumns WORK =
            new WorkColumns(
                    NameColumns.of("worker", "The worker’s").example("Leon", "Grant"),
                    "Youth justice worker",
                    WorkColumns.With.ORGANISATION,
                    WorkColumns.With.LEAD);

    private static final Published PUBLISHED =
            new Published(
                    "Youth justice",
                    "Youth offending teams",
                    Published.Sector.YOUTH_JUSTICE,
                    Published.Reach.LOCAL,
                    List.of(
                            "Name, address, date of birth and gender",
                            "Workers’ names, jobs and contact details, with start and end dates",
                            "Who is the lead professional"),
                    "Every day",
                    CASE_ID,
                    Columns.inOrder(CASE_ID, PERSON_ID, CHILD, WORK));

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
        var key = row.read(CASE_ID);
        var personKey = row.read(PERSON_ID);
        var child = CHILD.read(row);
        var work = WORK.read(row, "youth-justice");
        return row.says(key, personKey, child, work);
    }
}
