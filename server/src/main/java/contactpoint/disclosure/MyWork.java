package contactpoint.disclosure;

import contactpoint.access.ContactDetails;
import contactpoint.access.Contacts;
import contactpoint.access.User;
import contactpoint.disclosure.OpenWork.Opened;
import contactpoint.involvement.OwnInvolvements;
import contactpoint.involvement.OwnWork;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// That somebody's work with a child begins or ends, as they say it on the record that they have
/// open (journey P6, R-019, R-035). Only there: nobody lists children to choose one from.
/// What is answered page by page is kept with the handle of the record.
@Component
public class MyWork {
    private final OpenWork records;
    private final OwnInvolvements own;
    private final Contacts contacts;
    private final Policy policy;

    MyWork(OpenWork records, OwnInvolvements own, Contacts contacts, Policy policy) {
        this.records = records;
        this.own = own;
        this.contacts = contacts;
        this.policy = policy;
    }

    /// The questions of somebody who begins to work with a child.
    @Transactional
    public WorkAnswer start(User user, String search, String handle) {
        return records.ask(user, search, handle, this::start);
    }

    private WorkAnswer start(Opened it) {
        if (it.known().isSensitive()) {
            return new WorkAnswer.Sensitive();
        }
        if (it.known().isListed()) {
            return new WorkAnswer.Listed(records.view(it));
        }
        if (it.known().hasDied()) {
            return new WorkAnswer.NothingToAsk();
        }
        return it.known().isToRecognise()
                ? records.isItYou(it)
                : new WorkAnswer.Form(records.view(it), missing(WorkRules.START, it, it.said()));
    }

    /// Keeps an answer of somebody who begins.
    ///
    /// @param typed the answer by the step's name, and what goes with it
    @Transactional
    public WorkKept answerStart(
            User user, String search, String handle, WorkStep step, Map<String, String> typed) {
        return records.change(user, search, handle, it -> answerStart(it, step, typed));
    }

    private WorkKept answerStart(Opened it, WorkStep step, Map<String, String> typed) {
        if (!WorkRules.ask(WorkRules.START, step)) {
            return new WorkKept.Unknown();
        }
        return cannotStart(it)
                .orElseGet(() -> keep(it, WorkRules.START, step, with(it.said(), typed), null));
    }

    /// Why nothing can be said of work that begins.
    private Optional<WorkKept> cannotStart(Opened it) {
        if (it.known().isListed()) {
            return Optional.of(new WorkKept.Otherwise(records.view(it)));
        }
        if (it.known().hasDied()) {
            return Optional.of(new WorkKept.NothingToAsk());
        }
        return it.known().isToRecognise() ? Optional.of(new WorkKept.IsItYou()) : Optional.empty();
    }

    /// Lists somebody with a child, as they answered. Sent once more, or answered so in another
    /// window, it has been done.
    @Transactional
    public WorkKept finishStart(User user, String search, String handle) {
        return records.change(user, search, handle, it -> finishStart(user, it));
    }

    private WorkKept finishStart(User user, Opened it) {
        if (it.known().isSensitive()) {
            return new WorkKept.Unknown();
        }
        if (isListedSo(it)) {
            return records.done(it, Errand.START);
        }
        var cannot = cannotStart(it);
        if (cannot.isPresent()) {
            return cannot.get();
        }
        var said = it.said();
        var fault = WorkRules.find(WorkRules.START, said, it.known().forRules(said));
        if (fault.isPresent()) {
            return new WorkKept.Wrong(fault.get(), records.view(it));
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
                yield records.done(it, Errand.START);
            }
            case ALREADY_LISTED -> {
                var now = records.again(it);
                yield isListedSo(now)
                        ? records.done(now, Errand.START)
                        : new WorkKept.Otherwise(records.view(now));
            }
            case LED_BY_ANOTHER -> new WorkKept.Wrong(WorkFault.LEAD_TAKEN, records.view(it));
            case ENDED_OTHERWISE, NOT_THEIRS -> new WorkKept.Unknown();
        };
    }

    /// Whether somebody is listed as they answered, or has answered nothing since they listed
    /// themselves from here.
    private static boolean isListedSo(Opened it) {
        var entry = it.known().findOwn();
        if (entry.isEmpty()) {
            return false;
        }
        var said = it.said();
        var work = entry.get().work();
        return said.typed().isEmpty()
                ? said.isDone(Errand.START)
                : work.started().equals(said.day(WorkStep.FROM.code()))
                        && Objects.equals(
                                work.telephone(), WorkRules.telephone(said, it.known().contact()))
                        && it.known().leads() == said.text(WorkStep.LEAD.code()).equals("yes");
    }

    /// The questions of somebody who ends their own entry.
    @Transactional
    public WorkAnswer end(User user, String search, String handle) {
        return records.ask(user, search, handle, this::end);
    }

    private WorkAnswer end(Opened it) {
        if (it.known().findOwn().isPresent()) {
            return new WorkAnswer.Form(records.view(it), missing(WorkRules.END, it, it.said()));
        }
        return it.known().findOver().isPresent()
                ? new WorkAnswer.Over(records.view(it))
                : new WorkAnswer.Unknown();
    }

    /// Keeps an answer of somebody who ends their own entry.
    @Transactional
    public WorkKept answerEnd(
            User user, String search, String handle, WorkStep step, Map<String, String> typed) {
        return records.change(user, search, handle, it -> answerEnd(it, step, typed));
    }

    private WorkKept answerEnd(Opened it, WorkStep step, Map<String, String> typed) {
        if (!WorkRules.ask(WorkRules.END, step)) {
            return new WorkKept.Unknown();
        }
        if (it.known().findOwn().isEmpty()) {
            return it.known().findOver().isPresent()
                    ? new WorkKept.Otherwise(records.view(it))
                    : new WorkKept.Unknown();
        }
        var said = WorkRules.settled(with(it.said(), typed));
        var takeOver = records.takeOver(it, said);
        var fault = step == WorkStep.LEAD_TO ? takeOver.leadToFault() : takeOver.fault();
        return keep(it, WorkRules.END, step, said, fault);
    }

    /// Ends somebody's own entry, as they answered. Sent once more, or answered so in another
    /// window, it has been done.
    @Transactional
    public WorkKept finishEnd(User user, String search, String handle) {
        return records.change(user, search, handle, it -> finishEnd(user, it));
    }

    private WorkKept finishEnd(User user, Opened it) {
        var said = it.said();
        var open = it.known().findOwn();
        var entry = open.or(it.known()::findOver);
        if (entry.isEmpty()) {
            return new WorkKept.Unknown();
        }
        if (open.isEmpty() && said.typed().isEmpty() && said.isDone(Errand.END)) {
            return records.done(it, Errand.END);
        }
        var takeOver = records.takeOver(it, said);
        var fault =
                WorkRules.find(WorkRules.END, said, it.known().forRules(said))
                        .or(() -> Optional.ofNullable(takeOver.fault()))
                        .or(() -> Optional.ofNullable(takeOver.leadToFault()));
        if (fault.isPresent()) {
            return open.isEmpty()
                    ? new WorkKept.Otherwise(records.view(it))
                    : new WorkKept.Wrong(fault.get(), records.view(it));
        }
        var ended = Objects.requireNonNull(said.day(WorkStep.ENDED.code()));
        var outcome =
                own.end(
                        user.id(),
                        entry.get().id(),
                        ended,
                        takeOver.handOver(entry.get(), ended),
                        takeOver.leadTo(said.text(WorkStep.LEAD_TO.code())));
        return switch (outcome) {
            case DONE -> records.done(it, Errand.END);
            case ENDED_OTHERWISE -> new WorkKept.Otherwise(records.view(records.again(it)));
            case ALREADY_LISTED, LED_BY_ANOTHER, NOT_THEIRS -> new WorkKept.Unknown();
        };
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
            return new WorkKept.Wrong(fault.get(), records.view(it, said));
        }
        records.keep(it, said);
        return new WorkKept.Kept(missing(rules, it, said));
    }

    private static @Nullable WorkStep missing(List<WorkRules.Rule> rules, Opened it, Answers said) {
        return WorkRules.find(rules, said, it.known().forRules(said))
                .map(WorkFault::step)
                .orElse(null);
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
}
