package contactpoint.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds and compares the pairs that share a key, on all cores. The order of the pairs is that of
/// their records, however many threads there are.
final class Candidates {
    private static final int PARTS = 64;
    private static final long MOST_COMPARED_WHOLE = 4_000_000;

    private final People people;
    private final NameTable table;

    Candidates(People people, NameTable table) {
        this.people = people;
        this.table = table;
    }

    /// Every pair there is, where keys would spare little and might miss somebody.
    boolean areFew() {
        return people.pairs() <= MOST_COMPARED_WHOLE;
    }

    Pairs all() {
        return inParts((from, to, found) -> {
            var comparing = new Comparing(people, table);
            for (var record = from; record < to; record++) {
                for (var other = 0; people.mayBeCompared(record, other); other++) {
                    found.add(record, other, comparing.pattern(record, other));
                }
            }
        });
    }

    /// Every candidate pair with its pattern.
    Pairs of(Blocks blocks) {
        return inParts((from, to, found) -> {
            var comparing = new Comparing(people, table);
            var near = new Near(people.size());
            for (var record = from; record < to; record++) {
                near.begin(record);
                blocks.neighbours(record, near::meet);
                near.addTo(found, comparing);
            }
        });
    }

    /// The pairs that no key brings together but a third record, which both are likely to be.
    Pairs throughOthers(Links links, Pairs known) {
        var candidates = Links.of(known, people.size(), _ -> true);
        return inParts((from, to, found) -> {
            var comparing = new Comparing(people, table);
            var near = new Near(people.size());
            for (var record = from; record < to; record++) {
                near.begin(record);
                candidates.each(record, near::leaveOut);
                links.each(record, between -> links.each(between, near::meet));
                near.addTo(found, comparing);
            }
        });
    }

    private interface Part {
        void find(int from, int to, Pairs found);
    }

    private Pairs inParts(Part part) {
        var first = people.firstOfRight();
        var records = people.size() - first;
        List<Pairs> parts =
                IntStream.range(0, PARTS)
                        .parallel()
                        .mapToObj(each -> {
                            var found = new Pairs();
                            part.find(
                                    first + (int) ((long) records * each / PARTS),
                                    first + (int) ((long) records * (each + 1) / PARTS),
                                    found);
                            return found;
                        })
                        .toList();
        var all = new Pairs();
        parts.forEach(all::addAll);
        return all;
    }

    /// Whom one record meets, each once.
    private final class Near {
        private final int[] met;
        private int[] records = new int[256];
        private int size;
        private int record;

        Near(int all) {
            met = new int[all];
            Arrays.fill(met, -1);
        }

        void begin(int of) {
            record = of;
            size = 0;
        }

        void leaveOut(int other) {
            met[other] = record;
        }

        void meet(int other) {
            if (met[other] == record || !people.mayBeCompared(record, other)) {
                return;
            }
            met[other] = record;
            if (size == records.length) {
                records = Arrays.copyOf(records, size * 2);
            }
            records[size++] = other;
        }

        void addTo(Pairs found, Comparing comparing) {
            Arrays.sort(records, 0, size);
            for (var at = 0; at < size; at++) {
                found.add(record, records[at], comparing.pattern(record, records[at]));
            }
        }
    }
}
