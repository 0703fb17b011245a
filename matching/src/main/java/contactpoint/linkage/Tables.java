package contactpoint.linkage;

import java.util.EnumMap;
import java.util.Map;

/// How often each level comes, by field, among the pairs of one class. Shares within a mask add up
/// to one: what is missing says nothing.
final class Tables {
    private final Map<Field, double[]> shares = new EnumMap<>(Field.class);

    Tables() {
        for (var field : Field.values()) {
            shares.put(field, new double[field.size()]);
        }
    }

    double[] of(Field field) {
        return java.util.Objects.requireNonNull(shares.get(field));
    }

    void put(Field field, double[] table) {
        System.arraycopy(table, 0, of(field), 0, table.length);
    }

    Tables copy() {
        var copy = new Tables();
        shares.forEach(copy::put);
        return copy;
    }

    /// Which part of the table a level belongs to: 0 for missing.
    static int mask(Field field, int level) {
        return switch (field) {
            case FORENAME, SURNAME -> NameLevel.mask(level);
            case BIRTH -> BirthLevel.mask(level);
            case HOME -> HomeLevel.mask(level);
            case SEX, MIDDLE, PLACE, PHONE, EMAIL, NHS_NUMBER, UPN, IDENTIFIER ->
                    level == 0 ? 0 : 1;
        };
    }

    static int levels(Field field) {
        return switch (field) {
            case BIRTH -> BirthLevel.COUNT;
            case HOME -> HomeLevel.COUNT;
            case SEX, MIDDLE -> 3;
            case PLACE -> 4;
            case PHONE, EMAIL, UPN, IDENTIFIER -> 5;
            case NHS_NUMBER -> 6;
            case FORENAME, SURNAME -> 16;
        };
    }

    /// Makes the shares of each mask add up to one.
    static void normalise(Field field, double[] table) {
        var sums = new double[8];
        for (var level = 0; level < levels(field); level++) {
            sums[mask(field, level)] += table[level];
        }
        for (var level = 0; level < levels(field); level++) {
            var sum = sums[mask(field, level)];
            table[level] = sum > 0 ? table[level] / sum : 0;
        }
        table[0] = 1;
    }

    /// Shares from counts, drawn towards a prior by so many pseudo-counts in each mask.
    static double[] shares(Field field, double[] counts, double[] prior, double strength) {
        var sums = new double[8];
        for (var level = 0; level < levels(field); level++) {
            sums[mask(field, level)] += counts[level];
        }
        var table = new double[field.size()];
        for (var level = 1; level < levels(field); level++) {
            table[level] =
                    (counts[level] + strength * prior[level])
                            / (sums[mask(field, level)] + strength);
        }
        normalise(field, table);
        return table;
    }

    /// What the counts would be if the parts of the field had nothing to do with each other.
    static double[] product(Field field, double[] counts) {
        return field == Field.BIRTH ? productOfBirth(counts) : productOfHome(counts);
    }

    private static double[] productOfBirth(double[] counts) {
        var year = new double[4];
        var month = new double[4];
        var day = new double[4];
        var swapped = 0.0;
        var all = 1e-9;
        for (var level = 0; level < BirthLevel.COUNT; level++) {
            if (level >= BirthLevel.SWAPPED) {
                swapped += counts[level];
            } else {
                year[BirthLevel.year(level)] += counts[level];
                month[BirthLevel.month(level)] += counts[level];
                day[BirthLevel.day(level)] += counts[level];
            }
            all += counts[level];
        }
        shareOut(year);
        shareOut(month);
        shareOut(day);
        var table = new double[Field.BIRTH.size()];
        for (var level = 1; level < BirthLevel.SWAPPED; level++) {
            table[level] =
                    part(year, BirthLevel.year(level))
                            * part(month, BirthLevel.month(level))
                            * part(day, BirthLevel.day(level));
        }
        table[BirthLevel.SWAPPED] = Math.max(swapped / all, 1e-5);
        table[BirthLevel.SWAPPED_NEAR] = 1e-6;
        table[BirthLevel.SWAPPED_WITHOUT_YEAR] = table[BirthLevel.SWAPPED];
        normalise(Field.BIRTH, table);
        return table;
    }

    private static double[] productOfHome(double[] counts) {
        var postcode = new double[HomeLevel.POSTCODES];
        var address = new double[HomeLevel.ADDRESSES];
        for (var level = 0; level < HomeLevel.COUNT; level++) {
            postcode[HomeLevel.postcode(level)] += counts[level];
            address[HomeLevel.address(level)] += counts[level];
        }
        shareOut(postcode);
        shareOut(address);
        var table = new double[Field.HOME.size()];
        for (var level = 1; level < HomeLevel.COUNT; level++) {
            table[level] =
                    part(postcode, HomeLevel.postcode(level))
                            * part(address, HomeLevel.address(level));
        }
        normalise(Field.HOME, table);
        return table;
    }

    private static double part(double[] shares, int part) {
        return part == 0 ? 1 : shares[part];
    }

    private static void shareOut(double[] counts) {
        var sum = 0.0;
        for (var part = 1; part < counts.length; part++) {
            counts[part] += 0.01;
            sum += counts[part];
        }
        for (var part = 1; part < counts.length; part++) {
            counts[part] /= sum;
        }
    }
}
