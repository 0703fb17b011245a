package contactpoint.linkage;

import contactpoint.linkage.Model.PairClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/// Models and evidence that nobody learnt from anything.
final class MadeUpModels {
    private final Random random;

    MadeUpModels(long seed) {
        random = new Random(seed);
    }

    Model model() {
        var share = new EnumMap<PairClass, Double>(PairClass.class);
        var tables = new EnumMap<PairClass, Tables>(PairClass.class);
        var rest = 1.0;
        var withoutHouseholds = random.nextInt(4) == 0;
        for (var each : PairClass.values()) {
            var isNever =
                    withoutHouseholds && (each == PairClass.HOUSEHOLD || each == PairClass.TWIN);
            var mine = isNever ? 0 : Math.pow(10, -1 - 7 * random.nextDouble());
            share.put(each, each == PairClass.UNRELATED ? rest : mine);
            rest -= mine;
            tables.put(each, tables());
        }
        return new Model(share, tables);
    }

    private Tables tables() {
        var tables = new Tables();
        for (var field : Field.values()) {
            var table = new double[field.size()];
            for (var level = 1; level < Tables.levels(field); level++) {
                table[level] = Math.pow(10, -5 * random.nextDouble());
            }
            Tables.normalise(field, table);
            tables.put(field, table);
        }
        return tables;
    }

    Evidence evidence() {
        var pattern = 0L;
        for (var field : Field.values()) {
            pattern |= field.at(random.nextInt(3) == 0 ? 0 : random.nextInt(Tables.levels(field)));
        }
        if (Field.SURNAME.level(pattern) == NameLevel.CROSSED
                || Field.SURNAME.level(pattern) == NameLevel.CROSSED_NEARLY) {
            // That names have changed places is said once, of the forename.
            pattern = new Evidence(pattern, Shared.AVERAGE).with(Field.SURNAME, 0).pattern();
        }
        return new Evidence(
                pattern,
                new Shared(common(), common(), common(), common(), common(), common()).in(pattern));
    }

    /// Now and then beyond the limit.
    private double common() {
        return random.nextGaussian() * 4;
    }

    Field field() {
        return List.of(Field.values()).get(random.nextInt(Field.values().length));
    }

    double threshold() {
        return random.nextGaussian() * 10;
    }

    double others() {
        return random.nextBoolean() ? 0 : random.nextGaussian() * 5;
    }
}
