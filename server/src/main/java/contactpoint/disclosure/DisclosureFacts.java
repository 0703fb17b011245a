package contactpoint.disclosure;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What disclosure puts on the audit trail: every search with its criteria and who was returned,
/// every record opened with what was shown, every contact shown with what was said of consent, and
/// every refusal.
final class DisclosureFacts {
    private DisclosureFacts() {}

    /// A reason and criteria were stored.
    record SearchAsked(UUID search, Ask ask) implements AuditedFact {
        @Override
        public String kind() {
            return "search-asked";
        }

        @Override
        public Map<String, Value> facts() {
            var facts = AskForm.facts(ask);
            facts.put("search", Value.of(search.toString()));
            return facts;
        }
    }

    /// A list of results was shown, or that there are too many.
    record SearchAnswered(UUID search, Ask ask, boolean tooMany, List<UUID> shown)
            implements AuditedFact {
        @Override
        public String kind() {
            return "search-answered";
        }

        @Override
        public Map<String, Value> facts() {
            var facts = AskForm.facts(ask);
            facts.put("search", Value.of(search.toString()));
            facts.put("tooMany", Value.of(tooMany));
            facts.put("shown", Value.ofTexts(shown.stream().map(UUID::toString).toList()));
            return facts;
        }
    }

    /// A record was opened.
    record RecordOpened(
            UUID of, UUID search, String reason, @Nullable String reasonDetails, List<String> parts)
            implements AuditedFact {
        @Override
        public String kind() {
            return "record-opened";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            var facts = new TreeMap<String, Value>();
            facts.put("search", Value.of(search.toString()));
            facts.put("reason", Value.of(reason));
            facts.put("reasonDetails", Value.ofNullable(reasonDetails));
            facts.put("parts", Value.ofTexts(parts));
            return facts;
        }
    }

    /// Telephone numbers and e-mail addresses of a record were asked for, and what was said of
    /// consent.
    record ContactAnswered(UUID of, UUID search, String answer, @Nullable String ground)
            implements AuditedFact {
        @Override
        public String kind() {
            return "contact-answered";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            var facts = new TreeMap<String, Value>();
            facts.put("search", Value.of(search.toString()));
            facts.put("answer", Value.of(answer));
            facts.put("ground", Value.ofNullable(ground));
            return facts;
        }
    }

    /// A page on which somebody speaks of their own work was shown: the child's name, and who else
    /// works with the child now.
    record WorkShown(UUID of, UUID search) implements AuditedFact {
        @Override
        public String kind() {
            return "work-form-shown";
        }

        @Override
        public Optional<UUID> child() {
            return Optional.of(of);
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("search", Value.of(search.toString()));
        }
    }

    /// Somebody saw some of their own entries: the names and ages of these children.
    record OwnEntriesShown(List<UUID> shown) implements AuditedFact {
        @Override
        public String kind() {
            return "own-entries-shown";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("shown", Value.ofTexts(shown.stream().map(UUID::toString).toList()));
        }
    }

    /// Something was asked for that the asker cannot have: unknown, foreign, expired or forbidden.
    /// Which of them it was is not told to the asker, and is kept here.
    record Refused(String what, String why) implements AuditedFact {
        @Override
        public String kind() {
            return "disclosure-refused";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("what", Value.of(what), "why", Value.of(why));
        }
    }
}
