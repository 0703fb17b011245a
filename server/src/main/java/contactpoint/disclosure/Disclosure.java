package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.audit.AuditedFact;
import contactpoint.index.Child;
import contactpoint.index.ChildHit;
import contactpoint.index.ChildRecords;
import contactpoint.index.Schooling;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.matching.Shortlist;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import contactpoint.reference.Authority;
import contactpoint.reference.Registers;
import contactpoint.reference.School;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door. Every answer is decided, redacted and audited in one transaction, which is committed
/// before the caller has it.
@Component
public class Disclosure {
    private final Handles handles;
    private final ChildRecords children;
    private final InvolvementRecords involvements;
    private final Registers registers;
    private final AuditTrail audit;
    private final Policy policy;
    private final LegalClock clock;

    Disclosure(
            Handles handles,
            ChildRecords children,
            InvolvementRecords involvements,
            Registers registers,
            AuditTrail audit,
            Policy policy,
            LegalClock clock) {
        this.handles = handles;
        this.children = children;
        this.involvements = involvements;
        this.registers = registers;
        this.audit = audit;
        this.policy = policy;
        this.clock = clock;
    }

    /// Stores a reason and a search. Nothing is looked for yet.
    @Transactional
    public AskAnswer ask(User user, Ask ask) {
        var lacking = reasonMissing(ask).or(() -> SearchMinimum.missing(ask.criteria()));
        if (lacking.isPresent()) {
            return new AskAnswer.AskForMore(lacking.get());
        }
        if (decide(user, ask, Decision.Action.SEARCH) instanceof Decision.Deny) {
            return refuse(user, "search", "forbidden", new AskAnswer.NotPermitted());
        }
        if (handles.hasSearchedTooOften(user)) {
            return refuse(user, "search", "too-often", new AskAnswer.TooOften());
        }
        var stored = handles.begin(user, ask);
        append(user, new DisclosureFacts.SearchAsked(stored.search().id(), ask));
        return new AskAnswer.Stored(stored.handle());
    }

    /// Records that somebody asked without a reason. They are told what is missing and nothing was
    /// looked for, but a try without a reason is a try.
    @Transactional
    public void askedWithoutReason(User user) {
        append(user, new DisclosureFacts.Refused("search", "without-reason"));
    }

    /// Runs a stored search and shows whom it finds.
    @Transactional
    public SearchAnswer search(User user, String handle) {
        var found = handles.findSearch(user, handle);
        if (found.isEmpty()) {
            return new SearchAnswer.Unknown();
        }
        var search = found.get();
        var ask = search.ask();
        if (!(decide(user, ask, Decision.Action.SEARCH) instanceof Decision.Permit permit)) {
            return refuse(user, "search", "forbidden", new SearchAnswer.Unknown());
        }
        return switch (children.search(ask.criteria())) {
            case Shortlist.TooMany<ChildHit>() -> {
                append(user, new DisclosureFacts.SearchAnswered(search.id(), ask, true, List.of()));
                yield new SearchAnswer.TooMany(ask);
            }
            case Shortlist.Few<ChildHit>(List<ChildHit> hits) -> {
                var shown = hits.stream().map(hit -> hit.child().id()).toList();
                append(user, new DisclosureFacts.SearchAnswered(search.id(), ask, false, shown));
                yield hits.isEmpty()
                        ? new SearchAnswer.None(ask)
                        : new SearchAnswer.Found(ask, results(user, search, permit, hits));
            }
        };
    }

    /// What was asked, for its asker to change. It holds nothing but what they typed.
    @Transactional
    public Optional<Ask> asked(User user, String search) {
        return handles.findSearch(user, search).map(Handles.Search::ask);
    }

    /// Opens one child's record.
    ///
    /// @param search the handle of the search that found the child
    /// @param handle the child's handle from that search
    @Transactional
    public OpenAnswer open(User user, String search, String handle) {
        var named = handles.findChild(user, search, handle, "record");
        if (named.isEmpty()) {
            return new OpenAnswer.Unknown();
        }
        var found = named.get();
        var action =
                found.contactAnswer() == null ? Decision.Action.OPEN : Decision.Action.SHOW_CONTACT;
        if (!(decide(user, found.search().ask(), action) instanceof Decision.Permit permit)) {
            return refuse(user, "record", "forbidden", new OpenAnswer.Unknown());
        }
        var child = children.find(found.child());
        if (child.isEmpty()) {
            return refuse(user, "record", "gone", new OpenAnswer.Unknown());
        }
        append(user, opened(found, permit));
        return new OpenAnswer.Opened(
                new Redaction(policy, clock.today(), permit.parts())
                        .record(full(user, found, child.get())));
    }

    /// Whether the form about having asked the family can be shown for a record: the same that the
    /// record itself is asked, with the same answer.
    @Transactional
    public boolean mayAnswerContact(User user, String search, String handle) {
        return findForContact(user, search, handle).isPresent();
    }

    private Optional<Handles.Found> findForContact(User user, String search, String handle) {
        var named = handles.findChild(user, search, handle, "contact");
        if (named.isEmpty()) {
            return named;
        }
        var ask = named.get().search().ask();
        if (decide(user, ask, Decision.Action.SHOW_CONTACT) instanceof Decision.Deny) {
            return refuse(user, "contact", "forbidden", Optional.empty());
        }
        return children.find(named.get().child()).isEmpty()
                ? refuse(user, "contact", "gone", Optional.empty())
                : named;
    }

    /// Records what the user says of having asked the family, and from then on shows how to reach
    /// people (decision 23, R-071, R-072).
    ///
    /// @param answer a code of the policy's answers
    /// @param ground a code of that answer's grounds, where it has any
    @Transactional
    public ContactAnswered answerContact(
            User user, String search, String handle, String answer, @Nullable String ground) {
        var named = findForContact(user, search, handle);
        if (named.isEmpty()) {
            return new ContactAnswered.Unknown();
        }
        var found = named.get();
        var chosen = policy.findContactAnswer(answer);
        if (chosen.isEmpty()) {
            return new ContactAnswered.AnswerMissing();
        }
        var grounds = chosen.get().grounds();
        var given = grounds.stream().filter(each -> each.code().equals(ground)).findFirst();
        if (!grounds.isEmpty() && given.isEmpty()) {
            return new ContactAnswered.GroundMissing();
        }
        handles.putContactAnswer(handle, answer);
        append(
                user,
                new DisclosureFacts.ContactAnswered(
                        found.child(),
                        found.search().id(),
                        answer,
                        given.map(Policy.Ground::code).orElse(null)));
        return new ContactAnswered.Recorded();
    }

    private Optional<AskAnswer.Missing> reasonMissing(Ask ask) {
        var reason = policy.findReason(ask.reason());
        if (reason.isEmpty()) {
            return Optional.of(AskAnswer.Missing.REASON);
        }
        var details = ask.reasonDetails() == null ? "" : ask.reasonDetails();
        if (details.length() > policy.reasonDetails().longest()) {
            return Optional.of(AskAnswer.Missing.REASON_DETAILS_SHORTER);
        }
        return reason.get().detailsNeeded() && details.length() < policy.reasonDetails().shortest()
                ? Optional.of(AskAnswer.Missing.REASON_DETAILS)
                : Optional.empty();
    }

    /// Every record is ordinary until shields exist; the state is asked for here, once they do.
    private static Decision decide(User user, Ask ask, Decision.Action action) {
        return Decision.decide(
                user.role(),
                user.strength(),
                Purpose.ofCode(ask.reason()),
                action,
                Decision.State.ORDINARY);
    }

    private List<ResultView> results(
            User user, Handles.Search search, Decision.Permit permit, List<ChildHit> hits) {
        var redaction = new Redaction(policy, clock.today(), permit.parts());
        return hits.stream()
                .map(hit -> redaction.result(handles.forChild(user, search, hit.child().id()), hit))
                .toList();
    }

    private static AuditedFact opened(Handles.Found found, Decision.Permit permit) {
        return new DisclosureFacts.RecordOpened(
                found.child(),
                found.search().id(),
                found.search().ask().reason(),
                found.search().ask().reasonDetails(),
                permit.parts().stream().map(Enum::name).sorted().toList());
    }

    /// Everything that the record may show, before redaction.
    private Redaction.Full full(User user, Handles.Found found, Child child) {
        return new Redaction.Full(
                user,
                found.answers().notTheirs(),
                child,
                involvements.of(found.child()),
                Optional.ofNullable(child.gpPractice())
                        .flatMap(registers::findPractice)
                        .orElse(null),
                school(child),
                Optional.ofNullable(child.authority())
                        .flatMap(registers::findAuthority)
                        .map(Authority::name)
                        .orElse(null),
                reasonWords(found.search().ask()),
                Optional.ofNullable(found.contactAnswer())
                        .flatMap(policy::findContactAnswer)
                        .map(Policy.ContactAnswer::words)
                        .orElse(null));
    }

    private @Nullable School school(Child child) {
        return child.schooling() instanceof Schooling.AtSchool at
                ? registers.findSchool(at.urn()).orElse(null)
                : null;
    }

    private void append(User user, AuditedFact fact) {
        audit.append(Actor.user(user.id()), fact);
    }

    private <T> T refuse(User user, String what, String why, T answer) {
        append(user, new DisclosureFacts.Refused(what, why));
        return answer;
    }

    private String reasonWords(Ask ask) {
        var words = policy.findReason(ask.reason()).map(Policy.Reason::words).orElse("");
        return ask.reasonDetails() == null || ask.reasonDetails().isEmpty()
                ? words
                : words + ": " + ask.reasonDetails();
    }
}
