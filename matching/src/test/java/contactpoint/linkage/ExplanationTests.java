package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import contactpoint.linkage.Model.PairClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What somebody reads of a pair.
final class ExplanationTests {
    private static final List<String> SURNAMES =
            List.of("Smith", "Smith", "Smith", "Okonkwo", "Featherstonehaugh", "Nowak", "Smith");
    private static final List<String> FORENAMES =
            List.of("Amelia", "Oliver", "Noah", "Zofia", "Muhammad");
    private static final long SOUNDS = Field.SURNAME.at(NameLevel.SOUND);

    private static Linkage linkage;

    @BeforeAll
    static void link() {
        var people = new People();
        for (var child = 0; child < 60; child++) {
            people.add(row(child, SURNAMES.get(child % SURNAMES.size())));
            if (child % 3 == 0) {
                people.add(row(child, SURNAMES.get(child % SURNAMES.size()).substring(1)));
            }
        }
        linkage =
                Linkage.of(
                        people, new NameTable(Map.of()), Linkage.Settings.standard(false), _ -> {});
    }

    private static Map<Column, String> row(int child, String surname) {
        return Map.of(
                Column.FORENAME,
                FORENAMES.get(child % FORENAMES.size()),
                Column.SURNAME,
                surname,
                Column.BIRTH_DATE,
                (2008 + child % 11) + "-0" + (1 + child % 9) + "-" + (10 + child % 17),
                Column.POSTCODE,
                child % 4 == 0 ? "BS15 9ZX" : "SN" + child % 9 + " 9ZX",
                Column.PLACE,
                child % 2 == 0 ? "Swindon" : child % 10 == 1 ? "Kings Wood" : "Kingswood",
                Column.SEX,
                child % 2 == 0 ? "F" : "M");
    }

    private static Model model() {
        var share =
                new EnumMap<PairClass, Double>(
                        Map.of(
                                PairClass.SAME, 1.0 / 1024,
                                PairClass.HOUSEHOLD, 0.0,
                                PairClass.TWIN, 0.0,
                                PairClass.UNRELATED, 1.0));
        var tables = new EnumMap<PairClass, Tables>(PairClass.class);
        for (var each : PairClass.values()) {
            tables.put(each, even());
        }
        put(tables, Field.SURNAME, NameLevel.SOUND, .4, .01);
        put(tables, Field.SURNAME, NameLevel.SAME, .8, .01);
        put(tables, Field.BIRTH, BirthLevel.ALL_SAME, 1, 1.0 / 8192);
        put(tables, Field.SEX, 2, .1, .5);
        return new Model(share, tables);
    }

    private static void put(
            Map<PairClass, Tables> tables, Field field, int level, double same, double others) {
        tables.forEach(
                (each, table) -> table.of(field)[level] = each == PairClass.SAME ? same : others);
    }

    private static Tables even() {
        var tables = new Tables();
        for (var field : Field.values()) {
            var table = new double[field.size()];
            java.util.Arrays.fill(table, 1.0);
            tables.put(field, table);
        }
        return tables;
    }

    private static Shared commonSurname(double times) {
        return new Shared(0, Math.log(times), 0, 0, 0, 0);
    }

    @Test
    void the_words_say_how_many_times_more_or_less_each_makes_it_likely() {
        var evidence = new Evidence(SOUNDS | Field.SEX.at(2) | Field.PHONE.at(2), Shared.AVERAGE);

        assertThat(Explanation.of(model(), evidence, 3, 0).words())
                .containsExactly(
                        "Of all pairs, about 1 in 1,000 is of one person.",
                        "Last name sounds alike: 40 times more likely.",
                        "Sex is different: 5 times less likely.",
                        "Phone number is written with one character different: makes little"
                                + " difference.",
                        "What is known from other records: 8 times more likely.");
    }

    @Test
    void a_common_value_counts_less_and_a_rare_one_more() {
        var same = Field.SURNAME.at(NameLevel.SAME);

        assertThat(Explanation.of(model(), new Evidence(same, commonSurname(6)), 0, 0).words())
                .endsWith(
                        "Last name is the same: 80 times more likely.",
                        "Last name is common: 6 times less.");
        assertThat(Explanation.of(model(), new Evidence(same, commonSurname(.05)), 0, 0).words())
                .endsWith("Last name is rare: 20 times more.");
    }

    @Test
    void each_value_that_is_shared_is_called_by_its_field() {
        var same =
                Field.FORENAME.at(1)
                        | Field.SURNAME.at(1)
                        | Field.BIRTH.at(BirthLevel.ALL_SAME)
                        | Field.HOME.at(HomeLevel.of(HomeLevel.SAME, 0))
                        | Field.PLACE.at(1);
        var four = Math.log(4);
        var shared = new Shared(four, -four, four, -four, four, -four);

        assertThat(Explanation.of(model(), new Evidence(same, shared), 0, 0).words())
                .containsSubsequence(
                        "First name is common: 4 times less.",
                        "Last name is rare: 4 times more.",
                        "Year of birth is common: 4 times less.",
                        "Birthday is rare: 4 times more.",
                        "Postcode is common: 4 times less.",
                        "Place is rare: 4 times more.");
    }

    @Test
    void the_weight_at_the_threshold_is_linked() {
        var evidence = new Evidence(SOUNDS, Shared.AVERAGE);
        var weight = new Weighing(model()).weight(evidence);

        assertThat(Explanation.of(model(), evidence, 0, weight).isLinked()).isTrue();
        assertThat(Explanation.of(model(), evidence, 0, Math.nextUp(weight)).isLinked()).isFalse();
    }

    @Test
    void what_both_know_is_changed_before_what_one_would_have_to_gain() {
        var model = model();
        model.tablesOf(PairClass.SAME).of(Field.EMAIL)[1] = .02;
        model.tablesOf(PairClass.UNRELATED).of(Field.EMAIL)[1] = .01;
        var evidence = new Evidence(SOUNDS | Field.SEX.at(2), Shared.AVERAGE);
        var least = new Weighing(model).weight(evidence) + .5;

        assertThat(Explanation.of(model, evidence, 0, least).leastChange())
                .hasValue("If the last name had been the same, they would have been linked.");
    }

    @Test
    void names_that_have_changed_places_are_one_thing() {
        var crossed = new Evidence(Field.FORENAME.at(NameLevel.CROSSED), Shared.AVERAGE);
        var least = new Weighing(model()).weight(crossed) + 1;

        assertThat(LeastChange.of(new Weighing(model()), crossed, least).orElseThrow())
                .noneMatch(step -> step.field() == Field.SURNAME);
    }

    @Test
    void rarity_beyond_its_limit_is_taken_back() {
        var evidence =
                new Evidence(
                        Field.SURNAME.at(NameLevel.SAME),
                        new Shared(0, -16 - Math.log(2), 0, 0, 0, 0));

        assertThat(Explanation.of(model(), evidence, 0, 0).words().getLast())
                .isEqualTo("Common and rare values count up to a limit: 15 times less likely.");
    }

    @Test
    void those_who_may_be_of_a_household_or_twins_are_told_so() {
        var share =
                new EnumMap<PairClass, Double>(
                        Map.of(
                                PairClass.SAME, .01,
                                PairClass.HOUSEHOLD, .3,
                                PairClass.TWIN, .4,
                                PairClass.UNRELATED, .1));
        var tables = new EnumMap<PairClass, Tables>(PairClass.class);
        for (var each : PairClass.values()) {
            tables.put(each, even());
        }
        var evidence = new Evidence(SOUNDS, Shared.AVERAGE);

        var explanation = Explanation.of(new Model(share, tables), evidence, 0, 0);

        assertThat(explanation.words())
                .endsWith(
                        "They may be two people of one household: 4 times less likely.",
                        "They may be twins: 2 times less likely.");
        assertThat(explanation.chance()).isCloseTo(.01 / .81, within(1e-12));
    }

    @Test
    void the_least_change_is_told_in_words() {
        var unlinked = new Evidence(SOUNDS | Field.BIRTH.at(2), Shared.AVERAGE);
        var linked = new Evidence(SOUNDS | Field.BIRTH.at(BirthLevel.ALL_SAME), Shared.AVERAGE);

        assertThat(Explanation.of(model(), unlinked, 0, 0).leastChange())
                .hasValue("If the date of birth had agreed in full, they would have been linked.");
        assertThat(Explanation.of(model(), linked, 0, 8).leastChange())
                .hasValue(
                        "If the last name had been another form of the same name, they would not"
                                + " have been linked.");
    }

    @Test
    void two_fields_are_changed_where_one_would_not_do() {
        var evidence = new Evidence(Field.SEX.at(2) | Field.BIRTH.at(2), Shared.AVERAGE);

        assertThat(Explanation.of(model(), evidence, 0, 5).leastChange())
                .hasValue(
                        "If the last name had sounded alike and the date of birth had agreed in"
                                + " full, they would have been linked.");
        assertThat(Explanation.of(model(), evidence, 0, 500).leastChange()).isEmpty();
    }

    @Test
    void what_other_records_say_counts_towards_the_decision() {
        var evidence = new Evidence(SOUNDS, Shared.AVERAGE);

        assertThat(Explanation.of(model(), evidence, 0, 0).isLinked()).isFalse();
        assertThat(Explanation.of(model(), evidence, 30, 0).isLinked()).isTrue();
        assertThat(Explanation.of(model(), evidence, 300, 0).leastChange()).isEmpty();
    }

    @Test
    void a_pair_of_a_linkage_is_explained_with_its_very_weight() {
        var pairs = linkage.weighed().pairs();
        var comparing = new Comparing(linkage.people(), new NameTable(Map.of()));

        assertThat(pairs.size).isGreaterThan(20);
        for (var p = 0; p < pairs.size; p++) {
            var explanation = Explanation.of(linkage, pairs.one[p], pairs.other[p]);
            var direct =
                    linkage.weight(
                            comparing.pattern(pairs.one[p], pairs.other[p]),
                            pairs.one[p],
                            pairs.other[p]);
            var others = linkage.weighed().weights()[p] - direct;

            assertThat(explanation.weight()).isEqualTo(direct + others);
            assertThat(explanation.waterfall().getLast().total()).isEqualTo(direct + others);
        }
    }

    @Test
    void it_is_the_same_whichever_record_is_named_first() {
        var size = linkage.people().size();
        for (var one = 0; one < size; one += 4) {
            for (var other = 1; other < size; other += 6) {
                var explanation = Explanation.of(linkage, one, other);
                var otherWay = Explanation.of(linkage, other, one);

                assertThat(otherWay.waterfall()).isEqualTo(explanation.waterfall());
                assertThat(otherWay.wordsWithValues()).isEqualTo(explanation.wordsWithValues());
            }
        }
    }

    @Test
    void values_are_named_only_where_it_is_asked_for() {
        var one = find("smith", 0);
        var other = find("smith", one + 1);

        var explanation = Explanation.of(linkage, one, other);

        assertThat(explanation.wordsWithValues())
                .anyMatch(words -> words.startsWith("Smith is common: "));
        assertThat(explanation.words())
                .anyMatch(words -> words.startsWith("Last name is common: "));
        var told =
                explanation.words()
                        + explanation.waterfall().toString()
                        + explanation.leastChange()
                        + explanation
                        + linkage.evidence(one, other)
                        + SharedWords.naming(linkage.people(), one);
        for (var secret : List.of("mith", "20", "Amelia", "amelia", "9ZX", "windon", "ingswood")) {
            assertThat(told.replaceAll("[0-9,.]+ times|1 in [0-9,.]+|=-?[0-9.E-]+|@[0-9a-f]+", ""))
                    .doesNotContain(secret);
        }
    }

    @Test
    void dates_postcodes_and_places_are_named_as_people_write_them() {
        var words = SharedWords.naming(linkage.people(), first());

        assertThat(
                        List.of(
                                words.forename(),
                                words.surname(),
                                words.year(),
                                words.monthDay(),
                                words.postcode(),
                                words.place()))
                .containsExactly("Amelia", "Smith", "2008", "10 January", "BS15 9ZX", "Swindon");
    }

    /// The child of the first row.
    private static int first() {
        var people = linkage.people();
        return IntStream.range(0, people.size())
                .filter(record -> people.year(record) == 2008 && people.month(record) == 1)
                .filter(record -> people.day(record) == 10)
                .filter(record ->
                        people.names.get(people.surname.get(record)).spaced().equals("smith"))
                .findFirst()
                .orElseThrow();
    }

    private static int find(String surname, int from) {
        var people = linkage.people();
        return IntStream.range(from, people.size())
                .filter(record ->
                        people.names.get(people.surname.get(record)).spaced().equals(surname))
                .findFirst()
                .orElseThrow();
    }
}
