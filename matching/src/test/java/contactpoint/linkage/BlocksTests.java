package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By which keys records find each other.
final class BlocksTests {
    private static Map<Column, String> row(Object... said) {
        var row = new EnumMap<Column, String>(Column.class);
        for (var at = 0; at < said.length; at += 2) {
            row.put((Column) said[at], (String) said[at + 1]);
        }
        return row;
    }

    /// The classes of the keys that two records share.
    private static Set<KeyClass> shared(Map<Column, String> one, Map<Column, String> other) {
        var people = SomePeople.people(List.of(one, other));
        var shared = new TreeSet<KeyClass>();
        Blocks.of(people)
                .meetings(
                        1,
                        (other1, by) -> {
                            assertThat(other1).isZero();
                            shared.add(by);
                        });
        return shared;
    }

    private static Set<KeyClass> named(String first, String last, String born, String... other) {
        return shared(
                row(Column.FORENAME, first, Column.SURNAME, last, Column.BIRTH_DATE, born),
                row(
                        Column.FORENAME, other[0],
                        Column.SURNAME, other[1],
                        Column.BIRTH_DATE, other[2]));
    }

    @ParameterizedTest(name = "Kelly Marsden 2011-06-14 and {0} {1} {2}: {3}")
    @CsvSource({
        "Xavier, Quill, 2011-06-14, BIRTH_DATE",
        "Kely, Quill, 1999-06-14, FORENAME_SLIP_DATE",
        "Kelli, Quill, 1999-06-14, FORENAME_SLIP_DATE",
        "Kelly, Quill, 2011-01-01, FORENAME_YEAR",
        "Kelli, Quill, 2011-01-01, FORENAME_YEAR",
        "Xavier, Marsdon, 2011-01-01, SURNAME_SLIP_DATE",
        "Xavier, Marsden, 1999-06-14, SURNAME_MONTH_DAY",
        "Kely, Marlow, 1999-01-01, FORENAME_SLIP_SURNAME",
        "Marsden, Kelly, 1999-01-01, BOTH_SOUNDS",
        "Xavier, Quill, 1999-01-01, ",
        "Kely, Quill, 1999-01-01, ",
    })
    void one_key_is_enough(String first, String last, String born, KeyClass by) {
        assertThat(named("Kelly", "Marsden", "2011-06-14", first, last, born))
                .isEqualTo(by == null ? Set.of() : Set.of(by));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2011-04-03, 2011-03-04, true", "2011-12-03, 2011-03-12, true",
        "2011-04-13, 2011-04-13, true", "2011-04-13, 2011-05-13, false",
        "2011-04-00, 2011-04-00, false", "2011-04-03, 2012-03-04, false",
    })
    void day_and_month_may_have_changed_places(String one, String other, boolean meet) {
        assertThat(named("Kelly", "Marsden", one, "Tom", "Price", other))
                .isEqualTo(meet ? Set.of(KeyClass.BIRTH_DATE) : Set.of());
    }

    @Test
    void short_names_bear_no_slip() {
        assertThat(named("Ann", "Li", "2011-06-14", "Ana", "Lo", "1999-06-14")).isEmpty();
        assertThat(named("Anna", "Li", "2011-06-14", "Hanna", "Lo", "1999-06-14"))
                .containsExactly(KeyClass.FORENAME_SLIP_DATE);
        assertThat(named("Mary Ann", "Li", "2011-06-14", "Mary Kay", "Lo", "1999-06-14"))
                .containsExactly(KeyClass.FORENAME_SLIP_DATE);
    }

    @Test
    void numbers_and_places_are_keys() {
        for (var each :
                Map.of(
                                Column.PHONE, KeyClass.PHONE,
                                Column.EMAIL, KeyClass.EMAIL,
                                Column.NHS_NUMBER, KeyClass.NHS_NUMBER,
                                Column.UPN, KeyClass.UPN,
                                Column.IDENTIFIER, KeyClass.IDENTIFIER,
                                Column.POSTCODE, KeyClass.POSTCODE)
                        .entrySet()) {
            var row = row(each.getKey(), "7700900123");
            assertThat(shared(row, row)).containsExactly(each.getValue());
        }
        var place = row(Column.PLACE, "Leeds");
        assertThat(shared(place, place)).isEmpty();
        assertThat(
                        shared(
                                row(Column.PLACE, "Leeds", Column.FORENAME, "Kelly"),
                                row(Column.PLACE, "Leeds", Column.FORENAME, "Kelly")))
                .containsExactly(KeyClass.PLACE_FORENAME);
        assertThat(
                        shared(
                                row(Column.PLACE, "Leeds", Column.SURNAME, "Quill"),
                                row(Column.PLACE, "Leeds", Column.SURNAME, "Quill")))
                .containsExactly(KeyClass.PLACE_SURNAME);
        // The same number is not the same key where it is another.
        assertThat(shared(row(Column.PHONE, "123987"), row(Column.IDENTIFIER, "123987"))).isEmpty();
    }

    @Test
    void a_street_is_a_key_with_last_name_or_year_where_postcodes_are_few() {
        var one = row(Column.ADDRESS, "14 Mill Lane", Column.BIRTH_YEAR, "2011");
        var other = row(Column.ADDRESS, "14 Mill Lane", Column.BIRTH_YEAR, "2011");
        assertThat(shared(one, other)).containsExactly(KeyClass.STREET_NUMBER);
        other.put(Column.BIRTH_YEAR, "2012");
        assertThat(shared(one, other)).isEmpty();
        one.put(Column.SURNAME, "Quill");
        other.put(Column.SURNAME, "Quill");
        assertThat(shared(one, other)).containsExactly(KeyClass.STREET_NUMBER);
        other.put(Column.ADDRESS, "16 Mill Lane");
        assertThat(shared(one, other)).isEmpty();
    }

    @Test
    void half_a_file_with_postcodes_is_enough() {
        var with = row(Column.POSTCODE, "BS15 9ZX");
        var without = row(Column.SEX, "F");
        assertThat(SomePeople.people(List.of(with, without)).mostHavePostcodes()).isTrue();
        assertThat(SomePeople.people(List.of(with, without, without)).mostHavePostcodes())
                .isFalse();
        assertThat(SomePeople.people(List.of(with), List.of(without)).mostHavePostcodes())
                .isFalse();
        assertThat(SomePeople.people(List.of(without), List.of(with)).mostHavePostcodes())
                .isFalse();
        assertThat(SomePeople.people(List.of(with), List.of(with)).mostHavePostcodes()).isTrue();
    }

    /// Records of one postcode, named so that their order by name is that of their numbers.
    private static People crowd(int many) {
        var people = new People();
        for (var at = 0; at < many; at++) {
            people.add(
                    row(
                            Column.ID,
                            "r%04d".formatted(at),
                            Column.FORENAME,
                            "a" + SmallModels.name(at % 676),
                            Column.POSTCODE,
                            "BS15 9ZX",
                            Column.IDENTIFIER,
                            "k%05d".formatted(at)));
        }
        people.arrange();
        return people;
    }

    @Test
    void of_a_key_that_many_share_each_meets_its_neighbours_by_name() {
        var full = crowd(Blocks.MOST);
        var whole = new HashSet<Integer>();
        Blocks.of(full).neighbours(Blocks.MOST - 1, whole::add);
        assertThat(whole).hasSize(Blocks.MOST - 1);

        var people = crowd(Blocks.MOST + 40);
        var blocks = Blocks.of(people);
        assertThat(blocks.counts().overFull(KeyClass.POSTCODE)).isEqualTo(1);
        var order = new java.util.ArrayList<Integer>();
        for (var at = 0; at < people.size(); at++) {
            order.add(at);
        }
        order.sort(
                java.util.Comparator.comparing(
                        at -> people.names.get(people.forename.get(at)).spaced()));
        for (var at = 0; at < order.size(); at++) {
            var met = new TreeSet<Integer>();
            int record = order.get(at);
            blocks.neighbours(record, met::add);
            var expected = new TreeSet<Integer>();
            for (var near = at - Blocks.NEIGHBOURS; near <= at + Blocks.NEIGHBOURS; near++) {
                if (near >= 0 && near < order.size() && order.get(near) < record) {
                    expected.add(order.get(near));
                }
            }
            assertThat(met).isEqualTo(expected);
        }
    }

    @Test
    void last_names_that_sound_alike_stand_together_in_a_key_that_many_share() {
        String[] sounds = {"Philipps", "Filips", "Phillips", "Fillips"};
        var people = new People();
        for (var at = 0; at < 360; at++) {
            var group = at % 36;
            people.add(
                    row(
                            Column.ID,
                            "r" + at,
                            Column.FORENAME,
                            SmallModels.name(at * 7 % 676),
                            Column.SURNAME,
                            SmallModels.name(group * 5) + sounds[at / 36 % sounds.length],
                            Column.POSTCODE,
                            "BS15 9ZX"));
        }
        people.arrange();
        var blocks = Blocks.of(people);
        assertThat(blocks.counts().overFull(KeyClass.POSTCODE)).isEqualTo(1);
        var few = 0;
        for (var record = 0; record < people.size(); record++) {
            var met = new TreeSet<Integer>();
            blocks.meetings(
                    record,
                    (other, by) -> {
                        if (by == KeyClass.POSTCODE) {
                            met.add(other);
                        }
                    });
            var sound = people.names.get(people.surname.get(record)).sound();
            var alike = new TreeSet<Integer>();
            for (var other = 0; other < people.size(); other++) {
                if (people.names.get(people.surname.get(other)).sound() == sound) {
                    alike.add(other);
                }
            }
            if (alike.size() <= Blocks.NEIGHBOURS) {
                few++;
                assertThat(met).containsAll(alike.headSet(record));
            }
            assertThat(met.size()).isLessThanOrEqualTo(2 * Blocks.NEIGHBOURS);
        }
        assertThat(few).isGreaterThan(100);
    }

    @Test
    void bars_of_the_histogram_end_where_they_say() {
        var counts = new KeyCounts();
        for (var many : new int[] {1, 2, 3, 5, 6, 10, 11, 30, 31, 100, 101, 300, 301, 5_000}) {
            counts.add(0, many, many);
        }
        var bars = counts.histogram();
        assertThat(bars[0]).isEqualTo(new KeyCounts.Bar(1, 1, 1));
        assertThat(bars[1]).isEqualTo(new KeyCounts.Bar(2, 2, 1));
        for (var at = 2; at < bars.length; at++) {
            assertThat(bars[at].blocks()).isEqualTo(2);
            assertThat(bars[at].from()).isEqualTo(bars[at - 1].to() + 1);
        }
        assertThat(counts.overFull()).isEqualTo(2);
        assertThat(KeyClass.UPN.words()).isEqualTo("UPN");
    }

    @Test
    void candidates_by_keys_are_those_that_share_one_in_the_order_of_records() {
        var rows = new SomePeople(8).with(60).withCopies(10, 3).rows();
        var people = SomePeople.people(rows);
        people.arrange();
        var candidates = new Candidates(people, new Comparings(people, NameTable.standard()));
        assertThat(candidates.areFew()).isTrue();
        var all = candidates.all();
        var blocks = Blocks.of(people);
        var keyed = candidates.of(blocks);
        var expected = new TreeSet<Long>();
        var copies = people.copies();
        for (var record = 0; record < people.size(); record++) {
            var mine = record;
            if (copies.isFirst(record)) {
                blocks.neighbours(record, other -> expected.add((long) mine << 32 | other));
                if (copies.count(record) > 1) {
                    expected.add((long) mine << 32 | mine);
                }
            }
        }
        assertThat(keys(keyed)).containsExactlyElementsOf(expected);
        assertThat(keyed.size).isLessThan(all.size);
        var firsts = copies.differ().size();
        var withCopies = java.util.stream.IntStream.range(0, people.size());
        var several = withCopies.filter(at -> copies.isFirst(at) && copies.count(at) > 1).count();
        assertThat((long) all.size).isEqualTo((long) firsts * (firsts - 1) / 2 + several);
        var comparing = new Comparing(people, NameTable.standard());
        for (var p = 0; p < keyed.size; p++) {
            var pattern = comparing.pattern(keyed.one[p], keyed.other[p]);
            assertThat(keyed.pattern[p]).isEqualTo(pattern);
            var at = all.place(keyed.one[p], keyed.other[p], 0, all.size);
            assertThat(all.pattern[at]).isEqualTo(pattern);
        }
        assertThat(all.place(0, 1, 0, all.size)).isEqualTo(-1);
    }

    private static List<Long> keys(Pairs pairs) {
        var keys = new java.util.ArrayList<Long>();
        for (var p = 0; p < pairs.size; p++) {
            keys.add((long) pairs.one[p] << 32 | pairs.other[p]);
        }
        return keys;
    }

    @Test
    void who_is_linked_to_a_third_is_met_once_and_not_who_was_met() {
        var people = SmallModels.people("", "", "", "", "", "");
        var candidates = new Candidates(people, new Comparings(people, NameTable.standard()));
        var known =
                SmallModels.weighed(
                                SmallModels.pair(1, 0, 1), SmallModels.pair(2, 1, 1),
                                SmallModels.pair(3, 1, 1), SmallModels.pair(3, 2, 1))
                        .pairs();
        var links = Links.of(known, people.size(), p -> true);
        assertThat(keys(candidates.throughOthers(links, known)))
                .containsExactly(2L << 32, 3L << 32);
        assertThat(candidates.cutShort()).isZero();
        var fewer = Links.of(known, people.size(), p -> p != 1);
        assertThat(keys(candidates.throughOthers(fewer, known))).containsExactly(3L << 32);
        assertThat(fewer.isNobody(5)).isTrue();
        assertThat(fewer.isNobody(0)).isFalse();
    }

    @Test
    void of_whom_too_many_hang_together_it_is_said() {
        var n = 420;
        var entities = new String[n];
        java.util.Arrays.fill(entities, "");
        var people = SmallModels.people(entities);
        var candidates = new Candidates(people, new Comparings(people, NameTable.standard()));
        var star = new Pairs();
        for (var one = 1; one < n; one++) {
            star.add(one, 0, 0);
        }
        var more = candidates.throughOthers(Links.of(star, n, p -> true), star);
        // Everybody hangs together through the first; none meets more than 301 before it.
        assertThat(candidates.cutShort()).isEqualTo(n - 2 - Candidates.MOST_MET);
        var met = new int[n];
        for (var p = 0; p < more.size; p++) {
            met[more.one[p]]++;
        }
        assertThat(met[300]).isEqualTo(299);
        assertThat(met[n - 1]).isEqualTo(Candidates.MOST_MET + 1);
    }
}
