package contactpoint.reference;

import contactpoint.person.GssCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The authorities, held in memory: only a new version of the application changes them.
@Component
class Authorities {
    private final AuthorityStore store;
    private volatile @Nullable Known known;

    Authorities(AuthorityStore store) {
        this.store = store;
    }

    private record Known(
            TreeMap<GssCode, Authority> authorities, Map<GssCode, List<GssCode>> successors) {}

    Optional<Authority> find(GssCode code) {
        return Optional.ofNullable(known().authorities().get(code));
    }

    /// The codes of all that ever were.
    Set<String> codes() {
        return known().authorities().keySet().stream()
                .map(GssCode::canonical)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Authority> on(LocalDate day) {
        return known().authorities().values().stream().filter(a -> a.on(day)).toList();
    }

    /// Those that have ended before a day.
    List<GssCode> endedBy(LocalDate day) {
        return known().authorities().values().stream()
                .filter(a -> a.hasEndedBy(day))
                .map(Authority::code)
                .toList();
    }

    /// Whose a place is on a day that a directory of any age gives to an authority: that authority,
    /// or who took over all of it. None if it ended and was split: a directory that still names it
    /// cannot tell which part a place is in.
    Optional<GssCode> now(GssCode named, LocalDate day) {
        var at = find(named);
        while (at.isPresent() && at.get().hasEndedBy(day)) {
            var successors = known().successors().getOrDefault(at.get().code(), List.of());
            at = successors.size() == 1 ? find(successors.getFirst()) : Optional.empty();
        }
        return at.map(Authority::code);
    }

    /// Asked at first use, because the database is migrated before it.
    private Known known() {
        var read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Known read() {
        var authorities = new TreeMap<GssCode, Authority>();
        store.list().forEach(authority -> authorities.put(authority.code(), authority));
        return new Known(
                authorities,
                store.listSuccessions().stream()
                        .collect(
                                Collectors.groupingBy(
                                        AuthorityStore.Succession::former,
                                        Collectors.mapping(
                                                AuthorityStore.Succession::successor,
                                                Collectors.toList()))));
    }
}
