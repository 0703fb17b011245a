package contactpoint.involvement;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.keys.Randomness;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records what practitioners say of their own work (journey P6, R-099). Entries of sources are not
/// changed: of these a practitioner can say "this is me", and that it still holds.
///
/// For `disclosure`, which knows of which child they speak.
@NamedInterface("own")
@Component
public class OwnInvolvements {
    private final InvolvementStore store;
    private final OwnInvolvementStore own;
    private final Randomness randomness;
    private final LegalClock clock;
    private final AuditTrail audit;
    private final Policy policy;

    OwnInvolvements(
            InvolvementStore store,
            OwnInvolvementStore own,
            Randomness randomness,
            LegalClock clock,
            AuditTrail audit,
            Policy policy) {
        this.store = store;
        this.own = own;
        this.randomness = randomness;
        this.clock = clock;
        this.audit = audit;
        this.policy = policy;
    }

    /// Lists somebody with a child. Who ended on the day on which this begins, or after it, goes on
    /// as before, as long as that is still shown: what is not, stays as it is.
    ///
    /// @param leads whether they are the lead professional: only where nobody is
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnOutcome start(UUID account, UUID child, OwnWork work, boolean leads) {
        store.lock(child);
        if (own.findOpen(child, account).isPresent()) {
            return OwnOutcome.ALREADY_LISTED;
        }
        if (leads && findLead(child).isPresent()) {
            return OwnOutcome.LED_BY_ANOTHER;
        }
        var actor = Actor.user(account);
        var id =
                findToReopen(child, account, work.started())
                        .map(before -> reopen(actor, before, work))
                        .orElseGet(() -> add(actor, account, child, work, clock.today()));
        if (leads) {
            setLead(actor, child, id);
        }
        return OwnOutcome.DONE;
    }

    /// Ends somebody's own entry. Their name stays for a year. One that has ended already
    /// is left as it is: where it is so as they ask, as when a form is sent twice, that is done.
    ///
    /// @param ended the last day; not before the first
    /// @param leadTo who leads from then on, if they lead
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnOutcome end(
            UUID account, UUID involvement, LocalDate ended, HandOver handOver, LeadTo leadTo) {
        var found = find(involvement).filter(entry -> account.equals(entry.account()));
        if (found.isEmpty() || !found.get().recordedHere()) {
            return OwnOutcome.NOT_THEIRS;
        }
        var entry = found.get();
        if (entry.ended() != null) {
            return hasEndedSo(entry, ended, handOver, leadTo);
        }
        if (ended.isBefore(entry.started())) {
            throw new IllegalArgumentException("ended before it started");
        }
        if (!isListed(entry, handOver) || !isListed(entry, leadTo)) {
            return OwnOutcome.NOT_THEIRS;
        }
        var actor = Actor.user(account);
        var takesOver = takesOver(actor, entry.child(), handOver);
        own.end(involvement, ended, takesOver, clock.now());
        audit.append(actor, new OwnFacts.Ended(entry.child(), involvement, ended, takesOver));
        if (entry.leads()) {
            own.setLead(entry.child(), lead(leadTo, takesOver));
            audit.append(
                    actor,
                    new LeadProfessionalSet(
                            entry.child(), null, lead(leadTo, takesOver), involvement));
        }
        return OwnOutcome.DONE;
    }

    /// Records that somebody's work still goes on.
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnOutcome confirm(UUID account, UUID involvement) {
        var found = findTheirs(account, involvement);
        if (found.isEmpty()) {
            return OwnOutcome.NOT_THEIRS;
        }
        own.confirm(involvement, clock.today());
        audit.append(
                Actor.user(account),
                new OwnFacts.Confirmed(found.get().child(), involvement, false));
        return OwnOutcome.DONE;
    }

    /// Records that a source's entry is about somebody, and that the work still goes on. Nobody has
    /// said so before them, and it is still about whom they saw: the source may be changing it.
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnOutcome recognise(UUID account, Involvement seen) {
        var found = find(seen.id()).filter(entry -> !entry.hasEnded(clock.today()));
        if (found.isEmpty() || !own.recognise(account, seen, clock.today())) {
            return OwnOutcome.NOT_THEIRS;
        }
        audit.append(
                Actor.user(account), new OwnFacts.Confirmed(found.get().child(), seen.id(), true));
        return OwnOutcome.DONE;
    }

    /// Somebody who leads no longer does; another who is listed, or nobody, does.
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnOutcome passLead(UUID account, UUID involvement, LeadTo leadTo) {
        var found = findTheirs(account, involvement);
        if (found.isEmpty() || !found.get().leads() || !isListed(found.get(), leadTo)) {
            return OwnOutcome.NOT_THEIRS;
        }
        setLead(Actor.user(account), found.get().child(), lead(leadTo, null));
        return OwnOutcome.DONE;
    }

    /// Somebody who is listed becomes the lead professional, where nobody is.
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnOutcome takeLead(UUID account, UUID involvement) {
        var found = findTheirs(account, involvement);
        if (found.isEmpty()) {
            return OwnOutcome.NOT_THEIRS;
        }
        var lead = findLead(found.get().child());
        if (lead.isPresent()) {
            return account.equals(lead.get().account())
                    ? OwnOutcome.DONE
                    : OwnOutcome.LED_BY_ANOTHER;
        }
        setLead(Actor.user(account), found.get().child(), involvement);
        return OwnOutcome.DONE;
    }

    /// Whether an entry that has ended did so as it is asked now. Of one that is not shown any more
    /// nobody can speak.
    private OwnOutcome hasEndedSo(
            OwnInvolvementStore.Standing entry, LocalDate ended, HandOver handOver, LeadTo leadTo) {
        if (!isShown(entry)) {
            return OwnOutcome.NOT_THEIRS;
        }
        return ended.equals(entry.ended())
                        && tookOver(handOver, entry.handedTo())
                        && leadsNow(leadTo, entry)
                ? OwnOutcome.DONE
                : OwnOutcome.ENDED_OTHERWISE;
    }

    private boolean tookOver(HandOver handOver, @Nullable UUID handedTo) {
        return switch (handOver) {
            case HandOver.ToNobody() -> handedTo == null;
            case HandOver.ToListed(UUID involvement) -> involvement.equals(handedTo);
            case HandOver.ToColleague(UUID account, OwnWork _) ->
                    handedTo != null
                            && own.find(handedTo)
                                    .filter(entry -> account.equals(entry.account()))
                                    .isPresent();
        };
    }

    private boolean leadsNow(LeadTo leadTo, OwnInvolvementStore.Standing before) {
        var asked = lead(leadTo, before.handedTo());
        return asked == null
                || findLead(before.child()).filter(lead -> lead.id().equals(asked)).isPresent();
    }

    private boolean isShown(OwnInvolvementStore.Standing entry) {
        return entry.ended() == null || policy.isShown(entry.ended(), clock.today());
    }

    private Optional<OwnInvolvementStore.Standing> findToReopen(
            UUID child, UUID account, LocalDate started) {
        return own.findLastEnded(child, account)
                .filter(this::isShown)
                .filter(before -> before.ended() != null && !before.ended().isBefore(started));
    }

    private Optional<OwnInvolvementStore.Standing> find(UUID involvement) {
        // Looked for again under the lock: what it said before may have changed.
        own.find(involvement).ifPresent(entry -> store.lock(entry.child()));
        return own.find(involvement);
    }

    private Optional<OwnInvolvementStore.Standing> findTheirs(UUID account, UUID involvement) {
        return find(involvement)
                .filter(entry -> account.equals(entry.account()) && !entry.hasEnded(clock.today()));
    }

    private Optional<OwnInvolvementStore.Standing> findLead(UUID child) {
        return own.findLead(child).filter(lead -> !lead.hasEnded(clock.today()));
    }

    private boolean isListed(OwnInvolvementStore.Standing entry, HandOver handOver) {
        return switch (handOver) {
            case HandOver.ToNobody() -> true;
            case HandOver.ToListed(UUID involvement) -> isListedBeside(entry, involvement);
            case HandOver.ToColleague(UUID account, OwnWork _) -> !account.equals(entry.account());
        };
    }

    private boolean isListed(OwnInvolvementStore.Standing entry, LeadTo leadTo) {
        return switch (leadTo) {
            case LeadTo.Nobody() -> true;
            case LeadTo.WhoTakesOver() -> true;
            case LeadTo.Listed(UUID involvement) -> isListedBeside(entry, involvement);
        };
    }

    private boolean isListedBeside(OwnInvolvementStore.Standing entry, UUID involvement) {
        return !involvement.equals(entry.id())
                && own.find(involvement)
                        .filter(other -> other.child().equals(entry.child()))
                        .filter(other -> other.ended() == null)
                        .isPresent();
    }

    private @Nullable UUID takesOver(Actor actor, UUID child, HandOver handOver) {
        return switch (handOver) {
            case HandOver.ToNobody() -> null;
            case HandOver.ToListed(UUID involvement) -> involvement;
            case HandOver.ToColleague(UUID colleague, OwnWork work) ->
                    own.findListed(child, colleague)
                            .orElseGet(() -> add(actor, colleague, child, work, null));
        };
    }

    private static @Nullable UUID lead(LeadTo leadTo, @Nullable UUID takesOver) {
        return switch (leadTo) {
            case LeadTo.Nobody() -> null;
            case LeadTo.Listed(UUID involvement) -> involvement;
            case LeadTo.WhoTakesOver() -> takesOver;
        };
    }

    private UUID add(
            Actor actor, UUID account, UUID child, OwnWork work, @Nullable LocalDate confirmedOn) {
        var id = randomness.uuid();
        own.add(id, child, account, work, confirmedOn, clock.now());
        audit.append(actor, new OwnFacts.Started(child, id, account, work));
        return id;
    }

    private UUID reopen(Actor actor, OwnInvolvementStore.Standing before, OwnWork work) {
        var ended = Objects.requireNonNull(before.ended());
        var started = before.started().isBefore(work.started()) ? before.started() : work.started();
        own.reopen(before.id(), work, started, clock.today(), clock.now());
        audit.append(
                actor,
                new OwnFacts.Reopened(
                        before.child(), before.id(), work, started, ended, before.handedTo()));
        return before.id();
    }

    private void setLead(Actor actor, UUID child, @Nullable UUID to) {
        var before = own.findLead(child).map(OwnInvolvementStore.Standing::id).orElse(null);
        own.setLead(child, to);
        audit.append(actor, new LeadProfessionalSet(child, null, to, before));
    }
}
