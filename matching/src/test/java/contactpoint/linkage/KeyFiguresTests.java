package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What keys cost and what they are worth.
class KeyFiguresTests {
    private static final String[] SYLLABLES = {
        "ma", "ri", "to", "ke", "lin", "sha", "dor", "an", "bel", "vi"
    };

    @Test
    void what_a_class_alone_brings_together_is_told_from_what_others_bring_too() {
        var people = new People();
        add(people, "1", "Kelly", "Marsden", "2011-06-14", "BS15 0ZX");
        add(people, "1", "Xavier", "Quill", "2011-06-14", "BS15 1ZX");
        add(people, "2", "Tom", "Price", "2012-01-30", "BS15 2ZX");
        add(people, "2", "Tom", "Price", "2012-01-30", "BS15 3ZX");
        add(people, "3", "Mei", "Chen", "", "BS15 4ZX");
        add(people, "3", "Rhys", "Doherty", "", "BS15 5ZX");
        var worth = KeyWorth.of(people, Blocks.of(people));
        assertThat(worth.alone(KeyClass.BIRTH_DATE)).hasValue(1.0 / 3);
        assertThat(worth.alone(KeyClass.BOTH_SOUNDS)).hasValue(0);
        assertThat(worth.recall()).hasValue(2.0 / 3);
    }

    @Test
    void without_the_truth_nothing_is_known_of_their_worth() {
        var people = new People();
        add(people, "", "Tom", "Price", "2012-01-30", "");
        add(people, "", "Tom", "Price", "2012-01-30", "");
        var worth = KeyWorth.of(people, Blocks.of(people));
        assertThat(worth.recall()).isEmpty();
        assertThat(worth.alone(KeyClass.BIRTH_DATE)).isEmpty();
    }

    @Test
    void keys_are_counted_by_class_and_by_how_many_share_them() {
        var people = new People();
        for (int at = 0; at <= Blocks.MOST; at++) {
            add(people, "", "", "", "", "BS15 9ZX");
        }
        add(people, "", "", "", "2012-01-30", "");
        add(people, "", "", "", "2012-01-30", "");
        var counts = Blocks.of(people).counts();
        assertThat(counts.keys(KeyClass.POSTCODE)).isEqualTo(Blocks.MOST + 1);
        assertThat(counts.keys(KeyClass.BIRTH_DATE)).isEqualTo(2);
        assertThat(counts.keys()).isEqualTo(Blocks.MOST + 3);
        assertThat(counts.overFull(KeyClass.POSTCODE)).isEqualTo(1);
        assertThat(counts.overFull()).isEqualTo(1);
        assertThat(counts.histogram())
                .contains(
                        new KeyCounts.Bar(2, 2, 1),
                        new KeyCounts.Bar(Blocks.MOST + 1, Integer.MAX_VALUE, 1))
                .contains(new KeyCounts.Bar(1, 1, 0));
        assertThat(Arrays.stream(counts.histogram()).mapToLong(KeyCounts.Bar::blocks).sum())
                .isEqualTo(2);
    }

    @Test
    void two_first_names_of_a_child_with_every_number_make_no_more_keys_than_the_budget() {
        var people = new People();
        people.add(
                new EnumMap<>(
                        Map.of(
                                Column.FORENAME, "Mary Ann",
                                Column.SURNAME, "Marsden",
                                Column.BIRTH_DATE, "2011-06-14",
                                Column.ADDRESS, "14 High Street",
                                Column.POSTCODE, "BS15 9ZX",
                                Column.NHS_NUMBER, "9990000018",
                                Column.UPN, "A123456789012")));
        assertThat(Blocks.of(people).counts().keys()).isLessThanOrEqualTo(30);
    }

    @Test
    void streets_are_keys_where_postcodes_are_few() {
        var with = new People();
        add(with, "", "Kelly", "Marsden", "", "BS15 9ZX");
        assertThat(Blocks.of(with).counts().keys(KeyClass.STREET_NUMBER)).isZero();
        var without = new People();
        add(without, "", "Kelly", "Marsden", "", "");
        without.beginRight();
        add(without, "", "Kelly", "Marsden", "", "BS15 9ZX");
        assertThat(Blocks.of(without).counts().keys(KeyClass.STREET_NUMBER)).isEqualTo(2);
    }

    @Test
    void whom_a_record_meets_in_a_key_of_many_does_not_depend_on_the_order_of_rows() {
        var order = new ArrayList<Integer>();
        for (int at = 0; at < 2 * Blocks.MOST; at++) {
            order.add(at);
        }
        var first = met(order);
        Collections.shuffle(order, new Random(1));
        assertThat(met(order)).isEqualTo(first);
        assertThat(first.size()).isLessThan(order.size() * (order.size() - 1) / 2);
    }

    private static Set<String> met(List<Integer> order) {
        var people = new People();
        for (int each : order) {
            var random = new Random(each);
            people.add(
                    new EnumMap<>(
                            Map.of(
                                    Column.ID,
                                    "r" + each,
                                    Column.FORENAME,
                                    name(random),
                                    Column.SURNAME,
                                    name(random),
                                    Column.POSTCODE,
                                    "BS15 9ZX")));
        }
        people.arrange();
        var pairs =
                new Candidates(people, new Comparings(people, NameTable.standard()))
                        .of(Blocks.of(people));
        var met = new TreeSet<String>();
        for (int p = 0; p < pairs.size; p++) {
            var one = people.ids.get(pairs.one[p]);
            var other = people.ids.get(pairs.other[p]);
            met.add(one.compareTo(other) < 0 ? one + other : other + one);
        }
        return met;
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        for (int at = 0; at < 3; at++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    private static void add(
            People people,
            String entity,
            String forename,
            String surname,
            String birth,
            String postcode) {
        people.add(
                new EnumMap<>(
                        Map.of(
                                Column.ENTITY, entity,
                                Column.FORENAME, forename,
                                Column.SURNAME, surname,
                                Column.BIRTH_DATE, birth,
                                Column.ADDRESS, "14 High Street",
                                Column.POSTCODE, postcode)));
    }
}
