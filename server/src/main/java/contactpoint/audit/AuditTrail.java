package contactpoint.audit;

import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import contactpoint.policy.MachineClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The audit trail's inlet (R-079, decision 19).
@Component
public class AuditTrail {
    private final AuditStore store;
    private final Keyring keyring;
    private final Randomness randomness;
    private final MachineClock clock;

    AuditTrail(AuditStore store, Keyring keyring, Randomness randomness, MachineClock clock) {
        this.store = store;
        this.keyring = keyring;
        this.randomness = randomness;
        this.clock = clock;
    }

    /// Writes what happened, in the transaction that makes it happen. If it cannot be written the
    /// transaction fails, and with it the answer.
    ///
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a
    ///   transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Actor actor, AuditedFact fact, AuditedFact... more) {
        var at = clock.now();
        var rows = new ArrayList<AuditStore.Row>();
        rows.add(row(actor, at, fact));
        for (var each : more) {
            rows.add(row(actor, at, each));
        }
        store.append(rows);
    }

    private AuditStore.Row row(Actor actor, Instant at, AuditedFact fact) {
        var id = randomness.uuid();
        var values = new TreeMap<String, Value>();
        values.put("id", Value.of(id.toString()));
        values.put("at", Value.of(Stamps.micros(at)));
        values.put("kind", Value.of(fact.kind()));
        values.put("actor", Value.of(actor.stored()));
        values.put("child", Value.ofNullable(fact.child().map(Object::toString).orElse(null)));
        values.put("facts", new Value.Named(fact.facts()));
        var sealed =
                keyring.sealFor(
                        Stamps.use(at), Canonical.encode(new Value.Named(values)), id.toString());
        return new AuditStore.Row(
                id, at, fact.kind(), actor.stored(), fact.child().orElse(null), sealed);
    }
}
