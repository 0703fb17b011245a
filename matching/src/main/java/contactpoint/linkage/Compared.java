package contactpoint.linkage;

import java.util.Arrays;

/// With whom each record has been compared. What stands in the pairs already is not held again.
final class Compared {
    private final Pairs pairs;

    /// Where the pairs begin of which a record is the one.
    private final int[] starts;

    /// Places of the pairs of which a record is the other, record after record.
    private final int[] places;

    private final int[] placeStarts;

    private Compared(Pairs pairs, int[] starts, int[] places, int[] placeStarts) {
        this.pairs = pairs;
        this.starts = starts;
        this.places = places;
        this.placeStarts = placeStarts;
    }

    static Compared of(Pairs pairs, int records) {
        var placeStarts = starts(pairs.other, pairs.size, records);
        var places = new int[pairs.size];
        var next = Arrays.copyOf(placeStarts, records);
        for (var p = 0; p < pairs.size; p++) {
            places[next[pairs.other[p]]++] = p;
        }
        return new Compared(pairs, starts(pairs.one, pairs.size, records), places, placeStarts);
    }

    private static int[] starts(int[] side, int size, int records) {
        var starts = new int[records + 1];
        for (var p = 0; p < size; p++) {
            starts[side[p] + 1]++;
        }
        for (var record = 0; record < records; record++) {
            starts[record + 1] += starts[record];
        }
        return starts;
    }

    /// The place of a pair; -1 if the two have not been compared.
    int place(int record, int another) {
        var one = Math.max(record, another);
        return pairs.place(one, Math.min(record, another), starts[one], starts[one + 1]);
    }

    /// The first of the places of the pairs of which a record is the one.
    int begin(int record) {
        return starts[record];
    }

    /// The place after the last of these.
    int end(int record) {
        return starts[record + 1];
    }

    /// Everybody with whom a record has been compared; itself, once, if its copies make a pair.
    void each(int record, Links.Visitor visitor) {
        for (var p = starts[record]; p < starts[record + 1]; p++) {
            visitor.visit(pairs.other[p], p);
        }
        for (var at = placeStarts[record]; at < placeStarts[record + 1]; at++) {
            var p = places[at];
            if (pairs.one[p] != record) {
                visitor.visit(pairs.one[p], p);
            }
        }
    }
}
