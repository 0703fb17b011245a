package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.disclosure.OpenWork.Opened;
import contactpoint.involvement.Involvement;
import contactpoint.involvement.LeadTo;
import contactpoint.involvement.OwnInvolvements;
import contactpoint.involvement.OwnOutcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// What somebody who is listed with a child says of that, on the record that they have open: that a
/// source's entry is about them, that it still holds, and who leads (journey P6, R-019).
@Component
public class MyListing {
    private final OpenWork records;
    private final OwnInvolvements own;

    MyListing(OpenWork records, OwnInvolvements own) {
        this.records = records;
        this.own = own;
    }

    /// Whether a source's entry is about the user, if there is one of which they have not said.
    @Transactional
    public WorkAnswer isItYou(User user, String search, String handle) {
        return records.ask(
                user,
                search,
                handle,
                it ->
                        it.known().maybeMine().isEmpty() || it.known().hasDied()
                                ? new WorkAnswer.NothingToAsk()
                                : records.isItYou(it));
    }

    /// Records that a source's entry is about the user, and still holds: from then on it is theirs.
    ///
    /// @param entry what names it on the page
    @Transactional
    public WorkKept thisIsMe(User user, String search, String handle, String entry) {
        return records.change(user, search, handle, it -> thisIsMe(user, it, entry));
    }

    private WorkKept thisIsMe(User user, Opened it, String entry) {
        if (it.known().hasDied()) {
            return new WorkKept.NothingToAsk();
        }
        if (isOneOf(it, it.known().mine(), entry).isPresent() && it.said().isDone(Errand.CONFIRM)) {
            return records.done(it, Errand.CONFIRM);
        }
        return isOneOf(it, it.known().maybeMine(), entry)
                .filter(each -> own.recognise(user.id(), each) == OwnOutcome.DONE)
                .map(each -> records.done(it, Errand.CONFIRM))
                .orElseGet(WorkKept.Unknown::new);
    }

    /// Keeps, as long as the record is open, that a source's entry is about somebody else of the
    /// user's name, so that they may list themselves.
    ///
    /// @return the first question about their own work; none where they are listed already
    @Transactional
    public WorkKept thisIsNotMe(User user, String search, String handle, String entry) {
        return records.change(user, search, handle, it -> thisIsNotMe(it, entry));
    }

    private WorkKept thisIsNotMe(Opened it, String entry) {
        var named = isOneOf(it, it.known().maybeMine(), entry);
        if (named.isEmpty()) {
            return new WorkKept.Unknown();
        }
        records.keep(it, it.said().withNotTheirs(named.get().id()));
        return new WorkKept.Kept(it.known().isListed() ? null : WorkStep.FROM);
    }

    private Optional<Involvement> isOneOf(Opened it, List<Involvement> entries, String named) {
        var forms = records.forms(it, it.said());
        return entries.stream()
                .filter(each -> forms.entry(each).handle().equals(named))
                .findFirst();
    }

    /// What a page shows on which somebody who is listed confirms it.
    @Transactional
    public WorkAnswer mine(User user, String search, String handle) {
        return records.ask(user, search, handle, this::mine);
    }

    private WorkAnswer mine(Opened it) {
        if (it.known().isListed()) {
            return new WorkAnswer.Listed(records.view(it));
        }
        return it.known().isToRecognise() ? records.isItYou(it) : new WorkAnswer.Unknown();
    }

    /// What a page shows on which somebody who is listed speaks of who leads. Where a source says
    /// that somebody of their name does, they say first whether it is them.
    @Transactional
    public WorkAnswer lead(User user, String search, String handle) {
        return records.ask(
                user, search, handle, it -> mayLead(it) ? records.isItYou(it) : mine(it));
    }

    private static boolean mayLead(Opened it) {
        return !it.known().hasDied()
                && it.known().maybeMine().stream().anyMatch(Involvement::leads);
    }

    /// Records that somebody's entries still hold. Of a child who has died they do not say so.
    @Transactional
    public WorkKept confirm(User user, String search, String handle) {
        return records.change(user, search, handle, it -> confirm(user, it));
    }

    private WorkKept confirm(User user, Opened it) {
        if (!it.known().isListed()) {
            return notListed(it);
        }
        if (it.known().hasDied()) {
            return new WorkKept.Otherwise(records.view(it));
        }
        for (var entry : it.known().mine()) {
            if (own.confirm(user.id(), entry.id()) != OwnOutcome.DONE) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new WorkKept.Unknown();
            }
        }
        return records.done(it, Errand.CONFIRM);
    }

    private static WorkKept notListed(Opened it) {
        return it.known().isToRecognise() ? new WorkKept.IsItYou() : new WorkKept.Unknown();
    }

    /// Records that somebody who is listed leads, where nobody does.
    @Transactional
    public WorkKept takeLead(User user, String search, String handle) {
        return records.change(user, search, handle, it -> takeLead(user, it));
    }

    private WorkKept takeLead(User user, Opened it) {
        if (mayLead(it)) {
            return new WorkKept.IsItYou();
        }
        if (!it.known().isListed()) {
            return notListed(it);
        }
        if (it.known().hasDied()) {
            return new WorkKept.NothingToAsk();
        }
        return switch (own.takeLead(user.id(), it.known().findMine().orElseThrow().id())) {
            case DONE -> records.done(it, Errand.LEAD);
            case LED_BY_ANOTHER -> new WorkKept.Wrong(WorkFault.LEAD_TAKEN, records.view(it));
            case ALREADY_LISTED, ENDED_OTHERWISE, NOT_THEIRS -> new WorkKept.Unknown();
        };
    }

    /// Records that somebody who led does no longer.
    ///
    /// @param to who leads from then on: a choice of the page, or `nobody`
    @Transactional
    public WorkKept passLead(User user, String search, String handle, String to) {
        return records.change(user, search, handle, it -> passLead(user, it, to));
    }

    private WorkKept passLead(User user, Opened it, String to) {
        if (mayLead(it)) {
            return new WorkKept.IsItYou();
        }
        if (!it.known().isListed()) {
            return notListed(it);
        }
        var leading = it.known().findLeading();
        if (leading.isEmpty()) {
            return isLed(it, to)
                    ? records.done(it, Errand.LEAD)
                    : new WorkKept.Wrong(WorkFault.LEAD_LOST, records.view(it));
        }
        var chosen = records.forms(it, it.said()).chosen(to);
        if (chosen == null && !to.equals("nobody")) {
            return new WorkKept.Wrong(WorkFault.LEAD_TO_MISSING, records.view(it));
        }
        var leadTo = chosen == null ? new LeadTo.Nobody() : new LeadTo.Listed(chosen.id());
        return own.passLead(user.id(), leading.get().id(), leadTo) == OwnOutcome.DONE
                ? records.done(it, Errand.LEAD)
                : new WorkKept.Unknown();
    }

    /// Whether it is already as somebody asks who sends a form once more.
    private boolean isLed(Opened it, String to) {
        var chosen = records.forms(it, it.said()).chosen(to);
        return chosen == null
                ? to.equals("nobody") && it.known().lead() == null
                : chosen.equals(it.known().lead());
    }

    /// Whether something was done from this record, and still holds.
    @Transactional
    public ErrandAnswer done(User user, String search, String handle, Errand errand) {
        var opened = records.open(user, search, handle);
        if (opened.isEmpty()) {
            return new ErrandAnswer.Unknown();
        }
        var it = opened.get();
        boolean holds =
                errand == Errand.END
                        ? it.known().findOwn().isEmpty() && it.known().findOver().isPresent()
                        : it.known().isListed();
        return holds && it.said().isDone(errand)
                ? new ErrandAnswer.Done(records.view(it))
                : new ErrandAnswer.NotDone();
    }
}
