package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.involvement.Attachment;
import contactpoint.person.Carer;
import contactpoint.person.CarerRole;
import java.util.List;
import org.springframework.stereotype.Component;

/// The national register of child benefits: that there is the child, and who claims for it. The
/// claimant is a carer with an address of their own; of where the child lives it says nothing, and
/// of amounts, income and the claimant’s number nothing is ever read.
@Component
final class NationalBenefits implements FeedSource {
    static final String ID = "national-benefits";

    private static final Column<String> CHILD_ID =
            Columns.key("child_id", "Your system’s own number of the child", "B-000123")
                    .asRequired();
    private static final ChildColumns CHILD = new ChildColumns("gender");
    private static final NameColumns CLAIMANT =
            NameColumns.of("claimant", "The claimant’s").example("Denise", "Marsden").asNeeded();
    private static final AddressColumns CLAIMANT_ADDRESS =
            AddressColumns.of("claimant_", "the claimant’s");

    private static final Published PUBLISHED =
            new Published(
                    "Child benefits",
                    "The national benefits department",
                    Published.Sector.BENEFITS,
                    Published.Reach.NATIONAL,
                    List.of(
                            "Name, date of birth and gender",
                            "Name of the parent or carer who claims, and their address if it is known. Nothing about money"),
                    "Every week",
                    CHILD_ID,
                    Columns.inOrder(CHILD_ID, CHILD, CLAIMANT, CLAIMANT_ADDRESS));

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
        var key = row.read(CHILD_ID);
        var child = CHILD.read(row);
        var claimant = CLAIMANT.read(row);
        var address = CLAIMANT_ADDRESS.address(row);
        if (child == null || claimant == null) {
            return row.refused();
        }
        var carer = new Carer(claimant, CarerRole.PARENT, null, null, address);
        return row.says(key, key, child.withCarers(List.of(carer)), Attachment.NOTHING);
    }
}
