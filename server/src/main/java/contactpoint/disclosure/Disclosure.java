package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.index.ChildHit;
import contactpoint.index.ChildRecords;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.matching.Shortlist;
import contactpoint.policy.LegalClock;
import contactpoint.policy.MachineClock;
import contactpoint.policy.Policy;
import contactpoint.reference.Authority;
import contactpoint.reference.Registers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The door. Every answer is decided, redacted and audited in one transaction, which is committed
/// before the caller has it.
@Component
public class Disclosure {
    private static final String NOT_REFUSED = "";
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofHours(1);

    private final DisclosureStore store;
    private final ChildRecords children;
    private final InvolvementRecords involvements;
    private final Registers registers;
    private final AuditTrail audit;
    private final Keyring keyring;
    private final Randomness randomness;
    private final Policy policy;
    private final LegalClock legal;
    private final MachineClock machine;

    Disclosure(
            DisclosureStore store,
            ChildRecords children,
            InvolvementRecords involvements,
            Registers registers,
            AuditTrail audit,
            Keyring keyring,
            Randomness randomness,
            Policy policy,
            LegalClock legal,
            MachineClock machine) {
        this.store = store;
        this.children = children;
        this.involvements = involvements;
        this.registers = registers;
        this.audit = audit;
        this.keyring = keyring;
        this.randomness = randomness;
        this.policy = policy;
        this.legal = legal;
        this.machine = machine;
    }

    /// Stores a reason and a search. Nothing is looked for yet.
    @Transactional
    public AskAnswer ask(User user, Ask ask) {
        var actor = Actor.user(user.id());
        var lacking = reasonMissing(ask).or(() -> SearchMinimum.missing(ask.criteria()));
        if (lacking.isPresent()) {
            return new AskAnswer.AskForMore(lacking.get());
        }
        if (decide(user, ask, Decision.Action.SEARCH) instanceof Decision.Deny) {
            audit.append(actor, new DisclosureFacts.Refused("search", "forbidden"));
            return new AskAnswer.NotPermitted();
        }
        var now = machine.now();
        if (store.searchesSince(user.id(), now.minus(Duration.ofHours(1)))
                >= policy.search().mostInAnHour()) {
            audit.append(actor, new DisclosureFacts.Refused("search", "too-often"));
            return new AskAnswer.TooOften();
        }
        store.removeExpired(user.id(), now.minus(KEPT_AFTER_EXPIRY));
        var handle = newHandle(Randomness.Purpose.SEARCH_HANDLE);
        var id = randomness.uuid();
        store.add(
                id,
                blind(handle),
                user.id(),
                keyring.sealFor("search", AskForm.write(ask), id.toString()),
                now,
                now.plus(Duration.ofMinutes(policy.handles().searchMinutes())));
        audit.append(actor, new DisclosureFacts.SearchAsked(id, ask));
        return new AskAnswer.Stored(handle);
    }

    /// Records that somebody asked without a reason. They are told what is missing and nothing was
    /// looked for, but a try without a reason is a try.
    @Transactional
    public void askedWithoutReason(User user) {
        audit.append(
                Actor.user(user.id()), new DisclosureFacts.Refused("search", "without-reason"));
    }

    /// Runs a stored search and shows whom it finds.
    @Transactional
    public SearchAnswer search(User user, String handle) {
        var now = machine.now();
        var found = store.findSearch(blind(handle), now);
        var refusal = found.map(row -> refusal(user, row.account(), row.live())).orElse("unknown");
        if (found.isEmpty() || !refusal.equals(NOT_REFUSED)) {
            return refuse(user, "search", refusal, new SearchAnswer.Unknown());
        }
        var row = found.get();
        var ask = open(row.ask(), row.id());
        if (!(decide(user, ask, Decision.Action.SEARCH) instanceof Decision.Permit permit)) {
            return refuse(user, "search", "forbidden", new SearchAnswer.Unknown());
        }
        return switch (children.search(ask.criteria())) {
            case Shortlist.TooMany<ChildHit>() -> {
                answered(user, row.id(), ask, true, List.of());
                yield new SearchAnswer.TooMany(ask);
            }
            case Shortlist.Few<ChildHit>(List<ChildHit> hits) -> {
                answered(user, row.id(), ask, false, hits);
                yield hits.isEmpty()
                        ? new SearchAnswer.None(ask)
                        : new SearchAnswer.Found(ask, results(user, row.id(), permit, hits, now));
            }
        };
    }

    /// What was asked, for its asker to change. It holds nothing but what they typed.
    @Transactional
    public Optional<Ask> asked(User user, String search) {
        var found = store.findSearch(blind(search), machine.now());
        var refusal = found.map(row -> refusal(user, row.account(), row.live())).orElse("unknown");
        return refusal.equals(NOT_REFUSED)
                ? found.map(row -> open(row.ask(), row.id()))
                : refuse(user, "search", refusal, Optional.empty());
    }

    /// Opens one child's record.
    ///
    /// @param search the handle of the search that found the child
    /// @param handle the child's handle from that search
    @Transactional
    public OpenAnswer open(User user, String search, String handle) {
        var found = store.findHandle(blind(handle), blind(search), machine.now());
        var refusal = found.map(row -> refusal(user, row.account(), row.live())).orElse("unknown");
        if (found.isEmpty() || !refusal.equals(NOT_REFUSED)) {
            return refuse(user, "record", refusal, new OpenAnswer.Unknown());
        }
        var row = found.get();
        var ask = open(row.ask(), row.search());
        var action =
                row.contactAnswer() == null ? Decision.Action.OPEN : Decision.Action.SHOW_CONTACT;
        if (!(decide(user, ask, action) instanceof Decision.Permit permit)) {
            return refuse(user, "record", "forbidden", new OpenAnswer.Unknown());
        }
        var child = children.find(row.child());
        if (child.isEmpty()) {
            return refuse(user, "record", "gone", new OpenAnswer.Unknown());
        }
        audit.append(
                Actor.user(user.id()),
                new DisclosureFacts.RecordOpened(
                        row.child(),
                        row.search(),
                        ask.reason(),
                        ask.reasonDetails(),
                        permit.parts().stream().map(Enum::name).sorted().toList()));
        var full =
                new Redaction.Full(
                        child.get(),
                        involvements.of(row.child()),
                        Optional.ofNullable(child.get().gpPractice())
                                .flatMap(registers::findPractice)
                                .orElse(null),
                        Optional.ofNullable(child.get().authority())
                                .flatMap(registers::findAuthority)
                                .map(Authority::name)
                                .orElse(null),
                        reasonWords(ask),
                        Optional.ofNullable(row.contactAnswer())
                                .flatMap(policy::findContactAnswer)
                                .map(Policy.ContactAnswer::words)
                                .orElse(null));
        return new OpenAnswer.Opened(
                new Redaction(policy, legal.today(), permit.parts()).record(full));
    }

    /// Whether the form about having asked the family can be shown for a record.
    @Transactional
    public boolean mayAnswerContact(User user, String search, String handle) {
        var found = store.findHandle(blind(handle), blind(search), machine.now());
        var refusal = found.map(row -> refusal(user, row.account(), row.live())).orElse("unknown");
        return refusal.equals(NOT_REFUSED) || refuse(user, "contact", refusal, false);
    }

    /// Records what the user says of having asked the family, and from then on shows how to reach
    /// people (decision 23, R-071, R-072).
    ///
    /// @param answer a code of the policy's answers
    /// @param ground a code of that answer's grounds, where it has any
    @Transactional
    public ContactAnswered answerContact(
            User user, String search, String handle, String answer, @Nullable String ground) {
        var blind = blind(handle);
        var found = store.findHandle(blind, blind(search), machine.now());
        var refusal = found.map(row -> refusal(user, row.account(), row.live())).orElse("unknown");
        if (found.isEmpty() || !refusal.equals(NOT_REFUSED)) {
            return refuse(user, "contact", refusal, new ContactAnswered.Unknown());
        }
        var row = found.get();
        var ask = open(row.ask(), row.search());
        if (decide(user, ask, Decision.Action.SHOW_CONTACT) instanceof Decision.Deny
                || children.find(row.child()).isEmpty()) {
            return refuse(user, "contact", "forbidden", new ContactAnswered.Unknown());
        }
        var chosen = policy.findContactAnswer(answer);
        if (chosen.isEmpty()) {
            return new ContactAnswered.AnswerMissing();
        }
        var grounds = chosen.get().grounds();
        var given = grounds.stream().filter(each -> each.code().equals(ground)).findFirst();
        if (!grounds.isEmpty() && given.isEmpty()) {
            return new ContactAnswered.GroundMissing();
        }
        store.putContactAnswer(blind, answer);
        audit.append(
                Actor.user(user.id()),
                new DisclosureFacts.ContactAnswered(
                        row.child(),
                        row.search(),
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
            User user, UUID search, Decision.Permit permit, List<ChildHit> hits, Instant now) {
        var redaction = new Redaction(policy, legal.today(), permit.parts());
        var expires = now.plus(Duration.ofMinutes(policy.handles().childMinutes()));
        var results = new ArrayList<ResultView>();
        for (var hit : hits) {
            var handle = newHandle(Randomness.Purpose.CHILD_HANDLE);
            store.addHandle(blind(handle), user.id(), hit.child().id(), search, expires);
            results.add(redaction.result(handle, hit));
        }
        return results;
    }

    private void answered(User user, UUID search, Ask ask, boolean tooMany, List<ChildHit> hits) {
        var shown = hits.stream().map(hit -> hit.child().id()).toList();
        audit.append(
                Actor.user(user.id()),
                new DisclosureFacts.SearchAnswered(search, ask, tooMany, shown));
    }

    /// Why a handle opens nothing for this user.
    private static String refusal(User user, UUID owner, boolean live) {
        if (!owner.equals(user.id())) {
            return "foreign";
        }
        return live ? NOT_REFUSED : "expired";
    }

    private <T> T refuse(User user, String what, String why, T answer) {
        audit.append(Actor.user(user.id()), new DisclosureFacts.Refused(what, why));
        return answer;
    }

    private String reasonWords(Ask ask) {
        var words = policy.findReason(ask.reason()).map(Policy.Reason::words).orElse("");
        return ask.reasonDetails() == null || ask.reasonDetails().isEmpty()
                ? words
                : words + ": " + ask.reasonDetails();
    }

    private Ask open(byte[] sealed, UUID search) {
        return AskForm.read(keyring.openFor("search", sealed, search.toString()));
    }

    private String newHandle(Randomness.Purpose purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomness.draw(purpose, 16));
    }

    private byte[] blind(String handle) {
        return keyring.blind("handle", handle);
    }
}
