package contactpoint.index;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keys every child anew where the tables hold keys of another version, before anything is looked
/// up: a search by new keys would miss children who have old ones. It may be broken off and begun
/// again.
@Component
final class Keying implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(Keying.class);
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final KeyingStore store;
    private final ChildValues values;
    private final TransactionTemplate transaction;

    Keying(KeyingStore store, ChildValues values, PlatformTransactionManager transactions) {
        this.store = store;
        this.values = values;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        if (store.version().equals(Optional.of(Keys.VERSION))) {
            return;
        }
        long done = 0;
        var batch = store.childrenAfter(FIRST, AT_ONCE);
        while (!batch.isEmpty()) {
            for (var child : batch) {
                transaction.executeWithoutResult(status -> values.compute(child));
            }
            done += batch.size();
            batch = store.childrenAfter(batch.getLast(), AT_ONCE);
        }
        transaction.executeWithoutResult(status -> store.put(Keys.VERSION));
        if (done > 0) {
            LOG.info("{} children have new keys", done);
        }
    }
}
