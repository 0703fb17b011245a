package contactpoint.feeds;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.index.ChildIndex;
import contactpoint.index.Placement;
import contactpoint.index.SourceRecord;
import contactpoint.involvement.Involvements;
import contactpoint.keys.Randomness;
import contactpoint.person.Problem;
import contactpoint.person.SourceKey;
import contactpoint.policy.LegalClock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The transactions of a delivery: its beginning, each of its rows, its end. Each holds its audit
/// row (decision 19).
@Component
class Intake {
    private static final Problem ANOTHER_CHILD =
            new Problem(
                    "key-of-another-child",
                    "This key was sent before for another child",
                    "Give each record a key of its own, and never use one again");

    private final DeliveryStore store;
    private final RowKeys rowKeys;
    private final ChildIndex index;
    private final Involvements involvements;
    private final AuditTrail audit;
    private final Randomness randomness;
    private final LegalClock clock;

    Intake(
            DeliveryStore store,
            RowKeys rowKeys,
            ChildIndex index,
            Involvements involvements,
            AuditTrail audit,
            Randomness randomness,
            LegalClock clock) {
        this.store = store;
        this.rowKeys = rowKeys;
        this.index = index;
        this.involvements = involvements;
        this.audit = audit;
        this.randomness = randomness;
        this.clock = clock;
    }

    /// A delivery that is being received.
    record Delivery(UUID id, FeedSource source) {
        Actor actor() {
            return Actor.source(source.id());
        }
    }

    /// Begins a delivery. Others of the source that were never ended broke off: their process is
    /// gone, since the caller has the source's turn.
    @Transactional
    public Delivery begin(FeedSource source) {
        interrupt(source);
        var delivery = new Delivery(randomness.uuid(), source);
        store.begin(delivery.id(), source.id(), clock.now());
        audit.append(delivery.actor(), new FeedFacts.DeliveryReceived(delivery.id()));
        return delivery;
    }

    /// Says of the source's deliveries that were never ended that they broke off. For whoever has
    /// its turn.
    @Transactional
    public void interrupt(FeedSource source) {
        for (var id : store.receiving(source.id())) {
            end(new Delivery(id, source), DeliveryState.INTERRUPTED, null);
        }
    }

    /// Takes one row: all of it, with its outcome and its audit row, or none of it.
    @Transactional
    public RowResult take(Delivery delivery, long line, FeedRecord record) {
        var source = delivery.source().id();
        var earlier = rowKeys.earlier(source, delivery.id(), record);
        if (earlier instanceof RowKeys.Earlier.ForAnotherChild) {
            return reject(delivery, line, List.of(new Refusal(keyColumn(delivery), ANOTHER_CHILD)));
        }
        var placement =
                index.accept(
                        delivery.actor(),
                        new SourceRecord(
                                delivery.id(),
                                new SourceKey(source, record.key()),
                                record.personKey(),
                                delivery.source().mayFound(),
                                record.said(),
                                record.attachment().toBytes()));
        if (placement instanceof Placement.Placed(UUID sourceRecord, UUID child, boolean first)
                && (record.attachment().work() != null || !first)) {
            involvements.record(delivery.actor(), child, sourceRecord, source, record.attachment());
        }
        var notice = notice(delivery, earlier);
        var outcome = outcome(placement);
        rowKeys.remember(source, delivery.id(), line, record, outcome, notice);
        return new RowResult(line, outcome, notice == null ? List.of() : List.of(notice));
    }

    private static Outcome outcome(Placement placement) {
        return switch (placement) {
            case Placement.Unchanged(UUID _) -> Outcome.UNCHANGED;
            case Placement.Placed(UUID _, UUID _, boolean first) -> heard(first);
            case Placement.Held(UUID _, boolean first) -> heard(first);
        };
    }

    private static Outcome heard(boolean first) {
        return first ? Outcome.STORED : Outcome.CHANGED;
    }

    private static @Nullable Refusal notice(Delivery delivery, RowKeys.Earlier earlier) {
        return earlier instanceof RowKeys.Earlier.InThisDelivery(long line)
                ? new Refusal(
                        keyColumn(delivery),
                        new Problem(
                                "key-twice",
                                "The same key is on line " + line,
                                "Send each key once. The later line counts"))
                : null;
    }

    /// Says that nothing of a row is kept.
    @Transactional
    public RowResult reject(Delivery delivery, long line, List<Refusal> why) {
        var result = new RowResult(line, Outcome.REJECTED, why);
        store.addRejected(delivery.id(), result);
        audit.append(delivery.actor(), new FeedFacts.RowRejected(delivery.id(), line, why));
        return result;
    }

    /// Ends a delivery whose rows were all looked at.
    @Transactional
    public Receipt finish(Delivery delivery, List<Header.Dropped> dropped) {
        dropped.forEach(column -> store.addDropped(delivery.id(), column));
        return new Receipt.Finished(delivery.id(), end(delivery, DeliveryState.FINISHED, null));
    }

    /// Ends a delivery whose file is refused whole.
    @Transactional
    public Receipt refuse(Delivery delivery, Problem why) {
        end(delivery, DeliveryState.REFUSED, why);
        return new Receipt.Refused(delivery.id(), why);
    }

    private Summary end(Delivery delivery, DeliveryState state, @Nullable Problem refusal) {
        store.end(delivery.id(), state, clock.now(), refusal);
        var summary = store.summary(delivery.id());
        audit.append(delivery.actor(), new FeedFacts.DeliveryEnded(delivery.id(), state, summary));
        return summary;
    }

    private static String keyColumn(Delivery delivery) {
        return delivery.source().published().key().name();
    }
}
