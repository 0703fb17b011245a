package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.index.Home;
import contactpoint.index.Particulars;
import contactpoint.involvement.Work;
import contactpoint.keys.Keyring;
import contactpoint.person.BirthDate;
import contactpoint.person.Names;
import contactpoint.person.PersonName;
import contactpoint.person.Postcode;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The simplest way in, for a small organisation with a spreadsheet: one row for each child and
/// worker. A telephone number alone is enough to reach the worker.
///
/// Its rows never make a child: a slip of spelling would make a second one.
@Component
final class VoluntarySector implements FeedSource {
    static final String ID = "voluntary-sector";

    private static final Column<String> REFERENCE =
            Columns.key(
                    "reference",
                    "Your own number for this child and worker, if you have one. Without it, another spelling of the"
                            + " child’s or the worker’s name, another date of birth, postcode or organisation is"
                            + " another row",
                    "YC-17");
    private static final NameColumns CHILD = NameColumns.plain("", "The child’s").asNeeded();
    private static final Column<BirthDate> BORN = Columns.birthDate().asRequired();
    private static final Column<Postcode> POSTCODE = Columns.postcode();
    private static final WorkColumns WORK =
            new WorkColumns(
                    NameColumns.plain("worker_", "The worker’s").example("Libby", "Chen"),
                    "Young people’s worker",
                    WorkColumns.With.ORGANISATION);

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
                    Columns.inOrder(CHILD, BORN, POSTCODE, WORK, REFERENCE));

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
        var child = CHILD.read(row);
        var born = row.read(BORN);
        var postcode = row.read(POSTCODE);
        var attachment = WORK.read(row, "voluntary");
        var reference = row.read(REFERENCE);
        if (row.isRefused() || child == null || born == null || attachment == null) {
            return row.refused();
        }
        var key =
                reference != null
                        ? "ref:" + reference
                        : derived(child, born, postcode, Objects.requireNonNull(attachment.work()));
        var home = postcode == null ? null : new Home.Near(postcode);
        var said = Particulars.of(Names.of(child), born, null).withHome(home);
        return row.says(key, key, said, attachment);
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
