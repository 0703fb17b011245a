package contactpoint.reference;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import java.util.Map;

/// What happens to the registers, as the audit trail has it.
final class ReferenceFacts {
    private ReferenceFacts() {}

    /// A register's file was loaded.
    record RegisterLoaded(Register register, LoadReport.Loaded report) implements AuditedFact {
        @Override
        public String kind() {
            return "register-loaded";
        }

        @Override
        public Map<String, Value> facts() {
            var kept = report.kept();
            return Map.of(
                    "register", Value.of(register.stored()),
                    "sha256", Value.of(report.sha256()),
                    "read", Value.of(report.read()),
                    "kept", Value.of(kept.total()),
                    "new", Value.of(kept.fresh()),
                    "changed", Value.of(kept.changed()),
                    "unchanged", Value.of(kept.unchanged()),
                    "newer", Value.of(kept.newer()),
                    "refused", Value.of(report.refused()));
        }
    }

    /// Authorities, or the postcodes that lie in them, were put in.
    record AreasPut(String what, int count) implements AuditedFact {
        @Override
        public String kind() {
            return "areas-put";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("what", Value.of(what), "count", Value.of(count));
        }
    }
}
