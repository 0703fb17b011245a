package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.disclosure.FoundEntries.Entry;
import contactpoint.involvement.OwnEntry;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// With which children somebody is listed: their own entries alone, with no more of a child than
/// name and age, or that they have died. A child who has reached 18, or cannot be found, is
/// not among them.
@Component
public class MyEntries {
    private static final Comparator<OwnEntry> OLDEST_WORD_FIRST =
            Comparator.comparing(
                            OwnEntry::confirmedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(OwnEntry::started)
                    .thenComparing(OwnEntry::id);
    private static final Comparator<OwnEntry> LAST_ENDED_FIRST =
            Comparator.comparing(
                            OwnEntry::ended,
                            Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(OwnEntry::id);

    private final Handles handles;
    private final FoundEntries found;
    private final AuditTrail audit;
    private final Policy policy;
    private final LegalClock clock;

    MyEntries(
            Handles handles,
            FoundEntries found,
            AuditTrail audit,
            Policy policy,
            LegalClock clock) {
        this.handles = handles;
        this.found = found;
        this.audit = audit;
        this.policy = policy;
        this.clock = clock;
    }

    /// A page of the entries.
    ///
    /// @param ended whether those that ended within the year are asked for, and not those that go
    ///   on
    /// @param after the handle of the entry after which the page begins; empty for the first
    @Transactional
    public EntriesAnswer list(User user, boolean ended, String after) {
        var order = ended ? LAST_ENDED_FIRST : OLDEST_WORD_FIRST;
        var wanted = sorted(found.of(user, each -> Entry.isCurrent(each) != ended), order);
        var from = after.isEmpty() ? Optional.<OwnEntry>empty() : findOwn(user, after);
        var rest =
                wanted.stream()
                        .filter(each -> from.isEmpty() || order.compare(each.of(), from.get()) > 0)
                        .toList();
        return answer(user, wanted.size(), List.of(), rest);
    }

    /// The entries that go on, once more, because something is wrong with those that were chosen of
    /// them: these first, as far as they are still there, and after them a page of the others.
    @Transactional
    public EntriesAnswer again(User user, List<String> chosen) {
        var ids = ids(user, chosen);
        var wanted = sorted(found.of(user, Entry::isCurrent), OLDEST_WORD_FIRST);
        var split =
                wanted.stream()
                        .collect(Collectors.partitioningBy(each -> ids.contains(each.of().id())));
        return answer(
                user,
                wanted.size(),
                Objects.requireNonNull(split.get(true)),
                Objects.requireNonNull(split.get(false)));
    }

    private EntriesAnswer answer(User user, int count, List<Entry> chosen, List<Entry> rest) {
        int size = policy.confirmation().shownOnAPage();
        var page = new ArrayList<>(chosen);
        page.addAll(rest.subList(0, Math.min(size, rest.size())));
        var views = views(user, page, chosen);
        return new EntriesAnswer(
                views, count, due(user), rest.size() > size ? views.getLast().handle() : "");
    }

    /// How many of somebody's entries it is time to confirm. A number, and no child.
    @Transactional
    public int due(User user) {
        var made = new Entries(policy, clock.today());
        return (int) found.of(user, made::isDue).stream().filter(each -> !each.hasDied()).count();
    }

    /// What becomes of choosing from the entries that go on.
    public sealed interface Chosen {
        /// They are these, in the order in which they are listed.
        record These(List<EntryView> entries) implements Chosen {
            /// Copies its list.
            public These {
                entries = List.copyOf(entries);
            }
        }

        /// They were to be confirmed, and these children, by name, have died.
        record Died(List<String> children) implements Chosen {
            /// Copies its list.
            public Died {
                children = List.copyOf(children);
            }
        }

        /// One of them is not the user's any more, or does not go on.
        record Changed() implements Chosen {}
    }

    /// Chosen entries, to check before they are confirmed or ended.
    @Transactional
    public Chosen choose(User user, List<String> chosen, boolean toConfirm) {
        var all = find(user, chosen);
        if (all.isEmpty() || all.size() != chosen.size()) {
            return new Chosen.Changed();
        }
        var died = toConfirm ? died(all) : List.<String>of();
        return died.isEmpty()
                ? new Chosen.These(views(user, all, List.of()))
                : new Chosen.Died(died);
    }

    /// The names of children who have died.
    static List<String> died(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::hasDied)
                .map(each -> each.child().names().display())
                .toList();
    }

    /// The entries that handles name, as far as they are the user's and go on.
    List<Entry> find(User user, List<String> chosen) {
        var ids = ids(user, chosen);
        return sorted(
                found.of(user, each -> Entry.isCurrent(each) && ids.contains(each.id())),
                OLDEST_WORD_FIRST);
    }

    /// The entries that handles name, going on or ended within the year.
    List<Entry> findAny(User user, List<String> chosen) {
        var ids = ids(user, chosen);
        return sorted(found.of(user, each -> ids.contains(each.id())), OLDEST_WORD_FIRST);
    }

    private Set<UUID> ids(User user, List<String> chosen) {
        return chosen.stream()
                .map(handle -> handles.findEntry(user, handle))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static List<Entry> sorted(List<Entry> entries, Comparator<OwnEntry> order) {
        return entries.stream().sorted(Comparator.comparing(Entry::of, order)).toList();
    }

    EntryView view(User user, Entry entry) {
        return views(user, List.of(entry), List.of()).getFirst();
    }

    private List<EntryView> views(User user, List<Entry> entries, List<Entry> chosen) {
        var drawn = handles.forEntries(user, entries.stream().map(each -> each.of().id()).toList());
        audit.append(
                Actor.user(user.id()),
                new DisclosureFacts.OwnEntriesShown(
                        entries.stream().map(each -> each.child().id()).toList()));
        var made = new Entries(policy, clock.today());
        var views = new ArrayList<EntryView>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            views.add(
                    made.view(
                            drawn.get(i),
                            entry.child(),
                            entry.hasDied(),
                            entry.of(),
                            chosen.contains(entry)));
        }
        return views;
    }

    private Optional<OwnEntry> findOwn(User user, String handle) {
        var id = handles.findEntry(user, handle);
        return found.ownOf(user).stream()
                .filter(each -> id.filter(each.id()::equals).isPresent())
                .findFirst();
    }
}
