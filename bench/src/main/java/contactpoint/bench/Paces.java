package contactpoint.bench;

import contactpoint.demo.DemoSystems;
import contactpoint.demo.england.England;
import contactpoint.demo.england.Settings;
import contactpoint.linkage.Linkage;
import contactpoint.linkage.Models;
import contactpoint.linkage.NameTable;
import contactpoint.linkage.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What JMH measures: the steps of linkage for one pair or one record after the other, in the order
/// in which linkage goes through them.
@State(Scope.Thread)
public class Paces {
    private static final long CHILDREN = 10_000;
    private static final long SEED = 8_001;

    private final Steps steps = link();
    private int pair;
    private int record;

    /// A country, whose pairs are weighed again and again.
    private static Steps link() {
        var records = new EnglandRecords();
        try {
            England.make(
                    new Settings(CHILDREN, SEED, DemoSystems.STORY_DAY, null), 0, 1, records::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Linkage.of(
                        records.people(Set.of()),
                        NameTable.standard(),
                        Linkage.Settings.standard(false),
                        Models.LEARNT,
                        _ -> {})
                .steps();
    }

    private int nextPair() {
        pair = pair + 1 == steps.pairs() ? 0 : pair + 1;
        return pair;
    }

    /// Compares the next pair and weighs it.
    @Benchmark
    public double pair() {
        return steps.weigh(nextPair());
    }

    /// Two calls of Jaro-Winkler: of the names of the next pair.
    @Benchmark
    public double jaroWinklerTwice() {
        return steps.jaroWinklerOfBothNames(nextPair());
    }

    /// The keys of the next record.
    @Benchmark
    public int keys() {
        record = record + 1 == steps.records() ? 0 : record + 1;
        return steps.keys(record);
    }
}
