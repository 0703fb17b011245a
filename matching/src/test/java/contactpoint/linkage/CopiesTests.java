package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Copies are compared once, and every figure is what it would be if each were compared.
class CopiesTests {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    private static Linkage linked(People people, boolean oneToOne, boolean throughOthers) {
        return Linkage.of(
                people,
                NameTable.standard(),
                new Linkage.Settings(oneToOne, true, true, throughOthers, .5),
                _ -> {});
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in_one_file_every_figure_is_that_of_all_records(long seed) {
        var people = SomePeople.people(new SomePeople(seed).with(120).withCopies(30, 6).rows());
        var linkage = linked(people, false, false);
        var judgement = Judgement.of(linkage);
        assertThat(people.copies().differ().size()).isLessThan(people.size() - 40);
        var figures = new Figures();
        for (var one = 0; one < people.size(); one++) {
            for (var other = 0; other < one; other++) {
                figures.meet(linkage, one, other);
            }
        }
        figures.areThoseOf(judgement);
        assertThat(judgement.clusters()).isEqualTo(rateOfGroups(linkage));
        assertThat(judgement.largest())
                .isEqualTo(
                        (int)
                                sizes(linkage.clusters().group()).values().stream()
                                        .mapToLong(size -> size)
                                        .max()
                                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void of_two_files_every_figure_is_that_of_all_records(long seed) {
        var all = new SomePeople(seed).with(150).withCopies(40, 4).shuffled(seed);
        var people =
                SomePeople.people(
                        all.subList(0, all.size() / 3), all.subList(all.size() / 3, all.size()));
        var linkage = linked(people, false, true);
        var figures = new Figures();
        for (var one = people.firstOfRight(); one < people.size(); one++) {
            for (var other = 0; other < people.firstOfRight(); other++) {
                figures.meet(linkage, one, other);
            }
        }
        figures.areThoseOf(Judgement.of(linkage));
    }

    /// What looking at every pair of records by itself finds.
    private static final class Figures {
        private long pairs;
        private long compared;
        private long truth;
        private long linked;
        private long right;
        private long wrong;

        void meet(Linkage linkage, int one, int other) {
            var people = linkage.people();
            var weighed = linkage.weighed();
            var isTrue = people.areOne(one, other);
            pairs++;
            truth += isTrue ? 1 : 0;
            var copies = people.copies();
            int first = copies.first(one), second = copies.first(other);
            for (var p = 0; p < weighed.pairs().size; p++) {
                int mine = weighed.pairs().one[p], theirs = weighed.pairs().other[p];
                if ((mine == first && theirs == second) || (mine == second && theirs == first)) {
                    compared += isTrue ? 1 : 0;
                    var isLinked = weighed.weights()[p] >= 0;
                    linked += isLinked ? 1 : 0;
                    right += isLinked && isTrue ? 1 : 0;
                    wrong += isLinked && !isTrue ? 1 : 0;
                    // What stands for the two is what they themselves would have.
                    assertThat(linkage.evidence(one, other))
                            .isEqualTo(linkage.evidence(mine, theirs));
                }
            }
        }

        void areThoseOf(Judgement judgement) {
            assertThat(linked).isPositive();
            assertThat(wrong).isPositive();
            assertThat(judgement.candidatePairs()).isEqualTo(pairs);
            assertThat(judgement.blockingRecall().orElseThrow())
                    .isEqualTo((double) compared / truth, EXACT);
            assertThat(judgement.pairs())
                    .isEqualTo(new Judgement.Rate(right, wrong, truth - right));
        }
    }

    private static Judgement.Rate rateOfGroups(Linkage linkage) {
        var people = linkage.people();
        var group = linkage.clusters().group();
        long right = 0, wrong = 0, truth = 0;
        for (var one = 0; one < people.size(); one++) {
            for (var other = 0; other < one; other++) {
                var isTrue = people.areOne(one, other);
                truth += isTrue ? 1 : 0;
                if (group[one] == group[other]) {
                    right += isTrue ? 1 : 0;
                    wrong += isTrue ? 0 : 1;
                }
            }
        }
        return new Judgement.Rate(right, wrong, truth - right);
    }

    private static Map<Integer, Long> sizes(int[] group) {
        var sizes = new HashMap<Integer, Long>();
        for (var each : group) {
            sizes.merge(each, 1L, Long::sum);
        }
        return sizes;
    }

    @Test
    void where_records_arrive_alone_each_copy_counts() {
        var some = new SomePeople(5).with(400);
        var mei = new SomePeople(9).person("mei");
        mei.put(Column.FORENAME, "Meihua");
        mei.put(Column.SURNAME, "Featherstonehaugh");
        var alone = Judgement.of(linked(SomePeople.people(some.rows()), false, true)).zones();
        var before = some.rows().size();
        some.withSame(3, mei);
        mei.put(Column.ENTITY, "somebody else");
        some.withSame(1, mei);
        var zones = Judgement.of(linked(SomePeople.people(some.rows()), false, true)).zones();
        // All four are linked. Each of the three meets two who are right and one who is not, the
        // fourth nobody who is right.
        var linked = zones.linked() * (before + 4) - alone.linked() * before;
        var wrong = zones.wrongLinks() * (before + 4) - alone.wrongLinks() * before;
        assertThat(linked).isEqualTo(4, Offset.offset(1.0));
        assertThat(wrong).isEqualTo(3 / 3.0 + 1, Offset.offset(1e-9));
    }

    @Test
    void one_to_one_links_each_copy_once() {
        var left = new SomePeople(5).with(200);
        var kelly = new SomePeople(9).person("kelly");
        kelly.put(Column.SURNAME, "Featherstonehaugh");
        left.withSame(2, kelly);
        var right = new SomePeople(6).with(3).withSame(3, kelly);
        var rate =
                Judgement.of(linked(SomePeople.people(left.rows(), right.rows()), true, true))
                        .pairs();
        assertThat(rate.right()).isEqualTo(2);
        assertThat(rate.missed()).isEqualTo(4);
    }

    @Test
    void before_records_are_arranged_nobody_is_a_copy() {
        var row = new SomePeople(1).person("a");
        var people = SomePeople.people(List.of(row, row));
        assertThat(people.copies().differ().size()).isEqualTo(2);
        people.arrange();
        assertThat(people.copies().differ().size()).isEqualTo(1);
        assertThat(people.copies().pairs(0, 0)).isEqualTo(1);
    }

    @Test
    void whoever_says_anything_else_is_no_copy() {
        var row = new SomePeople(1).person("a");
        for (var column : Column.values()) {
            if (column == Column.ID || column == Column.ENTITY) {
                continue;
            }
            var other = new java.util.EnumMap<>(row);
            other.put(
                    column,
                    switch (column) {
                        case BIRTH_DATE -> "2001-02-03";
                        case SEX -> "unknown";
                        case BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY -> "7";
                        default -> "Xanthe7";
                    });
            if (column.name().startsWith("BIRTH_") && column != Column.BIRTH_DATE) {
                other.remove(Column.BIRTH_DATE);
            }
            var people = SomePeople.people(List.of(row, other));
            people.arrange();
            assertThat(people.copies().differ().size()).as(column.name()).isEqualTo(2);
        }
    }

    @Test
    void half_a_million_copies_teach_no_more_than_twenty() {
        var some = new SomePeople(3).with(300);
        var kelly = new SomePeople(9).person("kelly");
        some.withSame(Copies.TEACHING, kelly);
        var few = linked(SomePeople.people(some.rows()), false, true);
        some.withSame(5_000, kelly);
        var many = linked(SomePeople.people(some.rows()), false, true);
        assertThat(KeptModel.of(many, 1).version()).isEqualTo(KeptModel.of(few, 1).version());
        assertThat(few.kept()).isEqualTo(Optional.empty());
    }
}
