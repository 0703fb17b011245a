package contactpoint.linkage;

import contactpoint.linkage.Rows.Ints;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// How much more or less a value that two records share says than the average value of its field:
/// Smith is common, Featherstonehaugh is not.
final class Rarity {
    private static final double LEAST = 2e-6;
    private static final int YEARS = 4096;
    private static final int DAYS = 512;
    private static final int USUAL_COUNT = 3;

    private final double[] forename;
    private final double[] surname;
    private final double[] year;
    private final double[] monthDay;
    private final double[] postcode;
    private final double[] place;

    /// The values of which it can be said how common they are.
    enum Value {
        FORENAME,
        SURNAME,
        YEAR,
        MONTH_DAY,
        POSTCODE,
        PLACE;

        /// How many codes there may be.
        int codes(People people) {
            return switch (this) {
                case FORENAME, SURNAME -> people.names.size();
                case YEAR -> YEARS;
                case MONTH_DAY -> DAYS;
                case POSTCODE -> people.postcodes.size();
                case PLACE -> people.places.size();
            };
        }

        /// The code of a record; 0 for missing.
        IntUnaryOperator column(People people) {
            return switch (this) {
                case FORENAME -> people.forename::get;
                case SURNAME -> people.surname::get;
                case YEAR -> people::year;
                case MONTH_DAY ->
                        record ->
                                people.month(record) == 0 || people.day(record) == 0
                                        ? 0
                                        : people.month(record) << 5 | people.day(record);
                case POSTCODE -> people.postcode::get;
                case PLACE -> people.place::get;
            };
        }

        /// What a code stands for, as it is compared.
        IntFunction<String> text(People people) {
            return switch (this) {
                case FORENAME, SURNAME -> code -> people.names.get(code).spaced();
                case YEAR -> String::valueOf;
                case MONTH_DAY -> code -> (code >>> 5) + "-" + (code & 31);
                case POSTCODE -> code -> people.postcodes.get(code).spaced();
                case PLACE -> code -> people.places.get(code).spaced();
            };
        }

        /// How many of the records that are learnt from have each.
        int[] counts(People people) {
            var counts = new int[codes(people)];
            var column = column(people);
            var copies = people.copies();
            for (var record = 0; record < people.size(); record++) {
                var code = column.applyAsInt(record);
                if (code != 0 && copies.teaches(record)) {
                    counts[code]++;
                }
            }
            return counts;
        }
    }

    private final double[] usual;

    private Rarity(Function<Value, double[]> logs, double[] usual) {
        this.usual = usual;
        forename = logs.apply(Value.FORENAME);
        surname = logs.apply(Value.SURNAME);
        year = logs.apply(Value.YEAR);
        monthDay = logs.apply(Value.MONTH_DAY);
        postcode = logs.apply(Value.POSTCODE);
        place = logs.apply(Value.PLACE);
    }

    /// As common as the values are among these people.
    static Rarity of(People people) {
        return new Rarity(
                value -> logs(people.copies().teach().size(), value.counts(people)), usual(people));
    }

    /// As common as a model says that they are.
    static Rarity of(People people, Map<Value, ValueShares> shares) {
        return new Rarity(
                value -> {
                    var known = shares.getOrDefault(value, ValueShares.NONE);
                    var text = value.text(people);
                    var logs = new double[value.codes(people)];
                    if (!known.shares().isEmpty()) {
                        for (var code = 1; code < logs.length; code++) {
                            logs[code] = known.log(text.apply(code));
                        }
                    }
                    return logs;
                },
                usual(people, shares.getOrDefault(Value.FORENAME, ValueShares.NONE)));
    }

    /// How large a share of people has a first name that begins with a word, by the word's code;
    /// none for what so few have that it might be a slip.
    private static double[] usual(People people) {
        var counts = new int[people.names.size()];
        var known = 0;
        var copies = people.copies();
        for (var record = 0; record < people.size(); record++) {
            var word = people.firstWord(people.forename.get(record));
            if (word != 0 && copies.teaches(record)) {
                counts[word]++;
                known++;
            }
        }
        var shares = new double[counts.length];
        for (var word = 1; word < counts.length; word++) {
            if (counts[word] >= USUAL_COUNT) {
                shares[word] = counts[word] / (double) known;
            }
        }
        return shares;
    }

    private static double[] usual(People people, ValueShares kept) {
        var text = Value.FORENAME.text(people);
        var shares = new double[people.names.size()];
        for (var word = 1; word < shares.length; word++) {
            shares[word] = kept.shares().getOrDefault(text.apply(word), 0.0);
        }
        return shares;
    }

    /// Whether so many have each of two first names that neither is a slip of the other.
    boolean areBothUsual(int one, int other) {
        var less = Math.min(usual[one], usual[other]);
        return less >= Rules.USUAL
                && less >= Rules.LIKELY_A_SLIP * Math.max(usual[one], usual[other]);
    }

    private static double[] logs(int n, int[] counts) {
        var known = ValueShares.known(counts);
        var squares = ValueShares.squares(counts);
        var logs = new double[counts.length];
        for (var code = 1; code < counts.length; code++) {
            if (counts[code] > 0) {
                var share = Math.max(counts[code] / (double) known, Math.max(1.0 / n, LEAST));
                logs[code] = StrictMath.log(share / squares);
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
