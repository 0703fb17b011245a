package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Gathering along chains comes to the groups that taking the highest mean of all each time does.
final class GatheringPropertyTests {

    @Property(tries = 400)
    void the_groups_are_those_of_the_highest_mean_each_time(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int records) {
        var random = new Random(seed);
        var weight = new double[records][records];
        var isCompared = new boolean[records][records];
        var said = new ArrayList<double[]>();
        for (var one = 0; one < records; one++) {
            for (var other = 0; other < one; other++) {
                weight[one][other] = weight[other][one] = weight(random);
                isCompared[one][other] =
                        isCompared[other][one] = weight[one][other] > 0 || random.nextBoolean();
                if (isCompared[one][other]) {
                    said.add(SmallModels.pair(one, other, weight[one][other]));
                }
            }
        }
        var people = SmallModels.people(entities(records));
        var weighed = SmallModels.weighed(said.toArray(double[][]::new));
        var groups =
                Clustering.of(
                                people,
                                weighed,
                                Compared.of(weighed.pairs(), records),
                                (one, other) -> {
                                    assertThat(isCompared[one][other]).isFalse();
                                    return weight[one][other];
                                })
                        .group();
        assertThat(groups).containsExactly(naive(weight));
    }

    /// No two are equal, which those beyond the limit are: of equals either may come first.
    private static double weight(Random random) {
        return random.nextInt(8) == 0 ? -15 : random.nextDouble() * 19.8 - 9.9;
    }

    private static String[] entities(int records) {
        var entities = new String[records];
        java.util.Arrays.fill(entities, "");
        return entities;
    }

    /// Average linkage as books have it.
    private static int[] naive(double[][] weight) {
        List<List<Integer>> groups = new ArrayList<>();
        for (var at = 0; at < weight.length; at++) {
            groups.add(new ArrayList<>(List.of(at)));
        }
        while (true) {
            var highest = 0.0;
            List<Integer> first = List.of(), second = List.of();
            for (var one : groups) {
                for (var other : groups) {
                    var mean = mean(weight, one, other);
                    if (one != other && mean > highest && mayJoin(weight, one, other)) {
                        highest = mean;
                        first = one;
                        second = other;
                    }
                }
            }
            if (highest == 0) {
                break;
            }
            first.addAll(second);
            groups.remove(second);
        }
        var named = new int[weight.length];
        for (var group : groups) {
            var name = group.stream().mapToInt(each -> each).min().orElseThrow();
            group.forEach(each -> named[each] = name);
        }
        return named;
    }

    /// Only by a pair that is likelier one person than not.
    private static boolean mayJoin(double[][] weight, List<Integer> ones, List<Integer> others) {
        return ones.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> weight[one][other] > 0));
    }

    private static double mean(double[][] weight, List<Integer> ones, List<Integer> others) {
        var sum = 0.0;
        for (var one : ones) {
            for (var other : others) {
                sum += Math.max(-10, Math.min(10, weight[one][other]));
            }
        }
        return sum / ones.size() / others.size();
    }

    @Property(tries = 200)
    void with_copies_each_pair_counts_as_often_as_it_comes(@ForAll long seed) {
        var random = new Random(seed);
        var kinds = 2 + random.nextInt(4);
        var people = new People();
        var kind = new ArrayList<Integer>();
        for (var each = 0; each < kinds; each++) {
            for (var copy = random.nextInt(3); copy >= 0; copy--) {
                kind.add(each);
                people.add(
                        Map.of(
                                Column.ID,
                                "r" + (100 + kind.size()),
                                Column.FORENAME,
                                SmallModels.name(each)));
            }
        }
        people.arrange();
        var of = new double[kinds][kinds];
        for (var one = 0; one < kinds; one++) {
            for (var other = 0; other <= one; other++) {
                of[one][other] =
                        of[other][one] = random.nextGaussian() * 5 + (one == other ? 9 : 0);
            }
        }
        var said = new ArrayList<double[]>();
        var copies = people.copies();
        for (var one = 0; one < people.size(); one++) {
            for (var other = 0; other <= one; other++) {
                var isPair = one != other || copies.count(one) > 1;
                if (copies.isFirst(one) && copies.isFirst(other) && isPair) {
                    said.add(
                            SmallModels.pair(
                                    one, other, Math.abs(of[kind.get(one)][kind.get(other)])));
                    said.getLast()[2] = of[kind.get(one)][kind.get(other)];
                    if (one == other) {
                        // Copies that are one person; those that are not have a table of their own.
                        said.getLast()[2] = Math.abs(said.getLast()[2]) + 10;
                    }
                }
            }
        }
        var weighed = SmallModels.weighed(said.toArray(double[][]::new));
        var groups =
                Clustering.of(
                                people,
                                weighed,
                                Compared.of(weighed.pairs(), people.size()),
                                (_, _) -> Double.NaN)
                        .group();
        var weight = new double[people.size()][people.size()];
        for (var one = 0; one < people.size(); one++) {
            for (var other = 0; other < people.size(); other++) {
                var isCopy = kind.get(one).equals(kind.get(other));
                weight[one][other] = isCopy ? 10 : of[kind.get(one)][kind.get(other)];
            }
        }
        assertThat(groups).containsExactly(naive(weight));
    }
}
