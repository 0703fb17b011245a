package contactpoint.index;

import contactpoint.policy.Ages;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Reads who children are, for `disclosure`, where nothing sealed is needed.
@NamedInterface("reads")
@Component
public final class NamedChildren {
    private final NamedChildStore store;
    private final LegalClock clock;
    private final Policy policy;

    NamedChildren(NamedChildStore store, LegalClock clock, Policy policy) {
        this.store = store;
        this.clock = clock;
        this.policy = policy;
    }

    /// A child; empty where the child cannot be found, or has reached the age at which the record
    /// leaves the index.
    public Optional<NamedChild> find(UUID id) {
        return Optional.ofNullable(of(Set.of(id)).get(id));
    }

    /// Children by id; those whom [#find] would not find are not in it.
    public Map<UUID, NamedChild> of(Collection<UUID> ids) {
        return store.of(ids).stream()
                .filter(child -> !Ages.hasReached(child.born(), policy.adultAge(), clock.today()))
                .collect(Collectors.toMap(NamedChild::id, Function.identity()));
    }
}
