package contactpoint.demo.england;

import java.util.function.Consumer;

/// Households with [#CHILDREN] children, made one after the other. Blocks know nothing of each
/// other, so many are made at once, and the first ones are the same however many follow.
final class Block {
    static final int CHILDREN = 500;

    /// Children who are adopted beyond so many in a block have no NHS number in their new name.
    private static final int ADOPTED = 8;

    private static final int BLOCKS_IN_GROUP = Places.CHILDREN_IN_GROUP / CHILDREN;

    private final World world;
    private final long number;
    private final int limit;
    private int made;
    private int adopted;

    /// @param limit the first so many children are written
    Block(World world, long number, int limit) {
        this.world = world;
        this.number = number;
        this.limit = limit;
    }

    /// All rows about its children.
    Sheets.Made make() {
        var sheets = new Sheets();
        people(child -> {
            world.registers().write(child, sheets);
            world.involvements().write(child, sheets);
        });
        return sheets.made();
    }

    /// Its children, one after the other; can be asked for once.
    void people(Consumer<Child> taker) {
        var group = (int) (number / BLOCKS_IN_GROUP);
        for (var place = 0; made < limit; place++) {
            var dice = Dice.of(world.seed(), number, place);
            var id = "F" + Long.toString(100_000_000 + number * CHILDREN + place).substring(1);
            var household = world.families().make(id, group, CHILDREN - made, dice);
            people(household, place, group, dice, taker);
        }
    }

    private void people(
            Household household, int place, int group, Dice dice, Consumer<Child> taker) {
        Household before = null;
        var old = 0;
        for (var i = 0; i < household.children().size(); i++) {
            var beginning = household.children().get(i);
            var serial = number * CHILDREN + made;
            var own = Dice.of(world.seed(), number, place, i);
            if (made++ >= limit) {
                continue;
            }
            if (beginning.adopted() == null) {
                taker.accept(world.lives().live(household, beginning, serial, 0, own));
                continue;
            }
            if (before == null) {
                before =
                        world.families()
                                .before(
                                        household.id() + England.Truth.BEFORE,
                                        household,
                                        group,
                                        dice);
            }
            taker.accept(formerly(before, old++, beginning, serial, own));
            taker.accept(world.lives().live(household, beginning, serial, adoption(), own));
        }
    }

    private Child formerly(
            Household before, int place, Household.Beginning now, long serial, Dice own) {
        var day = now.adopted();
        if (day == null) {
            throw new IllegalArgumentException("not adopted");
        }
        return world.lives().before(before, before.children().get(place), day, serial, own);
    }

    /// Which of the numbers kept back for the adopted is the next one's; past their end if none.
    private long adoption() {
        var next = adopted++;
        return next < ADOPTED ? number * ADOPTED + next : Long.MAX_VALUE;
    }
}
