package contactpoint.linkage;

import java.util.Arrays;

/// What third records say of a pair: if both are surely of one person with a third, that speaks for
/// the pair; if one is and the other surely is not, against it.
///
/// Of three records and the odds of their pairs there are five ways to be one, two or three people.
/// The odds that two of them are one person are then those of the pair itself times (1 + ik jk) /
/// (1 + ik + jk), where ik and jk are the odds of each with the third.
final class Support {
    /// A third record says no more than this many bits.
    private static final double MOST = 10;

    /// What speaks against a pair counts for less than what speaks for it: the third record may
    /// itself be linked wrongly, and a pair has many.
    private static final double AGAINST = .3;

    private final Pairs pairs;
    private final double[] direct;
    private final double[] most;
    private final double[] least;

    private Support(Weighed weighed) {
        pairs = weighed.pairs();
        direct = weighed.weights();
        most = new double[pairs.size];
        least = new double[pairs.size];
    }

    /// The same pairs, each with the weight that the others leave it.
    static Weighed of(People people, Weighed weighed) {
        var support = new Support(weighed);
        support.look(people.size());
        var supported = weighed.weights().clone();
        for (var p = 0; p < supported.length; p++) {
            supported[p] += support.most[p] + AGAINST * support.least[p];
        }
        return new Weighed(weighed.pairs(), supported);
    }

    /// Each pair is looked at from both sides, with the thirds to whom the other side is linked.
    private void look(int records) {
        var compared = Links.of(pairs, records, _ -> true);
        var linked = Links.of(pairs, records, p -> direct[p] > 0);
        var with = new double[records];
        var known = new int[records];
        Arrays.fill(known, -1);
        for (var each = 0; each < records; each++) {
            var record = each;
            compared.eachPair(
                    record,
                    (other, p) -> {
                        known[other] = record;
                        with[other] = direct[p];
                    });
            compared.eachPair(
                    record,
                    (other, pair) ->
                            linked.eachPair(
                                    other,
                                    (third, p) -> {
                                        if (third != record && known[third] == record) {
                                            hear(pair, says(with[third], direct[p]));
                                        }
                                    }));
        }
    }

    private void hear(int pair, double bits) {
        most[pair] = Math.max(most[pair], bits);
        least[pair] = Math.min(least[pair], bits);
    }

    /// In bits.
    private static double says(double with, double other) {
        var x = StrictMath.pow(2, Math.max(-MOST, Math.min(MOST, with)));
        var y = StrictMath.pow(2, Math.max(-MOST, Math.min(MOST, other)));
        return StrictMath.log((1 + x * y) / (1 + x + y)) / 0.6931471805599453;
    }
}
