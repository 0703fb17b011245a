package contactpoint.linkage;

import static contactpoint.linkage.SmallModels.pair;
import static contactpoint.linkage.SmallModels.weighed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which records become one person.
final class ClusteringTests {
    private static int[] groups(People people, Weighed weighed, Clustering.Asked asked) {
        return Clustering.of(people, weighed, Compared.of(weighed.pairs(), people.size()), asked)
                .group();
    }

    private static int[] groups(int records, double[]... said) {
        return groups(people(records), weighed(said), (_, _) -> -5);
    }

    private static People people(int records) {
        var entities = new String[records];
        Arrays.fill(entities, "");
        return SmallModels.people(entities);
    }

    private static People copies(int before, int many, int after) {
        var people = new People();
        for (var at = 0; at < before + many + after; at++) {
            var name = at < before ? at : at < before + many ? before : at - many + 1;
            people.add(Map.of(Column.ID, "r" + at, Column.FORENAME, SmallModels.name(name)));
        }
        people.arrange();
        return people;
    }

    @Test
    void two_become_one_if_their_weight_is_above_nothing() {
        assertThat(groups(2, pair(1, 0, .1))).containsExactly(0, 0);
        assertThat(groups(2, pair(1, 0, 0))).containsExactly(0, 1);
        assertThat(groups(2, pair(1, 0, -.1))).containsExactly(0, 1);
        assertThat(groups(2)).containsExactly(0, 1);
    }

    @Test
    void a_chain_of_near_misses_makes_no_one_person() {
        assertThat(groups(3, pair(1, 0, 3), pair(2, 1, 2))).containsExactly(0, 0, 2);
        assertThat(groups(3, pair(1, 0, 2), pair(2, 1, 3))).containsExactly(0, 1, 1);
        assertThat(groups(3, pair(1, 0, 3), pair(2, 1, 6), pair(2, 0, -2)))
                .containsExactly(0, 0, 0);
        assertThat(groups(3, pair(1, 0, 3), pair(2, 1, 6), pair(2, 0, -4)))
                .containsExactly(0, 1, 1);
    }

    @Test
    void a_pair_that_was_not_compared_is_weighed_when_it_matters() {
        var weighed = weighed(pair(1, 0, 3), pair(2, 1, 2));
        assertThat(groups(people(3), weighed, (_, _) -> -1)).containsExactly(0, 0, 0);
        assertThat(groups(people(3), weighed, (_, _) -> -2.1)).containsExactly(0, 0, 2);
    }

    @Test
    void no_pair_counts_for_more_than_ten_bits() {
        assertThat(groups(3, pair(1, 0, 30), pair(2, 1, 25), pair(2, 0, -9)))
                .containsExactly(0, 0, 0);
        assertThat(groups(3, pair(1, 0, 30), pair(2, 1, 9), pair(2, 0, -90)))
                .containsExactly(0, 0, 2);
        assertThat(Clustering.clip(11)).isEqualTo(10);
        assertThat(Clustering.clip(-11)).isEqualTo(-10);
        assertThat(Clustering.clip(9)).isEqualTo(9);
    }

    @Test
    void of_equals_the_first_come_together() {
        assertThat(groups(3, pair(1, 0, 3), pair(2, 1, 3), pair(2, 0, -9)))
                .containsExactly(0, 0, 2);
        assertThat(groups(4, pair(1, 0, 3), pair(2, 1, 3), pair(3, 2, 3)))
                .containsExactly(0, 0, 2, 2);
        assertThat(groups(3, pair(2, 0, 3), pair(2, 1, 3))).containsExactly(0, 1, 0);
    }

    @Test
    void groups_that_do_not_hang_together_are_gathered_apart() {
        assertThat(groups(7, pair(3, 0, 4), pair(5, 1, 4), pair(6, 5, 4), pair(6, 1, 4)))
                .containsExactly(0, 1, 2, 0, 4, 1, 1);
    }

    @Test
    void two_groups_join_by_the_mean_of_all_pairs_between_them() {
        // 2 and 3, 0 and 1; between them 7, -3, -3 and what nobody compared.
        double[][] said = {pair(1, 0, 9), pair(3, 2, 9), pair(2, 0, 7), pair(2, 1, -3)};
        var weighed = weighed(said[0], said[1], said[2], said[3], pair(3, 0, -3));
        assertThat(groups(people(4), weighed, (_, _) -> -.9)).containsExactly(0, 0, 0, 0);
        assertThat(groups(people(4), weighed, (_, _) -> -1.1)).containsExactly(0, 0, 2, 2);
    }

    @Test
    void copies_go_together_if_their_pair_is_likelier_one_person_than_not() {
        assertThat(groups(copies(1, 3, 1), weighed(pair(1, 1, 2)), (_, _) -> -5))
                .containsExactly(0, 1, 1, 1, 4);
        assertThat(groups(copies(1, 3, 1), weighed(pair(1, 1, -2)), (_, _) -> -5))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(groups(copies(1, 3, 1), weighed(pair(1, 1, 0)), (_, _) -> -5))
                .containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void copies_that_are_apart_join_others_if_the_pairs_between_them_allow_it() {
        // Two copies at -2 are one pair; with the other they make two at w: 2 w > 2.
        var people = copies(1, 2, 0);
        assertThat(groups(people, weighed(pair(1, 0, 1.1), pair(1, 1, -2)), (_, _) -> -5))
                .containsExactly(0, 0, 0);
        assertThat(groups(people, weighed(pair(1, 0, .9), pair(1, 1, -2)), (_, _) -> -5))
                .containsExactly(0, 1, 2);
        // Three copies are three pairs at -2, and three with the other.
        assertThat(groups(copies(1, 3, 0), weighed(pair(1, 0, 2.1), pair(1, 1, -2)), (_, _) -> -5))
                .containsExactly(0, 0, 0, 0);
        assertThat(groups(copies(1, 3, 0), weighed(pair(1, 0, 1.9), pair(1, 1, -2)), (_, _) -> -5))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void each_copy_counts_where_means_are_taken() {
        // 0 with 1 at 6, 1 with two copies at 3, 0 with each at -2.9 or -3.1.
        var people = copies(2, 2, 0);
        assertThat(
                        groups(
                                people,
                                weighed(
                                        pair(1, 0, 6),
                                        pair(2, 1, 3),
                                        pair(2, 0, -2.9),
                                        pair(2, 2, 9)),
                                (_, _) -> -5))
                .containsExactly(0, 0, 0, 0);
        assertThat(
                        groups(
                                people,
                                weighed(
                                        pair(1, 0, 6),
                                        pair(2, 1, 3),
                                        pair(2, 0, -3.1),
                                        pair(2, 2, 9)),
                                (_, _) -> -5))
                .containsExactly(0, 0, 2, 2);
    }

    /// Two groups whose first rows alone were compared.
    ///
    /// @param asked the weight of every other pair between them
    private static Clustering.Groups twoHalves(int half, double asked) {
        var pairs = new Pairs();
        var weights = new double[2 * half * half];
        for (var one = 0; one < 2 * half; one++) {
            for (var other = 0; other < one; other++) {
                var areOne = one < half == other < half;
                if (areOne || (one == half && other == 0)) {
                    weights[pairs.size] = areOne ? 9 : 5;
                    pairs.add(one, other, 0);
                }
            }
        }
        return Clustering.of(
                people(2 * half),
                new Weighed(pairs, Arrays.copyOf(weights, pairs.size)),
                Compared.of(pairs, 2 * half),
                (_, _) -> asked);
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "101, 1", "120, 1"})
    void between_groups_of_more_rows_than_a_hundred_with_a_hundred_not_every_pair_is_weighed(
            int half, int sampled) {
        var groups = twoHalves(half, -5);
        assertThat(groups.sampled()).isEqualTo(sampled);
        assertThat(groups.group()[half]).isEqualTo(half);
        assertThat(groups.group()[half - 1]).isZero();
        assertThat(groups.group()[2 * half - 1]).isEqualTo(half);
    }

    @Test
    void of_large_groups_what_was_weighed_decides() {
        var groups = twoHalves(101, 5);
        assertThat(groups.sampled()).isEqualTo(1);
        assertThat(groups.group()).containsOnly(0);
    }

    @Test
    void where_copies_have_joined_others_somebody_may_follow() {
        // Copies 2 and 3 at -10; 1 makes up for it, and then 0 follows.
        var weighed = weighed(pair(2, 0, 3), pair(2, 1, 9), pair(2, 2, -12));
        assertThat(groups(copies(2, 2, 0), weighed, (_, _) -> -2)).containsExactly(0, 0, 0, 0);
        assertThat(groups(copies(2, 2, 0), weighed, (_, _) -> -6.1)).containsExactly(0, 1, 1, 1);
        var without = weighed(pair(2, 0, 3), pair(2, 1, 4), pair(2, 2, -12));
        assertThat(groups(copies(2, 2, 0), without, (_, _) -> -2)).containsExactly(0, 1, 2, 3);
    }
}
