package contactpoint.disclosure;

import contactpoint.access.User;
import contactpoint.index.ChildRecords;
import contactpoint.index.NamedChild;
import contactpoint.index.NamedChildren;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.involvement.OwnEntry;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds somebody's own entries, with what may be told of their children.
@Component
final class FoundEntries {
    private final NamedChildren children;
    private final ChildRecords records;
    private final InvolvementRecords involvements;
    private final Policy policy;
    private final LegalClock clock;

    FoundEntries(
            NamedChildren children,
            ChildRecords records,
            InvolvementRecords involvements,
            Policy policy,
            LegalClock clock) {
        this.children = children;
        this.records = records;
        this.involvements = involvements;
        this.policy = policy;
        this.clock = clock;
    }

    /// An entry whose child can be found.
    ///
    /// @param died the day on which the child died; null if none is known
    record Entry(OwnEntry of, NamedChild child, @Nullable LocalDate died) {
        boolean hasDied() {
            return died != null;
        }

        static boolean isCurrent(OwnEntry entry) {
            return entry.ended() == null;
        }
    }

    /// All that are known to be the user's, shown or not.
    List<OwnEntry> ownOf(User user) {
        return involvements.ownOf(user.id());
    }

    /// The user's entries that are still shown, as far as they are wanted and their children can be
    /// found. Nothing else of a child is opened than whether they have died.
    List<Entry> of(User user, Predicate<OwnEntry> wanted) {
        if (!(Decision.ofOwnWork(user) instanceof Decision.Permit permit)) {
            return List.of();
        }
        var today = clock.today();
        var own =
                involvements.ownOf(user.id()).stream()
                        .filter(each -> each.ended() == null || policy.isShown(each.ended(), today))
                        .filter(wanted)
                        .toList();
        Map<UUID, NamedChild> found =
                own.isEmpty() ? Map.of() : children.of(own.stream().map(OwnEntry::child).toList());
        Map<UUID, LocalDate> died =
                permit.parts().contains(Decision.Part.DEATH)
                        ? records.died(found.keySet())
                        : Map.of();
        return own.stream()
                .filter(each -> found.containsKey(each.child()))
                .map(each ->
                        new Entry(
                                each,
                                Objects.requireNonNull(found.get(each.child())),
                                died.get(each.child())))
                .toList();
    }
}
