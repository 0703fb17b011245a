package contactpoint.index;

import contactpoint.keys.Keyring;
import contactpoint.matching.Candidate;
import contactpoint.matching.CandidateKeys;
import contactpoint.person.Description;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the children whom an incoming record may mean.
@Component
final class Candidates {
    /// More than this many candidates are never compared; the record is then held.
    static final int MOST = 200;

    private final ChildStore children;
    private final Keys keys;
    private final Keyring keyring;

    Candidates(ChildStore children, Keys keys, Keyring keyring) {
        this.children = children;
        this.keys = keys;
        this.keyring = keyring;
    }

    /// Who may be meant, in order of row ids.
    ///
    /// @param known children to whom the record's own source already links it
    List<Candidate> of(Description incoming, Collection<UUID> known) {
        var rows =
                children.candidates(
                        keys.open(CandidateKeys.near(incoming)),
                        keys.located(CandidateKeys.identifiers(incoming)),
                        known,
                        MOST + 1);
        return candidates(rows, known);
    }

    /// The child to whom a record is linked, alone.
    List<Candidate> only(UUID linked) {
        var known = List.of(linked);
        return candidates(children.candidates(List.of(), List.of(), known, known.size()), known);
    }

    private List<Candidate> candidates(List<ChildStore.CandidateRow> rows, Collection<UUID> known) {
        var candidates = new ArrayList<Candidate>();
        for (var row : rows) {
            candidates.add(new Candidate(row.id(), describe(row), known.contains(row.id())));
        }
        return candidates;
    }

    /// Locks by every key through which one record finds another as a candidate ([#of]), so that of
    /// two that arrive at once the second sees the first.
    List<Long> locks(String source, String personKey, Description incoming) {
        var texts = new LinkedHashSet<String>();
        texts.add("person|" + source + "|" + personKey);
        texts.addAll(CandidateKeys.near(incoming));
        texts.addAll(CandidateKeys.identifiers(incoming));
        return texts.stream().map(keys::lock).toList();
    }

    private Description describe(ChildStore.CandidateRow row) {
        return Whereabouts.opened(keyring, row.id(), row.wrappedKey(), row.payload())
                .describe(row.names(), row.born(), row.gender());
    }
}
