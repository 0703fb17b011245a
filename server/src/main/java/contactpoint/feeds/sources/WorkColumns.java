package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.ColumnGroup;
import contactpoint.feeds.Columns;
import contactpoint.feeds.LabelRules;
import contactpoint.feeds.Row;
import contactpoint.involvement.Attachment;
import contactpoint.involvement.CafStatus;
import contactpoint.involvement.Work;
import contactpoint.person.Checked;
import contactpoint.person.Email;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns for somebody's work with a child.
final class WorkColumns implements ColumnGroup {
    private static final Column<String> ORGANISATION =
            Columns.label(
                            "organisation",
                            LabelRules.Kind.ORGANISATION,
                            "Whom the worker works for",
                            "South Gloucestershire Council")
                    .asRequired();
    private static final Column<Telephone> TELEPHONE =
            Columns.telephone(
                    "telephone",
                    "The worker’s number at work. A row needs a telephone number or an e-mail address",
                    "0117 496 0142");
    private static final Column<Email> EMAIL =
            Columns.email("email", "The worker’s e-mail address at work");
    private static final Column<LocalDate> STARTED =
            Columns.day(
                            "started",
                            "Start date",
                            "First day of the work with the child",
                            "2025-05-12")
                    .asRequired();
    private static final Column<LocalDate> ENDED =
            Columns.day(
                    "ended",
                    "End date",
                    "Last day of the work; empty while it goes on. Its worker stays listed for a year",
                    "");
    private static final Column<Boolean> LEAD_PROFESSIONAL =
            Columns.yesOrNo(
                    "lead_professional", "Whether the worker is the child’s lead professional");
    private static final Column<CafStatus> CAF =
            new Column<>(
                    "caf",
                    false,
                    "Whether the child has or has had a common assessment (CAF). Never its content",
                    "none",
                    "none, current or past; empty if you do not know",
                    WorkColumns::caf);
    private static final Column<Boolean> CAF_HOLDER =
            Columns.yesOrNo("caf_holder", "Whether the worker holds the common assessment");

    private final NameColumns worker;
    private final Column<String> jobTitle;
    private final Set<With> with;

    /// What a format may have beside the worker and the days.
    enum With {
        ORGANISATION,
        LEAD,
        CAF
    }

    /// @param jobTitle an example
    WorkColumns(NameColumns worker, String jobTitle, With... with) {
        this.worker = worker.asNeeded();
        this.jobTitle =
                Columns.label(
                                "job_title",
                                LabelRules.Kind.JOB_TITLE,
                                "The worker’s job title",
                                jobTitle)
                        .asRequired();
        this.with = Set.of(with);
    }

    @Override
    public List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>();
        add(all, With.ORGANISATION, ORGANISATION);
        all.addAll(worker.columns());
        all.addAll(List.of(jobTitle, TELEPHONE, EMAIL, STARTED, ENDED));
        add(all, With.LEAD, LEAD_PROFESSIONAL);
        add(all, With.CAF, CAF);
        add(all, With.CAF, CAF_HOLDER);
        return all;
    }

    private void add(List<Column<?>> all, With part, Column<?> column) {
        if (with.contains(part)) {
            all.add(column);
        }
    }

    /// Null if the row was refused.
    ///
    /// @param serviceType null if that was refused
    @Nullable Attachment read(Row row, @Nullable String serviceType) {
        return read(row, serviceType, row.read(ORGANISATION));
    }

    /// The same where the format says in another way whom the worker works for.
    ///
    /// @param organisation null if that was refused
    @Nullable Attachment read(
            Row row, @Nullable String serviceType, @Nullable String organisation) {
        var work = work(row, serviceType, organisation);
        var leads = is(row, With.LEAD, LEAD_PROFESSIONAL);
        var caf = with.contains(With.CAF) ? row.read(CAF) : null;
        var holdsCaf = is(row, With.CAF, CAF_HOLDER);
        if (holdsCaf && (caf == null || caf == CafStatus.NONE)) {
            row.refuse(
                    CAF_HOLDER,
                    "caf-holder-without-caf",
                    "The worker holds a common assessment and the row says that there is none",
                    "Send current or past in caf, or no in caf_holder");
        }
        return work == null ? null : new Attachment(work, leads, caf, holdsCaf);
    }

    private boolean is(Row row, With part, Column<Boolean> column) {
        return with.contains(part) && Boolean.TRUE.equals(row.read(column));
    }

    private @Nullable Work work(
            Row row, @Nullable String serviceType, @Nullable String organisation) {
        var practitioner = worker.read(row);
        var title = row.read(jobTitle);
        var started = row.read(STARTED);
        var ended = row.read(ENDED);
        if (started != null && ended != null && ended.isBefore(started)) {
            row.refuse(
                    ENDED,
                    "ended-before-started",
                    "End date is before the start date",
                    "Check both dates");
        }
        int before = row.faults();
        var telephone = row.read(TELEPHONE);
        var email = row.read(EMAIL);
        if (telephone == null && email == null && row.faults() == before) {
            row.refuse(
                    TELEPHONE,
                    "contact-missing",
                    "There is no telephone number and no e-mail address",
                    "Send at least one contact at work");
        }
        if (row.isRefused()
                || serviceType == null
                || practitioner == null
                || organisation == null
                || title == null
                || started == null) {
            return null;
        }
        return new Work(
                serviceType, organisation, practitioner, title, telephone, email, started, ended);
    }

    private static Checked<CafStatus> caf(String text) {
        var code = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(CafStatus.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .map(Checked::good)
                .orElseGet(() ->
                        Checked.bad(
                                "caf-status",
                                "This is not a status of a common assessment",
                                "Send none, current or past"));
    }
}
