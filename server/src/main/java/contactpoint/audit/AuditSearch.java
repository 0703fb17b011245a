package contactpoint.audit;

import contactpoint.keys.Keyring;
import contactpoint.ledger.Canonical;
import contactpoint.ledger.Value;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Reads the trail, through the audit reader's own pool and role. For `disclosure` alone.
@NamedInterface("reads")
@Component
public final class AuditSearch {
    private final AuditReadStore store;
    private final Keyring keyring;

    AuditSearch(AuditReadStore store, Keyring keyring) {
        this.store = store;
        this.keyring = keyring;
    }

    /// What concerns a child, oldest first.
    public List<AuditEntry> about(UUID child) {
        return store.about(child).stream().map(this::open).toList();
    }

    /// What an actor did, oldest first.
    public List<AuditEntry> by(Actor actor) {
        return store.by(actor.stored()).stream().map(this::open).toList();
    }

    /// Entries of one kind, oldest first.
    public List<AuditEntry> ofKind(String kind) {
        return store.ofKind(kind).stream().map(this::open).toList();
    }

    private AuditEntry open(AuditReadStore.Row row) {
        var plain = keyring.openFor(Stamps.use(row.at()), row.sealed(), row.id().toString());
        if (Canonical.decode(plain) instanceof Value.Named entry
                && entry.values().get("facts") instanceof Value.Named facts
                && entry.values().get("kind") instanceof Value.Text(String kind)
                && entry.values().get("actor") instanceof Value.Text(String actor)) {
            var child = entry.findText("child").map(UUID::fromString);
            return new AuditEntry(row.id(), row.at(), kind, Actor.ofStored(actor), child, facts);
        }
        throw new IllegalStateException("an audit entry of another form");
    }
}
