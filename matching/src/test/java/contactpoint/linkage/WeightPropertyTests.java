package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.linkage.Model.PairClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What must hold of every weight, whatever the model.
final class WeightPropertyTests {
    private static final List<PairClass> OTHERS =
            List.of(PairClass.HOUSEHOLD, PairClass.TWIN, PairClass.UNRELATED);

    private static int agreeing(Field field) {
        return switch (field) {
            case BIRTH -> BirthLevel.ALL_SAME;
            case HOME -> HomeLevel.of(HomeLevel.SAME, HomeLevel.SAME);
            default -> 1;
        };
    }

    @Property
    void a_field_more_that_agrees_lowers_a_weight_by_no_more_than_its_model_says(
            @ForAll long seed) {
        var made = new MadeUpModels(seed);
        var model = made.model();
        var any = made.evidence();
        var field = made.field();
        var missing = any.with(field, 0);
        var agrees = missing.with(field, agreeing(field)).pattern();
        var common = new Random(seed).nextGaussian() * 3;
        var before = missing.shared();
        var after =
                new Shared(
                        field == Field.FORENAME ? common : before.forename(),
                        field == Field.SURNAME ? common : before.surname(),
                        field == Field.BIRTH ? common : before.year(),
                        before.monthDay(),
                        field == Field.HOME ? common : before.postcode(),
                        field == Field.PLACE ? common : before.place());
        var weighing = new Weighing(model);
        var gain = weighing.weight(new Evidence(agrees, after)) - weighing.weight(missing);
        var says = Double.POSITIVE_INFINITY;
        for (var each : OTHERS) {
            says = Math.min(says, ratio(model, each, field));
        }
        var ofRarity = after.equals(before) ? 0 : Math.max(0, common) / Math.log(2);
        assertThat(gain).isGreaterThanOrEqualTo(says - ofRarity - 1e-9);
    }

    private static double ratio(Model model, PairClass other, Field field) {
        var level = agreeing(field);
        var same = Math.max(1e-12, model.tablesOf(PairClass.SAME).of(field)[level]);
        var theirs = Math.max(1e-12, model.tablesOf(other).of(field)[level]);
        return Math.log(same / theirs) / Math.log(2);
    }

    @Property(tries = 200)
    void a_column_more_that_agrees_changes_no_other_field(@ForAll long seed) {
        var random = new Random(seed);
        var some = new SomePeople(seed).with(2).rows();
        var one = new EnumMap<>(some.get(0));
        var other = new EnumMap<>(some.get(1));
        var columns =
                Map.of(
                        Column.SEX, Field.SEX,
                        Column.PLACE, Field.PLACE,
                        Column.PHONE, Field.PHONE,
                        Column.EMAIL, Field.EMAIL,
                        Column.NHS_NUMBER, Field.NHS_NUMBER,
                        Column.UPN, Field.UPN,
                        Column.IDENTIFIER, Field.IDENTIFIER);
        for (var each : columns.entrySet()) {
            one.remove(each.getKey());
            other.remove(each.getKey());
            var before = pattern(one, other);
            var value = each.getKey() == Column.SEX ? "F" : "9" + random.nextInt(1 << 28);
            one.put(each.getKey(), value);
            other.put(each.getKey(), value);
            assertThat(pattern(one, other)).isEqualTo(before | each.getValue().at(1));
        }
    }

    private static long pattern(Map<Column, String> one, Map<Column, String> other) {
        var people = SomePeople.people(List.of(one, other));
        return new Comparing(people, NameTable.standard()).pattern(0, 1);
    }

    @Property(tries = 60)
    void a_model_that_was_written_and_read_gives_the_same_weights_to_the_bit(@ForAll long seed) {
        var kept = kept(seed);
        var read = read(kept);
        assertThat(read.faults()).isEmpty();
        assertThat(read.version()).isEqualTo(kept.version());
        var rows = new SomePeople(seed).with(12).rows();
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).put(Column.PLACE, at % 3 == 0 ? "Leeds" : "Bath");
        }
        var first = link(rows, kept);
        var second = link(rows, read);
        assertThat(bits(second)).isEqualTo(bits(first));
        // And from what was kept of a pair alone: its levels and how common its values are.
        var pairs = first.weighed().pairs();
        var people = SomePeople.people(rows);
        people.arrange();
        var model = read.model(people);
        for (var p = 0; p < pairs.size; p++) {
            var shared = first.evidence(pairs.one[p], pairs.other[p]).shared();
            var evidence =
                    new Evidence(
                            pairs.pattern[p],
                            new Shared(
                                    read(shared.forename()),
                                    read(shared.surname()),
                                    read(shared.year()),
                                    read(shared.monthDay()),
                                    read(shared.postcode()),
                                    read(shared.place())));
            assertThat(Explanation.of(model, evidence, 0, 0).weight())
                    .isEqualTo(first.weighed().weights()[p]);
        }
    }

    private static long[] bits(Linkage linkage) {
        var weights = linkage.weighed().weights();
        var bits = new long[weights.length];
        for (var p = 0; p < bits.length; p++) {
            bits[p] = Double.doubleToRawLongBits(weights[p]);
        }
        return bits;
    }

    private static Linkage link(List<Map<Column, String>> rows, KeptModel model) {
        return Linkage.of(
                SomePeople.people(rows),
                NameTable.standard(),
                new Linkage.Settings(false, true, true, false, .5),
                new Models(Optional.of(model), Optional::empty),
                _ -> {});
    }

    private static KeptModel kept(long seed) {
        var random = new Random(seed);
        var model = new MadeUpModels(seed).model();
        var perRecord = new TreeMap<String, Double>();
        for (var each : List.of("SAME", "HOUSEHOLD", "TWIN")) {
            perRecord.put(each, random.nextDouble());
        }
        var levels = new TreeMap<String, SortedMap<String, List<Double>>>();
        for (var each : PairClass.values()) {
            var fields = new TreeMap<String, List<Double>>();
            for (var field : Field.values()) {
                var table = model.tablesOf(each).of(field);
                fields.put(
                        field.name(),
                        java.util.Arrays.stream(table)
                                .limit(Tables.levels(field))
                                .boxed()
                                .toList());
            }
            levels.put(each.name(), fields);
        }
        var values = new TreeMap<String, ValueShares>();
        for (var each : List.of("FORENAME", "SURNAME", "YEAR", "MONTH_DAY", "PLACE")) {
            var shares = new TreeMap<String, Double>();
            for (var value :
                    List.of("kelly", "tom", "mei", "marsden", "chen", "leeds", "2011", "6-14")) {
                shares.put(value, random.nextDouble());
            }
            values.put(each, new ValueShares(random.nextDouble(), random.nextDouble(), shares));
        }
        return new KeptModel(perRecord, levels, values);
    }

    /// As a file has it: every number in figures.
    private static KeptModel read(KeptModel model) {
        var perRecord = new TreeMap<String, Double>();
        model.perRecord().forEach((of, number) -> perRecord.put(of, read(number)));
        var levels = new TreeMap<String, SortedMap<String, List<Double>>>();
        model.levels()
                .forEach((of, fields) -> {
                    var mine = new TreeMap<String, List<Double>>();
                    fields.forEach((field, shares) -> {
                        var numbers = new ArrayList<Double>();
                        shares.forEach(each -> numbers.add(read(each)));
                        mine.put(field, numbers);
                    });
                    levels.put(of, mine);
                });
        var values = new TreeMap<String, ValueShares>();
        model.values()
                .forEach((of, shares) -> {
                    var mine = new TreeMap<String, Double>();
                    shares.shares().forEach((value, share) -> mine.put(value, read(share)));
                    values.put(
                            of,
                            new ValueShares(read(shares.squares()), read(shares.other()), mine));
                });
        return new KeptModel(perRecord, levels, values);
    }

    private static double read(double number) {
        return Double.parseDouble(Double.toString(number));
    }
}
