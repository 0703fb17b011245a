package contactpoint.linkage;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// How common the values of one field are.
///
/// @param squares how often two records that know the field share its value by chance
/// @param other the share of a value that is not listed; 0 if nothing is known of such
/// @param shares of all records that know the field, by value
public record ValueShares(double squares, double other, SortedMap<String, Double> shares) {
    static final ValueShares NONE = new ValueShares(1, 0, new TreeMap<>());

    /// Counts a column.
    ///
    /// @param least a value that fewer records have is not listed: it might name somebody
    static ValueShares of(int[] counts, IntFunction<String> value, int least) {
        var known = known(counts);
        var shares = new TreeMap<String, Double>();
        long others = 0;
        var distinct = 0;
        for (var code = 1; code < counts.length; code++) {
            if (counts[code] >= least) {
                shares.put(value.apply(code), counts[code] / (double) known);
            } else if (counts[code] > 0) {
                others += counts[code];
                distinct++;
            }
        }
        var other = distinct == 0 ? 0 : others / (double) distinct / Math.max(1, known);
        return new ValueShares(squares(counts), other, shares);
    }

    static double squares(int[] counts) {
        var sum = 0L;
        for (var count : counts) {
            sum += (long) count * count;
        }
        var known = Math.max(1, known(counts));
        return (double) sum / known / known;
    }

    static long known(int[] counts) {
        var known = 0L;
        for (var count : counts) {
            known += count;
        }
        return known;
    }

    /// The natural logarithm of how much oftener the value comes than the average; 0 where nothing
    /// is known of it.
    double log(String value) {
        var share = shares.getOrDefault(value, other);
        return share > 0 && squares > 0 ? StrictMath.log(share / squares) : 0;
    }

    @Override
    public String toString() {
        return "ValueShares[" + shares.size() + " values]";
    }
}
