package contactpoint.demo.england;

import contactpoint.demo.england.FamilyName.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What children are called over the years: a ward's word until there is a name, another last name
/// when parents marry or a parent's partner gives his, another name by deed poll.
final class NameChanges {
    /// A birth must be registered within 42 days.
    private static final int REGISTERED_WITHIN = 42;

    private static final double UNNAMED_WITHIN_THEM = .55;
    private static final double NAMED_LATER = .04;
    private static final double PARENTS_MARRY_LATER = .16;
    private static final double TAKES_STEPFATHERS_NAME = .14;
    private static final double DEED_POLL = .005;
    private static final List<String> WORDS = List.of("Baby", "Baby", "Infant");

    private final LocalDate day;
    private final Naming naming;

    NameChanges(LocalDate day, Naming naming) {
        this.day = day;
        this.naming = naming;
    }

    /// @param first the name that it is given
    /// @param place how many children the household had before it
    /// @param step how the children of a stepfather are called, if it has one
    List<Named> of(
            Named first,
            Birth birth,
            int place,
            FamilyName parents,
            boolean areMarried,
            @Nullable FamilyName step,
            Dice dice) {
        var names = new ArrayList<Named>();
        var isYoung = birth.day().plusDays(REGISTERED_WITHIN).isAfter(day);
        if (isYoung ? dice.chance(UNNAMED_WITHIN_THEM) : dice.chance(NAMED_LATER)) {
            names.add(placeholder(first, birth, place, parents, dice));
            if (isYoung) {
                return names;
            }
        }
        var from = names.isEmpty() ? birth.day() : birth.day().plusDays(dice.between(5, 42));
        names.add(
                new Named(
                        from.isAfter(day) ? day : from,
                        first.given(),
                        first.middle(),
                        first.family(),
                        false));
        var isGirl = birth.isGirl();
        if (step != null && dice.chance(TAKES_STEPFATHERS_NAME)) {
            change(names, birth, step.styled(Style.FATHERS).of(isGirl), dice);
        } else if (!areMarried
                && step == null
                && parents.style() == Style.MOTHERS
                && dice.chance(PARENTS_MARRY_LATER)) {
            var style = dice.chance(.25) ? Style.HYPHENATED : Style.FATHERS;
            change(names, birth, parents.styled(style).of(isGirl), dice);
        } else if (dice.chance(DEED_POLL)) {
            change(names, birth, naming.last(parents.origin(), isGirl, dice), dice);
        }
        names.sort(Comparator.comparing(Named::from));
        return names;
    }

    private void change(List<Named> names, Birth birth, String family, Dice dice) {
        var last = names.getLast();
        var earliest = birth.day().plusDays(200);
        if (family.equals(last.family()) || !earliest.isBefore(day)) {
            return;
        }
        names.add(new Named(dice.day(earliest, day), last.given(), last.middle(), family, false));
    }

    /// Twins are told apart by the order in which they came.
    private static Named placeholder(
            Named first, Birth birth, int place, FamilyName parents, Dice dice) {
        var word =
                switch (birth.plural()) {
                    case SINGLE ->
                            dice.chance(.4) ? birth.isGirl() ? "Female" : "Male" : dice.one(WORDS);
                    case LIKE_TWIN, UNLIKE_TWIN -> "Twin " + (1 + place % 2);
                    case TRIPLET -> "Triplet " + (1 + place % 3);
                };
        var family = FamilyName.fit(parents.origin(), parents.mothers(), birth.isGirl());
        return new Named(first.from(), word, "", family, true);
    }
}
