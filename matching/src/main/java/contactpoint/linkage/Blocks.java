package contactpoint.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which records share a key. Of a key that more share than [#MOST], each record is compared with
/// its neighbours by name alone, and the key is counted: nothing is left out in silence.
final class Blocks {
    static final int MOST = 300;

    /// How far a record looks to either side in a key that too many share.
    static final int NEIGHBOURS = 20;

    private static final KeyClass[] CLASSES = KeyClass.values();
    private static final int RECORD_BITS = 24;
    private static final long RECORD = (1L << RECORD_BITS) - 1;

    /// Records by block, one block after another.
    private final int[] members;

    private final int[] starts;

    /// The class of the key of each block.
    private final byte[] classes;

    /// Places in `members` of each record, one record after another.
    private final int[] places;

    private final int[] placeStarts;
    private final KeyCounts counts;

    private Blocks(
            int[] members,
            int[] starts,
            byte[] classes,
            int[] places,
            int[] placeStarts,
            KeyCounts counts) {
        this.members = members;
        this.starts = starts;
        this.classes = classes;
        this.places = places;
        this.placeStarts = placeStarts;
        this.counts = counts;
    }

    /// How many keys there are, and how many share one.
    KeyCounts counts() {
        return counts;
    }

    static Blocks of(People people) {
        var n = people.size();
        var entries = new long[Math.max(1024, n * 24)];
        var size = 0;
        var keys = new Keys(people);
        for (var record = 0; record < n; record++) {
            keys.of(record);
            if (size + keys.size() > entries.length) {
                entries =
                        Arrays.copyOf(
                                entries,
                                (int)
                                        Math.min(
                                                Integer.MAX_VALUE - 8,
                                                entries.length * 3L / 2 + keys.size()));
            }
            for (var k = 0; k < keys.size(); k++) {
                entries[size++] = keys.key(k) << RECORD_BITS | record;
            }
        }
        Arrays.parallelSort(entries, 0, size);
        size = distinct(entries, size);
        var members = new int[size];
        var starts = new int[size + 1];
        var classes = new byte[size];
        var counts = new KeyCounts();
        var blocks = 0;
        var used = 0;
        for (var from = 0; from < size; ) {
            var to = from + 1;
            while (to < size && entries[to] >>> RECORD_BITS == entries[from] >>> RECORD_BITS) {
                to++;
            }
            var of = (int) (entries[from] >>> RECORD_BITS) & (1 << Keys.CLASS_BITS) - 1;
            counts.add(of, to - from);
            if (to - from > 1) {
                classes[blocks] = (byte) of;
                starts[blocks++] = used;
                for (var i = from; i < to; i++) {
                    members[used++] = (int) (entries[i] & RECORD);
                }
                if (to - from > MOST) {
                    byName(people, members, used - (to - from), used);
                }
            }
            from = to;
        }
        starts[blocks] = used;
        return placed(
                n,
                Arrays.copyOf(members, used),
                Arrays.copyOf(starts, blocks + 1),
                Arrays.copyOf(classes, blocks),
                counts);
    }

    private static Blocks placed(
            int n, int[] members, int[] starts, byte[] classes, KeyCounts counts) {
        var placeStarts = new int[n + 1];
        for (var member : members) {
            placeStarts[member + 1]++;
        }
        for (var i = 0; i < n; i++) {
            placeStarts[i + 1] += placeStarts[i];
        }
        var next = Arrays.copyOf(placeStarts, n);
        var places = new int[members.length];
        for (var at = 0; at < members.length; at++) {
            places[next[members[at]]++] = at;
        }
        return new Blocks(members, starts, classes, places, placeStarts, counts);
    }

    private static int distinct(long[] entries, int size) {
        var kept = 0;
        for (var i = 0; i < size; i++) {
            if (kept == 0 || entries[kept - 1] != entries[i]) {
                entries[kept++] = entries[i];
            }
        }
        return kept;
    }

    private static void byName(People people, int[] members, int from, int to) {
        var sorted = new Integer[to - from];
        for (var i = from; i < to; i++) {
            sorted[i - from] = members[i];
        }
        Arrays.sort(
                sorted,
                java.util.Comparator.<Integer>comparingLong(
                                record -> people.names.get(people.surname.get(record)).sound())
                        .thenComparing(
                                record -> people.names.get(people.surname.get(record)).spaced())
                        .thenComparing(
                                record -> people.names.get(people.forename.get(record)).spaced())
                        .thenComparingInt(record -> people.birth.get(record))
                        .thenComparing(record -> people.ids.get(record)));
        for (var i = from; i < to; i++) {
            members[i] = sorted[i - from];
        }
    }

    /// Visits who shares a key with the record, some more than once.
    void neighbours(int record, IntConsumer visitor) {
        meetings(record, (other, _) -> visitor.accept(other));
    }

    /// One who shares a key of a class with a record.
    interface Meeting {
        void of(int other, KeyClass by);
    }

    /// Visits who shares a key with the record, once for each key.
    void meetings(int record, Meeting visitor) {
        for (var p = placeStarts[record]; p < placeStarts[record + 1]; p++) {
            var at = places[p];
            var block = Arrays.binarySearch(starts, at);
            block = block < 0 ? -block - 2 : block;
            int from = starts[block], to = starts[block + 1];
            if (to - from > MOST) {
                from = Math.max(from, at - NEIGHBOURS);
                to = Math.min(to, at + NEIGHBOURS + 1);
            }
            for (var i = from; i < to; i++) {
                visitor.of(members[i], CLASSES[classes[block]]);
            }
        }
    }
}
