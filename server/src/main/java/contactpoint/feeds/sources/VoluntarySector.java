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
import contactpoint.involvement.Work;
import contactpoint.keys.Keyring;
import contactpoint.person.BirthDate;
import contactpoint.person.Names;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The simplest way in, for a small organisation with a spreadsheet: one row for each child and
/// worker. A telephone number alone is enough to reach the worker.
///
/// Its rows never make a child: a slip of spelling would make a second one.
@Component
final class VoluntarySector implements FeedSource {
    static final String ID = "voluntary-sector";

    private static final String SERVICE = "voluntary";

    private static final Column<String> REFERENCE =
            Columns.key(
                    "reference",
                    "Your own number for this child and worker, if you have one. Without it, another spelling of the"
                            + " child’s or the worker’s name, another date of birth, postcode or organisation is"
                            + " another row",
                    "YC-17");
    private static final Column<String> FIRST_NAME =
            Columns.givenNames("first_name", "The child’s first name");
    private static final Column<String> LAST_NAME =
            Columns.familyName("last_name", "The child’s last name");
    private static final Column<BirthDate> BORN = Columns.birthDate().asRequired();
    private static final Column<String> WORKER_FIRST_NAME =
            Columns.givenNames("worker_first_name", "The worker’s first name").example("Libby");
    private static final Column<String> WORKER_LAST_NAME =
            Columns.familyName("worker_last_name", "The worker’s last name").example("Chen");

    private static final Published PUBLISHED =
            new Published(
                    "Voluntary organisations",
                    "Charities and local groups",
                    Published.Sector.VOLUNTARY,
                    Published.Reach.LOCAL,
                    List.of(
                            "Name, date of birth and postcode, to find the record",
                            "Workers’ names, jobs and contact details, with start and end dates"),
                    "When something changes",
                    REFERENCE,
                    List.of(
                            FIRST_NAME,
                            LAST_NAME,
                            BORN,
                            ChildColumns.POSTCODE,
                            WORKER_FIRST_NAME,
                            WORKER_LAST_NAME,
                            WorkColumns.JOB_TITLE,
                            WorkColumns.ORGANISATION,
                            WorkColumns.TELEPHONE,
                            WorkColumns.EMAIL,
                            WorkColumns.STARTED,
                            WorkColumns.ENDED,
                            REFERENCE));

    private final Keyring keyring;

    VoluntarySector(Keyring keyring) {
        this.keyring = keyring;
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
        return false;
    }

    @Override
    public Reading toRecord(Row row) {
        var child = ChildColumns.name(row, FIRST_NAME, LAST_NAME);
        var born = row.read(BORN);
        var postcode = row.read(ChildColumns.POSTCODE);
        var work = WorkColumns.work(row, SERVICE, WORKER_FIRST_NAME, WORKER_LAST_NAME);
        var reference = row.read(REFERENCE);
        if (row.isRefused() || child == null || born == null || work == null) {
            return row.refused();
        }
        var key = reference != null ? "ref:" + reference : derived(child, born, postcode, work);
        var home = postcode == null ? null : new Home.Near(postcode);
        return new Reading.Read(
                new FeedRecord(
                        key,
                        key,
                        new Particulars(
                                Names.of(child), born, null, home, null, null, null, null, null),
                        new Attachment(work, false, null, false)));
    }

    /// A key for a row that has none: the same for the same child and worker, and telling nothing
    /// of them. The postcode is in it, or two children of one name and birthday would be taken for
    /// one.
    private String derived(
            PersonName child, BirthDate born, @Nullable Postcode postcode, Work work) {
        var parts =
                List.of(
                        child.canonical(),
                        born.canonical(),
                        postcode == null ? "" : postcode.canonical(),
                        work.practitioner().canonical(),
                        work.organisation());
        var text = String.join("\n", parts).toLowerCase(Locale.ROOT);
        return "row:"
                + HexFormat.of().formatHex(keyring.blind("voluntary-sector-row", text), 0, 16);
    }
}
