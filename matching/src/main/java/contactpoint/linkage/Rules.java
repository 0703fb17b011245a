package contactpoint.linkage;

import java.util.Optional;
import java.util.function.BiPredicate;

/// What stands against linking two records without a person's look, however much their weight says.
///
/// Weights know how likely a slip is. They do not know that of two children who were born on one
/// day in one house the second may be missing from the index, so that only its twin is there to be
/// found. So a pair with one date of birth needs more than a name that is near: the same name, or
/// another form of it, or a number that nobody else has. (R-016; decision 29.)
final class Rules {
    /// A name that at least so large a share of people has is a name of its own, and no slip of
    /// another.
    static final double USUAL = 2e-5;

    /// A name that has so small a share of those who have another is likelier a slip of it: "Harrv"
    /// comes often where "Harry" does.
    static final double LIKELY_A_SLIP = .05;

    static final BiPredicate<Integer, Integer> NOTHING_DECIDED = (_, _) -> false;

    private final People people;
    private final Rarity rarity;
    private final BiPredicate<Integer, Integer> never;

    /// Why a person has to look.
    enum Objection {
        NEVER_LINK("It has been decided that they are two people"),
        TWO_NUMBERS("Each has a valid NHS number, and they differ"),
        PLURAL_BIRTH("One is said to be one of several born together"),
        NO_NAME_YET("One had no name yet, and a twin may not be in the index"),
        ANOTHER_NAME("The first names differ, and they may be twins"),
        TWO_NAMES("The first names are near, but each is a name of its own: they may be twins");

        private final String why;

        Objection(String why) {
            this.why = why;
        }

        /// A sentence without its full stop.
        String why() {
            return why;
        }
    }

    /// @param never whether it has been decided of two records that they are two people
    Rules(People people, Rarity rarity, BiPredicate<Integer, Integer> never) {
        this.people = people;
        this.rarity = rarity;
        this.never = never;
    }

    /// What stands against linking the two; the gravest, if several do.
    Optional<Objection> against(long pattern, int one, int other) {
        if (never.test(one, other)) {
            return Optional.of(Objection.NEVER_LINK);
        }
        if (Field.NHS_NUMBER.level(pattern) == NumberLevel.BOTH_VALID) {
            return Optional.of(Objection.TWO_NUMBERS);
        }
        if (!mayBeTwins(pattern)) {
            return Optional.empty();
        }
        return asTwins(pattern, one, other);
    }

    /// Whether nothing of the two dates of birth differs.
    private static boolean mayBeTwins(long pattern) {
        var level = Field.BIRTH.level(pattern);
        return level < BirthLevel.SWAPPED
                && BirthLevel.year(level) <= BirthLevel.SAME
                && BirthLevel.month(level) <= BirthLevel.SAME
                && BirthLevel.day(level) <= BirthLevel.SAME;
    }

    private Optional<Objection> asTwins(long pattern, int one, int other) {
        if (areTwoOfSeveral(one, other) && !NumberLevel.isShared(pattern)) {
            return Optional.of(Objection.PLURAL_BIRTH);
        }
        var level = Field.FORENAME.level(pattern);
        var objection =
                switch (level) {
                    case NameLevel.SAME,
                            NameLevel.INITIAL,
                            NameLevel.NICKNAME,
                            NameLevel.ELSEWHERE,
                            NameLevel.CROSSED,
                            NameLevel.CROSSED_NEARLY,
                            NameLevel.SOUND ->
                            null;
                    case NameLevel.MISSING -> isNewborn(one, other) ? newborn(one, other) : null;
                    case NameLevel.DIFFERENT, NameLevel.SLIGHTLY_ALIKE, NameLevel.OTHER_INITIAL ->
                            Objection.ANOTHER_NAME;
                    default -> areTwoNames(one, other) ? Objection.TWO_NAMES : null;
                };
        if (objection == null
                || (objection != Objection.ANOTHER_NAME && NumberLevel.isShared(pattern))) {
            return Optional.empty();
        }
        return Optional.of(objection);
    }

    /// Twin 1 and twin 2.
    private boolean areTwoOfSeveral(int one, int other) {
        var place = people.placeAmongPlural(one);
        var otherPlace = people.placeAmongPlural(other);
        return place > 0 && otherPlace > 0 && place != otherPlace;
    }

    private boolean isNewborn(int one, int other) {
        return people.isPlaceholder(one) || people.isPlaceholder(other);
    }

    private Objection newborn(int one, int other) {
        return people.isPlural(one) || people.isPlural(other)
                ? Objection.PLURAL_BIRTH
                : Objection.NO_NAME_YET;
    }

    /// Whether the first names begin with two words of which neither is likely to be a slip of the
    /// other, since both are usual; nor another spelling, since they sound otherwise.
    private boolean areTwoNames(int one, int other) {
        var first = people.firstWord(people.forename.get(one));
        var second = people.firstWord(people.forename.get(other));
        return people.names.get(first).sound() != people.names.get(second).sound()
                && rarity.areBothUsual(first, second);
    }
}
