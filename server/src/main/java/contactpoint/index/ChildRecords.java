package contactpoint.index;

import contactpoint.keys.Keyring;
import contactpoint.matching.Comparing;
import contactpoint.matching.Resemblance;
import contactpoint.matching.SearchKeys;
import contactpoint.matching.Shortlist;
import contactpoint.matching.Wanted;
import contactpoint.person.GssCode;
import contactpoint.person.OdsCode;
import contactpoint.person.Urn;
import contactpoint.policy.Ages;
import contactpoint.policy.LegalClock;
import contactpoint.policy.Policy;
import contactpoint.reference.Registers;
import contactpoint.reference.SchoolNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Reads the children. For `disclosure`, `protection` and `retention` alone: who else reads a child
/// has gone round the door.
@NamedInterface("reads")
@Component
public final class ChildRecords {
    /// With more candidates than this a search says "too many" without looking at them.
    private static final int MOST_CANDIDATES = 5_000;

    /// A beginning that more schools share finds children of these alone, in the order of their
    /// numbers.
    private static final int MOST_SCHOOLS = 200;

    private final ChildReadStore store;
    private final Keys keys;
    private final Keyring keyring;
    private final Registers registers;
    private final LegalClock clock;
    private final Policy policy;

    ChildRecords(
            ChildReadStore store,
            Keys keys,
            Keyring keyring,
            Registers registers,
            LegalClock clock,
            Policy policy) {
        this.store = store;
        this.keys = keys;
        this.keyring = keyring;
        this.registers = registers;
        this.clock = clock;
        this.policy = policy;
    }

    /// A child by row id; empty once the child has reached the age at which the record leaves the
    /// index.
    public Optional<Child> find(UUID id) {
        return store.find(id)
                .filter(this::isStillAChild)
                .map(row -> complete(List.of(row)).getFirst());
    }

    /// The days on which children died, by child. Those of whom no source says so are not in it,
    /// nor those whose whereabouts are not here.
    public Map<UUID, LocalDate> died(Collection<UUID> ids) {
        var days = new HashMap<UUID, LocalDate>();
        if (ids.isEmpty()) {
            return days;
        }
        for (var row : store.located(ids)) {
            var died =
                    Whereabouts.opened(keyring, row.id(), row.wrappedKey(), row.payload()).died();
            if (died != null) {
                days.put(row.id(), died);
            }
        }
        return days;
    }

    /// The children who fit a search, best first, or that there are too many.
    public Shortlist<ChildHit> search(SearchCriteria criteria) {
        return switch (criteria) {
            case SearchCriteria.ByNumber byNumber ->
                    new Shortlist.Few<>(
                            store
                                    .find(byNumber.number())
                                    .filter(this::isStillAChild)
                                    .map(row -> complete(List.of(row)).getFirst())
                                    .map(child -> new ChildHit(child, null))
                                    .stream()
                                    .toList());
            case SearchCriteria.ByDetails details -> search(details);
        };
    }

    private Shortlist<ChildHit> search(SearchCriteria.ByDetails criteria) {
        var found =
                criteria.usesHiddenTerm()
                        ? shortlist(criteria.wanted(), located(criteria))
                        : byNames(criteria.wanted());
        return switch (found) {
            case Shortlist.TooMany<ChildReadStore.OpenRow>() -> new Shortlist.TooMany<>();
            case Shortlist.Few<ChildReadStore.OpenRow>(List<ChildReadStore.OpenRow> rows) ->
                    new Shortlist.Few<>(
                            complete(rows).stream().map(child -> hit(criteria, child)).toList());
        };
    }

    private static ChildHit hit(SearchCriteria.ByDetails criteria, Child child) {
        return new ChildHit(child, Resemblance.of(criteria.wanted(), child.names(), child.born()));
    }

    /// Children whom present names and dates find: what stays visible under a shield. Where that is
    /// nobody, those who resemble less; and of them too many are as good as none.
    private Shortlist<ChildReadStore.OpenRow> byNames(Wanted wanted) {
        var near = store.byOpenKeys(keys.open(SearchKeys.open(wanted)), MOST_CANDIDATES + 1);
        var found = shortlist(wanted, near);
        if (!(found instanceof Shortlist.Few<ChildReadStore.OpenRow>(var few) && few.isEmpty())) {
            return found;
        }
        var further = store.byOpenKeys(keys.open(SearchKeys.further(wanted)), MOST_CANDIDATES + 1);
        return shortlist(wanted, further) instanceof Shortlist.Few<ChildReadStore.OpenRow> some
                ? some
                : found;
    }

    private Shortlist<ChildReadStore.OpenRow> shortlist(
            Wanted wanted, List<ChildReadStore.OpenRow> candidates) {
        if (candidates.size() > MOST_CANDIDATES) {
            return new Shortlist.TooMany<>();
        }
        var comparing = new Comparing(wanted);
        return Shortlist.of(
                candidates.stream()
                        .filter(this::isStillAChild)
                        .filter(row -> comparing.mayBeShown(row.names(), row.born()))
                        .toList(),
                row -> comparing.with(row.names(), row.born()),
                Comparator.comparing(ChildReadStore.OpenRow::number));
    }

    /// Children whom place finds. Rows and keys of a shielded child are not in these tables, so no
    /// such child is found, and nothing takes longer for it (decision 9).
    private List<ChildReadStore.OpenRow> located(SearchCriteria.ByDetails criteria) {
        var wanted = criteria.wanted();
        var atPlace =
                criteria.postcode() == null
                        ? null
                        : byLocation(SearchKeys.located(wanted, criteria.postcode()));
        var atSchool =
                criteria.school() == null
                        ? null
                        : byLocation(schoolKeys(wanted, criteria.school()));
        if (atPlace == null || atSchool == null) {
            return Objects.requireNonNull(atPlace == null ? atSchool : atPlace);
        }
        var ids = atSchool.stream().map(ChildReadStore.OpenRow::id).collect(Collectors.toSet());
        return atPlace.stream().filter(row -> ids.contains(row.id())).toList();
    }

    private Set<String> schoolKeys(Wanted wanted, String school) {
        var schools = Urn.parse(school).find().map(Set::of).orElseGet(() -> schoolsNamed(school));
        var texts = new HashSet<String>();
        schools.forEach(urn -> texts.addAll(SearchKeys.atSchool(wanted, urn)));
        return texts;
    }

    /// As the register has them, and as the sources write them.
    private Set<Urn> schoolsNamed(String beginning) {
        var schools = new HashSet<>(store.schoolsNamed(SchoolNames.key(beginning), MOST_SCHOOLS));
        registers.schoolsNamed(beginning, MOST_SCHOOLS).forEach(each -> schools.add(each.urn()));
        return schools;
    }

    private List<ChildReadStore.OpenRow> byLocation(Set<String> texts) {
        return store.byLocatedKeys(keys.located(texts), MOST_CANDIDATES + 1);
    }

    private boolean isStillAChild(ChildReadStore.OpenRow row) {
        return !Ages.hasReached(row.born(), policy.adultAge(), clock.today());
    }

    /// Opens what is sealed, in the order given.
    private List<Child> complete(List<ChildReadStore.OpenRow> rows) {
        Map<UUID, ChildReadStore.LocatedRow> located =
                store.located(rows.stream().map(ChildReadStore.OpenRow::id).toList()).stream()
                        .collect(
                                Collectors.toMap(
                                        ChildReadStore.LocatedRow::id, Function.identity()));
        return rows.stream().map(row -> child(row, located.get(row.id()))).toList();
    }

    private Child child(ChildReadStore.OpenRow row, ChildReadStore.@Nullable LocatedRow located) {
        if (located == null) {
            return new Child(
                    row.id(),
                    row.number(),
                    row.names(),
                    row.born(),
                    row.gender(),
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null);
        }
        var whereabouts =
                Whereabouts.opened(keyring, row.id(), located.wrappedKey(), located.payload());
        return new Child(
                row.id(),
                row.number(),
                row.names(),
                row.born(),
                row.gender(),
                whereabouts.home(),
                whereabouts.carers(),
                located.schooling(),
                located.gpPractice() == null ? null : OdsCode.parse(located.gpPractice()).orThrow(),
                located.authority() == null ? null : GssCode.parse(located.authority()).orThrow(),
                whereabouts.died());
    }
}
