package contactpoint.linkage;

import contactpoint.linkage.Model.PairClass;

/// A model's natural logarithms, made with `StrictMath` and added in one order, so that a pair has
/// the same weight on every machine.
final class Logs {
    private static final Field[] FIELDS = Field.values();
    private static final PairClass[] CLASSES = PairClass.values();
    private static final double NEVER = -700;

    private final double[] share;
    private final double[][][] levels;

    private Logs(double[] share, double[][][] levels) {
        this.share = share;
        this.levels = levels;
    }

    static Logs of(Model model) {
        var share = new double[CLASSES.length];
        var levels = new double[CLASSES.length][FIELDS.length][];
        for (var c = 0; c < CLASSES.length; c++) {
            share[c] = log(model.shareOf(CLASSES[c]));
            for (var f = 0; f < FIELDS.length; f++) {
                var table = model.tablesOf(CLASSES[c]).of(FIELDS[f]);
                levels[c][f] = new double[table.length];
                for (var level = 1; level < table.length; level++) {
                    levels[c][f][level] = log(Math.max(table[level], 1e-12));
                }
            }
        }
        return new Logs(share, levels);
    }

    private static double log(double share) {
        return share <= 0 ? NEVER : StrictMath.log(share);
    }

    int place(PairClass of) {
        return java.util.Arrays.asList(CLASSES).indexOf(of);
    }

    /// The logarithm of class and pattern together.
    double of(int place, long pattern) {
        var sum = share[place];
        for (var f = 0; f < FIELDS.length; f++) {
            sum += levels[place][f][FIELDS[f].level(pattern)];
        }
        return sum;
    }

    double share(int place) {
        return share[place];
    }

    double of(int place, Field field, long pattern) {
        var at = java.util.Arrays.asList(FIELDS).indexOf(field);
        return levels[place][at][field.level(pattern)];
    }

    /// How likely each class is for a pair of this pattern.
    void chances(long pattern, double[] chances) {
        var most = Double.NEGATIVE_INFINITY;
        for (var c = 0; c < chances.length; c++) {
            chances[c] = of(c, pattern);
            most = Math.max(most, chances[c]);
        }
        var sum = 0.0;
        for (var c = 0; c < chances.length; c++) {
            chances[c] = StrictMath.exp(chances[c] - most);
            sum += chances[c];
        }
        for (var c = 0; c < chances.length; c++) {
            chances[c] /= sum;
        }
    }
}
