package contactpoint.reference;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import java.util.Map;

/// What happens to the registers, as the audit trail has it.
final class ReferenceFacts {
    private ReferenceFacts() {}

    /// A register's file was loaded.
    record RegisterLoaded(OdsRegister register, LoadReport.Loaded report) implements AuditedFact {
        @Override
        public String kind() {
            return "register-loaded";
        }

        @Override
        public Map<String, Value> facts() {
            var practices = report.practices();
            return Map.of(
                    "register", Value.of(register.stored()),
                    "sha256", Value.of(report.sha256()),
                    "read", Value.of(report.read()),
                    "practices", Value.of(practices.total()),
                    "new", Value.of(practices.fresh()),
                    "changed", Value.of(practices.changed()),
                    "unchanged", Value.of(practices.unchanged()),
                    "not-practices", Value.of(report.notPractices()),
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
