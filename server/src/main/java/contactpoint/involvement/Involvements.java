package contactpoint.involvement;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.audit.AuditedFact;
import contactpoint.keys.Randomness;
import contactpoint.ledger.Value;
import contactpoint.policy.LegalClock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records who works with a child.
@Component
public class Involvements {
    private final InvolvementStore store;
    private final Randomness randomness;
    private final LegalClock clock;
    private final AuditTrail audit;

    Involvements(
            InvolvementStore store, Randomness randomness, LegalClock clock, AuditTrail audit) {
        this.store = store;
        this.randomness = randomness;
        this.clock = clock;
        this.audit = audit;
    }

    /// Records what a source record says of work with a child, in place of what it said before.
    ///
    /// A new lead professional ends the lead of the one before, on the audit trail. Work
    /// that is over leads nobody.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor, UUID child, UUID sourceRecord, String source, Attachment attachment) {
        var work = attachment.work();
        if (work == null) {
            store.remove(sourceRecord);
            return;
        }
        boolean leads = attachment.leads() && !work.hasEnded(clock.today());
        if (leads) {
            var before = store.leadOtherThan(child, sourceRecord);
            before.ifPresent(store::endLead);
            audit.append(actor, new LeadProfessionalSet(child, sourceRecord, before.orElse(null)));
        }
        var id = randomness.uuid();
        store.put(id, child, sourceRecord, source, work, attachment, leads, clock.now());
    }

    private record LeadProfessionalSet(UUID of, UUID sourceRecord, @Nullable UUID before)
            implements AuditedFact {
        @Override
        public String kind() {
            return "lead-professional-set";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            var facts = new TreeMap<String, Value>();
            facts.put("record", Value.of(sourceRecord.toString()));
            facts.put("before", Value.ofNullable(before == null ? null : before.toString()));
            return facts;
        }
    }
}
