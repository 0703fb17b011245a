package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import contactpoint.linkage.Arrival.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Linkages from end to end, and what would be done with whoever arrives alone.
final class LinkageTests {
    private static final BiPredicate<String, String> NOTHING = (_, _) -> false;

    private static Map<Column, String> row(String id, String name, String last, String birth) {
        return new EnumMap<>(
                Map.of(
                        Column.ID, id,
                        Column.FORENAME, name,
                        Column.SURNAME, last,
                        Column.BIRTH_DATE, birth,
                        Column.POSTCODE, "BS15 9ZX"));
    }

    private static final Map<Column, String> KELLY = row("k", "Kelly", "Marsden", "2011-06-14");

    private static List<Map<Column, String>> others(int so) {
        return new ArrayList<>(new SomePeople(11).with(so).rows());
    }

    private static Map<Column, String> with(
            Map<Column, String> row, String id, Column column, String value) {
        var other = new EnumMap<Column, String>(row);
        other.put(Column.ID, id);
        other.put(column, value);
        return other;
    }

    private static Map<String, Arrival> arrivals(
            List<Map<Column, String>> left,
            List<Map<Column, String>> right,
            BiPredicate<String, String> never) {
        return SmallModels.link(SomePeople.people(left, right), false)
                .arrivals(never)
                .collect(Collectors.toMap(Arrival::id, each -> each, (one, _) -> one));
    }

    @Test
    void who_is_surely_known_is_linked_and_who_is_not_is_new() {
        var left = others(40);
        left.add(KELLY);
        var right =
                List.of(
                        with(KELLY, "same", Column.SEX, "F"),
                        with(KELLY, "near", Column.FORENAME, "Harriet"),
                        row("new", "Xanthe", "Quillfeather", "1999-12-31"));
        var found = arrivals(left, right, NOTHING);
        assertThat(found.get("same").outcome()).isEqualTo(Outcome.LINKED);
        assertThat(found.get("same").likeliest()).contains("k");
        assertThat(found.get("same").objection()).isEmpty();
        assertThat(found.get("near").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(found.get("near").objection())
                .contains("The first names differ, and they may be twins");
        assertThat(found.get("new").outcome()).isEqualTo(Outcome.NEW);
        assertThat(found.get("same").weight()).isGreaterThan(6.6);
    }

    @Test
    void nothing_that_was_decided_against_is_linked() {
        var left = others(40);
        left.add(KELLY);
        var right = List.of(with(KELLY, "same", Column.SEX, "F"));
        var kept =
                arrivals(left, right, (one, other) -> one.equals("same") && other.equals("k"))
                        .get("same");
        assertThat(kept.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(kept.objection()).contains("It has been decided that they are two people");
    }

    @Test
    void where_nobody_is_compared_everybody_is_new() {
        var one = SmallModels.link(SomePeople.people(List.of(KELLY)), false);
        var alone = one.arrivals(NOTHING).toList();
        assertThat(alone)
                .containsExactly(
                        new Arrival(
                                "k",
                                Outcome.NEW,
                                Optional.empty(),
                                Double.NEGATIVE_INFINITY,
                                Optional.empty()));
    }

    @Test
    void two_who_fit_as_well_are_rivals() {
        var left = others(40);
        left.add(KELLY);
        left.add(with(KELLY, "k2", Column.SEX, "F"));
        var found = arrivals(left, List.of(with(KELLY, "same", Column.UPN, "u1")), NOTHING);
        assertThat(found.get("same").outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(found.get("same").weight()).isCloseTo(0, within(1.5));
        var copies = others(40);
        copies.add(KELLY);
        copies.add(with(KELLY, "k2", Column.FORENAME, "Kelly"));
        var twice = arrivals(copies, List.of(with(KELLY, "same", Column.UPN, "u1")), NOTHING);
        assertThat(twice.get("same").weight()).isCloseTo(0, within(1e-3));
    }

    @Test
    void copies_in_one_file_are_each_others_likeliest() {
        var rows = others(40);
        rows.add(KELLY);
        rows.add(with(KELLY, "k2", Column.FORENAME, "Kelly"));
        rows.add(with(KELLY, "k3", Column.FORENAME, "Kelly"));
        var found = arrivals(rows, List.of(), NOTHING);
        assertThat(found.get("k").likeliest()).contains("k2");
        assertThat(found.get("k2").likeliest()).contains("k");
        assertThat(found.get("k3").likeliest()).contains("k");
        assertThat(found.get("k").outcome()).isEqualTo(Outcome.LINKED);
    }

    /// What arrives alone, worked out record by record.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void who_arrives_is_weighed_against_everybody_else_together(long seed) {
        var all = new SomePeople(seed).with(60).withCopies(15, 3).shuffled(seed);
        var isOneFile = seed > 3;
        var people =
                isOneFile
                        ? SomePeople.people(all)
                        : SomePeople.people(all.subList(0, 40), all.subList(40, all.size()));
        var linkage = SmallModels.link(people, false);
        var group = isOneFile ? linkage.clusters().group() : new int[0];
        var weights = new double[people.size()][people.size()];
        for (var row : weights) {
            java.util.Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        var pairs = linkage.weighed().pairs();
        var copies = people.copies();
        for (var p = 0; p < pairs.size; p++) {
            for (var one = pairs.one[p]; copies.first(one) == pairs.one[p]; one++) {
                for (var other = pairs.other[p]; copies.first(other) == pairs.other[p]; other++) {
                    weights[one][other] = weights[other][one] = linkage.weighed().weights()[p];
                    if (other + 1 == people.size()) {
                        break;
                    }
                }
                if (one + 1 == people.size()) {
                    break;
                }
            }
        }
        var arrivals = Arrivals.of(linkage, group, Rules.NOTHING_DECIDED);
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var record = people.firstOfRight(); record < people.size(); record++) {
            var best = -1;
            for (var other = 0; other < people.size(); other++) {
                var is = other != record && weights[record][other] > Double.NEGATIVE_INFINITY;
                if (is && (best < 0 || weights[record][other] > weights[record][best])) {
                    best = other;
                }
            }
            var likeliest = arrivals.likeliest(record);
            assertThat(weights[record][likeliest]).isEqualTo(weights[record][best]);
            var odds = 0.0;
            for (var other = 0; other < people.size(); other++) {
                if (other != record && other != likeliest) {
                    var isAnother = !isOneFile || group[other] != group[likeliest];
                    odds += isAnother ? odds(weights[record][other]) : 0;
                }
            }
            var top = weights[record][likeliest];
            var weight = top - log2(1 + odds);
            assertThat(arrivals.weight(record)).isCloseTo(weight, within(1e-9));
            var objection =
                    linkage.rules(Rules.NOTHING_DECIDED)
                            .against(
                                    new Comparing(people, NameTable.standard())
                                            .pattern(record, likeliest),
                                    record,
                                    likeliest);
            assertThat(arrivals.objection(record)).isEqualTo(objection);
            var outcome =
                    weight >= 6.6 && objection.isEmpty()
                            ? Outcome.LINKED
                            : weight >= 6.6 || log2(odds + odds(top)) >= -6
                                    ? Outcome.REVIEW
                                    : Outcome.NEW;
            assertThat(arrivals.outcome(record)).isEqualTo(outcome);
            outcomes.merge(outcome, 1, Integer::sum);
        }
        assertThat(outcomes).hasSize(3);
    }

    private static double odds(double weight) {
        return weight == Double.NEGATIVE_INFINITY ? 0 : Math.pow(2, Math.max(-100, weight));
    }

    private static double log2(double odds) {
        return Math.log(odds) / Math.log(2);
    }

    @Test
    void a_third_record_brings_two_together_of_one_file_alone() {
        var first = row("a", "Kelly", "Marsden", "2011-06-14");
        var second = with(first, "b", Column.FORENAME, "Kelli");
        var third = with(second, "c", Column.SURNAME, "Marsdon");
        var rows = others(20);
        rows.addAll(List.of(first, second, third));
        var with = SmallModels.link(SomePeople.people(rows), false);
        var without =
                SmallModels.link(
                        SomePeople.people(rows),
                        new Linkage.Settings(false, true, true, false, .5));
        assertThat(with.explain("a", "c").weight())
                .isGreaterThan(without.explain("a", "c").weight());
        assertThat(without.explain("a", "c").weight())
                .isEqualTo(without.explain("c", "a").weight());
        assertThat(without.candidatePairs()).isEqualTo((long) rows.size() * (rows.size() - 1) / 2);
    }

    @Test
    void rarity_can_be_taken_away() {
        var people = SomePeople.people(others(60));
        var linkage = SmallModels.link(people, new Linkage.Settings(false, true, false, false, .5));
        assertThat(linkage.evidence(1, 0).shared()).isEqualTo(Shared.AVERAGE);
        var pairs = linkage.weighed().pairs();
        var weighing = new Weighing(linkage.model());
        for (var p = 0; p < pairs.size; p++) {
            assertThat(linkage.weighed().weights()[p])
                    .isEqualTo(weighing.weight(new Evidence(pairs.pattern[p], Shared.AVERAGE)));
        }
    }

    /// What strangers share is learnt from pairs drawn at random, never of a record with itself.
    @Test
    void strangers_are_learnt_from_random_pairs_of_those_who_may_be_compared() {
        var rows = new ArrayList<Map<Column, String>>();
        for (var at = 0; at < 30; at++) {
            var row = row("r" + at, SmallModels.name(at), "quill" + at, "");
            row.put(Column.SEX, at < 20 ? "F" : "M");
            row.put(
                    Column.IDENTIFIER,
                    "" + "abcdefghijklmnopqrstuvwxyz0123".charAt(at) + at * 7919);
            rows.add(row);
        }
        var one = learnt(SomePeople.people(rows));
        var same = (20 * 19 + 10 * 9) / (30.0 * 29);
        assertThat(unrelated(one, Field.SEX)[1]).isCloseTo(same, within(.02));
        assertThat(unrelated(one, Field.IDENTIFIER)[1]).isLessThan(1e-4);
        // Of two files nobody is compared with who is in the same one.
        var two = learnt(SomePeople.people(rows.subList(0, 20), rows.subList(20, 30)));
        assertThat(unrelated(two, Field.SEX)[1]).isLessThan(1e-4);
        assertThat(two.model().shareOf(Model.PairClass.SAME)).isLessThan(.05);
        var nobody = learnt(new People());
        assertThat(nobody.candidatePairs()).isZero();
    }

    private static Linkage learnt(People people) {
        return Linkage.of(people, NameTable.standard(), Linkage.Settings.standard(false), _ -> {});
    }

    private static double[] unrelated(Linkage linkage, Field field) {
        return linkage.model().tablesOf(Model.PairClass.UNRELATED).of(field);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "nobody, k, No record of the file has the first id.",
        "k, nobody, No record of the file has the second id.",
        "twice, k, More than one record of the file has the first id.",
    })
    void an_id_that_no_record_has_or_several_have_is_refused(
            String one, String other, String sentence) {
        var rows = new ArrayList<>(List.of(KELLY));
        rows.add(row("twice", "Tom", "Price", "2012-01-30"));
        rows.add(row("twice", "Mei", "Chen", "2013-01-30"));
        var linkage = SmallModels.link(SomePeople.people(rows), false);
        assertThatThrownBy(() -> linkage.explain(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void of_two_files_the_first_id_is_of_the_left() {
        var left = List.of(KELLY, row("x", "Tom", "Price", "2012-01-30"));
        var right = List.of(with(KELLY, "x", Column.SEX, "F"));
        var linkage = SmallModels.link(SomePeople.people(left, right), true);
        assertThat(linkage.explain("k", "x").isLinked()).isTrue();
        assertThat(linkage.explain("x", "x").isLinked()).isFalse();
        assertThatThrownBy(() -> linkage.explain("x", "k"))
                .hasMessage("No record of the file has the second id.");
    }

    @Test
    void each_stage_is_told_as_it_begins() {
        var stages = new ArrayList<String>();
        for (var twoFiles : new boolean[] {false, true}) {
            Linkage.of(
                    SomePeople.people(others(8), twoFiles ? others(5) : List.of()),
                    NameTable.standard(),
                    Linkage.Settings.standard(false),
                    SmallModels.models(),
                    stages::add);
        }
        assertThat(stages)
                .containsExactly(
                        "keys",
                        "compare",
                        "train",
                        "score",
                        "through others",
                        "keys",
                        "compare",
                        "train",
                        "score");
    }

    @Test
    void steps_weigh_and_key_as_the_linkage_does() {
        var linkage =
                SmallModels.link(
                        SomePeople.people(others(20)),
                        new Linkage.Settings(false, true, true, false, .5));
        var steps = linkage.steps();
        assertThat(steps.pairs()).isEqualTo((int) linkage.candidatePairs());
        assertThat(steps.records()).isEqualTo(linkage.people().size());
        var keys = 0;
        for (var record = 0; record < steps.records(); record++) {
            keys += steps.keys(record);
        }
        assertThat(keys).isGreaterThanOrEqualTo((int) linkage.keyCounts().keys());
        for (var p = 0; p < steps.pairs(); p++) {
            assertThat(steps.weigh(p)).isEqualTo(linkage.weighed().weights()[p]);
            assertThat(steps.jaroWinklerOfBothNames(p)).isBetween(0.0, 2.0);
        }
        assertThat(Linkage.Settings.standard(true).with(.9))
                .isEqualTo(new Linkage.Settings(true, true, true, true, .9));
    }
}
