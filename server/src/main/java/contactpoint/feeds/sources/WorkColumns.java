package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.LabelRules;
import contactpoint.feeds.Row;
import contactpoint.involvement.Work;
import contactpoint.person.Email;
import contactpoint.person.Telephone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The columns for somebody's work with a child that several sources share.
final class WorkColumns {
    static final Column<String> ORGANISATION =
            Columns.label(
                            "organisation",
                            LabelRules.Kind.ORGANISATION,
                            "Whom the worker works for",
                            "South Gloucestershire Council")
                    .asRequired();
    static final Column<String> JOB_TITLE =
            Columns.label(
                            "job_title",
                            LabelRules.Kind.JOB_TITLE,
                            "The worker’s job title",
                            "Housing officer")
                    .asRequired();
    static final Column<Telephone> TELEPHONE =
            Columns.telephone(
                    "telephone",
                    "The worker’s number at work. A row needs a telephone number or an e-mail address",
                    "0117 496 0142");
    static final Column<Email> EMAIL =
            Columns.email("email", "The worker’s e-mail address at work");
    static final Column<LocalDate> STARTED =
            Columns.day(
                            "started",
                            "Start date",
                            "First day of the work with the child",
                            "2025-05-12")
                    .asRequired();
    static final Column<LocalDate> ENDED =
            Columns.day(
                    "ended",
                    "End date",
                    "Last day of the work; empty while it goes on. Its worker stays listed for a year",
                    "");

    private WorkColumns() {}

    /// Null if the row was refused.
    ///
    /// @param serviceType null if that was refused
    static @Nullable Work work(
            Row row,
            @Nullable String serviceType,
            Column<String> workerGiven,
            Column<String> workerFamily) {
        var worker = ChildColumns.name(row, workerGiven, workerFamily);
        var organisation = row.read(ORGANISATION);
        var jobTitle = row.read(JOB_TITLE);
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
                || worker == null
                || organisation == null
                || jobTitle == null
                || started == null) {
            return null;
        }
        return new Work(
                serviceType, organisation, worker, jobTitle, telephone, email, started, ended);
    }
}
