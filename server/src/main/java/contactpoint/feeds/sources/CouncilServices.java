package contactpoint.feeds.sources;

import contactpoint.feeds.Column;
import contactpoint.feeds.Columns;
import contactpoint.feeds.FeedRecord;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Published;
import contactpoint.feeds.Reading;
import contactpoint.feeds.Row;
import contactpoint.index.Particulars;
import contactpoint.involvement.Attachment;
import contactpoint.involvement.CafStatus;
import contactpoint.person.BirthDate;
import contactpoint.person.Checked;
import contactpoint.person.Gender;
import contactpoint.person.NhsNumber;
import contactpoint.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Column<NhsNumber> NHS_NUMBER = Columns.nhsNumber();
    private static final Column<BirthDate> BORN = Columns.birthDate().asRequired();
    private static final Column<Gender> GENDER = Columns.gender("gender");
    private static final Column<String> WORKER_GIVEN =
            Columns.givenNames("worker_given_names", "The worker’s first name").example("Tim");
    private static final Column<String> WORKER_FAMILY =
            Columns.familyName("worker_family_name", "The worker’s last name").example("Brandon");
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
                    CouncilServices::caf);
    private static final Column<Boolean> CAF_HOLDER =
            Columns.yesOrNo("caf_holder", "Whether the worker holds the common assessment");

    private final Column<String> service;
    private final Published published;

    CouncilServices(Policy policy) {
        service = serviceColumn(policy);
        published =
                new Published(
                        "Council services",
                        "A council’s social care and housing",
                        Published.Sector.COUNCIL,
                        Published.Reach.LOCAL,
                        List.of(
                                "Name, address, date of birth and gender",
                                "Workers’ names, jobs and contact details, with start and end dates",
                                "Who is the lead professional",
                                "Whether there is a common assessment, and who holds it"),
                        "Every day",
                        INVOLVEMENT_ID,
                        columns());
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
        var nhsNumber = row.read(NHS_NUMBER);
        var names = ChildColumns.names(row);
        var born = row.read(BORN);
        var gender = row.read(GENDER);
        var home = ChildColumns.home(row, null);
        var work = WorkColumns.work(row, row.read(service), WORKER_GIVEN, WORKER_FAMILY);
        var leads = Boolean.TRUE.equals(row.read(LEAD_PROFESSIONAL));
        var caf = row.read(CAF);
        var holdsCaf = Boolean.TRUE.equals(row.read(CAF_HOLDER));
        if (holdsCaf && (caf == null || caf == CafStatus.NONE)) {
            row.refuse(
                    CAF_HOLDER,
                    "caf-holder-without-caf",
                    "The worker holds a common assessment and the row says that there is none",
                    "Send current or past in caf, or no in caf_holder");
        }
        if (row.isRefused()
                || key == null
                || personKey == null
                || names == null
                || born == null
                || work == null) {
            return row.refused();
        }
        return new Reading.Read(
                new FeedRecord(
                        key,
                        personKey,
                        new Particulars(
                                names, born, gender, home, null, nhsNumber, null, null, null),
                        new Attachment(work, leads, caf, holdsCaf)));
    }

    private static Column<String> serviceColumn(Policy policy) {
        var codes =
                policy.serviceTypes().stream()
                        .filter(type -> !type.sensitive())
                        .map(Policy.ServiceType::code)
                        .collect(Collectors.joining(", "));
        return new Column<>(
                "service",
                true,
                "What kind of service it is. Sensitive services cannot be sent yet",
                "housing",
                "one of " + codes,
                text -> service(text, policy, codes));
    }

    /// Nothing of a sensitive service may be kept before its protection is built (R-038, decision
    /// 12).
    private static Checked<String> service(String text, Policy policy, String codes) {
        var found = policy.findServiceType(text.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            return Checked.bad(
                    "service-unknown", "This is not a kind of service", "Send one of " + codes);
        }
        return found.get().sensitive()
                ? Checked.bad(
                        "service-sensitive",
                        "ContactPoint cannot yet protect a sensitive service",
                        "Do not send it")
                : Checked.good(found.get().code());
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

    private List<Column<?>> columns() {
        var all = new ArrayList<Column<?>>();
        all.addAll(
                List.of(
                        INVOLVEMENT_ID,
                        PERSON_ID,
                        NHS_NUMBER,
                        ChildColumns.GIVEN,
                        ChildColumns.FAMILY,
                        ChildColumns.KNOWN_AS,
                        ChildColumns.FORMER_FAMILY,
                        BORN,
                        GENDER));
        all.addAll(ChildColumns.ADDRESS);
        all.add(ChildColumns.POSTCODE);
        all.addAll(
                List.of(
                        service,
                        WorkColumns.ORGANISATION,
                        WORKER_GIVEN,
                        WORKER_FAMILY,
                        WorkColumns.JOB_TITLE,
                        WorkColumns.TELEPHONE,
                        WorkColumns.EMAIL,
                        WorkColumns.STARTED,
                        WorkColumns.ENDED,
                        LEAD_PROFESSIONAL,
                        CAF,
                        CAF_HOLDER));
        return all;
    }
}
