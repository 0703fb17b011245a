package contactpoint.index;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.audit.AuditedFact;
import contactpoint.matching.CandidateKeys;
import contactpoint.person.GssCode;
import contactpoint.reference.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the children's records follow the registers: each record has exactly one authority, that of
/// the child's present address, or is unassigned. Only the registers are followed here; a
/// child who moves house is another matter.
///
/// Works in small transactions, each with its audit rows, so that nobody waits long. It may be
/// broken off and begun again, and does nothing where nothing has moved.
@Component
public class Responsibilities {
    private static final int POSTCODES_AT_ONCE = 200;
    private static final int CHILDREN_AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final ResponsibilityStore store;
    private final ChildValues values;
    private final Keys keys;
    private final Moves moves;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Responsibilities(
            ResponsibilityStore store,
            ChildValues values,
            Keys keys,
            Moves moves,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.values = values;
        this.keys = keys;
        this.moves = moves;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// How many children's records followed.
    ///
    /// @param assigned had no authority before
    /// @param moved went from one authority to another
    /// @param unassigned have none any more: a directory still names one that was split
    public record Followed(int assigned, int moved, int unassigned) {
        private static final Followed NOBODY = new Followed(0, 0, 0);

        private Followed and(Followed more) {
            return new Followed(
                    assigned + more.assigned, moved + more.moved, unassigned + more.unassigned);
        }
    }

    /// Lets everybody follow whose authority is not that of their present address any more: who
    /// lives at a postcode that a directory has moved, who was in no authority, whose authority has
    /// ended.
    public Followed follow(Actor actor) {
        var followed = followPostcodes(actor);
        followed =
                followed.and(
                        followPages(
                                actor, after -> store.unassignedAfter(after, CHILDREN_AT_ONCE)));
        for (var ended : moves.endedAuthorities()) {
            followed =
                    followed.and(
                            followPages(actor, after -> store.of(ended, after, CHILDREN_AT_ONCE)));
        }
        return followed;
    }

    /// The list of moved postcodes becomes shorter with each transaction.
    private Followed followPostcodes(Actor actor) {
        var followed = Followed.NOBODY;
        var postcodes = moves.postcodes(POSTCODES_AT_ONCE);
        while (!postcodes.isEmpty()) {
            var batch = postcodes;
            followed =
                    followed.and(
                            inTransaction(() -> {
                                var texts = CandidateKeys.postcodes(batch);
                                var done = follow(actor, store.at(keys.located(texts)));
                                moves.followed(batch);
                                return done;
                            }));
            postcodes = moves.postcodes(POSTCODES_AT_ONCE);
        }
        return followed;
    }

    private Followed followPages(
            Actor actor, Function<UUID, List<ResponsibilityStore.Row>> childrenAfter) {
        record Page(Followed followed, @Nullable UUID last) {}
        var followed = Followed.NOBODY;
        @Nullable UUID after = FIRST;
        while (after != null) {
            var from = after;
            var page =
                    inTransaction(() -> {
                        var rows = childrenAfter.apply(from);
                        var last = rows.isEmpty() ? null : rows.getLast().child();
                        return new Page(follow(actor, rows), last);
                    });
            followed = followed.and(page.followed());
            after = page.last();
        }
        return followed;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Followed follow(Actor actor, List<ResponsibilityStore.Row> rows) {
        var children = new ArrayList<UUID>();
        var authorities = new ArrayList<@Nullable GssCode>();
        var facts = new ArrayList<AuditedFact>();
        var followed = Followed.NOBODY;
        for (var row : rows) {
            var now = values.authority(row.child(), row.wrappedKey(), row.payload()).orElse(null);
            if (!Objects.equals(now, row.authority())) {
                children.add(row.child());
                authorities.add(now);
                facts.add(new IndexFacts.ResponsibilityMoved(row.child(), row.authority(), now));
                followed = followed.and(kind(row.authority(), now));
            }
        }
        if (!facts.isEmpty()) {
            store.put(children, authorities);
            audit.append(
                    actor,
                    facts.getFirst(),
                    facts.subList(1, facts.size()).toArray(AuditedFact[]::new));
        }
        return followed;
    }

    private static Followed kind(@Nullable GssCode before, @Nullable GssCode now) {
        if (before == null) {
            return new Followed(1, 0, 0);
        }
        return now == null ? new Followed(0, 0, 1) : new Followed(0, 1, 0);
    }
}
