package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much more a rare value says than a common one.
final class RarityTests {
    private static final long SAME =
            Field.FORENAME.at(1)
                    | Field.SURNAME.at(1)
                    | Field.BIRTH.at(BirthLevel.ALL_SAME)
                    | Field.HOME.at(HomeLevel.of(1, 6))
                    | Field.PLACE.at(1);

    /// Nine by ten: Kelly Smith of Leeds, and Zofia Okonkwo of Sherborne; one knows nothing.
    private static People people() {
        var people = new People();
        for (var at = 0; at < 10; at++) {
            var isCommon = at < 9;
            people.add(
                    Map.of(
                            Column.ID, "r" + at,
                            Column.FORENAME, isCommon ? "Kelly" : "Zofia",
                            Column.SURNAME, isCommon ? "Smith" : "Okonkwo",
                            Column.BIRTH_DATE, isCommon ? "2011-06-14" : "2012-07-15",
                            Column.POSTCODE, isCommon ? "LE1 1AA" : "BS15 9ZX",
                            Column.PLACE, isCommon ? "Leeds" : "Sherborne",
                            Column.IDENTIFIER, "k" + at));
        }
        people.add(Map.of(Column.ID, "s", Column.IDENTIFIER, "l"));
        return people;
    }

    private static double[] all(Shared shared) {
        return new double[] {
            shared.forename(), shared.surname(), shared.year(),
            shared.monthDay(), shared.postcode(), shared.place()
        };
    }

    @Test
    void a_value_is_as_common_as_it_comes_among_these_people() {
        var people = people();
        var rarity = Rarity.of(people);
        double common = Math.log(.9 / .82), rare = Math.log(.1 / .82);
        for (var each : all(rarity.shared(people, SAME, 0, 1))) {
            assertThat(each).isCloseTo(common, within(1e-12));
        }
        for (var each : all(rarity.shared(people, SAME, 9, 9))) {
            assertThat(each).isCloseTo(rare, within(1e-12));
        }
        assertThat(rarity.ofBirth(people, SAME, 9)).isCloseTo(2 * rare, within(1e-12));
        assertThat(rarity.ofHome(people, SAME, 9, 9)).isCloseTo(2 * rare, within(1e-12));
        // Of two spellings that are the same the commoner counts.
        assertThat(rarity.ofForename(people, SAME, 0, 9)).isCloseTo(common, within(1e-12));
        assertThat(rarity.ofForename(people, SAME, 9, 0)).isCloseTo(common, within(1e-12));
    }

    @Test
    void what_is_not_shared_is_average() {
        var people = people();
        var rarity = Rarity.of(people);
        assertThat(rarity.shared(people, 0, 0, 1)).isEqualTo(Shared.AVERAGE);
        var near =
                Field.FORENAME.at(NameLevel.ONE_EDIT)
                        | Field.SURNAME.at(NameLevel.SOUND)
                        | Field.BIRTH.at(BirthLevel.SWAPPED)
                        | Field.HOME.at(HomeLevel.of(2, 1))
                        | Field.PLACE.at(2);
        assertThat(rarity.shared(people, near, 0, 1)).isEqualTo(Shared.AVERAGE);
        var year = Field.BIRTH.at(BirthLevel.of(1, 1, 2));
        assertThat(rarity.shared(people, year, 9, 9).year()).isNegative();
        assertThat(rarity.shared(people, year, 9, 9).monthDay()).isZero();
        var day = Field.BIRTH.at(BirthLevel.of(2, 1, 1));
        assertThat(rarity.shared(people, day, 9, 9).year()).isZero();
        assertThat(rarity.shared(people, day, 9, 9).monthDay()).isNegative();
        var month = Field.BIRTH.at(BirthLevel.of(1, 2, 1));
        assertThat(rarity.shared(people, month, 9, 9).monthDay()).isZero();
    }

    @Test
    void what_is_left_of_shared_values_if_levels_were_others() {
        var shared = new Shared(1, 2, 3, 4, 5, 6);
        assertThat(shared.in(SAME)).isEqualTo(shared);
        assertThat(shared.in(0)).isEqualTo(Shared.AVERAGE);
        assertThat(shared.birth()).isEqualTo(7);
        assertThat(shared.home()).isEqualTo(11);
        assertThat(shared.sum()).isEqualTo(21);
        var evidence = new Evidence(SAME, shared);
        assertThat(evidence.with(Field.FORENAME, NameLevel.SOUND).shared())
                .isEqualTo(new Shared(0, 2, 3, 4, 5, 6));
        assertThat(evidence.with(Field.SURNAME, 0).shared())
                .isEqualTo(new Shared(1, 0, 3, 4, 5, 6));
        assertThat(evidence.with(Field.PLACE, 2).shared()).isEqualTo(new Shared(1, 2, 3, 4, 5, 0));
        assertThat(evidence.with(Field.HOME, HomeLevel.of(2, 1)).shared())
                .isEqualTo(new Shared(1, 2, 3, 4, 0, 6));
        assertThat(evidence.with(Field.BIRTH, BirthLevel.of(1, 3, 1)).shared())
                .isEqualTo(new Shared(1, 2, 3, 0, 5, 6));
        assertThat(evidence.with(Field.BIRTH, BirthLevel.SWAPPED).shared())
                .isEqualTo(new Shared(1, 2, 0, 0, 5, 6));
        assertThat(Field.SURNAME.level(evidence.with(Field.FORENAME, 3).pattern())).isEqualTo(1);
    }

    @Test
    void a_model_says_how_common_values_are() {
        var people = people();
        var shares = new EnumMap<Rarity.Value, ValueShares>(Rarity.Value.class);
        shares.put(Rarity.Value.FORENAME, of("kelly", .2));
        shares.put(Rarity.Value.SURNAME, of("smith", .3));
        shares.put(Rarity.Value.YEAR, of("2011", .4));
        shares.put(Rarity.Value.MONTH_DAY, of("6-14", .5));
        shares.put(Rarity.Value.PLACE, of("leeds", .6));
        var rarity = Rarity.of(people, shares);
        double[] expected = {Math.log(2), Math.log(3), Math.log(4), Math.log(5), 0, Math.log(6)};
        assertThat(all(rarity.shared(people, SAME, 0, 1))).containsExactly(expected, within(1e-12));
        // What it does not list comes as often as what is not listed.
        double[] rare = {
            -Math.log(10), -Math.log(10), -Math.log(10), -Math.log(10), 0, -Math.log(10)
        };
        assertThat(all(rarity.shared(people, SAME, 9, 9))).containsExactly(rare, within(1e-12));
        assertThat(all(Rarity.of(people, Map.of()).shared(people, SAME, 0, 1)))
                .containsExactly(0, 0, 0, 0, 0, 0);
    }

    private static ValueShares of(String value, double share) {
        return new ValueShares(.1, .01, new TreeMap<>(Map.of(value, share)));
    }

    @Test
    void half_a_date_is_no_day_of_the_year() {
        var people = new People();
        people.add(Map.of(Column.BIRTH_DATE, "2011-06"));
        people.add(Map.of(Column.BIRTH_DAY, "14"));
        people.add(Map.of(Column.BIRTH_DATE, "2011-06-14"));
        assertThat(Rarity.Value.MONTH_DAY.counts(people)[6 << 5 | 14]).isEqualTo(1);
        assertThat(java.util.Arrays.stream(Rarity.Value.MONTH_DAY.counts(people)).sum())
                .isEqualTo(1);
        assertThat(Rarity.Value.MONTH_DAY.text(people).apply(6 << 5 | 14)).isEqualTo("6-14");
        assertThat(Rarity.Value.YEAR.counts(people)[2011]).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} and {1} of 100: {2}")
    @CsvSource({"3, 3, true", "2, 50, false", "3, 50, true", "3, 60, true", "3, 61, false"})
    void two_names_are_usual_if_neither_is_rare_beside_the_other(
            int less, int more, boolean areUsual) {
        var people = new People();
        for (var at = 0; at < less + more; at++) {
            people.add(
                    Map.of(
                            Column.ID, "r" + at,
                            Column.FORENAME, at < less ? "Hayden Lee" : "Jayden",
                            Column.SURNAME, "s" + at));
        }
        int hayden = people.firstWord(people.forename.get(0));
        int jayden = people.forename.get(less);
        assertThat(people.names.get(hayden).spaced()).isEqualTo("hayden");
        assertThat(Rarity.of(people).areBothUsual(hayden, jayden)).isEqualTo(areUsual);
        assertThat(Rarity.of(people).areBothUsual(jayden, hayden)).isEqualTo(areUsual);
        var names = new TreeMap<>(Map.of("hayden", less / 1_000.0, "jayden", more / 1_000.0));
        var kept = Map.of(Rarity.Value.FORENAME, new ValueShares(.1, .01, names));
        assertThat(Rarity.of(people, kept).areBothUsual(hayden, jayden))
                .isEqualTo(less >= .05 * more);
        var rare = new TreeMap<>(Map.of("hayden", 1.9e-5, "jayden", 2.1e-5));
        var unusual = Map.of(Rarity.Value.FORENAME, new ValueShares(.1, .01, rare));
        assertThat(Rarity.of(people, unusual).areBothUsual(hayden, jayden)).isFalse();
    }
}
