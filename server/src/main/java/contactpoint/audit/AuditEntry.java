package contactpoint.audit;

import contactpoint.ledger.Value;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// One entry of the trail, opened.
@NamedInterface("reads")
public record AuditEntry(
        UUID id, Instant at, String kind, Actor actor, Optional<UUID> child, Value.Named facts) {}
