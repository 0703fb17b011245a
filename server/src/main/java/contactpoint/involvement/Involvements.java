package contactpoint.involvement;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.keys.Randomness;
import contactpoint.policy.LegalClock;
import java.util.UUID;
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
    /// A new lead professional ends the lead of the one before, on the audit trail. Only
    /// news counts: a source that says again what it said before does not undo what people agreed
    /// since. Work that is over leads nobody.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor, UUID child, UUID sourceRecord, String source, Attachment attachment) {
        var work = attachment.work();
        if (work == null) {
            store.remove(sourceRecord);
            return;
        }
        boolean says = attachment.leads() && !work.hasEnded(clock.today());
        boolean leads = says && isNews(child, sourceRecord);
        if (leads) {
            var before = store.leadOtherThan(child, sourceRecord);
            before.ifPresent(store::endLead);
            audit.append(
                    actor, new LeadProfessionalSet(child, sourceRecord, null, before.orElse(null)));
        }
        var id = randomness.uuid();
        store.put(id, child, sourceRecord, source, work, attachment, says, leads, clock.now());
    }

    /// Whether a record that says "leads" had not said so of this child, or is the one that leads.
    private boolean isNews(UUID child, UUID sourceRecord) {
        store.lock(child);
        return store.findLead(sourceRecord)
                .filter(lead -> lead.child().equals(child) && lead.said() && !lead.leads())
                .isEmpty();
    }
}
