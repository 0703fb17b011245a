package contactpoint.matching;

import contactpoint.matching.NameLikeness.Kind;
import contactpoint.person.Names;

/// How alike two whole names are, first and last together, since they may have been exchanged.
///
/// @param crossed whether the first name is compared with the last and the last with the first
/// @param knownAs whether the first name is compared with the one the child is known by
record PairLikeness(NameLikeness given, NameLikeness family, boolean crossed, boolean knownAs) {

    /// What it costs that names must be exchanged to agree.
    private static final int CROSSING = 15;

    static PairLikeness of(Comparing search, Names names) {
        var family = names.present().family();
        var best = of(search, names.present().given(), family, false);
        if (names.knownAs() != null) {
            var other = of(search, names.knownAs(), family, true);
            best = other.points() > best.points() ? other : best;
        }
        return best;
    }

    /// The most points that a child with this last name can have, whatever the first.
    static int most(Comparing search, String family) {
        var straight = search.mostOfGiven() + search.family(family).points();
        if (!search.mayBeCrossed()) {
            return straight;
        }
        var crossed = search.givenAsFamily(family);
        return isAlike(crossed)
                ? Math.max(straight, crossed.points() + NameLikeness.MOST - CROSSING)
                : straight;
    }

    int points() {
        return given.points() + family.points() - (crossed ? CROSSING : 0);
    }

    private static PairLikeness of(Comparing search, String given, String family, boolean knownAs) {
        var straight = new PairLikeness(search.given(given), search.family(family), false, knownAs);
        if (!search.mayBeCrossed()) {
            return straight;
        }
        var crossed =
                new PairLikeness(
                        search.givenAsFamily(family), search.familyAsGiven(given), true, knownAs);
        return isAlike(crossed.given)
                        && isAlike(crossed.family)
                        && crossed.points() > straight.points()
                ? crossed
                : straight;
    }

    private static boolean isAlike(NameLikeness likeness) {
        return likeness.kind() != Kind.INITIAL && likeness.isAlike();
    }
}
