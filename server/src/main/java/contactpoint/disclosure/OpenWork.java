package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.audit.AuditedFact;
import contactpoint.involvement.Involvement;
import contactpoint.policy.Policy;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Opens a record for its reader to speak of their own work on it, and keeps what they say. Always
/// in the transaction of who asks.
@Component
final class OpenWork {
    private final Handles handles;
    private final WorkFacts facts;
    private final AuditTrail audit;
    private final Policy policy;

    OpenWork(Handles handles, WorkFacts facts, AuditTrail audit, Policy policy) {
        this.handles = handles;
        this.facts = facts;
        this.audit = audit;
        this.policy = policy;
    }

    /// A record that its reader has open, and what is known of their work on it.
    record Opened(String handle, Handles.Found found, WorkFacts.Known known) {
        Answers said() {
            return found.answers();
        }
    }

    /// What a page shows of a record that its reader has open.
    WorkAnswer ask(User user, String search, String handle, Function<Opened, WorkAnswer> answer) {
        return open(user, search, handle).map(answer).orElseGet(WorkAnswer.Unknown::new);
    }

    /// What became of something that is said on a record that its reader has open.
    WorkKept change(User user, String search, String handle, Function<Opened, WorkKept> change) {
        return open(user, search, handle).map(change).orElseGet(WorkKept.Unknown::new);
    }

    /// Empty, and on the audit trail, where the record is not open for this user.
    Optional<Opened> open(User user, String search, String handle) {
        var found = handles.findChild(user, search, handle, "work");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var known =
                facts.of(user, found.get())
                        .filter(any -> Decision.mayRecordWork(user, found.get().search().ask()));
        if (known.isEmpty()) {
            append(user, new DisclosureFacts.Refused("work", "forbidden"));
            return Optional.empty();
        }
        append(user, new DisclosureFacts.WorkShown(found.get().child(), found.get().search().id()));
        return known.map(it -> new Opened(handle, found.get(), it));
    }

    /// The same record as it stands now, where somebody else has changed it meanwhile.
    Opened again(Opened it) {
        return facts.of(it.known().user(), it.found())
                .map(known -> new Opened(it.handle(), it.found(), known))
                .orElse(it);
    }

    void keep(Opened it, Answers said) {
        handles.putAnswers(it.handle(), said);
    }

    /// Keeps that something was done, in place of what was answered for it.
    WorkKept done(Opened it, Errand errand) {
        handles.putAnswers(it.handle(), it.said().done(errand));
        return new WorkKept.Kept(null);
    }

    WorkFormView view(Opened it) {
        return view(it, it.said());
    }

    WorkFormView view(Opened it, Answers said) {
        return forms(it, said).view();
    }

    WorkForms forms(Opened it, Answers said) {
        Function<Involvement, String> choice = each -> handles.choice(it.handle(), each.id());
        return new WorkForms(it.known(), said, policy, choice);
    }

    /// The question whether a source's entry is theirs; of one that leads first.
    WorkAnswer isItYou(Opened it) {
        var asked =
                it.known().maybeMine().stream()
                        .min(Comparator.comparing(each -> !each.leads()))
                        .orElseThrow();
        return new WorkAnswer.IsItYou(view(it), forms(it, it.said()).entry(asked));
    }

    TakeOver takeOver(Opened it, Answers said) {
        return new TakeOver(facts, it.known(), said, forms(it, said));
    }

    private void append(User user, AuditedFact fact) {
        audit.append(Actor.user(user.id()), fact);
    }
}
