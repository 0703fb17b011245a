package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What must hold of every linkage, whatever the files.
final class LinkagePropertyTests {
    private static final String[] NHS = {"9990000018", "9990000026", "9990000034", "9990000042"};

    /// Weights of all pairs by the ids of their records, in either order; copies too.
    private static Map<Set<String>, Double> weights(Linkage linkage) {
        var people = linkage.people();
        var copies = people.copies();
        var pairs = linkage.weighed().pairs();
        var weights = new HashMap<Set<String>, Double>();
        for (var p = 0; p < pairs.size; p++) {
            int one = pairs.one[p], other = pairs.other[p];
            for (var i = one; i < one + copies.count(one); i++) {
                for (var j = other; j < other + copies.count(other); j++) {
                    if (i != j) {
                        weights.put(
                                Set.of(people.ids.get(i), people.ids.get(j)),
                                linkage.weighed().weights()[p]);
                    }
                }
            }
        }
        return weights;
    }

    /// Groups by the ids of their records. Of copies it does not matter which is called what.
    private static Set<Set<String>> groups(Linkage linkage) {
        var group = linkage.clusters().group();
        var groups = new TreeMap<Integer, Set<String>>();
        for (var record = 0; record < group.length; record++) {
            groups.computeIfAbsent(group[record], _ -> new TreeSet<>())
                    .add(linkage.people().ids.get(record));
        }
        return Set.copyOf(groups.values());
    }

    private static List<Arrival> arrivals(Linkage linkage) {
        return linkage.arrivals((_, _) -> false)
                .sorted(java.util.Comparator.comparing(Arrival::id))
                .toList();
    }

    @Property(tries = 40)
    void the_order_of_rows_changes_nothing_in_one_file(@ForAll long seed) {
        var some = new SomePeople(seed).with(25).withCopies(6, 4);
        var first = SmallModels.link(SomePeople.people(some.rows()), false);
        var second = SmallModels.link(SomePeople.people(some.shuffled(seed + 1)), false);
        assertThat(weights(second)).isEqualTo(weights(first));
        assertThat(groups(second)).isEqualTo(groups(first));
        assertThat(arrivals(second)).isEqualTo(arrivals(first));
        assertThat(Judgement.of(second)).isEqualTo(Judgement.of(first));
    }

    @Property(tries = 40)
    void the_order_of_rows_changes_nothing_in_two_files(@ForAll long seed) {
        var some = new SomePeople(seed).with(30).withCopies(6, 4).shuffled(seed);
        var middle = some.size() / 2;
        var left = new ArrayList<>(some.subList(0, middle));
        var right = new ArrayList<>(some.subList(middle, some.size()));
        var first = SmallModels.link(SomePeople.people(left, right), true);
        java.util.Collections.shuffle(left, new Random(seed + 1));
        java.util.Collections.shuffle(right, new Random(seed + 2));
        var second = SmallModels.link(SomePeople.people(left, right), true);
        assertThat(weights(second)).isEqualTo(weights(first));
        assertThat(arrivals(second)).isEqualTo(arrivals(first));
        assertThat(Judgement.of(second)).isEqualTo(Judgement.of(first));
    }

    @Property(tries = 2)
    void the_order_of_rows_changes_nothing_of_what_is_learnt(@ForAll long seed) {
        var some = new SomePeople(seed).with(60).withCopies(6, 4);
        var first = learnt(some.rows());
        var second = learnt(some.shuffled(seed + 1));
        assertThat(KeptModel.of(second, 1)).isEqualTo(KeptModel.of(first, 1));
        assertThat(weights(second)).isEqualTo(weights(first));
    }

    private static Linkage learnt(List<Map<Column, String>> rows) {
        return Linkage.of(
                SomePeople.people(rows),
                NameTable.standard(),
                Linkage.Settings.standard(false),
                _ -> {});
    }

    @Property(tries = 40)
    void a_pair_weighs_the_same_whichever_record_is_named_first(@ForAll long seed) {
        var people = SomePeople.people(new SomePeople(seed).with(16).rows());
        people.arrange();
        var comparing = new Comparing(people, NameTable.standard());
        var scoring = new Scoring(people, Rarity.of(people), new MadeUpModels(seed).model(), true);
        for (var one = 0; one < people.size(); one++) {
            for (var other = 0; other < one; other++) {
                var pattern = comparing.pattern(one, other);
                assertThat(comparing.pattern(other, one)).isEqualTo(pattern);
                assertThat(scoring.weight(pattern, other, one))
                        .isEqualTo(scoring.weight(pattern, one, other));
                assertThat(scoring.evidence(pattern, other, one))
                        .isEqualTo(scoring.evidence(pattern, one, other));
            }
        }
    }

    /// A kept model says how many of those who arrive are known, so both files have as many rows.
    @Property(tries = 40)
    void exchanging_the_files_changes_no_weight_and_no_link(@ForAll long seed) {
        var some = new SomePeople(seed).with(30).shuffled(seed);
        var half = some.size() / 2;
        var one = distinct(some.subList(0, half));
        var other = distinct(some.subList(half, 2 * half));
        var rows = Math.min(one.size(), other.size());
        one = one.subList(0, rows);
        other = other.subList(0, rows);
        var first = SmallModels.link(SomePeople.people(one, other), true);
        var second = SmallModels.link(SomePeople.people(other, one), true);
        assertThat(weights(second)).isEqualTo(weights(first));
        var judged = Judgement.of(first);
        assertThat(Judgement.of(second).pairs()).isEqualTo(judged.pairs());
        assertThat(Judgement.of(second).bestF1()).isEqualTo(judged.bestF1());
        assertThat(Judgement.of(second).candidatePairs()).isEqualTo(judged.candidatePairs());
    }

    /// Without copies: of these as many teach as there are, which rounds shares otherwise.
    private static List<Map<Column, String>> distinct(List<Map<Column, String>> rows) {
        var said = new java.util.HashSet<Map<Column, String>>();
        return rows.stream()
                .filter(row -> {
                    var what = new EnumMap<>(row);
                    what.remove(Column.ID);
                    what.remove(Column.ENTITY);
                    return said.add(what);
                })
                .toList();
    }

    @Property(tries = 40)
    void what_stands_for_copies_is_what_each_record_by_itself_would_have(@ForAll long seed) {
        var some = new SomePeople(seed).with(15).withCopies(8, 4).rows();
        var linkage =
                SmallModels.link(
                        SomePeople.people(some),
                        new Linkage.Settings(false, true, true, false, .5));
        var people = linkage.people();
        var comparing = new Comparing(people, NameTable.standard());
        var weights = weights(linkage);
        assertThat(weights).hasSize(people.size() * (people.size() - 1) / 2);
        for (var one = 0; one < people.size(); one++) {
            for (var other = 0; other < one; other++) {
                var pattern = comparing.pattern(one, other);
                assertThat(weights)
                        .containsEntry(
                                Set.of(people.ids.get(one), people.ids.get(other)),
                                linkage.weight(pattern, one, other));
            }
        }
    }

    @Property(tries = 40)
    void who_must_not_be_linked_is_not_whatever_the_weights(@ForAll long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<Map<Column, String>>();
        for (var row : new SomePeople(seed).with(14).withCopies(8, 3).shuffled(seed)) {
            var numbered = new EnumMap<>(row);
            if (random.nextInt(3) > 0) {
                numbered.put(Column.NHS_NUMBER, NHS[random.nextInt(NHS.length)]);
            }
            rows.add(numbered);
        }
        var split = random.nextBoolean() ? rows.size() / 2 : 0;
        var people =
                split > 0
                        ? SomePeople.people(
                                rows.subList(0, split), rows.subList(split, rows.size()))
                        : SomePeople.people(rows);
        // Weights at which nearly everybody would be linked.
        var linkage =
                Linkage.of(
                        people,
                        NameTable.standard(),
                        Linkage.Settings.standard(false),
                        new Models(java.util.Optional.of(generous()), java.util.Optional::empty),
                        _ -> {});
        var numbers =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get(Column.ID),
                                        row -> row.getOrDefault(Column.NHS_NUMBER, "")));
        var never = (seed & 1) == 0;
        linkage.arrivals((one, other) -> never && isDecided(one, other))
                .filter(arrival -> arrival.outcome() == Arrival.Outcome.LINKED)
                .forEach(arrival -> {
                    var likeliest = arrival.likeliest().orElseThrow();
                    assertThat(never && isDecided(arrival.id(), likeliest)).isFalse();
                    var mine = numbers.get(arrival.id());
                    var theirs = numbers.get(likeliest);
                    assertThat(mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs)).isTrue();
                });
    }

    private static boolean isDecided(String one, String other) {
        return (one.hashCode() + other.hashCode()) % 2 == 0;
    }

    /// A model that takes two numbers that differ for a sign of one person.
    private static KeptModel generous() {
        var model = SmallModels.general(50);
        var same = new ArrayList<>(List.of(1.0, .1, .1, .1, .1, .6));
        model.levels().get("SAME").put("NHS_NUMBER", same);
        var others = new ArrayList<>(List.of(1.0, .2, .2, .2, .399999, .000001));
        for (var each : List.of("HOUSEHOLD", "TWIN", "UNRELATED")) {
            model.levels().get(each).put("NHS_NUMBER", others);
        }
        return model;
    }
}
