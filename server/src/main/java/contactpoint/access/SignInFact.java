package contactpoint.access;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import contactpoint.policy.Strength;
import java.util.List;
import java.util.Map;

/// What the audit trail says of signing in and out.
sealed interface SignInFact extends AuditedFact {
    /// @param endedAnother whether it ended an earlier session of the same account
    record SignedIn(Strength strength, boolean endedAnother) implements SignInFact {
        @Override
        public String kind() {
            return "signed-in";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of(
                    "strength", Value.of(strength.name()),
                    "endedAnother", Value.of(endedAnother));
        }
    }

    /// A factor was wrong. Which one is not recorded, nor what was typed: people type passwords
    /// where user names belong.
    record Refused(byte[] usernameBlind) implements SignInFact {
        @Override
        public String kind() {
            return "sign-in-refused";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("usernameBlind", Value.of(usernameBlind));
        }
    }

    /// All factors were right, but the account is not valid now.
    record NotValid(List<Obstacle> obstacles) implements SignInFact {
        @Override
        public String kind() {
            return "sign-in-not-valid";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of(
                    "obstacles", Value.ofTexts(obstacles.stream().map(Obstacle::name).toList()));
        }
    }

    record SignedOut() implements SignInFact {
        @Override
        public String kind() {
            return "signed-out";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of();
        }
    }
}
