package contactpoint.access;

import contactpoint.audit.AuditedFact;
import contactpoint.ledger.Value;
import contactpoint.policy.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// What the audit trail says of accounts.
sealed interface AccountFact extends AuditedFact {
    record OrganisationRegistered(Organisation organisation) implements AccountFact {
        @Override
        public String kind() {
            return "organisation-registered";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of(
                    "organisation", Value.of(organisation.id().toString()),
                    "name", Value.of(organisation.name()),
                    "organisationKind", Value.of(organisation.kind().name()));
        }
    }

    /// The dates are recorded too: they are what made the account valid.
    record Enrolled(UUID account, Role role, UUID organisation, Eligibility eligibility)
            implements AccountFact {
        @Override
        public String kind() {
            return "account-enrolled";
        }

        @Override
        public Map<String, Value> facts() {
            var until = eligibility.employment().until();
            return Map.ofEntries(
                    Map.entry("account", Value.of(account.toString())),
                    Map.entry("role", Value.of(role.name())),
                    Map.entry("organisation", Value.of(organisation.toString())),
                    Map.entry("employedFrom", date(eligibility.employment().from())),
                    Map.entry(
                            "employedUntil",
                            Value.ofNullable(until == null ? null : until.toString())),
                    Map.entry("vetting", Value.of(eligibility.vetting().kind())),
                    Map.entry("vettedOn", date(eligibility.vetting().on())),
                    Map.entry("vettedUntil", date(eligibility.vetting().until())),
                    Map.entry("training", Value.of(eligibility.training().course())),
                    Map.entry("trainedOn", date(eligibility.training().on())),
                    Map.entry("trainedUntil", date(eligibility.training().until())));
        }

        private static Value date(LocalDate date) {
            return Value.of(date.toString());
        }
    }

    record Suspended(UUID account) implements AccountFact {
        @Override
        public String kind() {
            return "account-suspended";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("account", Value.of(account.toString()));
        }
    }

    record Closed(UUID account) implements AccountFact {
        @Override
        public String kind() {
            return "account-closed";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("account", Value.of(account.toString()));
        }
    }

    /// The new values are recorded: they are what everybody who looked was shown from then on.
    record ContactChanged(UUID account, ContactDetails details) implements AccountFact {
        @Override
        public String kind() {
            return "contact-details-changed";
        }

        @Override
        public Map<String, Value> facts() {
            var telephone = details.telephone();
            var mobile = details.mobile();
            var email = details.email();
            return Map.of(
                    "account", Value.of(account.toString()),
                    "telephone", Value.ofNullable(telephone == null ? null : telephone.canonical()),
                    "mobile", Value.ofNullable(mobile == null ? null : mobile.canonical()),
                    "email", Value.ofNullable(email == null ? null : email.canonical()));
        }
    }

    record ServiceSet(UUID account, String service) implements AccountFact {
        @Override
        public String kind() {
            return "account-service-set";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of("account", Value.of(account.toString()), "service", Value.of(service));
        }
    }

    record OrganisationServiceSet(UUID organisation, String service) implements AccountFact {
        @Override
        public String kind() {
            return "organisation-service-set";
        }

        @Override
        public Map<String, Value> facts() {
            return Map.of(
                    "organisation", Value.of(organisation.toString()),
                    "service", Value.of(service));
        }
    }
}
