package contactpoint.feeds;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What the feeds put on the audit trail. The index writes a fact for each row that it takes.
final class FeedFacts {
    private FeedFacts() {}

    record DeliveryReceived(UUID delivery) implements AuditedFact {
        @Override
        public String kind() {
            return "delivery-received";
        }

        @Override
        public Map<String, Value> facts() {
            return of(delivery);
        }
    }

    /// @param state how it ended: `finished`, `refused` or `interrupted`
    record DeliveryEnded(UUID delivery, DeliveryState state, Summary summary)
            implements AuditedFact {
        @Override
        public String kind() {
            return "delivery-" + state.code();
        }

        @Override
        public Map<String, Value> facts() {
            var facts = of(delivery);
            facts.put("stored", Value.of(summary.stored()));
            facts.put("changed", Value.of(summary.changed()));
            facts.put("unchanged", Value.of(summary.unchanged()));
            facts.put("rejected", Value.of(summary.rejected()));
            return facts;
        }
    }

    /// The row's number, the names of its faulty columns and the codes of the faults; no value.
    record RowRejected(UUID delivery, long line, List<Refusal> why) implements AuditedFact {
        @Override
        public String kind() {
            return "delivery-row-rejected";
        }

        @Override
        public Map<String, Value> facts() {
            var facts = of(delivery);
            facts.put("line", Value.of(line));
            facts.put(
                    "why",
                    Value.ofTexts(
                            why.stream().map(w -> w.field() + ": " + w.problem().code()).toList()));
            return facts;
        }
    }

    private static Map<String, Value> of(UUID delivery) {
        var facts = new TreeMap<String, Value>();
        facts.put("delivery", Value.of(delivery.toString()));
        return facts;
    }
}
