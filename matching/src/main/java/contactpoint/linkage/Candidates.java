package contactpoint.linkage;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/// Finds and compares the pairs that share a key, on all cores. Of copies the first is compared for
/// all, and once with itself for all pairs of its copies. The order of the pairs is that of their
/// records, however many threads there are.
final class Candidates {
    /// So many steps through others are gone for one record: two hundred who are all linked to each
    /// other are gone through whole.
    static final int MOST_STEPS = 40_000;

    /// So many are met through others by one record at a time.
    static final int MOST_MET = 300;

    private static final int PARTS = 256;
    private static final long MOST_COMPARED_WHOLE = 4_000_000;

    private final People people;
    private final Copies copies;
    private final Comparings comparings;
    private final AtomicInteger cutShort = new AtomicInteger();

    Candidates(People people, Comparings comparings) {
        this.people = people;
        this.comparings = comparings;
        copies = people.copies();
    }

    /// Every pair there is, where keys would spare little and might miss somebody.
    boolean areFew() {
        return copies.differ().pairs() <= MOST_COMPARED_WHOLE;
    }

    /// Of how many records not all were met who are linked to the same as they.
    int cutShort() {
        return cutShort.get();
    }

    Pairs all() {
        return inParts((from, to, found, comparing) -> {
            for (var record = from; record < to; record++) {
                if (copies.isFirst(record)) {
                    for (var other = 0; people.mayBeCompared(record, other); other++) {
                        if (copies.isFirst(other)) {
                            found.add(record, other, comparing.pattern(record, other));
                        }
                    }
                    addCopies(record, found, comparing);
                }
            }
        });
    }

    /// Every candidate pair with its pattern.
    Pairs of(Blocks blocks) {
        var idle = new Parts.Idle<Near>(() -> new Near(people.size()));
        return inParts((from, to, found, comparing) -> {
            var near = idle.take();
            for (var record = from; record < to; record++) {
                if (copies.isFirst(record)) {
                    near.begin(record);
                    blocks.neighbours(record, near::meet);
                    near.addTo(found, comparing);
                    addCopies(record, found, comparing);
                }
            }
            idle.giveBack(near);
        });
    }

    /// The pairs that no key brings together but a third record, which both are likely to be.
    Pairs throughOthers(Links links, Pairs known) {
        var compared = Compared.of(known, people.size());
        var idle = new Parts.Idle<Near>(() -> new Near(people.size()));
        return inParts((from, to, found, comparing) -> {
            var near = idle.take();
            for (var record = from; record < to; record++) {
                if (copies.isFirst(record) && !links.isNobody(record)) {
                    near.begin(record);
                    for (var p = compared.begin(record); p < compared.end(record); p++) {
                        near.leaveOut(known.other[p]);
                    }
                    if (!links.eachOfEach(record, MOST_STEPS, near::meetIfRoom)) {
                        cutShort.incrementAndGet();
                    }
                    near.addTo(found, comparing);
                }
            }
            idle.giveBack(near);
        });
    }

    /// In one file copies are candidates too.
    private void addCopies(int record, Pairs found, Comparing comparing) {
        if (!people.areTwoFiles() && copies.count(record) > 1) {
            found.add(record, record, comparing.pattern(record, record));
        }
    }

    private interface Part {
        void find(int from, int to, Pairs found, Comparing comparing);
    }

    private Pairs inParts(Part part) {
        var first = people.firstOfRight();
        var records = people.size() - first;
        return Pairs.of(
                Parts.make(
                        records,
                        PARTS,
                        (from, to) -> {
                            var found = new Pairs();
                            var comparing = comparings.take();
                            part.find(first + from, first + to, found, comparing);
                            comparings.giveBack(comparing);
                            return found;
                        }));
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

        boolean meetIfRoom(int other) {
            meet(other);
            return size <= MOST_MET;
        }

        void addTo(Pairs found, Comparing comparing) {
            Arrays.sort(records, 0, size);
            for (var at = 0; at < size; at++) {
                found.add(record, records[at], comparing.pattern(record, records[at]));
            }
        }
    }
}
