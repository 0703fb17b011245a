package contactpoint.linkage;

import static contactpoint.linkage.Model.PairClass.HOUSEHOLD;
import static contactpoint.linkage.Model.PairClass.SAME;
import static contactpoint.linkage.Model.PairClass.TWIN;
import static contactpoint.linkage.Model.PairClass.UNRELATED;

import java.util.Map;

/// Where training begins: what is generally true of records of one person, and of a household.
final class Beginning {
    private static final double[] NAMES = {
        1, .75, .95, .02, .01, .08, .03, .03, .01, .03, .005, .005, .01, .05, .02, .02
    };
    private static final double[] STRANGERS = {
        1, .004, .06, .003, .003, .004, .006, .01, .06, .9, 1e-5, 1e-5, .002, .94, .002, .003
    };
    private static final double[] POSTCODES = {1, .85, .04, .03, .02, .06};
    private static final double[] ADDRESSES = {1, .80, .03, .03, .04, .02, .08};

    private Beginning() {}

    static Tables same() {
        var tables = new Tables();
        tables.put(Field.FORENAME, NAMES);
        tables.put(Field.SURNAME, NAMES);
        tables.put(Field.BIRTH, birth(.92, .05, .03));
        tables.put(Field.HOME, home(POSTCODES, ADDRESSES));
        tables.put(Field.SEX, new double[] {1, .98, .02});
        tables.put(Field.MIDDLE, new double[] {1, .7, .3});
        tables.put(Field.PLACE, new double[] {1, .8, .1, .1});
        tables.put(Field.PHONE, new double[] {1, .8, .05, .02, .13});
        tables.put(Field.EMAIL, new double[] {1, .7, .1, .05, .15});
        tables.put(Field.NHS_NUMBER, new double[] {1, .97, .015, .005, .005, .005});
        tables.put(Field.UPN, new double[] {1, .97, .015, .005, .01});
        tables.put(Field.IDENTIFIER, new double[] {1, .85, .08, .02, .05});
        for (var field : Field.values()) {
            Tables.normalise(field, tables.of(field));
        }
        return tables;
    }

    /// Two people taken at random from a country.
    static Tables unrelated() {
        var tables = new Tables();
        tables.put(Field.FORENAME, STRANGERS);
        tables.put(Field.SURNAME, STRANGERS);
        var births =
                birth(
                        new double[] {1, .055, .15, .795},
                        new double[] {1, .085, .215, .70},
                        new double[] {1, .033, .167, .80});
        births[BirthLevel.SWAPPED] = 1e-4;
        births[BirthLevel.SWAPPED_NEAR] = 2e-4;
        births[BirthLevel.SWAPPED_WITHOUT_YEAR] = 2e-3;
        tables.put(Field.BIRTH, births);
        tables.put(
                Field.HOME,
                home(
                        new double[] {1, 1e-5, 1e-5, 1e-4, .003, .99688},
                        new double[] {1, 1e-6, 1e-6, 1e-4, 1e-5, .002, .997888}));
        tables.put(Field.SEX, new double[] {1, .5, .5});
        tables.put(Field.MIDDLE, new double[] {1, .03, .97});
        tables.put(Field.PLACE, new double[] {1, .02, .02, .96});
        tables.put(Field.PHONE, new double[] {1, 1e-5, 1e-5, 1e-4, .99988});
        tables.put(Field.EMAIL, new double[] {1, 1e-5, 1e-4, 1e-3, .99889});
        tables.put(Field.NHS_NUMBER, new double[] {1, 1e-7, 1e-7, 1e-6, .01, .989});
        tables.put(Field.UPN, new double[] {1, 1e-7, 1e-6, 1e-5, .999989});
        tables.put(Field.IDENTIFIER, new double[] {1, 1e-5, 1e-4, 1e-3, .99889});
        for (var field : Field.values()) {
            Tables.normalise(field, tables.of(field));
        }
        return tables;
    }

    /// @param unrelated what is not shared in a household is as among strangers
    static Tables household(Tables unrelated) {
        var tables = unrelated.copy();
        var surname = unrelated.of(Field.SURNAME).clone();
        for (var level = 1; level < surname.length; level++) {
            surname[level] *= .25;
        }
        surname[NameLevel.SAME] = .75;
        tables.put(Field.SURNAME, surname);
        tables.put(
                Field.HOME,
                home(
                        new double[] {1, .90, .03, .02, .02, .03},
                        new double[] {1, .85, .02, .03, .03, .02, .05}));
        Tables.normalise(Field.SURNAME, tables.of(Field.SURNAME));
        return tables;
    }

    /// Two people of a household, of whom no file says anything.
    static Tables household() {
        var tables = household(unrelated());
        tables.put(Field.PLACE, new double[] {1, .9, .05, .05});
        tables.put(Field.PHONE, new double[] {1, .4, .02, .01, .57});
        tables.put(Field.EMAIL, new double[] {1, .3, .02, .02, .66});
        for (var field : Field.values()) {
            Tables.normalise(field, tables.of(field));
        }
        return tables;
    }

    static Map<Model.PairClass, Double> shares(long pairs, long same, long records) {
        return Map.of(
                SAME, (double) same / pairs,
                HOUSEHOLD, (double) records / pairs,
                TWIN, .03 * records / pairs,
                UNRELATED, 1 - (same + 1.03 * records) / pairs);
    }

    private static double[] birth(double same, double near, double different) {
        double[] part = {1, same, near, different};
        return birth(part, part, part);
    }

    private static double[] birth(double[] years, double[] months, double[] days) {
        var table = new double[Field.BIRTH.size()];
        for (var level = 1; level < BirthLevel.SWAPPED; level++) {
            table[level] =
                    years[BirthLevel.year(level)]
                            * months[BirthLevel.month(level)]
                            * days[BirthLevel.day(level)];
        }
        table[BirthLevel.SWAPPED] = .01;
        table[BirthLevel.SWAPPED_NEAR] = .0005;
        table[BirthLevel.SWAPPED_WITHOUT_YEAR] = .01;
        return table;
    }

    private static double[] home(double[] postcodes, double[] addresses) {
        var table = new double[Field.HOME.size()];
        for (var level = 1; level < HomeLevel.COUNT; level++) {
            table[level] =
                    postcodes[HomeLevel.postcode(level)] * addresses[HomeLevel.address(level)];
        }
        return table;
    }
}
