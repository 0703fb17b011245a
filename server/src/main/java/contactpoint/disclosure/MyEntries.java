package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.index.NamedChild;
import contactpoint.index.NamedChildren;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.involvement.OwnEntry;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// With which children somebody is listed: their own entries alone, with no more of a child than
/// name and age. A child who has reached 18, or cannot be found, is not among them.
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
    private final NamedChildren children;
    private final InvolvementRecords involvements;
    private final AuditTrail audit;
    private final Policy policy;
    private final LegalClock clock;

    MyEntries(
            Handles handles,
            NamedChildren children,
            InvolvementRecords involvements,
            AuditTrail audit,
            Policy policy,
            LegalClock clock) {
        this.handles = handles;
        this.children = children;
        this.involvements = involvements;
        this.audit = audit;
        this.policy = policy;
        this.clock = clock;
    }

    /// An entry whose child can be found.
    record Entry(OwnEntry of, NamedChild child) {
        boolean isCurrent() {
            return of.ended() == null;
        }
    }

    /// A page of the entries.
    ///
    /// @param ended whether those that ended within the year are asked for, and not those that go
    ///   on
    /// @param after the handle of the entry after which the page begins; empty for the first
    @Transactional
    public EntriesAnswer list(User user, boolean ended, String after) {
        if (!Decision.mayListOwnWork(user)) {
            return new EntriesAnswer(List.of(), 0, 0, "");
        }
        var all = findable(user);
        var order = ended ? LAST_ENDED_FIRST : OLDEST_WORD_FIRST;
        var wanted =
                all.stream()
                        .filter(each -> each.isCurrent() != ended)
                        .sorted(Comparator.comparing(Entry::of, order))
                        .toList();
        var from = after.isEmpty() ? Optional.<OwnEntry>empty() : findOwn(user, after);
        var rest =
                wanted.stream()
                        .filter(each -> from.isEmpty() || order.compare(each.of(), from.get()) > 0)
                        .toList();
        int size = policy.confirmation().shownOnAPage();
        var views = views(user, rest.subList(0, Math.min(size, rest.size())));
        return new EntriesAnswer(
                views, wanted.size(), due(all), rest.size() > size ? views.getLast().handle() : "");
    }

    /// How many of somebody's entries it is time to confirm. A number, and no child.
    @Transactional
    public int due(User user) {
        return Decision.mayListOwnWork(user) ? due(findable(user)) : 0;
    }

    /// Chosen entries that go on, in the order in which they are listed; empty if one of them is
    /// not the user's any more.
    @Transactional
    public List<EntryView> chosen(User user, List<String> chosen) {
        var found = find(user, chosen);
        return found.size() == chosen.size() ? views(user, found) : List.of();
    }

    /// The entries that handles name, as far as they are the user's and go on.
    List<Entry> find(User user, List<String> chosen) {
        if (!Decision.mayListOwnWork(user)) {
            return List.of();
        }
        var ids =
                chosen.stream()
                        .map(handle -> handles.findEntry(user, handle))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return findable(user).stream()
                .filter(each -> ids.contains(each.of().id()) && each.isCurrent())
                .sorted(Comparator.comparing(Entry::of, OLDEST_WORD_FIRST))
                .toList();
    }

    /// The entry that a handle names, going on or ended within the year.
    Optional<Entry> findAny(User user, String handle) {
        var id = handles.findEntry(user, handle);
        return findable(user).stream()
                .filter(each -> Decision.mayListOwnWork(user))
                .filter(each -> id.filter(each.of().id()::equals).isPresent())
                .findFirst();
    }

    List<EntryView> views(User user, List<Entry> entries) {
        var drawn = handles.forEntries(user, entries.stream().map(each -> each.of().id()).toList());
        audit.append(
                Actor.user(user.id()),
                new DisclosureFacts.OwnEntriesShown(
                        entries.stream().map(each -> each.child().id()).toList()));
        var made = new Entries(policy, clock.today());
        var views = new ArrayList<EntryView>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            views.add(made.view(drawn.get(i), entry.child(), entry.of()));
        }
        return views;
    }

    private int due(List<Entry> entries) {
        var made = new Entries(policy, clock.today());
        return (int) entries.stream().filter(each -> made.isDue(each.of())).count();
    }

    private Optional<OwnEntry> findOwn(User user, String handle) {
        var id = handles.findEntry(user, handle);
        return involvements.ownOf(user.id()).stream()
                .filter(each -> id.filter(each.id()::equals).isPresent())
                .findFirst();
    }

    private List<Entry> findable(User user) {
        var today = clock.today();
        var own =
                involvements.ownOf(user.id()).stream()
                        .filter(each -> each.ended() == null || policy.isShown(each.ended(), today))
                        .toList();
        Map<UUID, NamedChild> found =
                own.isEmpty() ? Map.of() : children.of(own.stream().map(OwnEntry::child).toList());
        return own.stream()
                .filter(each -> found.containsKey(each.child()))
                .map(each -> new Entry(each, Objects.requireNonNull(found.get(each.child()))))
                .toList();
    }
}
