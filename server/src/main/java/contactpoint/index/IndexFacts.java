package contactpoint.index;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import contactpoint.matching.Explanation;
import contactpoint.person.Classification;
import contactpoint.person.Classified;
import contactpoint.person.GssCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the index puts on the audit trail.
final class IndexFacts {
    private IndexFacts() {}

    /// A child was made from a source record.
    record ChildMade(UUID id, UUID sourceRecord, UUID delivery) implements AuditedFact {
        @Override
        public String kind() {
            return "child-made";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Value> facts() {
            return ids(sourceRecord, delivery);
        }
    }

    /// A source record was linked to a child; the explanation replays to the same decision.
    record RecordLinked(UUID id, UUID sourceRecord, UUID delivery, Explanation why)
            implements AuditedFact {
        @Override
        public String kind() {
            return "source-record-linked";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Value> facts() {
            var facts = ids(sourceRecord, delivery);
            explain(facts, why);
            return facts;
        }
    }

    /// A linked source record said something new, and the child's values were computed anew.
    record RecordChanged(UUID id, UUID sourceRecord, UUID delivery, int version)
            implements AuditedFact {
        @Override
        public String kind() {
            return "source-record-changed";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Value> facts() {
            var facts = ids(sourceRecord, delivery);
            facts.put("version", Value.of(version));
            return facts;
        }
    }

    /// A version is held until somebody decides.
    record RecordHeld(UUID sourceRecord, UUID delivery, List<UUID> near, Explanation why)
            implements AuditedFact {
        @Override
        public String kind() {
            return "source-record-held";
        }

        @Override
        public Map<String, Value> facts() {
            var facts = ids(sourceRecord, delivery);
            facts.put("near", Value.ofTexts(near.stream().map(UUID::toString).toList()));
            explain(facts, why);
            return facts;
        }
    }

    /// An empty index was filled with records of which it was known who they are about.
    record FirstFilled(UUID delivery, long children, long records) implements AuditedFact {
        @Override
        public String kind() {
            return "index-filled";
        }

        @Override
        public Map<String, Value> facts() {
            var facts = new TreeMap<String, Value>();
            facts.put("delivery", Value.of(delivery.toString()));
            facts.put("children", Value.of(children));
            facts.put("records", Value.of(records));
            return facts;
        }
    }

    /// A child's record went to the authority where its address lies now, because a register said
    /// something new. None stands for unassigned.
    record ResponsibilityMoved(
            @Classified(Classification.INTERNAL) UUID id,
            @Classified(Classification.LOCATION) @Nullable GssCode before,
            @Classified(Classification.LOCATION) @Nullable GssCode now)
            implements AuditedFact {
        @Override
        public String kind() {
            return "responsibility-moved";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(id);
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("before", Value.of(code(before)), "now", Value.of(code(now)));
        }

        private static String code(@Nullable GssCode authority) {
            return authority == null ? "none" : authority.canonical();
        }
    }

    private static Map<String, Value> ids(UUID sourceRecord, UUID delivery) {
        var facts = new TreeMap<String, Value>();
        facts.put("record", Value.of(sourceRecord.toString()));
        facts.put("delivery", Value.of(delivery.toString()));
        return facts;
    }

    private static void explain(Map<String, Value> facts, Explanation why) {
        facts.put("rule", Value.of(why.rule()));
        facts.put("model", Value.of(why.model()));
        facts.put("reasons", Value.ofTexts(why.reasons()));
    }
}
