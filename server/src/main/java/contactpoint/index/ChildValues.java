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
import java.util.Objects;
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

    /// Whether a child's stored values and keys are those that its versions make.
    boolean standsAsComputed(UUID child) {
        var stored = children.stored(child);
        var key = keyring.unwrap(stored.wrappedKey(), child.toString());
        var best = BestValues.of(said(child), policy);
        var anew = computed(child, best, key, stored.wrappedKey(), registers::findAuthorityOf);
        return stored.names().equals(anew.names())
                && stored.born().equals(anew.born())
                && stored.gender() == anew.gender()
                && stored.openKeys().equals(anew.openKeys())
                && stored.locatedKeys().equals(anew.locatedKeys())
                && Objects.equals(stored.schooling(), anew.schooling())
                && Objects.equals(stored.practice(), anew.practice())
                && Objects.equals(stored.authority(), anew.authority())
                && Whereabouts.opened(keyring, child, stored.wrappedKey(), stored.payload())
                        .equals(best.whereabouts());
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
                authority(whereabouts, authorities).orElse(null));
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

    /// The authority where a child lives now, by what is sealed; none where no address is
    /// known or the postcode is in no directory: the record is then in the unassigned pool.
    Optional<GssCode> authority(UUID child, byte[] wrapped, byte[] payload) {
        return authority(
                Whereabouts.opened(keyring, child, wrapped, payload), registers::findAuthorityOf);
    }

    private static Optional<GssCode> authority(
            Whereabouts whereabouts, Function<Postcode, Optional<GssCode>> authorities) {
        return whereabouts.postcode().flatMap(authorities);
    }
}
