package contactpoint.involvement;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the audit trail says of what practitioners record of their own work.
final class OwnFacts {
    private OwnFacts() {}

    private static Value whom(@Nullable UUID involvement) {
        return Value.ofNullable(involvement == null ? null : involvement.toString());
    }

    /// @param account who is listed: the actor, or a colleague whom they handed over to
    record Started(UUID of, UUID involvement, UUID account, OwnWork work) implements AuditedFact {
        @Override
        public String kind() {
            return "involvement-started";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of(
                    "involvement", Value.of(involvement.toString()),
                    "account", Value.of(account.toString()),
                    "service", Value.of(work.serviceType()),
                    "started", Value.of(work.started().toString()));
        }
    }

    /// An entry that had ended goes on.
    ///
    /// @param started its first day, as it is now
    /// @param ended the last day that it had
    /// @param handedTo who had taken it over
    record Reopened(
            UUID of,
            UUID involvement,
            OwnWork work,
            LocalDate started,
            LocalDate ended,
            @Nullable UUID handedTo)
            implements AuditedFact {
        @Override
        public String kind() {
            return "involvement-reopened";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            var facts = new TreeMap<String, Value>();
            facts.put("involvement", Value.of(involvement.toString()));
            facts.put("service", Value.of(work.serviceType()));
            facts.put("started", Value.of(started.toString()));
            facts.put("endedBefore", Value.of(ended.toString()));
            facts.put("handedToBefore", whom(handedTo));
            return facts;
        }
    }

    record Ended(UUID of, UUID involvement, LocalDate ended, @Nullable UUID handedTo)
            implements AuditedFact {
        @Override
        public String kind() {
            return "involvement-ended";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            var facts = new TreeMap<String, Value>();
            facts.put("involvement", Value.of(involvement.toString()));
            facts.put("ended", Value.of(ended.toString()));
            facts.put("handedTo", whom(handedTo));
            return facts;
        }
    }

    /// @param firstSaid whether they said of a source's entry for the first time that it is theirs
    record Confirmed(UUID of, UUID involvement, boolean firstSaid) implements AuditedFact {
        @Override
        public String kind() {
            return "involvement-confirmed";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of(
                    "involvement", Value.of(involvement.toString()),
                    "firstSaid", Value.of(firstSaid));
        }
    }
}
