package contactpoint.demo.england;

import contactpoint.demo.england.FamilyName.Style;
import contactpoint.person.CarerRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes households.
final class Families {
    /// Couples from two groups.
    private static final double ACROSS_ORIGINS = .1;

    private static final double MARRIED = .55;
    private static final double FATHER_REGISTERED = .85;

    /// Fathers and others who claim child benefit and live elsewhere.
    private static final double CLAIMED_FROM_ELSEWHERE = .06;

    private static final double CLAIMED_BY_THE_FATHER = .12;

    /// Children of adopters who are adopted; those of one birth are together.
    private static final double ADOPTED = .75;

    private static final double KEEPS_THE_GIVEN_NAME = .75;
    private static final int TRIES = 20;

    private final Naming naming;
    private final Weighted<Circumstance> circumstances;
    private final Births births;
    private final Moves moves;
    private final NameChanges changes;

    Families(Settings settings, Naming naming, Places places) {
        this.naming = naming;
        circumstances = Circumstance.in(settings.society());
        births = new Births(settings.day(), settings.society());
        moves = new Moves(settings.day(), places);
        changes = new NameChanges(settings.day(), naming);
    }

    /// A household of up to so many children.
    Household make(String id, int group, int most, Dice dice) {
        var homes = moves.first(group, births.earliest(), dice);
        var origin = homes.getFirst().area().origins().draw(dice);
        var circumstance = circumstances.draw(dice);
        var born = births.draw(origin, most, dice);
        homes = moves.onwards(homes, group, dice);
        var couple = couple(origin, circumstance, dice);
        var isSecondUnion = dice.between(1, Math.max(1, born.size()));
        var children = new ArrayList<Household.Beginning>();
        var taken = new LinkedHashSet<String>(Set.of(couple.mother.given()));
        var adopted = circumstance == Circumstance.ADOPTERS ? adoption(born, dice) : null;
        var carers = carers(circumstance, couple, dice);
        for (var i = 0; i < born.size(); i++) {
            var birth = born.get(i);
            if (adopted != null && birth.day().plusMonths(6).isBefore(adopted)) {
                children.add(adopted(couple, birth, i, adopted, taken, dice));
            } else {
                var isFirstUnion = circumstance == Circumstance.STEP_FAMILY && i < isSecondUnion;
                children.add(child(couple, carers, birth, i, isFirstUnion, group, taken, dice));
            }
        }
        return new Household(id, origin, homes, children);
    }

    /// Where the children of a household were before they were adopted: by the same births, and
    /// with nothing else in common.
    Household before(String id, Household after, int group, Dice dice) {
        var origin = after.origin();
        var mothers = otherLast(after, dice);
        var mother = naming.adult(origin, true, mothers, CarerRole.MOTHER, dice);
        var couple =
                new Couple(
                        origin,
                        mother,
                        naming.adult(
                                origin,
                                false,
                                naming.last(origin, false, dice),
                                CarerRole.FATHER,
                                dice),
                        new FamilyName(origin, Style.MOTHERS, mothers, mothers, ""),
                        false);
        var homes = moves.first(group, births.earliest(), dice);
        var children = new ArrayList<Household.Beginning>();
        var taken = new LinkedHashSet<String>(Set.of(mother.given()));
        for (var child : after.children()) {
            if (child.kinds().contains("kept-name")) {
                taken.add(child.names().getFirst().given());
            }
        }
        for (var child : after.children()) {
            var adopted = child.adopted();
            if (adopted == null) {
                continue;
            }
            var kept = child.kinds().contains("kept-name");
            var birth = child.birth();
            var given = kept ? child.names().getFirst().given() : given(origin, birth, taken, dice);
            var name =
                    new Named(
                            birth.day(),
                            given,
                            naming.middle(origin, birth.isGirl(), birth.day(), given, dice),
                            couple.children.of(birth.isGirl()),
                            false);
            children.add(
                    new Household.Beginning(
                            birth,
                            List.of(name),
                            "",
                            new Circle(List.of(mother), mother, null, mother, null),
                            adopted,
                            child.kinds()));
        }
        return new Household(id, origin, moves.onwards(homes, group, dice), children);
    }

    /// A last name that nobody of the household has.
    private String otherLast(Household household, Dice dice) {
        var taken = new LinkedHashSet<String>();
        for (var child : household.children()) {
            child.names().forEach(name -> taken.add(name.family()));
            child.circle().carers().forEach(carer -> taken.add(carer.family()));
        }
        var last = naming.last(household.origin(), true, dice);
        for (var i = 0; i < TRIES && taken.contains(last); i++) {
            last = naming.last(household.origin(), true, dice);
        }
        // A folder of names may have one alone.
        while (taken.contains(last)) {
            last += "son";
        }
        return last;
    }

    /// A mother and a father, and how their children are called.
    private record Couple(
            Origin origin, Adult mother, Adult father, FamilyName children, boolean areMarried) {}

    private Couple couple(Origin origin, Circumstance circumstance, Dice dice) {
        var other = dice.chance(ACROSS_ORIGINS) ? Origin.ENGLISH : origin;
        var fathersOrigin = dice.chance(.5) ? origin : other;
        var mothersOrigin = fathersOrigin == origin ? other : origin;
        var fathers = naming.last(fathersOrigin, false, dice);
        var own = naming.last(mothersOrigin, true, dice);
        var areMarried =
                dice.chance(MARRIED)
                        && circumstance != Circumstance.LONE_MOTHER
                        && circumstance != Circumstance.FOSTER_CARERS;
        var father = naming.adult(fathersOrigin, false, fathers, CarerRole.FATHER, dice);
        var now = areMarried ? naming.married(mothersOrigin, own, fathers, dice) : own;
        var mother = naming.adult(mothersOrigin, true, now, CarerRole.MOTHER, dice);
        var style = naming.style(origin, areMarried, dice);
        return new Couple(
                origin,
                mother,
                father,
                new FamilyName(origin, style, fathers, own, father.given()),
                areMarried);
    }

    private Household.Beginning child(
            Couple couple,
            List<Adult> allCarers,
            Birth birth,
            int place,
            boolean isFirstUnion,
            int group,
            Set<String> taken,
            Dice dice) {
        var parents = isFirstUnion ? former(couple, dice) : couple;
        var first = named(parents, birth, taken, dice);
        var kinds = new LinkedHashSet<String>();
        var names =
                changes.of(
                        first,
                        birth,
                        place,
                        parents.children,
                        parents.areMarried,
                        isFirstUnion ? couple.children : null,
                        dice);
        var carers =
                isFirstUnion
                        ? List.of(couple.mother, couple.father.as(CarerRole.STEP_PARENT))
                        : allCarers;
        var registered = dice.chance(FATHER_REGISTERED) || couple.areMarried;
        var claimant = carers.getFirst();
        Home elsewhere = null;
        if (dice.chance(CLAIMED_FROM_ELSEWHERE)) {
            claimant = parents.father;
            elsewhere = moves.elsewhere(group, births.earliest(), dice);
        } else if (carers.size() > 1 && dice.chance(CLAIMED_BY_THE_FATHER)) {
            claimant = carers.getLast();
        }
        return new Household.Beginning(
                birth,
                names,
                knownAs(couple.origin, birth, first, dice),
                new Circle(
                        carers,
                        parents.mother,
                        registered ? parents.father : null,
                        claimant,
                        elsewhere),
                null,
                kinds);
    }

    private Household.Beginning adopted(
            Couple couple,
            Birth birth,
            int place,
            LocalDate adopted,
            Set<String> taken,
            Dice dice) {
        var first = named(couple, birth, taken, dice);
        var name =
                new Named(
                        adopted,
                        first.given(),
                        first.middle(),
                        couple.children.styled(Style.FATHERS).of(birth.isGirl()),
                        false);
        var carers = List.of(couple.mother, couple.father);
        return new Household.Beginning(
                birth,
                List.of(name),
                place == 0 ? "" : knownAs(couple.origin, birth, first, dice),
                new Circle(carers, couple.mother, couple.father, couple.mother, null),
                adopted,
                dice.chance(KEEPS_THE_GIVEN_NAME) ? Set.of("kept-name") : Set.of());
    }

    /// The mother with the father of her elder children.
    private Couple former(Couple couple, Dice dice) {
        var fathers = naming.last(couple.origin, false, dice);
        var father = naming.adult(couple.origin, false, fathers, CarerRole.FATHER, dice);
        return new Couple(
                couple.origin,
                couple.mother,
                father,
                new FamilyName(
                        couple.origin,
                        naming.style(couple.origin, true, dice),
                        fathers,
                        couple.children.mothers(),
                        father.given()),
                false);
    }

    /// Who brings up the children of a household, all of them.
    private List<Adult> carers(Circumstance circumstance, Couple couple, Dice dice) {
        return switch (circumstance) {
            case COUPLE, ADOPTERS, STEP_FAMILY -> List.of(couple.mother, couple.father);
            case LONE_MOTHER -> List.of(couple.mother);
            case LONE_FATHER -> List.of(couple.father);
            case TWO_MOTHERS -> List.of(couple.mother, other(couple, true, CarerRole.MOTHER, dice));
            case GRANDPARENTS -> kin(couple, CarerRole.GRANDPARENT, dice);
            case FOSTER_CARERS ->
                    List.of(
                            other(couple, true, CarerRole.FOSTER_CARER, dice),
                            other(couple, false, CarerRole.FOSTER_CARER, dice));
            case OTHERS ->
                    kin(couple, dice.chance(.5) ? CarerRole.GUARDIAN : CarerRole.OTHER_CARER, dice);
        };
    }

    private List<Adult> kin(Couple couple, CarerRole role, Dice dice) {
        var last = dice.chance(.6) ? couple.mother.family() : couple.father.family();
        var woman = naming.adult(couple.origin, true, last, role, dice);
        return dice.chance(.4)
                ? List.of(woman, naming.adult(couple.origin, false, last, role, dice))
                : List.of(woman);
    }

    private Adult other(Couple couple, boolean isFemale, CarerRole role, Dice dice) {
        var last = naming.last(couple.origin, isFemale, dice);
        return naming.adult(couple.origin, isFemale, last, role, dice);
    }

    private String knownAs(Origin origin, Birth birth, Named name, Dice dice) {
        return naming.knownAs(origin, birth.isGirl(), name.given(), name.middle(), dice);
    }

    private Named named(Couple couple, Birth birth, Set<String> taken, Dice dice) {
        var isGirl = birth.isGirl();
        var given = given(couple.origin, birth, taken, dice);
        return new Named(
                birth.day(),
                given,
                naming.middle(couple.origin, isGirl, birth.day(), given, dice),
                couple.children.of(isGirl),
                false);
    }

    /// A name that neither the mother nor a brother or sister has.
    private String given(Origin origin, Birth birth, Set<String> taken, Dice dice) {
        var given = naming.given(origin, birth.isGirl(), birth.day(), dice);
        for (var i = 0; i < TRIES && taken.contains(given); i++) {
            given = naming.given(origin, birth.isGirl(), birth.day(), dice);
        }
        taken.add(given);
        return given;
    }

    /// One day for all: two to five years after the first birth; null if that is not yet.
    private @Nullable LocalDate adoption(List<Birth> born, Dice dice) {
        var on = born.getFirst().day().plusDays(dice.between(500, 2_200));
        return dice.chance(ADOPTED) && on.isBefore(births.day()) ? on : null;
    }
}
