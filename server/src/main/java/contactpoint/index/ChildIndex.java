package contactpoint.index;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.audit.AuditedFact;
import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.matching.Explanation;
import contactpoint.matching.MatchOutcome;
import contactpoint.matching.Matcher;
import contactpoint.person.Description;
import contactpoint.person.Gender;
import contactpoint.policy.LegalClock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes what sources say and keeps one record a child.
@Component
public class ChildIndex {
    private static final Explanation TOO_MANY =
            new Explanation("too-many-candidates", Matcher.MODEL, List.of());
    private static final Explanation MAY_NOT_FOUND =
            new Explanation("source-may-not-found", Matcher.MODEL, List.of());

    private final SourceStore sources;
    private final Candidates candidates;
    private final ChildValues values;
    private final Keys keys;
    private final Keyring keyring;
    private final Randomness randomness;
    private final LegalClock clock;
    private final AuditTrail audit;
    private final Matcher matcher = new Matcher();

    ChildIndex(
            SourceStore sources,
            Candidates candidates,
            ChildValues values,
            Keys keys,
            Keyring keyring,
            Randomness randomness,
            LegalClock clock,
            AuditTrail audit) {
        this.sources = sources;
        this.candidates = candidates;
        this.values = values;
        this.keys = keys;
        this.keyring = keyring;
        this.randomness = randomness;
        this.clock = clock;
        this.audit = audit;
    }

    /// How many versions wait until somebody decides which child they are about.
    @Transactional(readOnly = true)
    public long countWaiting() {
        return sources.countHeld();
    }

    /// Takes one row in the caller's transaction: keeps it as a new version, finds the child it is
    /// about, and computes that child's values anew. The same content again changes nothing, unless
    /// it was held and can be decided now: then sending it again is enough.
    ///
    /// @param actor the source on whose behalf it is taken
    @Transactional(propagation = Propagation.MANDATORY)
    public Placement accept(Actor actor, SourceRecord record) {
        var source = record.key().source();
        var keyBlind = keys.sourceKey(source, record.key().key());
        var personBlind = keys.personKey(source, record.personKey());
        var incoming = describe(record.said());
        sources.lock(candidates.locks(source, record.personKey(), incoming));

        var content = ParticularsForm.write(record.said(), record.attached());
        var digest = keys.digest(content);
        var known = sources.find(source, keyBlind, personBlind);
        var stored = known.stored();
        boolean again = stored.isPresent() && Arrays.equals(stored.get().digest(), digest);
        if (again && !stored.get().held()) {
            return new Placement.Unchanged(stored.get().id());
        }
        var linked = stored.map(SourceStore.Stored::child).orElse(null);
        var outcome = decide(record, incoming, linked, known.children());
        var kept =
                again
                        ? new Kept(stored.get().id(), stored.get().version(), true)
                        : keep(record, stored, keyBlind, personBlind, content, digest);
        return switch (outcome) {
            case MatchOutcome.Same(UUID child, Explanation why) ->
                    put(actor, record, kept, child, linked, why);
            case MatchOutcome.NewPerson(Explanation why) -> found(actor, record, kept, why);
            case MatchOutcome.Unsure(List<UUID> near, Explanation why) ->
                    again
                            ? new Placement.Unchanged(kept.record())
                            : hold(actor, record, kept, near, why);
        };
    }

    /// A version that is kept.
    ///
    /// @param before whether it was kept before, and held
    private record Kept(UUID record, int version, boolean before) {
        boolean first() {
            return version == 1;
        }
    }

    private Kept keep(
            SourceRecord record,
            Optional<SourceStore.Stored> stored,
            byte[] keyBlind,
            byte[] personBlind,
            byte[] content,
            byte[] digest) {
        var id = stored.map(SourceStore.Stored::id).orElseGet(randomness::uuid);
        var key =
                stored.map(known -> keyring.unwrap(known.wrappedKey(), id.toString()))
                        .orElseGet(keyring::newDataKey);
        int version = stored.map(SourceStore.Stored::version).orElse(0) + 1;
        var row =
                new SourceStore.VersionRow(
                        randomness.uuid(),
                        id,
                        version,
                        record.delivery(),
                        clock.now(),
                        digest,
                        keyring.seal(key, content, Places.version(id, version)));
        if (stored.isPresent()) {
            sources.addVersion(row);
        } else {
            var wrapped = keyring.wrap(key, id.toString());
            sources.addRecord(id, record.key().source(), keyBlind, personBlind, wrapped, row);
        }
        return new Kept(id, version, false);
    }

    /// Whom a row is about. A record that is linked stays with its child: only its own child is
    /// asked whether it still can be. A source that may not found a child leaves it undecided.
    private MatchOutcome decide(
            SourceRecord record, Description incoming, @Nullable UUID linked, List<UUID> ofPerson) {
        if (linked != null) {
            return matcher.match(incoming, candidates.only(linked));
        }
        var found = candidates.of(incoming, ofPerson);
        if (found.size() > Candidates.MOST) {
            return new MatchOutcome.Unsure(List.of(), TOO_MANY);
        }
        var outcome = matcher.match(incoming, found);
        return outcome instanceof MatchOutcome.NewPerson && !record.mayFound()
                ? new MatchOutcome.Unsure(List.of(), MAY_NOT_FOUND)
                : outcome;
    }

    private Placement put(
            Actor actor,
            SourceRecord record,
            Kept kept,
            UUID child,
            @Nullable UUID linked,
            Explanation why) {
        if (kept.before()) {
            sources.releaseHeld(kept.record(), kept.version());
        }
        if (linked == null) {
            link(kept, child, why);
            audit.append(actor, linked(record, kept, child, why));
        } else {
            audit.append(
                    actor,
                    new IndexFacts.RecordChanged(
                            child, kept.record(), record.delivery(), kept.version()));
        }
        values.compute(child);
        return new Placement.Placed(kept.record(), child, kept.first());
    }

    private Placement found(Actor actor, SourceRecord record, Kept kept, Explanation why) {
        if (kept.before()) {
            sources.releaseHeld(kept.record(), kept.version());
        }
        var child =
                values.found(
                        new BestValues.Said(
                                record.key().source(),
                                kept.record(),
                                kept.version(),
                                clock.now(),
                                true,
                                record.said()));
        link(kept, child, why);
        audit.append(
                actor,
                new IndexFacts.ChildMade(child, kept.record(), record.delivery()),
                linked(record, kept, child, why));
        return new Placement.Placed(kept.record(), child, kept.first());
    }

    private void link(Kept kept, UUID child, Explanation why) {
        sources.link(randomness.uuid(), kept.record(), child, why, clock.now());
    }

    private static AuditedFact linked(SourceRecord record, Kept kept, UUID child, Explanation why) {
        return new IndexFacts.RecordLinked(child, kept.record(), record.delivery(), why);
    }

    private Placement hold(
            Actor actor, SourceRecord record, Kept kept, List<UUID> near, Explanation why) {
        sources.hold(kept.record(), kept.version(), why, near, clock.now());
        audit.append(actor, new IndexFacts.RecordHeld(kept.record(), record.delivery(), near, why));
        return new Placement.Held(kept.record(), kept.first());
    }

    private static Description describe(Particulars said) {
        return new Description(
                said.names(),
                said.born(),
                said.gender() == null ? Gender.NOT_SPECIFIED : said.gender(),
                said.postcodes(),
                said.nhsNumber() == null ? Set.of() : Set.of(said.nhsNumber()),
                said.upns());
    }
}
