package contactpoint.index;

import contactpoint.keys.Keyring;
import contactpoint.keys.Randomness;
import contactpoint.matching.CandidateKeys;
import contactpoint.person.ChildNumber;
import contactpoint.person.Description;
import contactpoint.person.GssCode;
import contactpoint.policy.Policy;
import contactpoint.reference.Registers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// Makes a child that has, for now, what one record says. The caller links the record and
    /// computes.
    UUID found(Description said) {
        var child = randomness.uuid();
        boolean added;
        do {
            // A number that another child has is drawn again.
            added =
                    children.add(
                            child, newNumber(), said.names(), said.born(), said.gender(), true);
        } while (!added);
        return child;
    }

    private ChildNumber newNumber() {
        long drawn = randomness.below(Randomness.Purpose.CHILD_NUMBER, ChildNumber.HOW_MANY);
        return ChildNumber.fromDraw(drawn);
    }

    /// Computes a child's values anew from all versions that count.
    void compute(UUID child) {
        var wrapped = children.lock(child);
        var best = BestValues.of(said(child), policy);
        var whereabouts = best.whereabouts();

        var key =
                wrapped.map(known -> keyring.unwrap(known, child.toString()))
                        .orElseGet(keyring::newDataKey);
        children.update(child, best.names(), best.born(), best.gender());
        children.putWhereabouts(
                child,
                wrapped.orElseGet(() -> keyring.wrap(key, child.toString())),
                whereabouts.sealed(keyring, child, key));

        var description = whereabouts.describe(best.names(), best.born(), best.gender());
        children.putOpenKeys(child, keys.open(CandidateKeys.open(description)));
        // By its own postcodes alone: nobody is found by where a parent lives apart.
        var atHome = description.withPostcodes(whereabouts.postcodes());
        var located = new HashSet<>(CandidateKeys.located(atHome));
        if (best.schooling() instanceof Schooling.AtSchool school) {
            located.addAll(CandidateKeys.atSchool(description, school.urn()));
        }
        children.putLocationKeys(child, keys.located(located));
        children.putSchooling(child, best.schooling(), nameKey(best));
        children.putGpPractice(child, best.gpPractice());
        children.putResponsibility(child, authority(whereabouts));
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

    private static @Nullable String nameKey(BestValues best) {
        return best.schooling() instanceof Schooling.AtSchool school
                ? SchoolNames.key(school.name())
                : null;
    }

    /// The authority where the child lives; none where no address is known or the postcode
    /// is in no directory: the record is then in the unassigned pool.
    private Optional<GssCode> authority(Whereabouts whereabouts) {
        return whereabouts.postcode().flatMap(registers::findAuthorityOf);
    }
}
