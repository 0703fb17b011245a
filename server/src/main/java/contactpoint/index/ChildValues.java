package contactpoint.index;

import contactpoint.keys.DataKey;
import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.matching.CandidateKeys;
import contactpoint.person.ChildNumber;
import contactpoint.person.GssCode;
import contactpoint.person.Postcode;
import contactpoint.policy.Policy;
import contactpoint.reference.Registers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Computes a child's values from its linked versions and puts them, sealed and keyed, into their
/// tables.
@Component
class ChildValues {
    private final SourceStore sources;
    private final ChildStore children;
    private final Keys keys;
    private final Keyring keyring;
    private final Randomness randomness;
    private final Policy policy;
    private final Registers registers;

    ChildValues(
            SourceStore sources,
            ChildStore children,
            Keys keys,
            Keyring keyring,
            Randomness randomness,
            Policy policy,
            Registers registers) {
        this.sources = sources;
        this.children = children;
        this.keys = keys;
        this.keyring = keyring;
        this.randomness = randomness;
        this.policy = policy;
        this.registers = registers;
    }

    /// Makes a child of what one record says.
    ///
    /// @param said the record's only version
    UUID found(BestValues.Said said) {
        var child = randomness.uuid();
        var computed = compute(child, List.of(said));
        boolean added;
        do {
            // A number that another child has is drawn again.
            added = children.add(child, newNumber(), computed);
        } while (!added);
        return child;
    }

    /// The values of a child who has none yet, from the versions that count.
    Computed compute(UUID child, List<BestValues.Said> said) {
        return compute(child, said, registers::findAuthorityOf);
    }

    /// The same, asking somebody else which authority a postcode lies in.
    Computed compute(
            UUID child,
            List<BestValues.Said> said,
            Function<Postcode, Optional<GssCode>> authorities) {
        var key = keyring.newDataKey();
        var wrapped = keyring.wrap(key, child.toString());
        return computed(child, BestValues.of(said, policy), key, wrapped, authorities);
    }

    /// A number that perhaps no child has.
    ChildNumber newNumber() {
        long drawn = randomness.below(Randomness.Purpose.CHILD_NUMBER, ChildNumber.HOW_MANY);
        return ChildNumber.fromDraw(drawn);
    }

    /// Computes a child's values anew from all versions that count.
    void compute(UUID child) {
        var wrapped = children.lock(child);
        var key = keyring.unwrap(wrapped, child.toString());
        var best = BestValues.of(said(child), policy);
        children.update(child, computed(child, best, key, wrapped, registers::findAuthorityOf));
    }

    private Computed computed(
            UUID child,
            BestValues best,
            DataKey key,
            byte[] wrapped,
            Function<Postcode, Optional<GssCode>> authorities) {
        var whereabouts = best.whereabouts();
        var description = whereabouts.describe(best.names(), best.born(), best.gender());
        // By its own postcodes alone: nobody is found by where a parent lives apart.
        var atHome = description.withPostcodes(whereabouts.postcodes());
        var located = new HashSet<>(CandidateKeys.located(atHome));
        if (best.schooling() instanceof Schooling.AtSchool school) {
            located.addAll(CandidateKeys.atSchool(description, school.urn()));
        }
        return new Computed(
                best.names(),
                best.born(),
                best.gender(),
                keys.open(CandidateKeys.open(description)),
                wrapped,
                whereabouts.sealed(keyring, child, key),
                keys.located(located),
                best.schooling(),
                best.gpPractice(),
                // Where the child lives; null where no address is known or the postcode is
                // in no directory: the record is then in the unassigned pool.
                whereabouts.postcode().flatMap(authorities).orElse(null));
    }

    private List<BestValues.Said> said(UUID child) {
        return sources.versionsOf(child).stream().map(this::open).toList();
    }

    private BestValues.Said open(SourceStore.Version version) {
        var key = keyring.unwrap(version.wrappedKey(), version.record().toString());
        var place = Places.version(version.record(), version.version());
        var content = ParticularsForm.read(keyring.open(key, version.payload(), place));
        return new BestValues.Said(
                version.source(),
                version.record(),
                version.version(),
                version.receivedAt(),
                version.latest(),
                content.said());
    }
}
