package contactpoint.involvement;

import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Reads involvements, for `disclosure`.
@NamedInterface("reads")
@Component
public final class InvolvementRecords {
    private final InvolvementStore store;
    private final LegalClock clock;
    private final Policy policy;

    InvolvementRecords(InvolvementStore store, LegalClock clock, Policy policy) {
        this.store = store;
        this.clock = clock;
        this.policy = policy;
    }

    /// Whether there is an assessment, and who holds it.
    ///
    /// @param holder empty where nobody who is still listed holds it
    public record Caf(CafStatus status, Optional<Involvement> holder) {}

    /// What is known of a child's work.
    ///
    /// @param listed work that goes on, and work that ended within the year; nobody whose
    ///   work is over leads. In an order that says nothing of importance
    public record Known(List<Involvement> listed, Caf caf) {
        /// Copies its list.
        public Known {
            listed = List.copyOf(listed);
        }
    }

    /// What is known of a child's work today.
    public Known of(UUID child) {
        var today = clock.today();
        var all = store.of(child);
        var listed =
                all.stream()
                        .filter(each ->
                                each.work().ended() == null
                                        || policy.isShown(each.work().ended(), today))
                        .map(each -> each.work().hasEnded(today) ? withoutLead(each) : each)
                        .toList();
        return new Known(listed, caf(all, listed));
    }

    /// An assessment that any source says is current counts before one that is past. The
    /// holder is shown only while listed.
    private static Caf caf(List<Involvement> all, List<Involvement> listed) {
        var said = all.stream().map(Involvement::caf).toList();
        var status =
                said.contains(CafStatus.CURRENT)
                        ? CafStatus.CURRENT
                        : said.contains(CafStatus.PAST) ? CafStatus.PAST : CafStatus.NONE;
        var holder =
                listed.stream()
                        .filter(each -> each.holdsCaf() && each.caf() == status)
                        .max(
                                Comparator.comparing(Involvement::receivedAt)
                                        .thenComparing(Involvement::id));
        return new Caf(status, status == CafStatus.NONE ? Optional.empty() : holder);
    }

    private static Involvement withoutLead(Involvement each) {
        return new Involvement(
                each.id(),
                each.source(),
                each.work(),
                each.receivedAt(),
                false,
                each.caf(),
                each.holdsCaf());
    }
}
