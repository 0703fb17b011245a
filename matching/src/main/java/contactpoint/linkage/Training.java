package contactpoint.linkage;

import static contactpoint.linkage.Model.PairClass.HOUSEHOLD;
import static contactpoint.linkage.Model.PairClass.SAME;
import static contactpoint.linkage.Model.PairClass.TWIN;
import static contactpoint.linkage.Model.PairClass.UNRELATED;

import contactpoint.linkage.Model.PairClass;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Learns a model from pairs of which nobody says what they are, by expectation and maximisation
/// over the counts of their patterns.
///
/// Every pair of the files counts: who is no candidate is unrelated. So the share of each class
/// needs no guess of what the keys miss.
final class Training {
    static final int ROUNDS = 60;

    private static final double JOINT = 20;
    private static final double ENOUGH_BORNE_OUT = 1_000;
    private static final double HOUSEHOLD_PRIOR = 5;
    private static final double MOST_TWINS_BY_CHANCE = .02;

    private static final List<PairClass> KIN = List.of(SAME, HOUSEHOLD, TWIN);

    /// What is free in a household, for it is shared there.
    private static final List<Field> SHARED =
            List.of(Field.SURNAME, Field.HOME, Field.PLACE, Field.PHONE, Field.EMAIL);

    private final Counts candidates;
    private final Tables random;
    private final long pairs;
    private final boolean households;
    private final Map<PairClass, Double> share;
    private final Map<PairClass, Tables> tables = new EnumMap<>(PairClass.class);
    private final Tables first = Beginning.same();
    private final Set<Field> isKnown;

    /// @param candidates patterns of the candidates
    /// @param randoms patterns of pairs drawn at random
    /// @param pairs how many pairs there are in all
    /// @param same a guess of how many are the same person
    Training(
            Counts candidates,
            Counts randoms,
            long pairs,
            long same,
            long records,
            boolean households) {
        this.candidates = candidates;
        this.pairs = pairs;
        this.households = households;
        isKnown = known(candidates, randoms);
        random = ofRandom(randoms);
        share = new EnumMap<>(Beginning.shares(pairs, same, records));
        if (!households) {
            share.put(HOUSEHOLD, 0.0);
            share.put(TWIN, 0.0);
        }
        tables.put(SAME, first.copy());
        tables.put(UNRELATED, random.copy());
        tables.put(HOUSEHOLD, Beginning.household(random));
        tables.put(TWIN, twin());
    }

    Model train() {
        for (var round = 0; round < ROUNDS; round++) {
            learn();
        }
        withoutFiles();
        return new Model(share, tables);
    }

    /// Of what the files do not have nothing was learnt: what is generally true is said instead,
    /// for other files.
    private void withoutFiles() {
        var strangers = Beginning.unrelated();
        var household = Beginning.household();
        for (var field : Field.values()) {
            if (!isKnown.contains(field)) {
                table(SAME).put(field, first.of(field));
                table(UNRELATED).put(field, strangers.of(field));
                table(HOUSEHOLD).put(field, household.of(field));
                table(TWIN).put(field, household.of(field));
            }
        }
    }

    private static Set<Field> known(Counts... all) {
        var known = EnumSet.noneOf(Field.class);
        for (var counts : all) {
            for (var at = 0; at < counts.size(); at++) {
                for (var field : Field.values()) {
                    if (field.level(counts.pattern(at)) != 0) {
                        known.add(field);
                    }
                }
            }
        }
        return known;
    }

    private static Tables ofRandom(Counts randoms) {
        var tables = new Tables();
        for (var field : Field.values()) {
            var counts = new double[field.size()];
            for (var at = 0; at < randoms.size(); at++) {
                counts[field.level(randoms.pattern(at))] += randoms.count(at);
            }
            tables.put(field, smooth(field, counts));
        }
        return tables;
    }

    private static double[] smooth(Field field, double[] counts) {
        if (field == Field.BIRTH || field == Field.HOME) {
            return Tables.shares(field, counts, Tables.product(field, counts), JOINT);
        }
        var even = new double[field.size()];
        for (var level = 1; level < Tables.levels(field); level++) {
            even[level] = 1.0 / Tables.levels(field);
        }
        return Tables.shares(field, counts, even, 1);
    }

    private Tables twin() {
        var twin = table(UNRELATED).copy();
        for (var field : SHARED) {
            twin.put(field, table(HOUSEHOLD).of(field));
        }
        twin.put(Field.BIRTH, table(SAME).of(Field.BIRTH));
        return twin;
    }

    private Tables table(PairClass of) {
        return Objects.requireNonNull(tables.get(of));
    }

    private void learn() {
        var logs = Logs.of(new Model(share, tables));
        var learnt = new EnumMap<PairClass, Learnt>(PairClass.class);
        var places = new TreeMap<Integer, Learnt>();
        for (var each : KIN) {
            var so = new Learnt();
            learnt.put(each, so);
            places.put(logs.place(each), so);
        }
        var chances = new double[PairClass.values().length];
        for (var at = 0; at < candidates.size(); at++) {
            var pattern = candidates.pattern(at);
            var count = candidates.count(at);
            logs.chances(pattern, chances);
            for (var each : places.entrySet()) {
                each.getValue().add(pattern, chances[each.getKey()] * count);
            }
        }
        update(learnt);
    }

    /// What the pairs of one class say, each by how likely it is of the class.
    private static final class Learnt {
        private final Map<Field, double[]> counts = new EnumMap<>(Field.class);

        /// Of the dates of pairs that something else bears out: a home or a number that they share.
        private final double[] borneOut = new double[Field.BIRTH.size()];

        private double sum;
        private double sumBorneOut;

        Learnt() {
            for (var field : Field.values()) {
                counts.put(field, new double[field.size()]);
            }
        }

        void add(long pattern, double weight) {
            if (weight > 0) {
                sum += weight;
                counts.forEach((field, levels) -> levels[field.level(pattern)] += weight);
                if (isBorneOut(pattern)) {
                    sumBorneOut += weight;
                    borneOut[Field.BIRTH.level(pattern)] += weight;
                }
            }
        }

        private static boolean isBorneOut(long pattern) {
            var home = Field.HOME.level(pattern);
            return HomeLevel.postcode(home) == HomeLevel.SAME
                    || HomeLevel.address(home) == HomeLevel.SAME
                    || NumberLevel.isShared(pattern)
                    || Field.PHONE.level(pattern) == NumberLevel.SAME
                    || Field.EMAIL.level(pattern) == 1;
        }

        double[] of(Field field) {
            return Objects.requireNonNull(counts.get(field));
        }
    }

    private void update(Map<PairClass, Learnt> learnt) {
        learnt.forEach((each, so) -> {
            if (households || each == SAME) {
                share.put(each, Math.max(so.sum, 1e-3) / pairs);
            }
        });
        if (households) {
            share.put(TWIN, Math.max(shareOf(TWIN), .01 * shareOf(HOUSEHOLD)));
        }
        share.put(UNRELATED, 1 - shareOf(SAME) - shareOf(HOUSEHOLD) - shareOf(TWIN));
        var ofSame = Objects.requireNonNull(learnt.get(SAME));
        var ofHousehold = Objects.requireNonNull(learnt.get(HOUSEHOLD));
        var same = new Tables();
        var household = table(UNRELATED).copy();
        for (var field : Field.values()) {
            same.put(
                    field,
                    field == Field.BIRTH ? birthOfSame(ofSame) : ofSame(field, ofSame.of(field)));
            if (SHARED.contains(field) || field == Field.BIRTH) {
                household.put(
                        field,
                        Tables.shares(
                                field,
                                ofHousehold.of(field),
                                table(UNRELATED).of(field),
                                HOUSEHOLD_PRIOR));
            }
        }
        cap(household.of(Field.BIRTH));
        tables.put(SAME, same);
        tables.put(HOUSEHOLD, household);
        tables.put(UNRELATED, unrelated());
        tables.put(TWIN, twin());
    }

    private double shareOf(PairClass of) {
        return share.getOrDefault(of, 0.0);
    }

    private double[] ofSame(Field field, double[] counts) {
        if (field == Field.HOME) {
            return Tables.shares(field, counts, Tables.product(field, counts), JOINT);
        }
        return Tables.shares(field, counts, first.of(field), 2);
    }

    /// How dates go wrong is learnt from pairs that something else bears out. Where there are few,
    /// dates with little in common are held to what slips that have nothing to do with each other
    /// would make: namesakes would otherwise teach that dates differ at will.
    private static double[] birthOfSame(Learnt learnt) {
        var isBorneOut = learnt.sumBorneOut >= ENOUGH_BORNE_OUT;
        var counts = isBorneOut ? learnt.borneOut : learnt.of(Field.BIRTH);
        var product = Tables.product(Field.BIRTH, counts);
        var table = Tables.shares(Field.BIRTH, counts, product, JOINT);
        for (var level = 1; level < BirthLevel.COUNT; level++) {
            if (BirthLevel.hasLittleInCommon(level, isBorneOut ? 1 : 0)) {
                table[level] = Math.min(table[level], product[level]);
            }
        }
        Tables.normalise(Field.BIRTH, table);
        return table;
    }

    private static void cap(double[] birth) {
        if (birth[BirthLevel.ALL_SAME] > MOST_TWINS_BY_CHANCE) {
            birth[BirthLevel.ALL_SAME] = MOST_TWINS_BY_CHANCE;
            Tables.normalise(Field.BIRTH, birth);
        }
    }

    /// What is drawn at random holds some pairs of the other classes; they are taken out again.
    private Tables unrelated() {
        var unrelated = new Tables();
        for (var field : Field.values()) {
            var drawn = random.of(field);
            var table = new double[field.size()];
            for (var level = 1; level < Tables.levels(field); level++) {
                var others = 0.0;
                for (var each : KIN) {
                    others += shareOf(each) * table(each).of(field)[level];
                }
                table[level] = Math.max(drawn[level] - others, .1 * drawn[level]);
            }
            Tables.normalise(field, table);
            unrelated.put(field, table);
        }
        return unrelated;
    }
}
