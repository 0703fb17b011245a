package contactpoint.audit;

import contactpoint.ledger.Value;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Something that must be on the audit trail. A capability declares its own facts as records beside
/// the code that does the deed, so that a new deed touches nothing here.
public interface AuditedFact {
    /// What happened, in lower-case words joined by hyphens, such as `record-opened`. Never changed
    /// once used.
    String kind();

    /// The child whom it concerns, if it concerns one.
    default Optional<UUID> child() {
        return Optional.empty();
    }

    /// What is recorded of it. It is sealed at rest, so typed search terms may be here; case notes
    /// never.
    Map<String, Value> facts();
}
