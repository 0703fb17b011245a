package contactpoint.disclosure;

import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.audit.AuditedFact;
import contactpoint.involvement.Involvement;
import contactpoint.involvement.OwnInvolvements;
import contactpoint.involvement.OwnOutcome;
import contactpoint.involvement.OwnWork;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What somebody says of their own work with a child whose record they have open: that it begins,
/// goes on, ends, and who leads (journey P6, R-019, R-035). Only there: nobody lists children to
/// choose one from. What is answered page by page is kept with the handle of the record.
@Component
public class MyWork {
    private final Handles handles;
    private final WorkFacts facts;
    private final OwnInvolvements own;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final Policy policy;

    MyWork(
            Handles handles,
            WorkFacts facts,
            OwnInvolvements own,
            Contacts contacts,
            AuditTrail audit,
            Policy policy) {
        this.handles = handles;
        this.facts = facts;
        this.own = own;
        this.contacts = contacts;
        this.audit = audit;
        this.policy = policy;
    }

    /// A record that its reader has open, and what is known of their work on it.
    private record Opened(String handle, Handles.Found found, WorkFacts.Known known) {
        Answers said() {
            return found.answers();
        }
    }

    /// The questions of somebody who begins to work with a child.
    @Transactional
    public WorkAnswer start(User user, String search, String handle) {
        var opened = open(user, search, handle);
        if (opened.isEmpty()) {
            return new WorkAnswer.Unknown();
        }
        var it = opened.get();
        if (it.known().isSensitive()) {
            return new WorkAnswer.Sensitive();
        }
        if (it.known().hasDied() && it.known().mine() == null) {
            return new WorkAnswer.Unknown();
        }
        var view = view(it, it.said());
        return it.known().mine() == null
                ? new WorkAnswer.Form(view, missing(WorkRules.START, it, it.said()))
                : new WorkAnswer.Listed(view);
    }

    /// Keeps an answer of somebody who begins.
    ///
    /// @param typed the answer by the step's name, and what goes with it
    @Transactional
    public WorkKept answerStart(
            User user, String search, String handle, WorkStep step, Map<String, String> typed) {
        var opened = open(user, search, handle);
        if (!WorkRules.ask(WorkRules.START, step)
                || opened.isEmpty()
                || opened.get().known().mine() != null
                || opened.get().known().hasDied()) {
            return new WorkKept.Unknown();
        }
        var it = opened.get();
        return keep(it, WorkRules.START, step, with(it.said(), typed), null);
    }

    /// Lists somebody with a child, as they answered. Sent once more, it has been done.
    @Transactional
    public WorkKept finishStart(User user, String search, String handle) {
        var opened = open(user, search, handle);
        if (opened.isEmpty() || opened.get().known().isSensitive()) {
            return new WorkKept.Unknown();
        }
        var it = opened.get();
        if (it.known().mine() != null || it.known().hasDied()) {
            return it.known().hasOwn() ? new WorkKept.Kept(null) : new WorkKept.Unknown();
        }
        var said = it.said();
        var fault = WorkRules.find(WorkRules.START, said, it.known().forRules(said));
        if (fault.isPresent()) {
            return new WorkKept.Wrong(fault.get(), view(it, said));
        }
        var service = service(it);
        if (service.isEmpty() || service.get().sensitive()) {
            return new WorkKept.Unknown();
        }
        var before = it.known().contact();
        var details = Objects.requireNonNull(WorkRules.details(said, before));
        var work =
                work(
                        user,
                        service.get(),
                        WorkRules.line(said, before),
                        Objects.requireNonNull(said.day(WorkStep.FROM.code())));
        boolean leads = said.text(WorkStep.LEAD.code()).equals("yes");
        return switch (own.start(user.id(), it.found().child(), work, leads)) {
            case DONE -> {
                contacts.changeOwn(user, details);
                yield done(it);
            }
            case ALREADY_LISTED -> done(it);
            case LED_BY_ANOTHER -> new WorkKept.Wrong(WorkFault.LEAD_TAKEN, view(it, said));
            case NOT_THEIRS -> new WorkKept.Unknown();
        };
    }

    /// The questions of somebody who ends their own entry.
    @Transactional
    public WorkAnswer end(User user, String search, String handle) {
        return open(user, search, handle)
                .filter(it -> it.known().hasOwn())
                .<WorkAnswer>map(it ->
                        new WorkAnswer.Form(
                                view(it, it.said()), missing(WorkRules.END, it, it.said())))
                .orElseGet(WorkAnswer.Unknown::new);
    }

    /// Keeps an answer of somebody who ends their own entry.
    @Transactional
    public WorkKept answerEnd(
            User user, String search, String handle, WorkStep step, Map<String, String> typed) {
        var opened = open(user, search, handle).filter(it -> it.known().hasOwn());
        if (opened.isEmpty() || !WorkRules.ask(WorkRules.END, step)) {
            return new WorkKept.Unknown();
        }
        var it = opened.get();
        var said = WorkRules.settled(with(it.said(), typed));
        var fault =
                step == WorkStep.LEAD_TO
                        ? takeOver(it, said).leadToFault()
                        : takeOver(it, said).fault();
        return keep(it, WorkRules.END, step, said, fault);
    }

    /// Ends somebody's own entry, as they answered. Sent once more, it has been done.
    @Transactional
    public WorkKept finishEnd(User user, String search, String handle) {
        var opened = open(user, search, handle);
        if (opened.isEmpty() || !opened.get().known().hasOwn()) {
            return opened.filter(it -> it.known().hasEndedOwn()).isPresent()
                    ? new WorkKept.Kept(null)
                    : new WorkKept.Unknown();
        }
        var it = opened.get();
        var said = it.said();
        var fault =
                WorkRules.find(WorkRules.END, said, it.known().forRules(said))
                        .or(() -> Optional.ofNullable(takeOver(it, said).fault()))
                        .or(() -> Optional.ofNullable(takeOver(it, said).leadToFault()));
        if (fault.isPresent()) {
            return new WorkKept.Wrong(fault.get(), view(it, said));
        }
        var entry = Objects.requireNonNull(it.known().mine());
        var ended = Objects.requireNonNull(said.day(WorkStep.ENDED.code()));
        var outcome =
                own.end(
                        user.id(),
                        entry.id(),
                        ended,
                        takeOver(it, said).handOver(entry, ended),
                        takeOver(it, said).leadTo(said.text(WorkStep.LEAD_TO.code())));
        return outcome == OwnOutcome.DONE ? done(it) : new WorkKept.Unknown();
    }

    /// Whether somebody has a record open on which their own work has ended.
    @Transactional
    public boolean hasEnded(User user, String search, String handle) {
        return open(user, search, handle).filter(it -> it.known().hasEndedOwn()).isPresent();
    }

    /// What a page shows on which somebody who is listed confirms it, or speaks of who leads.
    @Transactional
    public WorkAnswer mine(User user, String search, String handle) {
        return open(user, search, handle)
                .filter(it -> it.known().mine() != null)
                .<WorkAnswer>map(it -> new WorkAnswer.Listed(view(it, it.said())))
                .orElseGet(WorkAnswer.Unknown::new);
    }

    /// Records that somebody's entry is theirs and still holds.
    @Transactional
    public WorkKept confirm(User user, String search, String handle) {
        return change(user, search, handle, (it, entry) -> own.confirm(user.id(), entry.id()));
    }

    /// Records that somebody who is listed leads, where nobody does.
    @Transactional
    public WorkKept takeLead(User user, String search, String handle) {
        return change(
                user,
                search,
                handle,
                (it, entry) ->
                        it.known().hasDied()
                                ? OwnOutcome.NOT_THEIRS
                                : own.takeLead(user.id(), entry.id()));
    }

    /// Records that somebody who led does no longer.
    ///
    /// @param to who leads from then on: a choice of the page, or `nobody`
    @Transactional
    public WorkKept passLead(User user, String search, String handle, String to) {
        var opened = open(user, search, handle).filter(it -> it.known().isListed());
        if (opened.isEmpty()) {
            return new WorkKept.Unknown();
        }
        var it = opened.get();
        if (!it.known().leads()) {
            return isLed(it, to) ? new WorkKept.Kept(null) : new WorkKept.Unknown();
        }
        if (!to.equals("nobody") && forms(it, it.said()).chosen(to) == null) {
            return new WorkKept.Wrong(WorkFault.LEAD_TO_MISSING, view(it, it.said()));
        }
        var entry = Objects.requireNonNull(it.known().mine());
        var outcome = own.passLead(user.id(), entry.id(), takeOver(it, it.said()).leadTo(to));
        return outcome == OwnOutcome.DONE ? new WorkKept.Kept(null) : new WorkKept.Unknown();
    }

    /// Whether it is already as somebody asks who sends a form once more.
    private boolean isLed(Opened it, String to) {
        var chosen = forms(it, it.said()).chosen(to);
        return chosen == null
                ? to.equals("nobody") && it.known().lead() == null
                : chosen.equals(it.known().lead());
    }

    private interface Change {
        OwnOutcome of(Opened it, Involvement entry);
    }

    private WorkKept change(User user, String search, String handle, Change change) {
        var opened = open(user, search, handle);
        if (opened.isEmpty()) {
            return new WorkKept.Unknown();
        }
        var it = opened.get();
        var entry = it.known().mine();
        if (entry == null) {
            return new WorkKept.Unknown();
        }
        return switch (change.of(it, entry)) {
            case DONE -> new WorkKept.Kept(null);
            case LED_BY_ANOTHER -> new WorkKept.Wrong(WorkFault.LEAD_TAKEN, view(it, it.said()));
            case ALREADY_LISTED, NOT_THEIRS -> new WorkKept.Unknown();
        };
    }

    private Optional<Opened> open(User user, String search, String handle) {
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

    private WorkKept keep(
            Opened it,
            List<WorkRules.Rule> rules,
            WorkStep step,
            Answers said,
            @Nullable WorkFault more) {
        var fault =
                WorkRules.find(rules, step, said, it.known().forRules(said))
                        .or(() -> Optional.ofNullable(more).filter(found -> found.step() == step));
        if (fault.isPresent()) {
            return new WorkKept.Wrong(fault.get(), view(it, said));
        }
        handles.putAnswers(it.handle(), said);
        return new WorkKept.Kept(missing(rules, it, said));
    }

    private @Nullable WorkStep missing(List<WorkRules.Rule> rules, Opened it, Answers said) {
        return WorkRules.find(rules, said, it.known().forRules(said))
                .map(WorkFault::step)
                .orElse(null);
    }

    private WorkKept done(Opened it) {
        handles.putAnswers(it.handle(), Answers.NONE);
        return new WorkKept.Kept(null);
    }

    private static Answers with(Answers said, Map<String, String> typed) {
        var all = said;
        for (var each : typed.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    private Optional<Policy.ServiceType> service(Opened it) {
        var services = it.known().services();
        return services.isEmpty()
                ? policy.findServiceType(it.said().text(WorkStep.SERVICE.code()))
                : Optional.of(services.getFirst());
    }

    private static OwnWork work(
            User user,
            Policy.ServiceType service,
            ContactDetails.@Nullable Line line,
            LocalDate from) {
        return new OwnWork(
                service.code(),
                user.organisation().name(),
                user.personName(),
                user.jobTitle(),
                line,
                from);
    }

    private WorkFormView view(Opened it, Answers said) {
        return forms(it, said).view();
    }

    private TakeOver takeOver(Opened it, Answers said) {
        return new TakeOver(facts, it.known(), said, forms(it, said));
    }

    private WorkForms forms(Opened it, Answers said) {
        Function<Involvement, String> choice = each -> handles.choice(it.handle(), each.id());
        return new WorkForms(it.known(), said, policy, choice);
    }

    private void append(User user, AuditedFact fact) {
        audit.append(Actor.user(user.id()), fact);
    }
}
