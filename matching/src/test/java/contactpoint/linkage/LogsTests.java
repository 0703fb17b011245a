package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import contactpoint.linkage.Model.PairClass;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Models, their logarithms and the weights that come of them, by figures that can be worked out by
/// hand.
final class LogsTests {
    private static final long SAME_SURNAME = Field.SURNAME.at(NameLevel.SAME);
    private static final long SAME_SEX = Field.SEX.at(1);

    /// Same 1 of 1,000, household 2, twin 1; a last name and a sex are known of each.
    private static Model model(double household, double twin) {
        var tables = new EnumMap<PairClass, Tables>(PairClass.class);
        double[] surname = {.5, .25, .25, .001};
        double[] sex = {.9, .5, .5, .5};
        for (var each : PairClass.values()) {
            var table = new Tables();
            table.of(Field.SURNAME)[NameLevel.SAME] = surname[each.ordinal()];
            table.of(Field.SEX)[1] = sex[each.ordinal()];
            table.of(Field.SEX)[2] = 1 - sex[each.ordinal()];
            tables.put(each, table);
        }
        return new Model(
                Map.of(
                        PairClass.SAME,
                        .001,
                        PairClass.HOUSEHOLD,
                        household,
                        PairClass.TWIN,
                        twin,
                        PairClass.UNRELATED,
                        1 - .001 - household - twin),
                tables);
    }

    private static double log2(double odds) {
        return Math.log(odds) / Math.log(2);
    }

    private static double weight(Model model, long pattern, Shared shared) {
        return new Weighing(model).weight(new Evidence(pattern, shared));
    }

    @Test
    void a_weight_is_one_person_against_all_that_two_may_be() {
        var model = model(.002, .001);
        assertThat(weight(model, 0, Shared.AVERAGE)).isCloseTo(log2(.001 / .999), within(1e-9));
        assertThat(weight(model, SAME_SURNAME, Shared.AVERAGE))
                .isCloseTo(log2(.001 * .5 / (.002 * .25 + .001 * .25 + .996 * .001)), within(1e-9));
        assertThat(weight(model, SAME_SURNAME | SAME_SEX, Shared.AVERAGE))
                .isCloseTo(log2(.001 * .5 * .9 / ((.003 * .25 + .996 * .001) * .5)), within(1e-9));
    }

    @Test
    void a_level_that_never_came_is_not_impossible() {
        var never = Field.SURNAME.at(NameLevel.CROSSED);
        assertThat(weight(model(0, 0), never, Shared.AVERAGE))
                .isCloseTo(log2(.001 / .999), within(1e-9));
        assertThat(weight(model(0, 0), SAME_SURNAME, Shared.AVERAGE))
                .isCloseTo(log2(.001 * .5 / (.999 * .001)), within(1e-9));
    }

    @Test
    void what_is_common_counts_among_strangers_and_in_a_household_what_it_does_not_share() {
        var model = model(.002, .001);
        var twice = Math.log(2);
        // First name and date of birth count in a household too, of twins nothing does.
        double h = .002, t = .001, u = .996;
        assertThat(weight(model, 0, new Shared(twice, 0, 0, 0, 0, 0)))
                .isCloseTo(log2(.001 / (2 * h + t + 2 * u)), within(1e-9));
        assertThat(weight(model, 0, new Shared(0, 0, twice, twice, 0, 0)))
                .isCloseTo(log2(.001 / (4 * h + t + 4 * u)), within(1e-9));
        assertThat(weight(model, 0, new Shared(0, twice, 0, 0, 0, 0)))
                .isCloseTo(log2(.001 / (h + t + 2 * u)), within(1e-9));
        assertThat(weight(model, 0, new Shared(0, 0, 0, 0, twice, twice)))
                .isCloseTo(log2(.001 / (h + t + 4 * u)), within(1e-9));
    }

    @Test
    void rarity_counts_up_to_a_limit() {
        var model = model(0, 0);
        assertThat(weight(model, 0, new Shared(6, 6, 6, 6, 6, 6)))
                .isEqualTo(weight(model, 0, new Shared(0, 10, 0, 0, 0, 0)));
        assertThat(weight(model, 0, new Shared(-6, -6, -6, -6, -6, -6)))
                .isEqualTo(weight(model, 0, new Shared(0, -14, 0, 0, 0, 0)));
        assertThat(weight(model, 0, new Shared(0, -13, 0, 0, 0, 0)))
                .isGreaterThan(weight(model, 0, new Shared(0, -12, 0, 0, 0, 0)));
        var weighing = new Weighing(model);
        assertThat(weighing.beyondLimit(new Shared(6, 6, 0, 0, 0, 0)))
                .isCloseTo(2 / Math.log(2), within(1e-9));
        assertThat(weighing.beyondLimit(new Shared(-8, -8, 0, 0, 0, 0)))
                .isCloseTo(-2 / Math.log(2), within(1e-9));
        assertThat(weighing.beyondLimit(new Shared(3, 3, 0, 0, 0, 0))).isZero();
    }

    @Test
    void a_weight_is_taken_apart_into_what_stands_against_it() {
        var weighing = new Weighing(model(.002, .001));
        assertThat(weighing.againstStrangers()).isCloseTo(log2(.001 / .996), within(1e-9));
        assertThat(weighing.againstStrangers(Field.SURNAME, SAME_SURNAME))
                .isCloseTo(log2(500), within(1e-9));
        assertThat(weighing.againstStrangers(Field.SEX, SAME_SURNAME)).isZero();
        var evidence = new Evidence(SAME_SURNAME, Shared.AVERAGE);
        double h = .002 * .25, t = .001 * .25, u = .996 * .001;
        assertThat(weighing.againstHousehold(evidence)).isCloseTo(log2(u / (u + h)), within(1e-9));
        assertThat(weighing.againstTwins(evidence))
                .isCloseTo(log2((u + h) / (u + h + t)), within(1e-9));
        var common = new Evidence(0, new Shared(Math.log(2), 0, 0, 0, 0, 0));
        assertThat(weighing.againstTwins(common))
                .isCloseTo(log2(2 * .998 / (2 * .998 + .001)), within(1e-9));
        var surname = new Evidence(0, new Shared(0, Math.log(4), 0, 0, 0, 0));
        assertThat(weighing.againstHousehold(surname))
                .isCloseTo(log2(4 * .996 / (4 * .996 + .002)), within(1e-9));
    }

    @Test
    void the_chances_of_the_classes_of_a_pair_add_up_to_one() {
        var logs = Logs.of(model(.002, .001));
        var chances = new double[4];
        logs.chances(SAME_SURNAME, chances);
        var sum = .001 * .5 + .002 * .25 + .001 * .25 + .996 * .001;
        double[] expected = {.001 * .5 / sum, .002 * .25 / sum, .001 * .25 / sum, .000996 / sum};
        assertThat(chances).containsExactly(expected, within(1e-12));
        assertThat(logs.share(logs.place(PairClass.HOUSEHOLD)))
                .isCloseTo(Math.log(.002), within(1e-12));
        var without = Logs.of(model(0, 0));
        without.chances(SAME_SURNAME, chances);
        assertThat(chances[1] + chances[2]).isLessThan(1e-200);
    }

    @Test
    void odds_chances_and_weights_are_one_thing_in_three_ways() {
        assertThat(Weighed.odds(3)).isEqualTo(8);
        assertThat(Weighed.odds(-3)).isEqualTo(.125);
        assertThat(Weighed.odds(5_000)).isEqualTo(Math.pow(2, 100));
        assertThat(Weighed.odds(-5_000)).isEqualTo(Math.pow(2, -100));
        assertThat(Weighed.log2(8)).isCloseTo(3, within(1e-12));
        assertThat(Weighed.log2(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Weighed.chance(0)).isEqualTo(.5);
        assertThat(Weighed.chance(3)).isCloseTo(8.0 / 9, within(1e-12));
        assertThat(Weighed.weight(.8)).isCloseTo(2, within(1e-9));
        assertThat(Weighed.weight(.2)).isCloseTo(-2, within(1e-9));
        assertThat(Weighed.bits(Math.log(2))).isCloseTo(1, within(1e-15));
    }

    @Test
    void pairs_that_come_later_are_put_between_those_that_are_there() {
        var mine =
                SmallModels.weighed(
                        SmallModels.pair(1, 0, 1), SmallModels.pair(3, 1, 2),
                        SmallModels.pair(3, 2, 3), SmallModels.pair(5, 0, 4));
        var more =
                SmallModels.weighed(
                        SmallModels.pair(2, 0, 5), SmallModels.pair(3, 0, 6),
                        SmallModels.pair(4, 0, 7), SmallModels.pair(5, 1, 8));
        var both = mine.and(more);
        assertThat(both.pairs().size).isEqualTo(8);
        assertThat(both.pairs().one).containsExactly(1, 2, 3, 3, 3, 4, 5, 5);
        assertThat(both.pairs().other).containsExactly(0, 0, 0, 1, 2, 0, 0, 1);
        assertThat(both.weights()).containsExactly(1, 5, 6, 2, 3, 7, 4, 8);
        assertThat(SmallModels.weighed().and(more).weights()).containsExactly(5, 6, 7, 8);
        assertThat(more.and(SmallModels.weighed()).weights()).containsExactly(5, 6, 7, 8);
    }
}
