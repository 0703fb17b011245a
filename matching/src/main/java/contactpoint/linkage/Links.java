package contactpoint.linkage;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Who is tied to whom by some of the pairs, both ways.
final class Links {
    private final int[] starts;
    private final int[] others;

    /// The place of the pair that ties each.
    private final int[] places;

    private Links(int[] starts, int[] others, int[] places) {
        this.starts = starts;
        this.others = others;
        this.places = places;
    }

    /// Sees another record and the place of the pair.
    interface Visitor {
        void visit(int other, int place);
    }

    /// @param which the places of the pairs that count
    static Links of(Pairs pairs, int records, IntPredicate which) {
        var starts = new int[records + 1];
        for (var p = 0; p < pairs.size; p++) {
            if (which.test(p)) {
                starts[pairs.one[p] + 1]++;
                starts[pairs.other[p] + 1]++;
            }
        }
        for (var record = 0; record < records; record++) {
            starts[record + 1] += starts[record];
        }
        var next = Arrays.copyOf(starts, records);
        var others = new int[starts[records]];
        var places = new int[starts[records]];
        for (var p = 0; p < pairs.size; p++) {
            if (which.test(p)) {
                places[next[pairs.one[p]]] = p;
                others[next[pairs.one[p]]++] = pairs.other[p];
                places[next[pairs.other[p]]] = p;
                others[next[pairs.other[p]]++] = pairs.one[p];
            }
        }
        return new Links(starts, others, places);
    }

    void eachPair(int record, Visitor visitor) {
        for (var at = starts[record]; at < starts[record + 1]; at++) {
            visitor.visit(others[at], places[at]);
        }
    }

    void each(int record, IntConsumer visitor) {
        for (var at = starts[record]; at < starts[record + 1]; at++) {
            visitor.accept(others[at]);
        }
    }
}
