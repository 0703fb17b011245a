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

/// A council’s case systems: who works with a child, since when and until when, who leads, and
/// whether there is a common assessment and who holds it. One row an involvement.
@Component
final class CouncilServices implements FeedSource {
    static final String ID = "council-services";

    private static final Column<String> INVOLVEMENT_ID =
            Columns.key("involvement_id", "Your system’s own number of this involvement", "C-1001")
                    .asRequired();
    private static final Column<String> PERSON_ID =
            Columns.key("person_id", "Your system’s own number of the child", "55012").asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns(
                    "gender",
                    ChildColumns.With.NHS_NUMBER,
                    ChildColumns.With.OTHER_NAMES,
                    ChildColumns.With.ADDRESS);
    private static final WorkColumns WORK =
            new WorkColumns(
                    NameColumns.of("worker", "The worker’s").example("Paul", "Adeyemi"),
                    "Social worker",
                    WorkColumns.With.ORGANISATION,
                    WorkColumns.With.LEAD,
                    WorkColumns.With.CAF);

    private final Column<String> service;
    private final Published published;

    CouncilServices(Policy policy) {
        service =
                ServiceColumn.of(
                        policy,
                        List.of(
                                "social-care",
                                "education-welfare",
                                "family-support",
                                "youth-work",
                                "young-carers"));
        published =
                new Published(
                        "Council services",
                        "A council’s social care and family services",
                        Published.Sector.COUNCIL,
                        Published.Reach.LOCAL,
                        List.of(
                                "Name, address, date of birth and gender",
                                "Workers’ names, jobs and contact details, with start and end dates",
                                "Who is the lead professional",
                                "Whether there is a common assessment, and who holds it"),
                        "Every day",
                        INVOLVEMENT_ID,
                        Columns.inOrder(INVOLVEMENT_ID, PERSON_ID, CHILD, service, WORK));
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
        var personKey = row.read(PERSON_ID);
        var child = CHILD.read(row);
        var work = WORK.read(row, row.read(service));
        return row.says(key, personKey, child, work);
    }
}
