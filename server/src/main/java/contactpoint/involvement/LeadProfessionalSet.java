package contactpoint.involvement;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody became the lead professional, or nobody is any more.
///
/// @param sourceRecord whose record says so, where a source does
/// @param involvement who leads now, where a practitioner said so; null for nobody
/// @param before the involvement that led
record LeadProfessionalSet(
        UUID of, @Nullable UUID sourceRecord, @Nullable UUID involvement, @Nullable UUID before)
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
        facts.put("record", text(sourceRecord));
        facts.put("involvement", text(involvement));
        facts.put("before", text(before));
        return facts;
    }

    private static Value text(@Nullable UUID id) {
        return Value.ofNullable(id == null ? null : id.toString());
    }
}
