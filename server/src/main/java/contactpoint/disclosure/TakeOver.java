package contactpoint.disclosure;

import contactpoint.involvement.HandOver;
import contactpoint.involvement.Involvement;
import contactpoint.involvement.LeadTo;
import contactpoint.involvement.OwnWork;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who takes over from somebody who ends their work, and who leads from then on: what was answered,
/// what is wrong with it, and whom it means.
final class TakeOver {
    private final WorkFacts facts;
    private final WorkFacts.Known known;
    private final Answers said;
    private final WorkForms forms;

    TakeOver(WorkFacts facts, WorkFacts.Known known, Answers said, WorkForms forms) {
        this.facts = facts;
        this.known = known;
        this.said = said;
        this.forms = forms;
    }

    /// Whether who is to lead is nobody any more whom the page offers.
    @Nullable WorkFault leadToFault() {
        var value = said.text(WorkStep.LEAD_TO.code());
        boolean isOffered =
                value.isEmpty()
                        || value.equals("nobody")
                        || (value.equals(WorkRules.COLLEAGUE)
                                && said.text(WorkStep.HAND_OVER.code()).equals(WorkRules.COLLEAGUE))
                        || forms.chosen(value) != null;
        return isOffered ? null : WorkFault.LEAD_TO_MISSING;
    }

    /// What is wrong with the colleague who is to take over, if one is.
    @Nullable WorkFault fault() {
        var value = said.text(WorkStep.HAND_OVER.code());
        if (known.hasDied() && value.equals(WorkRules.COLLEAGUE)) {
            return WorkFault.HAND_OVER_MISSING;
        }
        if (!value.equals(WorkRules.COLLEAGUE)) {
            boolean one = value.equals("nobody") || forms.chosen(value) != null;
            return one || value.isEmpty() ? null : WorkFault.HAND_OVER_MISSING;
        }
        if (said.text(WorkRules.COLLEAGUE).isEmpty()) {
            return WorkFault.COLLEAGUE_MISSING;
        }
        var named = facts.colleagues(known.user(), said.text(WorkRules.COLLEAGUE));
        if (named.size() != 1) {
            return named.isEmpty() ? WorkFault.COLLEAGUE_UNKNOWN : WorkFault.COLLEAGUE_AMBIGUOUS;
        }
        var colleague = named.getFirst();
        if (facts.services(colleague).stream().anyMatch(Policy.ServiceType::sensitive)) {
            return WorkFault.COLLEAGUE_NOT_HERE;
        }
        return facts.canBeReached(colleague) ? null : WorkFault.COLLEAGUE_WITHOUT_CONTACT;
    }

    HandOver handOver(Involvement entry, LocalDate from) {
        var value = said.text(WorkStep.HAND_OVER.code());
        if (value.equals(WorkRules.COLLEAGUE)) {
            var colleague =
                    facts.colleagues(known.user(), said.text(WorkRules.COLLEAGUE)).getFirst();
            var service =
                    facts.services(colleague).stream()
                            .map(Policy.ServiceType::code)
                            .findFirst()
                            .orElse(entry.work().serviceType());
            return new HandOver.ToColleague(
                    colleague.id(),
                    new OwnWork(
                            service,
                            colleague.organisation().name(),
                            colleague.personName(),
                            colleague.jobTitle(),
                            null,
                            from));
        }
        var chosen = forms.chosen(value);
        return chosen == null ? new HandOver.ToNobody() : new HandOver.ToListed(chosen.id());
    }

    LeadTo leadTo(String value) {
        if (value.equals(WorkRules.COLLEAGUE)) {
            return new LeadTo.WhoTakesOver();
        }
        var chosen = forms.chosen(value);
        return chosen == null ? new LeadTo.Nobody() : new LeadTo.Listed(chosen.id());
    }
}
