package contactpoint.linkage;

import java.util.Arrays;

/// Who is who, where the file says so, and how many pairs of records are of one person. Of copies
/// it is counted how many are of whom, so that a pair that stands for many is counted in one go.
final class Truth {
    private final People people;
    private final Copies copies;

    /// Who records are, sorted among copies.
    private final int[] who;

    private final long pairs;
    private final int[] inLeft;
    private final int[] inRight;

    Truth(People people) {
        this.people = people;
        copies = people.copies();
        who = new int[people.size()];
        for (var record = 0; record < who.length; record++) {
            who[record] = people.entity.get(record);
        }
        var most = Arrays.stream(who).max().orElse(0);
        inLeft = new int[most + 1];
        inRight = new int[most + 1];
        for (var record = 0; record < who.length; record++) {
            (record < people.firstOfRight() ? inLeft : inRight)[who[record]]++;
        }
        for (var first = 0; first < who.length; first += copies.count(first)) {
            Arrays.sort(who, first, first + copies.count(first));
        }
        var all = 0L;
        for (var each = 1; each <= most; each++) {
            all +=
                    people.areTwoFiles()
                            ? (long) inLeft[each] * inRight[each]
                            : pairs(inRight[each]);
        }
        pairs = all;
    }

    private static long pairs(long of) {
        return of * (of - 1) / 2;
    }

    /// How many pairs of records are of one person, of all that may be compared.
    long pairs() {
        return pairs;
    }

    /// How many of the pairs of records that a pair of firsts stands for are of one person.
    long pairs(int one, int other) {
        int ones = copies.count(one), others = copies.count(other);
        if (one != other && ones == 1 && others == 1) {
            return who[one] != 0 && who[one] == who[other] ? 1 : 0;
        }
        var right = 0L;
        var fewer = ones <= others ? one : other;
        var more = ones <= others ? other : one;
        var end = fewer + copies.count(fewer);
        for (var from = fewer; from < end; ) {
            var to = from + 1;
            while (to < end && who[to] == who[from]) {
                to++;
            }
            if (who[from] != 0) {
                right +=
                        one == other
                                ? pairs(to - from)
                                : (long) (to - from) * count(who[from], more);
            }
            from = to;
        }
        return right;
    }

    /// How many of the copies of a first are of somebody.
    private int count(int somebody, int first) {
        var end = first + copies.count(first);
        return place(somebody + 1, first, end) - place(somebody, first, end);
    }

    /// Where the first is that is not less.
    private int place(int somebody, int from, int to) {
        int low = from, high = to;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (who[middle] < somebody) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How likely another record is of the same person as a record, if of its copies none is
    /// likelier than another.
    double chance(int record, int another) {
        var somebody = people.entity.get(record);
        if (somebody == 0) {
            return 0;
        }
        var first = copies.first(another);
        var itself = copies.first(record) == first ? 1 : 0;
        return (double) (count(somebody, first) - itself) / (copies.count(first) - itself);
    }

    /// Whether a record is of somebody whom another record, to which it may be linked, is of too.
    boolean isKnown(int record) {
        var somebody = people.entity.get(record);
        return somebody != 0
                && (people.areTwoFiles() ? inLeft[somebody] > 0 : inRight[somebody] > 1);
    }
}
