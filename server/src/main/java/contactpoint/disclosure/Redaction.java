package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.index.Child;
import contactpoint.index.ChildHit;
import contactpoint.index.Home;
import contactpoint.index.Schooling;
import contactpoint.involvement.CafStatus;
import contactpoint.involvement.Involvement;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.person.Address;
import contactpoint.person.BirthDate;
import contactpoint.person.Carer;
import contactpoint.person.Email;
import contactpoint.person.Postcode;
import contactpoint.person.Telephone;
import contactpoint.policy.Ages;
import contactpoint.policy.Policy;
import contactpoint.reference.Practice;
import contactpoint.reference.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes views from what is stored and what was decided: pure, and the only maker. What a decision
/// does not permit does not enter the view.
final class Redaction {
    private static final OwnActions NOTHING_TO_SAY =
            new OwnActions(false, null, false, false, false, false);

    private final Policy policy;
    private final LocalDate today;
    private final Set<Decision.Part> parts;

    Redaction(Policy policy, LocalDate today, Set<Decision.Part> parts) {
        this.policy = policy;
        this.today = today;
        this.parts = parts;
    }

    /// Everything that a record may show, before redaction.
    ///
    /// @param reader who is shown it
    /// @param notTheirs entries under the reader's name of which they said that they are not theirs
    record Full(
            User reader,
            Set<UUID> notTheirs,
            Child child,
            InvolvementRecords.Known work,
            @Nullable Practice practice,
            @Nullable School school,
            @Nullable String authority,
            String reason,
            @Nullable String contactAnswer) {}

    ResultView result(String handle, ChildHit hit) {
        var child = hit.child();
        boolean area = may(Decision.Part.AREA);
        boolean died = may(Decision.Part.DEATH) && child.died() != null;
        var resemblance = hit.resemblance();
        return new BuiltResultView(
                handle,
                child.names().display(),
                child.born().display(),
                died ? "" : Words.age(child.born(), today),
                child.gender().display(),
                area ? area(child.home()) : null,
                area ? schoolName(child.schooling()) : null,
                died,
                resemblance == null ? List.of("ContactPoint number") : resemblance.same(),
                resemblance == null ? List.of() : resemblance.different());
    }

    ChildView record(Full full) {
        var child = full.child();
        var now = new ArrayList<WorkView>();
        var before = new ArrayList<WorkView>();
        if (may(Decision.Part.WORK)) {
            full.work().listed().stream()
                    .sorted(callOrder())
                    .forEach(each ->
                            (each.work().hasEnded(today) ? before : now).add(work(full, each)));
        }
        // Nobody is told to call themselves first, nor somebody who may be them.
        now.sort(Comparator.comparing(WorkView::you).thenComparing(WorkView::mayBeYou));
        boolean where = may(Decision.Part.WHEREABOUTS);
        var died = died(full);
        return new BuiltChildView(
                child.names().display(),
                Entries.firstName(child.names()),
                child.born().display(),
                died == null ? Words.age(child.born(), today) : "",
                child.gender().display(),
                died == null ? null : Words.day(died),
                child.number().display(),
                !where,
                may(Decision.Part.CONTACT),
                full.contactAnswer(),
                now.isEmpty() ? null : now.getFirst(),
                now.isEmpty() ? now : now.subList(1, now.size()),
                before,
                may(Decision.Part.WORK) ? own(full) : NOTHING_TO_SAY,
                where ? address(child.home()) : null,
                where
                        ? child.carers().stream().map(each -> carer(each, child.home())).toList()
                        : List.of(),
                where ? school(child.schooling(), full.school()) : null,
                where && child.schooling() instanceof Schooling.AtHome,
                isBelowSchoolAge(child.born()),
                where ? practice(full) : null,
                may(Decision.Part.CAF) ? caf(full.work().caf().status()) : "",
                may(Decision.Part.CAF)
                        ? full.work().caf().holder().map(this::holder).orElse(null)
                        : null,
                where ? full.authority() : null,
                full.reason());
    }

    private @Nullable LocalDate died(Full full) {
        return may(Decision.Part.DEATH) ? full.child().died() : null;
    }

    private boolean may(Decision.Part part) {
        return parts.contains(part);
    }

    /// The lead professional first, then by kind of service, then who came last; ids so that
    /// nothing is left to chance. Ended work by its last day, latest first.
    private Comparator<Involvement> callOrder() {
        return Comparator.comparing((Involvement each) -> !each.leads())
                .thenComparing(
                        each -> each.work().ended(),
                        Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparingInt(each ->
                        policy.findServiceType(each.work().serviceType())
                                .map(Policy.ServiceType::callOrder)
                                .orElse(Integer.MAX_VALUE))
                .thenComparing(each -> each.work().started(), Comparator.reverseOrder())
                .thenComparing(Involvement::id);
    }

    /// Somebody who is listed may confirm that, and end what they recorded; anybody else may say
    /// that they begin, once they have said that no source's entry is theirs. Of a child who has
    /// died there is nothing to begin or to confirm.
    private OwnActions own(Full full) {
        var current =
                full.work().listed().stream().filter(each -> !each.work().hasEnded(today)).toList();
        var mine = current.stream().filter(each -> isReader(full, each)).toList();
        boolean listed = !mine.isEmpty();
        boolean led = current.stream().anyMatch(Involvement::leads);
        boolean lives = died(full) == null;
        var namesake =
                current.stream()
                        .filter(each -> lives && mayBeReader(full, each))
                        .map(each -> each.work().practitioner().display())
                        .findFirst()
                        .orElse(null);
        return new OwnActions(
                !listed && lives && namesake == null,
                namesake,
                listed && lives,
                mine.stream().anyMatch(Involvement::recordedHere),
                mine.stream().anyMatch(Involvement::leads),
                listed && !led && lives);
    }

    private static boolean isReader(Full full, Involvement each) {
        return WorkFacts.isOf(full.reader(), each);
    }

    private static boolean mayBeReader(Full full, Involvement each) {
        return WorkFacts.mayBeOf(full.reader(), each, full.notTheirs());
    }

    private @Nullable String handedTo(Full full, Involvement from) {
        return full.work().listed().stream()
                .filter(each -> each.id().equals(from.handedTo()))
                .map(each -> each.work().practitioner().display())
                .findFirst()
                .orElse(null);
    }

    private WorkView work(Full full, Involvement each) {
        var work = each.work();
        var confirmed = each.recordedHere() ? each.confirmedOn() : null;
        var ended = work.hasEnded(today) ? work.ended() : null;
        return new BuiltWorkView(
                work.practitioner().display(),
                work.jobTitle(),
                work.organisation(),
                policy.findServiceType(work.serviceType())
                        .map(Policy.ServiceType::words)
                        .orElse(""),
                each.leads(),
                Words.day(work.started()),
                ended == null ? null : Words.day(ended),
                ended == null && work.ended() != null ? Words.day(work.ended()) : null,
                handedTo(full, each),
                ended == null ? null : Words.day(policy.shownUntil(ended)),
                Words.ago(each.receivedAt(), today),
                confirmed == null ? null : Words.ago(confirmed, today),
                died(full) != null
                        ? null
                        : new Entries(policy, today)
                                .unconfirmed(each.recordedHere(), work.ended(), each.confirmedOn()),
                full.reader().id().equals(each.account()),
                ended == null && mayBeReader(full, each),
                contact(work.telephone()),
                contact(work.email()));
    }

    private PlaceView holder(Involvement each) {
        var work = each.work();
        return new BuiltPlaceView(
                "Held by",
                work.practitioner().display(),
                List.of(work.jobTitle(), work.organisation()),
                contact(work.telephone()),
                contact(work.email()));
    }

    /// Where the source does not say where a carer lives, neither does the page: a parent who left
    /// must not stand at the child's address.
    private PlaceView carer(Carer carer, @Nullable Home home) {
        return new BuiltPlaceView(
                carer.role().display(),
                carer.name().display(),
                carerLines(carer.address(), home),
                contact(carer.telephone()),
                contact(carer.email()));
    }

    private static List<String> carerLines(@Nullable Address address, @Nullable Home home) {
        if (address == null) {
            return List.of();
        }
        return home instanceof Home.At(Address childs) && childs.place().equals(address.place())
                ? List.of("Same address")
                : address.displayLines();
    }

    /// As the register has the school; where it does not, as the source said.
    private @Nullable PlaceView school(@Nullable Schooling schooling, @Nullable School school) {
        return switch (schooling) {
            case null -> null;
            case Schooling.AtHome() ->
                    new BuiltPlaceView("School", "Educated at home", List.of(), null, null);
            case Schooling.AtSchool at -> {
                var number = school == null ? null : school.telephone();
                yield new BuiltPlaceView(
                        "School",
                        school == null ? at.name() : school.name(),
                        schoolLines(at, school),
                        contact(number == null ? at.telephone() : number),
                        null);
            }
        };
    }

    private static List<String> schoolLines(Schooling.AtSchool at, @Nullable School school) {
        var lines = new ArrayList<String>();
        if (school != null) {
            lines.addAll(school.addressLines());
            if (school.postcode() != null) {
                lines.add(school.postcode().display());
            }
            if (!school.open()) {
                lines.add(closed("school", school.closed()));
            }
        }
        if (at.since() != null) {
            lines.add("Since " + Words.day(at.since()));
        }
        return lines;
    }

    private static String closed(String what, @Nullable LocalDate on) {
        return on == null
                ? "This " + what + " is not open"
                : "This " + what + " closed on " + Words.day(on);
    }

    /// False where only part of the date of birth is known and leaves it open.
    private boolean isBelowSchoolAge(BirthDate born) {
        return born instanceof BirthDate.Full && !Ages.hasReached(born, policy.schoolAge(), today);
    }

    private @Nullable PlaceView practice(Full full) {
        var code = full.child().gpPractice();
        if (code == null) {
            return null;
        }
        var practice = full.practice();
        if (practice == null) {
            return new BuiltPlaceView(
                    "GP practice",
                    "Practice code " + code.display(),
                    List.of("Its name is not in the register that is loaded"),
                    null,
                    null);
        }
        var lines = new ArrayList<>(practice.addressLines().stream().map(Words::calm).toList());
        if (practice.postcode() != null) {
            lines.add(practice.postcode().display());
        }
        if (!practice.open()) {
            lines.add(closed("practice", practice.closed()));
        }
        return new BuiltPlaceView(
                "GP practice",
                Words.calm(practice.name()),
                lines,
                contact(practice.telephone()),
                null);
    }

    private @Nullable ContactView contact(@Nullable Telephone telephone) {
        return telephone == null || !may(Decision.Part.CONTACT)
                ? null
                : BuiltContactView.of(telephone);
    }

    private @Nullable ContactView contact(@Nullable Email email) {
        return email == null || !may(Decision.Part.CONTACT) ? null : BuiltContactView.of(email);
    }

    private static @Nullable List<String> address(@Nullable Home home) {
        return switch (home) {
            case null -> null;
            case Home.NoKnownAddress() -> List.of("No known address");
            case Home.At(Address address) -> address.displayLines();
            case Home.Near(Postcode postcode) -> List.of(postcode.display());
        };
    }

    private static @Nullable String area(@Nullable Home home) {
        return switch (home) {
            case Home.At(Address address) when address.postcode() != null ->
                    address.lines().getLast() + " " + address.postcode().district();
            case Home.Near(Postcode postcode) -> postcode.district();
            case null -> null;
            case Home.At _, Home.NoKnownAddress _ -> null;
        };
    }

    private static @Nullable String schoolName(@Nullable Schooling schooling) {
        return switch (schooling) {
            case null -> null;
            case Schooling.AtHome() -> "Educated at home";
            case Schooling.AtSchool at -> at.name();
        };
    }

    private static String caf(CafStatus status) {
        return switch (status) {
            case NONE -> "None recorded";
            case CURRENT -> "Has one now";
            case PAST -> "Has had one";
        };
    }
}
