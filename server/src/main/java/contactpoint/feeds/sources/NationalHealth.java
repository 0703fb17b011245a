package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.index.Home;
import contactpoint.involvement.Attachment;
import contactpoint.person.OdsCode;
import java.util.List;
import org.springframework.stereotype.Component;

/// The national health service’s register of patients: who a child is, where it lives, its parents
/// or carers, and its GP practice. One row a child.
@Component
final class NationalHealth implements FeedSource {
    static final String ID = "national-health";

    private static final Column<String> LOCAL_ID =
            Columns.key("local_id", "Your system’s own number of the child", "H-000123")
                    .asRequired();
    private static final ChildColumns CHILD =
            new ChildColumns(
                    "gender",
                    ChildColumns.With.NHS_NUMBER,
                    ChildColumns.With.OTHER_NAMES,
                    ChildColumns.With.ADDRESS,
                    ChildColumns.With.UPRN);
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
                    Columns.inOrder(
                            LOCAL_ID,
                            CHILD,
                            NO_KNOWN_ADDRESS,
                            GP_PRACTICE,
                            CARERS.getFirst(),
                            CARERS.getLast(),
                            RESTRICTED));

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
        var child = CHILD.read(row);
        var noAddress = Boolean.TRUE.equals(row.read(NO_KNOWN_ADDRESS));
        var gpPractice = row.read(GP_PRACTICE);
        var carers = CARERS.stream().map(each -> each.read(row)).flatMap(List::stream).toList();
        if (child == null) {
            return row.refused();
        }
        if (noAddress && child.home() != null) {
            row.refuse(
                    NO_KNOWN_ADDRESS,
                    "address-and-none",
                    "The row has an address and says that there is none",
                    "Send one or the other");
        }
        return row.says(
                key,
                key,
                child.withHome(noAddress ? new Home.NoKnownAddress() : child.home())
                        .withCarers(carers.isEmpty() ? null : carers)
                        .withGpPractice(gpPractice),
                Attachment.NOTHING);
    }
}
