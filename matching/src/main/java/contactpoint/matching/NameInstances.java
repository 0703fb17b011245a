package contactpoint.matching;

import contactpoint.person.Names;
import contactpoint.person.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every name that a child has or had, compared each with each: the best agreement counts.
final class NameInstances {

    private record Instance(NameForms given, NameForms family) {}

    private NameInstances() {}

    static Fact compare(Names some, Names others) {
        var best = Fact.NAME_DIFFERS;
        var theirs = instances(others);
        for (var one : instances(some)) {
            for (var other : theirs) {
                var fact = compare(one, other);
                if (fact.compareTo(best) < 0) {
                    best = fact;
                }
            }
        }
        return best;
    }

    private static List<Instance> instances(Names names) {
        var all = new ArrayList<Instance>();
        all.add(instance(names.present()));
        if (names.knownAs() != null) {
            all.add(
                    new Instance(
                            NameForms.of(names.knownAs()), NameForms.of(names.present().family())));
        }
        names.former().forEach(former -> all.add(instance(former)));
        return all;
    }

    private static Instance instance(PersonName name) {
        return new Instance(NameForms.of(name.given()), NameForms.of(name.family()));
    }

    private static Fact compare(Instance one, Instance other) {
        var familyNear = areNear(one.family, other.family);
        if (Newborns.hasNoName(one.given) || Newborns.hasNoName(other.given)) {
            return familyNear ? Fact.GIVEN_NAME_MISSING : Fact.NAME_DIFFERS;
        }
        if (familyNear
                && one.given.joined().equals(other.given.joined())
                && one.family.joined().equals(other.family.joined())) {
            return Fact.NAME_SAME;
        }
        var givenNear = areGivenNear(one.given, other.given);
        if (givenNear && familyNear) {
            return Fact.NAME_NEAR;
        }
        if (areNear(one.given, other.family) && areNear(one.family, other.given)) {
            return Fact.NAME_NEAR;
        }
        if (givenNear) {
            return Fact.GIVEN_NAME_ONLY;
        }
        return familyNear ? Fact.FAMILY_NAME_ONLY : Fact.NAME_DIFFERS;
    }

    private static boolean areGivenNear(NameForms one, NameForms other) {
        if (one.isInitial() || other.isInitial()) {
            return one.joined().charAt(0) == other.joined().charAt(0);
        }
        return areNear(one, other)
                || Nicknames.arePair(one.first(), other.first())
                || Nicknames.arePair(one.joined(), other.joined());
    }

    /// The same, one letter apart, sounding the same, or one with all the names of the other and
    /// more. Two names that share a part and each have another ("Muhammad Ali", "Muhammad Zain")
    /// are two brothers.
    private static boolean areNear(NameForms one, NameForms other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.joined().equals(other.joined())
                || Edits.areNeighbours(one.joined(), other.joined())
                || Sounds.of(one.joined()).equals(Sounds.of(other.joined()))
                || holdsAll(one, other)
                || holdsAll(other, one);
    }

    private static boolean holdsAll(NameForms more, NameForms fewer) {
        return more.tokens().size() > fewer.tokens().size()
                && Set.copyOf(more.telling()).containsAll(fewer.telling());
    }
}
