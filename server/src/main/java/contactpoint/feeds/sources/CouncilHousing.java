package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/// A council’s housing service, apart from its social care: which housing officer works with a
/// child’s family. Never rent, debt or tenancy.
///
/// Its rows never make a child: a tenant’s list of the family is often old, and from other hands.
@Component
final class CouncilHousing implements FeedSource {
    static final String ID = "council-housing";

    private static final Column<String> CASE_ID =
            Columns.key("case_id", "Your system’s own number of this involvement", "T-1001")
                    .asRequired();
    private static final Column<String> PERSON_ID =
            Columns.key("person_id", "Your system’s own number of the child", "6001").asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns("gender", ChildColumns.With.ADDRESS, ChildColumns.With.UPRN);
    private static final WorkColumns WORK =
            new WorkColumns(
                    NameColumns.of("worker", "The worker’s").example("Tim", "Brandon"),
                    "Housing officer",
                    WorkColumns.With.ORGANISATION,
                    WorkColumns.With.LEAD,
                    WorkColumns.With.CAF);

    private static final Published PUBLISHED =
            new Published(
                    "Council housing",
                    "A council’s housing service",
                    Published.Sector.COUNCIL,
                    Published.Reach.LOCAL,
                    List.of(
                            "Name, address, date of birth and gender",
                            "Workers’ names, jobs and contact details, with start and end dates",
                            "Who is the lead professional",
                            "Whether there is a common assessment, and who holds it"),
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
        return false;
    }

    @Override
    public Reading toRecord(Row row) {
        var key = row.read(CASE_ID);
        var personKey = row.read(PERSON_ID);
        var child = CHILD.read(row);
        var work = WORK.read(row, "housing");
        return row.says(key, personKey, child, work);
    }
}
