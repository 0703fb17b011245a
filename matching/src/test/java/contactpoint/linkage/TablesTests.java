package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shares of levels, and counts of patterns.
final class TablesTests {
    @ParameterizedTest(name = "{0}, level {1}: {2}")
    @CsvSource({
        "SEX, 0, 0",
        "SEX, 1, 1",
        "SEX, 2, 1",
        "FORENAME, 2, 1",
        "SURNAME, 1, 2",
        "HOME, 0, 0",
        "HOME, 1, 1",
        "HOME, 7, 2",
        "HOME, 8, 3",
        "BIRTH, 0, 0",
        "BIRTH, 21, 7",
        "BIRTH, 20, 6",
        "BIRTH, 5, 3",
        "BIRTH, 17, 5",
        "BIRTH, 64, 7",
        "BIRTH, 65, 7",
        "BIRTH, 66, 3",
        "BIRTH, 16, 4",
        "BIRTH, 1, 1",
    })
    void levels_of_one_mask_say_of_pairs_in_which_as_much_is_known(
            Field field, int level, int mask) {
        assertThat(Tables.mask(field, level)).isEqualTo(mask);
    }

    @Test
    void shares_of_each_mask_add_up_to_one() {
        for (var field : Field.values()) {
            var table = new double[field.size()];
            for (var level = 0; level < Tables.levels(field); level++) {
                table[level] = level + 1;
            }
            Tables.normalise(field, table);
            var sums = new double[8];
            for (var level = 0; level < Tables.levels(field); level++) {
                sums[Tables.mask(field, level)] += table[level];
            }
            assertThat(Arrays.stream(sums).filter(sum -> sum > 0))
                    .allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-12)));
            assertThat(table[0]).isEqualTo(1);
        }
        var nothing = new double[Field.SEX.size()];
        Tables.normalise(Field.SEX, nothing);
        assertThat(nothing).containsExactly(1, 0, 0, 0);
    }

    @Test
    void counts_are_drawn_towards_what_was_believed_before() {
        double[] counts = {5, 9, 1, 0}, prior = {1, .5, .5, 0};
        assertThat(Tables.shares(Field.SEX, counts, prior, 2))
                .containsExactly(new double[] {1, 10.0 / 12, 2.0 / 12, 0}, within(1e-12));
        assertThat(Tables.shares(Field.SEX, counts, prior, 0))
                .containsExactly(new double[] {1, .9, .1, 0}, within(1e-12));
        // Each mask by itself: initials are no names.
        var names = new double[16];
        var even = new double[16];
        Arrays.fill(even, 1.0 / 14);
        even[NameLevel.INITIAL] = even[NameLevel.OTHER_INITIAL] = .5;
        names[NameLevel.INITIAL] = 3;
        names[NameLevel.SAME] = 100;
        var shares = Tables.shares(Field.FORENAME, names, even, 1);
        assertThat(shares[NameLevel.INITIAL]).isCloseTo(3.5 / 4, within(1e-9));
        assertThat(shares[NameLevel.OTHER_INITIAL]).isCloseTo(.5 / 4, within(1e-9));
    }

    @Test
    void parts_of_a_date_that_have_nothing_to_do_with_each_other_make_a_product() {
        var counts = new double[Field.BIRTH.size()];
        counts[BirthLevel.of(1, 1, 1)] = 60;
        counts[BirthLevel.of(1, 1, 3)] = 20;
        counts[BirthLevel.of(3, 1, 1)] = 10;
        counts[BirthLevel.of(1, 2, 0)] = 8;
        counts[BirthLevel.SWAPPED] = 2;
        var table = Tables.product(Field.BIRTH, counts);
        // Year the same 88 of 98, month 90 of 98, day 70 of 90.
        double y = 88.0 / 98, m = 90.0 / 98, d = 70.0 / 90;
        assertThat(table[BirthLevel.of(1, 0, 0)]).isCloseTo(y, within(1e-3));
        assertThat(table[BirthLevel.of(0, 1, 0)]).isCloseTo(m, within(1e-3));
        assertThat(table[BirthLevel.of(0, 0, 1)]).isCloseTo(d, within(1e-3));
        assertThat(table[BirthLevel.of(1, 1, 0)]).isCloseTo(y * m, within(1e-3));
        assertThat(table[BirthLevel.of(0, 1, 1)] / table[BirthLevel.of(0, 1, 3)])
                .isCloseTo(70.0 / 20, within(.01));
        assertThat(table[BirthLevel.SWAPPED] / table[BirthLevel.of(1, 1, 1)])
                .isCloseTo(.02 / (y * m * d), within(1e-3));
        assertThat(table[BirthLevel.SWAPPED_WITHOUT_YEAR] / table[BirthLevel.of(0, 1, 1)])
                .isCloseTo(.02 / (m * d), within(1e-3));
        assertThat(table[BirthLevel.SWAPPED_NEAR] / table[BirthLevel.SWAPPED])
                .isCloseTo(1e-6 / .02, within(1e-9));
        var none = Tables.product(Field.BIRTH, new double[Field.BIRTH.size()]);
        assertThat(none[BirthLevel.SWAPPED] / none[BirthLevel.of(1, 1, 1)])
                .isCloseTo(27e-5, within(1e-6));
    }

    @Test
    void postcode_and_address_make_a_product() {
        var counts = new double[Field.HOME.size()];
        counts[HomeLevel.of(1, 1)] = 60;
        counts[HomeLevel.of(5, 1)] = 30;
        counts[HomeLevel.of(5, 6)] = 10;
        var table = Tables.product(Field.HOME, counts);
        assertThat(table[HomeLevel.of(1, 0)]).isCloseTo(.6, within(1e-3));
        assertThat(table[HomeLevel.of(0, 6)]).isCloseTo(.1, within(1e-3));
        assertThat(table[HomeLevel.of(1, 6)]).isCloseTo(.06, within(1e-3));
    }

    @Test
    void a_copy_of_tables_is_one_of_its_own() {
        var tables = Beginning.same();
        var copy = tables.copy();
        copy.of(Field.SEX)[1] = .1;
        assertThat(tables.of(Field.SEX)[1]).isEqualTo(.98);
        assertThat(copy.of(Field.HOME)).containsExactly(tables.of(Field.HOME));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}, {4}")
    @CsvSource({
        "1, 1, 1, false, false", "3, 3, 3, true, true", "0, 0, 0, true, true",
        "1, 0, 0, false, false", "1, 3, 0, true, false", "1, 2, 0, true, false",
        "1, 3, 3, true, true", "1, 2, 3, true, false", "1, 2, 2, true, false",
        "1, 1, 3, false, false", "2, 2, 2, true, true", "3, 1, 3, true, true",
        "2, 3, 1, true, false", "0, 3, 1, true, false",
    })
    void dates_have_little_in_common_if_no_part_is_the_same_or_one_alone(
            int year, int month, int day, boolean mayNone, boolean mayOne) {
        var level = BirthLevel.of(year, month, day);
        assertThat(BirthLevel.hasLittleInCommon(level, 0)).isEqualTo(mayNone);
        assertThat(BirthLevel.hasLittleInCommon(level, 1)).isEqualTo(mayOne);
        assertThat(BirthLevel.hasLittleInCommon(BirthLevel.SWAPPED, 0)).isFalse();
    }

    @Test
    void counts_hold_what_a_map_would_in_the_order_in_which_it_came() {
        var random = new Random(1);
        var counts = new Counts();
        var map = new HashMap<Long, Double>();
        for (var step = 0; step < 40_000; step++) {
            var pattern = random.nextInt(12_000) * 0x10001L;
            assertThat(counts.pattern(counts.add(pattern, step % 3))).isEqualTo(pattern);
            map.merge(pattern, (double) (step % 3), Double::sum);
        }
        assertThat(counts.size()).isEqualTo(map.size());
        for (var at = 0; at < counts.size(); at++) {
            assertThat(counts.count(at)).isEqualTo(map.get(counts.pattern(at)));
        }
    }

    @Test
    void counts_in_parts_are_those_of_the_whole() {
        var counts =
                Counts.inParts(
                        1_000,
                        (from, to, part) -> {
                            for (var at = from; at < to; at++) {
                                part.add(at / 10 % 7, 1);
                            }
                        });
        assertThat(counts.size()).isEqualTo(7);
        assertThat(counts.pattern(3)).isEqualTo(3);
        assertThat(counts.count(0)).isEqualTo(150);
        assertThat(counts.count(6)).isEqualTo(140);
    }

    @Test
    void pairs_are_counted_as_often_as_their_copies_teach() {
        var people = new People();
        for (var at = 0; at < 26; at++) {
            var name = SmallModels.name(at < 25 ? 0 : 1);
            people.add(java.util.Map.of(Column.ID, "r" + at, Column.FORENAME, name));
        }
        people.arrange();
        var pairs = SmallModels.weighed(SmallModels.pair(0, 0, 0), SmallModels.pair(25, 0, 0));
        pairs.pairs().pattern[1] = 7;
        var counts = Counts.of(pairs.pairs(), people.copies());
        // Twenty of the twenty-five copies teach.
        assertThat(counts.count(0)).isEqualTo(190);
        assertThat(counts.count(1)).isEqualTo(20);
    }
}
