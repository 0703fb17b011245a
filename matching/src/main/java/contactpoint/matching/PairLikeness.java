package contactpoint.matching;

import contactpoint.matching.NameLikeness.Kind;
import contactpoint.person.Names;
import org.jspecify.annotations.Nullable;

/// How alike two whole names are, first and last together, since they may have been exchanged.
///
/// @param crossed whether the first name is compared with the last and the last with the first
/// @param knownAs whether the first name is compared with the one the child is known by
record PairLikeness(NameLikeness given, NameLikeness family, boolean crossed, boolean knownAs) {

    /// What it costs that names must be exchanged to agree.
    private static final int CROSSING = 15;

    static PairLikeness of(@Nullable String given, @Nullable String family, Names names) {
        var wantedGiven = NameForms.of(given == null ? "" : given);
        var wantedFamily = NameForms.of(family == null ? "" : family);
        var givenForms = NameForms.of(names.present().given());
        var familyForms = NameForms.of(names.present().family());
        var best = of(wantedGiven, wantedFamily, givenForms, familyForms, false);
        if (names.knownAs() != null) {
            var other =
                    of(wantedGiven, wantedFamily, NameForms.of(names.knownAs()), familyForms, true);
            best = other.points() > best.points() ? other : best;
        }
        return best;
    }

    int points() {
        return given.points() + family.points() - (crossed ? CROSSING : 0);
    }

    private static PairLikeness of(
            NameForms wantedGiven,
            NameForms wantedFamily,
            NameForms given,
            NameForms family,
            boolean knownAs) {
        var straight =
                new PairLikeness(
                        NameLikeness.ofGiven(wantedGiven, given),
                        NameLikeness.ofFamily(wantedFamily, family),
                        false,
                        knownAs);
        if (wantedGiven.isInitial() || wantedGiven.isEmpty() || wantedFamily.isEmpty()) {
            return straight;
        }
        var firstAsLast = NameLikeness.ofFamily(wantedGiven, family);
        var lastAsFirst = NameLikeness.ofGiven(wantedFamily, given);
        var crossed = new PairLikeness(firstAsLast, lastAsFirst, true, knownAs);
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
