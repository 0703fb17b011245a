package contactpoint.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which rows share a key; of copies the first stands for all. Of a key that more share than
/// [#MOST], each is compared with its neighbours by name alone, and the key is counted: nothing is
/// left out in silence.
final class Blocks {
    static final int MOST = 300;

    /// How far a row looks to either side in a key that too many share.
    static final int NEIGHBOURS = 20;

    private static final int PARTS = 64;
    private static final KeyClass[] CLASSES = KeyClass.values();

    private final People people;

    /// Records by block, one block after another: by their places, or by name in a block of more
    /// than [#MOST].
    private final int[] members;

    private final int[] starts;

    /// The class of the key of each block.
    private final byte[] classes;

    /// Blocks of each record, one record after another.
    private final int[] blocks;

    private final int[] blockStarts;

    /// For each record its place by name; empty if no block is so full that it is asked.
    private final int[] byName;

    private final KeyCounts counts;

    private Blocks(
            People people,
            int[] members,
            int[] starts,
            byte[] classes,
            int[] byName,
            KeyCounts counts) {
        this.people = people;
        this.members = members;
        this.starts = starts;
        this.classes = classes;
        this.byName = byName;
        this.counts = counts;
        blockStarts = new int[people.size() + 1];
        for (var member : members) {
            blockStarts[member + 1]++;
        }
        for (var i = 0; i < people.size(); i++) {
            blockStarts[i + 1] += blockStarts[i];
        }
        blocks = new int[members.length];
        var next = Arrays.copyOf(blockStarts, people.size());
        for (var block = 0; block + 1 < starts.length; block++) {
            for (var at = starts[block]; at < starts[block + 1]; at++) {
                blocks[next[members[at]]++] = block;
            }
        }
    }

    /// How many keys there are, and how many share one.
    KeyCounts counts() {
        return counts;
    }

    static Blocks of(People people) {
        var copies = people.copies();
        var recordBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, people.size()));
        var parts =
                Parts.make(
                        people.size(),
                        PARTS,
                        (from, to) -> new Entries(people, copies, recordBits, from, to));
        var size = Math.toIntExact(parts.stream().mapToLong(part -> part.size).sum());
        var entries = new long[size];
        var at = 0;
        for (var part : parts) {
            System.arraycopy(part.entries, 0, entries, at, part.size);
            at += part.size;
            part.entries = new long[0];
        }
        Arrays.parallelSort(entries);
        return of(people, entries, distinct(entries), recordBits);
    }

    /// Keys of some of the records, each with its record in the lowest bits.
    private static final class Entries {
        private long[] entries = new long[1024];
        private int size;

        Entries(People people, Copies copies, int recordBits, int from, int to) {
            var of = new Keys(people);
            for (var record = from; record < to; record++) {
                if (!copies.isFirst(record)) {
                    continue;
                }
                of.of(record);
                if (size + of.size() > entries.length) {
                    entries = Arrays.copyOf(entries, (size + of.size()) * 3 / 2);
                }
                for (var k = 0; k < of.size(); k++) {
                    entries[size++] = of.key(k) << recordBits | record;
                }
            }
        }
    }

    private static int distinct(long[] entries) {
        var kept = 0;
        for (var entry : entries) {
            if (kept == 0 || entries[kept - 1] != entry) {
                entries[kept++] = entry;
            }
        }
        return kept;
    }

    private static Blocks of(People people, long[] entries, int size, int recordBits) {
        var members = new int[size];
        var starts = new int[1024];
        var classes = new byte[starts.length];
        var counts = new KeyCounts();
        var record = (1L << recordBits) - 1;
        var blocks = 0;
        var used = 0;
        for (var from = 0; from < size; ) {
            var to = from + 1;
            while (to < size && entries[to] >>> recordBits == entries[from] >>> recordBits) {
                to++;
            }
            var of = (int) (entries[from] >>> recordBits) & (1 << Keys.CLASS_BITS) - 1;
            var sharing = 0L;
            for (var i = from; i < to; i++) {
                sharing += people.copies().count((int) (entries[i] & record));
            }
            counts.add(of, to - from, sharing);
            if (to - from > 1) {
                if (blocks + 1 == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    classes = Arrays.copyOf(classes, starts.length);
                }
                classes[blocks] = (byte) of;
                starts[blocks++] = used;
                for (var i = from; i < to; i++) {
                    members[used++] = (int) (entries[i] & record);
                }
            }
            from = to;
        }
        starts[blocks] = used;
        members = Arrays.copyOf(members, used);
        starts = Arrays.copyOf(starts, blocks + 1);
        var byName = counts.overFull() > 0 ? sortByName(people, members, starts) : new int[0];
        return new Blocks(people, members, starts, Arrays.copyOf(classes, blocks), byName, counts);
    }

    /// Sorts the blocks that are too full.
    ///
    /// @return for each record its place by name
    private static int[] sortByName(People people, int[] members, int[] starts) {
        var order = Order.of(0, people.size(), byName(people));
        var places = Order.ranks(order);
        for (var block = 0; block + 1 < starts.length; block++) {
            int from = starts[block], to = starts[block + 1];
            if (to - from > MOST) {
                for (var at = from; at < to; at++) {
                    members[at] = places[members[at]];
                }
                Arrays.sort(members, from, to);
                for (var at = from; at < to; at++) {
                    members[at] = order[members[at]];
                }
            }
        }
        return places;
    }

    /// By the sound of the last name, then by the names as they stand. Of records whose names are
    /// the same their own order decides.
    private static Order.Comparison byName(People people) {
        var names = people.names.ranks();
        return (one, other) -> {
            int mine = people.surname.get(one), theirs = people.surname.get(other);
            var order =
                    Long.compare(people.names.get(mine).sound(), people.names.get(theirs).sound());
            order = order != 0 ? order : Integer.compare(names[mine], names[theirs]);
            order =
                    order != 0
                            ? order
                            : Integer.compare(
                                    names[people.forename.get(one)],
                                    names[people.forename.get(other)]);
            return order != 0
                    ? order
                    : Integer.compare(people.birth.get(one), people.birth.get(other));
        };
    }

    /// Visits who shares a key with the record and may be compared with it, some more than once.
    void neighbours(int record, IntConsumer visitor) {
        meetings(record, (other, _) -> visitor.accept(other));
    }

    /// One who shares a key of a class with a record.
    interface Meeting {
        void of(int other, KeyClass by);
    }

    /// Visits who shares a key with the record and may be compared with it, once for each key.
    void meetings(int record, Meeting visitor) {
        for (var b = blockStarts[record]; b < blockStarts[record + 1]; b++) {
            int from = starts[blocks[b]], to = starts[blocks[b] + 1];
            var by = CLASSES[classes[blocks[b]]];
            if (to - from > MOST) {
                var at = place(record, from, to);
                from = Math.max(from, at - NEIGHBOURS);
                to = Math.min(to, at + NEIGHBOURS + 1);
                for (var i = from; i < to; i++) {
                    if (people.mayBeCompared(record, members[i])) {
                        visitor.of(members[i], by);
                    }
                }
            } else {
                for (var i = from; i < to && people.mayBeCompared(record, members[i]); i++) {
                    visitor.of(members[i], by);
                }
            }
        }
    }

    /// Where a record stands in a block that is sorted by name.
    private int place(int record, int from, int to) {
        int low = from, high = to - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (byName[members[middle]] < byName[record]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
