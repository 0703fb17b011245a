package contactpoint.demo.england;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One source: whom it knows, and what it says of them.
///
/// It says one thing of one child: what it says follows from the seed, the source and the child,
/// and not from the row that is asked for, so that all its rows about a child agree. A desk of its
/// own, such as a charity, heard and typed on its own.
///
/// @param rates how well it works
record Source(Format format, Rates rates, Slips slips, long seed) {
    /// What chance is for: each has dice of its own, so that none hangs on another's outcome.
    enum Chance {
        COVERAGE,
        SAYING,
        ROW,
        SPOILING,
        GROWN_UPS
    }

    /// The source's dice for one child.
    ///
    /// @param more what else tells one draw from another
    Dice dice(Chance chance, Child child, long more) {
        return Dice.of(
                seed, format.source().hashCode(), chance.name().hashCode(), child.number(), more);
    }

    /// Whether it knows a child that it may know.
    boolean knows(Child child, double share) {
        return dice(Chance.COVERAGE, child, 0).chance(share);
    }

    /// What it says today.
    ///
    /// @param desk who of the source heard of the child; "" if it is one
    /// @param bornUntil the date of birth may not slip past this day, or null
    Said say(Child child, String desk, @Nullable LocalDate bornUntil) {
        return slips.say(child, rates, bornUntil, dice(Chance.SAYING, child, desk.hashCode()));
    }

    /// What it wrote down on one day and never again.
    Said sayOn(Child child, LocalDate written) {
        return slips.sayOn(child, written, rates, dice(Chance.SAYING, child, 0));
    }

    /// Writes a grown-up's names, the same in the rows of brothers and sisters.
    ///
    /// @param prefix of the names of the columns
    void tell(Row row, String prefix, Child child, Adult adult) {
        var dice =
                Dice.of(
                        seed,
                        format.source().hashCode(),
                        Chance.GROWN_UPS.name().hashCode(),
                        child.household().hashCode(),
                        adult.given().hashCode(),
                        adult.family().hashCode());
        tell(row, prefix + "given_names", adult.given(), dice);
        tell(row, prefix + "family_name", adult.family(), dice);
    }

    private void tell(Row row, String column, String name, Dice dice) {
        var written = Slips.written(name, rates, dice);
        row.put(column, written, Slip.CARER.kindsIf(!written.equals(name)));
    }

    /// Adds a finished row, now and then one that must be refused.
    ///
    /// @param which tells the row from the child's others
    void add(Row row, Child child, long which, Sheets sheets) {
        var dice = dice(Chance.SPOILING, child, which);
        if (dice.chance(rates.of(Slip.REFUSED))) {
            row.spoil(dice);
        }
        sheets.add(row, child.id(), row.kinds(), child.origin().code(), child.household());
    }
}
