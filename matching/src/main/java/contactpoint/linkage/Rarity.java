package contactpoint.linkage;

import contactpoint.linkage.People.Ints;

/// How much more or less a value that two records share says than the average value of its field:
/// Smith is common, Featherstonehaugh is not.
final class Rarity {
    private static final double LEAST = 2e-6;

    private final double[] forename;
    private final double[] surname;
    private final double[] year;
    private final double[] monthDay;
    private final double[] postcode;
    private final double[] place;

    private Rarity(People people) {
        var n = people.size();
        forename = logs(n, people.names.size(), people.forename::get);
        surname = logs(n, people.names.size(), people.surname::get);
        year = logs(n, 4096, people::year);
        monthDay =
                logs(
                        n,
                        512,
                        record ->
                                people.month(record) == 0 || people.day(record) == 0
                                        ? 0
                                        : people.month(record) << 5 | people.day(record));
        postcode = logs(n, people.postcodes.size(), people.postcode::get);
        place = logs(n, people.places.size(), people.place::get);
    }

    static Rarity of(People people) {
        return new Rarity(people);
    }

    private static double[] logs(int n, int values, java.util.function.IntUnaryOperator column) {
        var counts = new int[values];
        var known = 0;
        for (var record = 0; record < n; record++) {
            var value = column.applyAsInt(record);
            if (value != 0) {
                counts[value]++;
                known++;
            }
        }
        var sum = 0L;
        for (var count : counts) {
            sum += (long) count * count;
        }
        var squares = (double) sum / Math.max(1, (long) known * known);
        var logs = new double[values];
        for (var value = 1; value < values; value++) {
            if (counts[value] > 0) {
                var share = Math.max(counts[value] / (double) known, Math.max(1.0 / n, LEAST));
                logs[value] = StrictMath.log(share / squares);
            }
        }
        return logs;
    }

    /// What sharing a value adds to the logarithm among strangers; this and those below.
    double ofForename(People people, long pattern, int one, int other) {
        return Field.FORENAME.level(pattern) == NameLevel.SAME
                ? greater(forename, people.forename, one, other)
                : 0;
    }

    double ofSurname(People people, long pattern, int one, int other) {
        return Field.SURNAME.level(pattern) == NameLevel.SAME
                ? greater(surname, people.surname, one, other)
                : 0;
    }

    double ofBirth(People people, long pattern, int one) {
        return ofYear(people, pattern, one) + ofMonthDay(people, pattern, one);
    }

    private double ofYear(People people, long pattern, int one) {
        return Shared.isYearSame(pattern) ? year[people.year(one)] : 0;
    }

    private double ofMonthDay(People people, long pattern, int one) {
        return Shared.isMonthDaySame(pattern)
                ? monthDay[people.month(one) << 5 | people.day(one)]
                : 0;
    }

    double ofHome(People people, long pattern, int one, int other) {
        return ofPostcode(people, pattern, one) + ofPlace(people, pattern, one, other);
    }

    private double ofPostcode(People people, long pattern, int one) {
        return Shared.isPostcodeSame(pattern) ? postcode[people.postcode.get(one)] : 0;
    }

    private double ofPlace(People people, long pattern, int one, int other) {
        return Shared.isSame(Field.PLACE, pattern) ? greater(place, people.place, one, other) : 0;
    }

    /// All of these, each by itself.
    Shared shared(People people, long pattern, int one, int other) {
        return new Shared(
                ofForename(people, pattern, one, other),
                ofSurname(people, pattern, one, other),
                ofYear(people, pattern, one),
                ofMonthDay(people, pattern, one),
                ofPostcode(people, pattern, one),
                ofPlace(people, pattern, one, other));
    }

    private static double greater(double[] logs, Ints column, int one, int other) {
        return Math.max(logs[column.get(one)], logs[column.get(other)]);
    }
}
