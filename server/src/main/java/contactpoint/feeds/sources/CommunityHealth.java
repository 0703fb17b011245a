package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.policy.Policy;
import java.util.List;
import org.springframework.stereotype.Component;

/// Community health trusts: the health visitor or school nurse of a child, since when and until
/// when. Never what for: no diagnosis, no note.
@Component
final class CommunityHealth implements FeedSource {
    static final String ID = "community-health";

    private static final Column<String> INVOLVEMENT_ID =
            Columns.key("involvement_id", "Your system’s own number of this involvement", "N-1001")
                    .asRequired();
    private static final Column<String> PATIENT_ID =
            Columns.key("patient_id", "Your system’s own number of the child", "88012")
                    .asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns(
                    "gender",
                    ChildColumns.With.NHS_NUMBER,
                    ChildColumns.With.OTHER_NAMES,
                    ChildColumns.With.ADDRESS);
    private static final WorkColumns WORK =
            new WorkColumns(
                    NameColumns.of("worker", "The worker’s").example("Grace", "Oyelaran"),
                    "Health visitor",
                    WorkColumns.With.ORGANISATION,
                    WorkColumns.With.LEAD,
                    WorkColumns.With.CAF);

    private final Column<String> service;
    private final Published published;

    CommunityHealth(Policy policy) {
        service = ServiceColumn.of(policy, List.of("health-visiting", "school-nursing"));
        published =
                new Published(
                        "Community health",
                        "Health visitors and school nurses",
                        Published.Sector.HEALTH,
                        Published.Reach.LOCAL,
                        List.of(
                                "Name, address, date of birth, gender and NHS number",
                                "Workers’ names, jobs and contact details, with start and end dates",
                                "Who is the lead professional",
                                "Whether there is a common assessment, and who holds it"),
                        "Every day",
                        INVOLVEMENT_ID,
                        Columns.inOrder(INVOLVEMENT_ID, PATIENT_ID, CHILD, service, WORK));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Published published() {
        return published;
    }

    @Override
    public boolean mayFound() {
        return true;
    }

    @Override
    public Reading toRecord(Row row) {
        var key = row.read(INVOLVEMENT_ID);
        var personKey = row.read(PATIENT_ID);
        var child = CHILD.read(row);
        var work = WORK.read(row, row.read(service));
        return row.says(key, personKey, child, work);
    }
}
