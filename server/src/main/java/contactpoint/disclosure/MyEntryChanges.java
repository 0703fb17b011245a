package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.disclosure.FoundEntries.Entry;
import contactpoint.index.SearchCriteria;
import contactpoint.involvement.HandOver;
import contactpoint.involvement.LeadTo;
import contactpoint.involvement.OwnInvolvements;
import contactpoint.involvement.OwnOutcome;
import contactpoint.policy.LegalClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// What somebody does from the list of their own entries: confirms or ends many at once, or opens a
/// record again.
@Component
public class MyEntryChanges {
    private final MyEntries entries;
    private final Handles handles;
    private final OwnInvolvements own;
    private final Disclosure disclosure;
    private final LegalClock clock;

    MyEntryChanges(
            MyEntries entries,
            Handles handles,
            OwnInvolvements own,
            Disclosure disclosure,
            LegalClock clock) {
        this.entries = entries;
        this.handles = handles;
        this.own = own;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /// What becomes of confirming many.
    public sealed interface Confirmed {
        /// They are confirmed.
        record Done() implements Confirmed {}

        /// These children, by name, have died: nobody says any more that they work with them.
        record Died(List<String> children) implements Confirmed {
            /// Copies its list.
            public Died {
                children = List.copyOf(children);
            }
        }

        /// One of them is not the user's any more, or does not go on.
        record Changed() implements Confirmed {}
    }

    /// What becomes of ending many.
    public sealed interface Ended {
        /// They are ended.
        record Done() implements Ended {}

        /// The day is missing, in the future, or before one of them started.
        ///
        /// @param latestStart the first day of the one that started last, in words
        /// @param child with whom that one is
        record Wrong(WorkFault fault, String latestStart, String child) implements Ended {}

        /// One of them is not the user's any more, or has ended otherwise.
        record Changed() implements Ended {}
    }

    /// Records that the work of chosen entries goes on. All of them, or none.
    @Transactional
    public Confirmed confirm(User user, List<String> chosen) {
        var found = entries.find(user, chosen);
        if (found.isEmpty() || found.size() != chosen.size()) {
            return new Confirmed.Changed();
        }
        var died = MyEntries.died(found);
        if (!died.isEmpty()) {
            return new Confirmed.Died(died);
        }
        for (var entry : inOneOrder(found)) {
            if (own.confirm(user.id(), entry.of().id()) != OwnOutcome.DONE) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Confirmed.Changed();
            }
        }
        return new Confirmed.Done();
    }

    /// Ends chosen entries on one day. All of them, or none; one that ended so meanwhile is done.
    /// Nobody takes over, and where the user led nobody leads: who hands over does so on the
    /// record.
    @Transactional
    public Ended end(User user, List<String> chosen, @Nullable LocalDate ended) {
        var found = entries.findAny(user, chosen);
        if (found.isEmpty()
                || found.size() != chosen.size()
                || !found.stream().allMatch(each -> each.of().recordedHere())) {
            return new Ended.Changed();
        }
        var latest =
                found.stream().max(Comparator.comparing(each -> each.of().started())).orElseThrow();
        var fault = fault(ended, latest.of().started());
        if (fault.isPresent() || ended == null) {
            return new Ended.Wrong(
                    fault.orElse(WorkFault.ENDED_MISSING),
                    Words.day(latest.of().started()),
                    latest.child().names().display());
        }
        for (var entry : inOneOrder(found)) {
            var outcome =
                    own.end(
                            user.id(),
                            entry.of().id(),
                            ended,
                            new HandOver.ToNobody(),
                            new LeadTo.Nobody());
            if (outcome != OwnOutcome.DONE) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Ended.Changed();
            }
        }
        return new Ended.Done();
    }

    /// Each child is locked in turn; two users with children in common take them in one order.
    private static List<Entry> inOneOrder(List<Entry> found) {
        return found.stream()
                .sorted(Comparator.comparing((Entry each) -> each.child().id()))
                .toList();
    }

    /// Whose record it would be; empty where the entry is not the user's.
    @Transactional
    public Optional<EntryView> find(User user, String entry) {
        return findAny(user, entry).map(found -> entries.view(user, found));
    }

    /// Opens the record of an entry's child again, with a reason of its own.
    @Transactional
    public ReopenAnswer reopen(
            User user, String entry, String reason, @Nullable String reasonDetails) {
        var found = findAny(user, entry);
        if (found.isEmpty()) {
            return new ReopenAnswer.Unknown();
        }
        var child = found.get().child();
        var ask = new Ask(reason, reasonDetails, new SearchCriteria.ByNumber(child.number()));
        return switch (disclosure.ask(user, ask)) {
            case AskAnswer.Stored(String search) ->
                    handles.findSearch(user, search)
                            .<ReopenAnswer>map(stored ->
                                    new ReopenAnswer.Stored(
                                            search, handles.forChild(user, stored, child.id())))
                            .orElseGet(ReopenAnswer.Unknown::new);
            case AskAnswer.AskForMore(AskAnswer.Missing missing) -> {
                if (missing == AskAnswer.Missing.REASON) {
                    disclosure.askedWithoutReason(user);
                }
                yield new ReopenAnswer.AskForMore(missing);
            }
            case AskAnswer.TooOften() -> new ReopenAnswer.TooOften();
            case AskAnswer.NotPermitted() -> new ReopenAnswer.Unknown();
        };
    }

    private Optional<Entry> findAny(User user, String entry) {
        return entries.findAny(user, List.of(entry)).stream().findFirst();
    }

    private Optional<WorkFault> fault(@Nullable LocalDate ended, LocalDate latestStart) {
        if (ended == null) {
            return Optional.of(WorkFault.ENDED_MISSING);
        }
        if (ended.isAfter(clock.today())) {
            return Optional.of(WorkFault.ENDED_FUTURE);
        }
        return ended.isBefore(latestStart)
                ? Optional.of(WorkFault.ENDED_BEFORE_START)
                : Optional.empty();
    }
}
