package contactpoint.matching;

import contactpoint.person.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every name that a child has or had, compared each with each: the best agreement counts.
final class NameInstances {

    private record Instance(Part given, Part family) {
        static Instance of(String given, String family) {
            return new Instance(Part.of(given), Part.of(family));
        }
    }

    /// The sound is worked out once, since a child may have many former names.
    private record Part(NameForms forms, String sound) {
        static Part of(String name) {
            var forms = NameForms.of(name);
            return new Part(forms, Sounds.of(forms.joined()));
        }

        boolean isSame(Part other) {
            return forms.joined().equals(other.forms.joined());
        }
    }

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
        var present = names.present();
        all.add(Instance.of(present.given(), present.family()));
        if (names.knownAs() != null) {
            all.add(Instance.of(names.knownAs(), present.family()));
        }
        for (var former : names.former()) {
            all.add(Instance.of(former.given(), former.family()));
        }
        return all;
    }

    private static Fact compare(Instance one, Instance other) {
        var familyNear = areNear(one.family, other.family);
        if (Newborns.hasNoName(one.given.forms) || Newborns.hasNoName(other.given.forms)) {
            return familyNear ? Fact.GIVEN_NAME_MISSING : Fact.NAME_DIFFERS;
        }
        if (familyNear && one.given.isSame(other.given) && one.family.isSame(other.family)) {
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

    private static boolean areGivenNear(Part some, Part others) {
        var one = some.forms;
        var other = others.forms;
        if (one.isInitial() || other.isInitial()) {
            return one.joined().charAt(0) == other.joined().charAt(0);
        }
        return areNear(some, others)
                || Nicknames.arePair(one.first(), other.first())
                || Nicknames.arePair(one.joined(), other.joined());
    }

    /// The same, one letter apart, sounding the same, or one with all the names of the other and
    /// more. Two names that share a part and each have another ("Muhammad Ali", "Muhammad Zain")
    /// are two brothers.
    private static boolean areNear(Part some, Part others) {
        var one = some.forms;
        var other = others.forms;
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return some.isSame(others)
                || Edits.areNeighbours(one.joined(), other.joined())
                || some.sound.equals(others.sound)
                || holdsAll(one, other)
                || holdsAll(other, one);
    }

    private static boolean holdsAll(NameForms more, NameForms fewer) {
        return more.tokens().size() > fewer.tokens().size()
                && Set.copyOf(more.telling()).containsAll(fewer.telling());
    }
}
