package contactpoint.linkage;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Who is tied to whom by some of the pairs, both ways. A record whose copies make a pair is tied
/// to itself, once.
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
                starts[pairs.other[p] + 1] += pairs.one[p] == pairs.other[p] ? 0 : 1;
            }
        }
        for (var record = 0; record < records; record++) {
            starts[record + 1] = Math.addExact(starts[record + 1], starts[record]);
        }
        var next = Arrays.copyOf(starts, records);
        var others = new int[starts[records]];
        var places = new int[starts[records]];
        for (var p = 0; p < pairs.size; p++) {
            if (which.test(p)) {
                places[next[pairs.one[p]]] = p;
                others[next[pairs.one[p]]++] = pairs.other[p];
                if (pairs.one[p] != pairs.other[p]) {
                    places[next[pairs.other[p]]] = p;
                    others[next[pairs.other[p]]++] = pairs.one[p];
                }
            }
        }
        return new Links(starts, others, places);
    }

    void eachPair(int record, Visitor visitor) {
        for (var at = starts[record]; at < starts[record + 1]; at++) {
            visitor.visit(others[at], places[at]);
        }
    }

    boolean isNobody(int record) {
        return starts[record] == starts[record + 1];
    }

    /// Everybody who is tied to somebody to whom the record is.
    ///
    /// @param most steps that are gone
    /// @param visitor says whether it has room for more
    /// @return whether everybody was visited
    boolean eachOfEach(int record, int most, IntPredicate visitor) {
        var left = most;
        for (var at = starts[record]; at < starts[record + 1]; at++) {
            var between = others[at];
            for (var beyond = starts[between]; beyond < starts[between + 1]; beyond++) {
                if (left-- == 0 || !visitor.test(others[beyond])) {
                    return false;
                }
            }
        }
        return true;
    }
}
