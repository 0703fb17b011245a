package contactpoint.bench;

import contactpoint.demo.DemoSystems;
import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import contactpoint.demo.england.Society;
import contactpoint.linkage.Arrival;
import contactpoint.linkage.Linkage;
import contactpoint.linkage.Models;
import contactpoint.linkage.NameTable;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/// Links made-up countries, and looks at what may kill: two children who become one.
///
/// Countries like England are linked until each group of names has pairs enough; then countries
/// with more twins and adopters, of which each second twin of one sex is taken out of the index,
/// until there were trials enough. Every record of another source arrives alone at the index, which
/// is what national health holds.
final class MatchingBench {
    /// With so many maternities the second of twins of one sex is missing in 3 of 100 households.
    private static final Society CROWDED = new Society(26, 12);

    private final long children;
    private final Consumer<String> told;
    private long seed;

    /// How much to try.
    ///
    /// @param pairs true pairs of each group of names, at least
    /// @param twins records that arrive of twins who are not in the index, at least
    /// @param adoptions records that arrive of children who are in the index as before or after an
    ///   adoption, at least
    record Trials(long pairs, long twins, long adoptions) {}

    /// @param children in each country
    /// @param seed of the first country; each has the next
    /// @param told what is being done
    MatchingBench(long children, long seed, Consumer<String> told) {
        this.children = children;
        this.seed = seed;
        this.told = told;
    }

    MatchingFigures run(Trials trials) throws IOException {
        var figures = new MatchingFigures();
        while (figures.smallestGroup() < trials.pairs) {
            var records = country(Society.OF_ENGLAND);
            var known = records.known();
            arrive(records, Set.of(), arrival -> figures.plain(records, known, arrival));
        }
        while (figures.twins() < trials.twins || figures.adoptions() < trials.adoptions) {
            var records = country(CROWDED);
            var absent = records.secondTwins();
            var known = records.known();
            figures.households(records.households(), absent.size());
            arrive(records, absent, arrival -> figures.crowded(records, known, absent, arrival));
        }
        return figures;
    }

    private EnglandRecords country(Society society) throws IOException {
        told.accept(
                "A country of %,d children, %s twins and adopters, seed %d"
                        .formatted(
                                children, society.equals(CROWDED) ? "with more" : "as many", seed));
        var records = new EnglandRecords();
        England.make(
                new Settings(children, seed++, DemoSystems.STORY_DAY, null, society),
                0,
                Runtime.getRuntime().availableProcessors(),
                records::add);
        return records;
    }

    private static void arrive(
            EnglandRecords records, Set<String> absent, Consumer<Arrival> arrived) {
        var linkage =
                Linkage.of(
                        records.people(absent),
                        NameTable.standard(),
                        Linkage.Settings.standard(false),
                        Models.LEARNT,
                        _ -> {});
        linkage.arrivals((one, other) ->
                        areAdoption(records.truth(one).child(), records.truth(other).child()))
                .forEach(arrived);
    }

    /// Whether one is who the other was before an adoption: somebody has decided that these two are
    /// never linked.
    static boolean areAdoption(String one, String other) {
        return otherSelf(one).equals(other);
    }

    /// Who somebody was before an adoption, or is after it, if there was one.
    static String otherSelf(String child) {
        return child.endsWith(England.Truth.BEFORE)
                ? child.substring(0, child.length() - England.Truth.BEFORE.length())
                : child + England.Truth.BEFORE;
    }
}
