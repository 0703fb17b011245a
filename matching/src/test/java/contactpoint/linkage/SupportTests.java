package contactpoint.linkage;

import static contactpoint.linkage.SmallModels.pair;
import static contactpoint.linkage.SmallModels.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What third records say of a pair.
final class SupportTests {
    private static double log2(double odds) {
        return Math.log(odds) / Math.log(2);
    }

    private static Weighed heard(People people, Weighed weighed) {
        return Support.of(people, weighed).weighed();
    }

    @ParameterizedTest(name = "{0} by itself, {1} and {2} with a third: {3}")
    @CsvSource({
        // (1 + 8 * 8) / (1 + 8 + 8) is 65 / 17.
        "0, 3, 3, 1.9349",
        "-2, 3, 3, -.0651",
        // Against it three tenths: (1 + 8 / 8) / (1 + 8 + 1 / 8) is .2192.
        "5, 3, -3, 4.3431",
        "5, -3, 3, 4.3431",
        // A third says no more than ten bits: (1 + 1024 * 1024) / 2049.
        "0, 50, 50, 8.9993",
        "0, 10, 50, 8.9993",
        "5, 50, -50, 2.2993",
        // Who is linked to neither is not heard.
        "5, -3, -3, 5",
        "5, 0, 0, 5",
        "5, 0, -3, 5",
    })
    void a_third_speaks_for_a_pair_or_against_it(
            double direct, double one, double other, double weight) {
        var people = SmallModels.people("a", "b", "c");
        // Each place of the three once as the third.
        for (var third = 0; third < 3; third++) {
            var first = third == 0 ? 1 : 0;
            var second = third == 2 ? 1 : 2;
            var weighed =
                    weighed(
                            pair(second, first, direct),
                            pair(Math.max(first, third), Math.min(first, third), one),
                            pair(Math.max(second, third), Math.min(second, third), other));
            var p = weighed.pairs().place(second, first, 0, 3);
            assertThat(heard(people, weighed).weights()[p]).isCloseTo(weight, within(1e-3));
            assertThat(Support.of(people, weighed).cutShort()).isZero();
        }
    }

    @Test
    void of_several_the_most_that_is_said_for_it_and_against_it_counts() {
        var people = SmallModels.people("a", "b", "c", "d", "e", "f");
        var weighed =
                weighed(
                        pair(1, 0, -1),
                        pair(2, 0, 3),
                        pair(2, 1, 3),
                        pair(3, 0, 6),
                        pair(3, 1, 6),
                        pair(4, 0, 3),
                        pair(4, 1, -3),
                        pair(5, 0, 6),
                        pair(5, 1, -6));
        var most = (1 + 64.0 * 64) / 129;
        var least = (1 + 1.0) / (1 + 64 + 1.0 / 64);
        assertThat(heard(people, weighed).weights()[0])
                .isCloseTo(-1 + log2(most) + .3 * log2(least), within(1e-9));
    }

    @Test
    void a_third_that_was_not_compared_with_both_is_not_heard() {
        var people = SmallModels.people("a", "b", "c");
        var weighed = weighed(pair(1, 0, -1), pair(2, 0, 8));
        assertThat(heard(people, weighed).weights()).containsExactly(-1, 8);
    }

    /// Two copies and one other: the copies' pair stands beside those with the other.
    private static People copies(int many) {
        var people = new People();
        people.add(Map.of(Column.ID, "x", Column.FORENAME, SmallModels.name(0)));
        for (var at = 0; at < many; at++) {
            people.add(Map.of(Column.ID, "c" + at, Column.FORENAME, SmallModels.name(1)));
        }
        people.arrange();
        return people;
    }

    @Test
    void of_two_copies_there_is_no_third_of_three_there_is() {
        var alone = weighed(pair(1, 1, 4));
        assertThat(heard(copies(2), alone).weights()[0]).isEqualTo(4);
        assertThat(heard(copies(3), alone).weights()[0])
                .isCloseTo(4 + log2((1 + 256.0) / 33), within(1e-9));
    }

    @Test
    void a_copy_of_one_of_the_two_is_a_third() {
        var weighed = weighed(pair(1, 0, -1), pair(1, 1, 4));
        var says = log2((1 + 16 * .5) / (1 + 16 + .5));
        assertThat(heard(copies(2), weighed).weights()[0]).isCloseTo(-1 + .3 * says, within(1e-9));
        // The other speaks for the copies too, or against them.
        assertThat(heard(copies(2), weighed(pair(1, 0, 3), pair(1, 1, -1))).weights()[1])
                .isCloseTo(-1 + log2(65.0 / 17), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_third_that_is_linked_to_one_and_compared_with_both_is_heard(long seed) {
        var random = new Random(seed);
        var n = 14;
        var people = all(n);
        var said = new ArrayList<double[]>();
        var weight = new double[n][n];
        for (var one = 0; one < n; one++) {
            for (var other = 0; other < one; other++) {
                var is = random.nextInt(3) > 0 ? random.nextGaussian() * 6 : Double.NaN;
                weight[one][other] = weight[other][one] = is;
                if (!Double.isNaN(is)) {
                    said.add(pair(one, other, is));
                }
            }
        }
        var heard = heard(people, weighed(said.toArray(double[][]::new)));
        for (var p = 0; p < heard.pairs().size; p++) {
            int one = heard.pairs().one[p], other = heard.pairs().other[p];
            double most = 1, least = 1;
            for (var third = 0; third < n; third++) {
                double a = weight[one][third], b = weight[other][third];
                if (third != one && third != other && (a > 0 || b > 0) && !Double.isNaN(a + b)) {
                    double i = odds(a), j = odds(b);
                    most = Math.max(most, (1 + i * j) / (1 + i + j));
                    least = Math.min(least, (1 + i * j) / (1 + i + j));
                }
            }
            assertThat(heard.weights()[p])
                    .isCloseTo(weight[one][other] + log2(most) + .3 * log2(least), within(1e-9));
        }
    }

    private static double odds(double weight) {
        return Math.pow(2, Math.max(-10, Math.min(10, weight)));
    }

    private static People all(int n) {
        var entities = new String[n];
        java.util.Arrays.fill(entities, "a");
        return SmallModels.people(entities);
    }

    @Test
    void where_more_hang_together_than_can_be_gone_through_it_is_said_of_how_many() {
        var n = 450;
        var people = all(n);
        var pairs = new Pairs();
        for (var one = 0; one < n; one++) {
            for (var other = 0; other < one; other++) {
                pairs.add(one, other, 0);
            }
        }
        var weights = new double[pairs.size];
        java.util.Arrays.fill(weights, 1);
        var heard = Support.of(people, new Weighed(pairs, weights));
        // Each links 449 others, who have been compared with 449. The first is the one of no pair.
        assertThat(heard.cutShort()).isEqualTo(n - 1);
        assertThat(Support.of(all(3), weighed(pair(1, 0, 1))).cutShort()).isZero();
    }
}
