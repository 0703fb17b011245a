package contactpoint.linkage;

import static contactpoint.linkage.SmallModels.pair;
import static contactpoint.linkage.SmallModels.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How right a linkage is, by hand-made figures.
final class TruthTests {
    /// Records by name and by whose they are, such as `a1`; where a bar stands the second file
    /// begins.
    private static People people(String... records) {
        var people = new People();
        for (var record : records) {
            if (record.equals("|")) {
                people.beginRight();
            } else {
                people.add(
                        Map.of(
                                Column.ID, "r" + people.size(),
                                Column.FORENAME, "na" + record.charAt(0),
                                Column.ENTITY, record.substring(1)));
            }
        }
        people.arrange();
        return people;
    }

    @ParameterizedTest(name = "{0}: {1} pairs")
    @CsvSource({
        "a1 b1 c2, 1",
        "a1 b1 c1, 3",
        "a b c, 0",
        "a1 b1 c1 d2 e2 f, 4",
        "a1 b1 | c1 d1, 4",
        "a1 b2 | c1 d3, 1",
        "a b | c d1, 0",
        "a1 a1 a2 a1, 3",
    })
    void pairs_of_one_person_are_counted(String records, long pairs) {
        assertThat(new Truth(people(records.split(" "))).pairs()).isEqualTo(pairs);
    }

    @Test
    void a_pair_of_firsts_stands_for_all_pairs_of_their_copies() {
        // 0 to 4 say a, 5 to 7 b, 8 c.
        var people = people("a1", "a1", "a2", "a", "a", "b1", "b2", "b2", "c3");
        var truth = new Truth(people);
        assertThat(truth.pairs(5, 0)).isEqualTo(2 + 2);
        assertThat(truth.pairs(0, 5)).isEqualTo(4);
        assertThat(truth.pairs(0, 0)).isEqualTo(1);
        assertThat(truth.pairs(5, 5)).isEqualTo(1);
        assertThat(truth.pairs(8, 0)).isZero();
        assertThat(truth.pairs(8, 5)).isZero();
        var single = new Truth(people("a1", "b1", "c2", "d", "e"));
        assertThat(single.pairs(1, 0)).isEqualTo(1);
        assertThat(single.pairs(2, 0)).isZero();
        assertThat(single.pairs(4, 3)).isZero();
    }

    @Test
    void of_copies_one_is_as_likely_as_another() {
        var people = people("a1", "a1", "a2", "b1", "b2", "b2", "b2", "c");
        var truth = new Truth(people);
        assertThat(truth.chance(3, 0)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(truth.chance(0, 3)).isCloseTo(1.0 / 4, within(1e-12));
        // Of its own copies it is not itself.
        for (var record = 0; record < 3; record++) {
            var isFirstPerson = people.ids.get(record).compareTo("r2") < 0;
            assertThat(truth.chance(record, 0)).isEqualTo(isFirstPerson ? .5 : 0);
        }
        assertThat(truth.chance(7, 0)).isZero();
        assertThat(truth.chance(0, 7)).isZero();
    }

    @Test
    void somebody_is_known_if_another_record_could_be_linked_to() {
        var one = people("a1", "b1", "c2", "d");
        var truth = new Truth(one);
        assertThat(truth.isKnown(0)).isTrue();
        assertThat(truth.isKnown(2)).isFalse();
        assertThat(truth.isKnown(3)).isFalse();
        var two = new Truth(people("a1", "b2", "|", "c1", "d3", "e3", "f"));
        assertThat(two.isKnown(2)).isTrue();
        assertThat(two.isKnown(3)).isFalse();
        assertThat(two.isKnown(5)).isFalse();
    }

    private static Counted counted(People people, Weighed weighed) {
        return new Counted(people.copies(), new Truth(people), weighed);
    }

    @Test
    void pairs_are_counted_from_a_weight_on() {
        var people = people("a1", "b1", "c2", "d2", "e3");
        var counted =
                counted(
                        people,
                        weighed(
                                pair(1, 0, 5),
                                pair(2, 0, 2),
                                pair(3, 1, -1),
                                pair(3, 2, 0),
                                pair(4, 3, -3)));
        assertThat(counted.all()).isEqualTo(5);
        assertThat(counted.right()).isEqualTo(2);
        assertThat(counted.atLeast(0)).isEqualTo(new Judgement.Rate(2, 1, 0));
        assertThat(counted.atLeast(.1)).isEqualTo(new Judgement.Rate(1, 1, 1));
        assertThat(counted.atLeast(9)).isEqualTo(new Judgement.Rate(0, 0, 2));
        // One of one right, then one of two, then two of three.
        assertThat(counted.best().f1()).isCloseTo(2 * 2 / 5.0, within(1e-12));
        assertThat(counted.best().threshold()).isEqualTo(.5);
    }

    @Test
    void the_best_threshold_may_be_far_below_nothing_or_above() {
        var people = people("a1", "b1", "c2", "d2", "e3", "f3");
        var low =
                counted(
                        people,
                        weighed(
                                pair(1, 0, 1),
                                pair(3, 2, -20),
                                pair(5, 4, -40),
                                pair(5, 0, -50),
                                pair(5, 1, -60)));
        assertThat(low.best().f1()).isEqualTo(1);
        assertThat(low.best().threshold()).isCloseTo(Weighed.chance(-40), within(1e-18));
        var high =
                counted(
                        people,
                        weighed(
                                pair(1, 0, 9),
                                pair(3, 2, 8),
                                pair(5, 4, 7),
                                pair(5, 0, 6),
                                pair(5, 1, 5)));
        assertThat(high.best().f1()).isEqualTo(1);
        assertThat(high.best().threshold()).isCloseTo(Weighed.chance(7), within(1e-12));
        var never = counted(people, weighed(pair(5, 0, 6)));
        assertThat(never.best()).isEqualTo(new Counted.Best(0, 1));
        var nothing = counted(people, weighed(pair(1, 0, -300), pair(5, 0, -400)));
        assertThat(nothing.best().f1()).isCloseTo(.5, within(1e-12));
    }

    @Test
    void copies_count_as_often_as_they_come() {
        var people = people("a1", "a1", "a2", "b1");
        var counted = counted(people, weighed(pair(0, 0, 4), pair(3, 0, 2)));
        assertThat(counted.all()).isEqualTo(6);
        assertThat(counted.right()).isEqualTo(1 + 2);
        assertThat(counted.atLeast(3)).isEqualTo(new Judgement.Rate(1, 2, 2));
    }

    @ParameterizedTest(name = "{0} right, {1} wrong, {2} missed: {3}, {4}, {5}")
    @CsvSource({
        "3, 1, 2, .75, .6, .6667",
        "0, 0, 0, 1, 1, 0",
        "0, 2, 3, 0, 0, 0",
        "4, 0, 0, 1, 1, 1"
    })
    void rates(long right, long wrong, long missed, double precision, double recall, double f1) {
        var rate = new Judgement.Rate(right, wrong, missed);
        assertThat(rate.precision()).isCloseTo(precision, within(1e-4));
        assertThat(rate.recall()).isCloseTo(recall, within(1e-4));
        assertThat(rate.f1()).isCloseTo(f1, within(1e-4));
    }

    @Test
    void each_rival_counts_against_a_pair() {
        var people = people("a1", "b2", "|", "c1", "d2");
        var weighed = weighed(pair(2, 0, 5), pair(2, 1, 2), pair(3, 0, 3), pair(3, 1, 4));
        var against = Assignment.againstRivals(people, weighed);
        double log2 = Math.log(2);
        assertThat(against[0]).isCloseTo(5 - Math.log(1 + 4 + 8) / log2, within(1e-9));
        assertThat(against[1]).isCloseTo(2 - Math.log(1 + 32 + 16) / log2, within(1e-9));
        assertThat(against[2]).isCloseTo(3 - Math.log(1 + 16 + 32) / log2, within(1e-9));
        assertThat(against[3]).isCloseTo(4 - Math.log(1 + 8 + 4) / log2, within(1e-9));
    }

    @Test
    void copies_are_rivals_of_each_other() {
        var people = people("a1", "a1", "|", "c1", "c1", "c2");
        var against = Assignment.againstRivals(people, weighed(pair(2, 0, 3)));
        // Three beside one on either side: one more of the left, two more of the right.
        assertThat(against[0]).isCloseTo(3 - Math.log(1 + 8 + 16) / Math.log(2), within(1e-9));
    }

    private static Judgement.Rate assigned(People people, Weighed weighed, double least) {
        return Assignment.rate(people, new Truth(people), weighed, least);
    }

    @Test
    void who_has_a_likelier_partner_is_not_linked_to_a_less_likely_one() {
        var people = people("a1", "b2", "|", "c1", "d2", "e9");
        var weighed =
                weighed(pair(2, 0, 9), pair(2, 1, 5), pair(3, 0, 8), pair(3, 1, 4), pair(4, 1, 1));
        assertThat(assigned(people, weighed, 0)).isEqualTo(new Judgement.Rate(2, 0, 0));
        assertThat(assigned(people, weighed, 4)).isEqualTo(new Judgement.Rate(2, 0, 0));
        assertThat(assigned(people, weighed, 4.1)).isEqualTo(new Judgement.Rate(1, 0, 1));
        var wrong = weighed(pair(2, 0, 3), pair(2, 1, 7), pair(3, 1, 8), pair(4, 0, 6));
        assertThat(assigned(people, wrong, 0)).isEqualTo(new Judgement.Rate(1, 1, 1));
    }

    @Test
    void copies_take_partners_one_after_the_other_and_are_right_as_often_as_by_lot() {
        var people = people("a1", "a2", "b1", "|", "c1", "c1", "c2", "d1");
        // Two of three pairs of c with a are linked: of six pairs two and one are right.
        var weighed = weighed(pair(3, 0, 6), pair(6, 0, 1));
        assertThat(assigned(people, weighed, 0)).isEqualTo(new Judgement.Rate(1, 1, 6));
        // The third takes b, which is right two times of three.
        var more = weighed(pair(3, 0, 6), pair(3, 2, 2), pair(6, 0, 1));
        assertThat(assigned(people, more, 0)).isEqualTo(new Judgement.Rate(2, 1, 5));
    }

    @Test
    void of_equals_the_first_is_taken() {
        var people = people("a1", "b2", "|", "c1", "d1");
        var weighed = weighed(pair(2, 0, 3), pair(2, 1, 3), pair(3, 0, 3), pair(3, 1, 3));
        assertThat(assigned(people, weighed, 0)).isEqualTo(new Judgement.Rate(1, 1, 1));
    }
}
