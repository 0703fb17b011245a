package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A small file with every figure worked out by hand.
final class JudgementTests {
    private static Map<Column, String> row(
            String id, String entity, String name, String last, String birth, String postcode) {
        return new EnumMap<>(
                Map.of(
                        Column.ID, id,
                        Column.ENTITY, entity,
                        Column.FORENAME, name,
                        Column.SURNAME, last,
                        Column.BIRTH_DATE, birth,
                        Column.POSTCODE, postcode));
    }

    private static List<Map<Column, String>> rows() {
        return new ArrayList<>(
                List.of(
                        // Found: one row with a slip.
                        row("k1", "kelly", "Kelly", "Marsden", "2011-06-14", "BS15 9ZX"),
                        row("k2", "kelly", "Kelly", "Marsdan", "2011-06-14", "BS15 9ZX"),
                        // Nothing in common but who they are.
                        row("x1", "xanthe", "Xanthe", "Quill", "2001-02-27", "LE1 1AA"),
                        row("x2", "xanthe", "Rosalind", "Featherstone", "1999-12-09", "ZA9 4BB"),
                        // Alike, and two people.
                        row("t1", "tom", "Thomas", "Price", "2012-01-30", "EX4 4QJ"),
                        row("t2", "another tom", "Thomas", "Price", "2012-01-30", "EX4 4QJ"),
                        row("m", "mei", "Mei", "Chen", "2013-05-05", "NE1 7RU")));
    }

    @Test
    void one_file() {
        var linkage = SmallModels.link(SomePeople.people(rows()), false);
        var judged = Judgement.of(linkage);
        assertThat(judged.records()).isEqualTo(7);
        assertThat(judged.candidatePairs()).isEqualTo(21);
        assertThat(Judgement.candidatePairs(linkage)).isEqualTo(21);
        assertThat(linkage.candidatePairs()).isEqualTo(16);
        assertThat(judged.blockingRecall()).hasValue(1);
        assertThat(judged.pairs()).isEqualTo(new Judgement.Rate(1, 1, 1));
        assertThat(judged.clusters()).isEqualTo(new Judgement.Rate(1, 1, 1));
        assertThat(judged.largest()).isEqualTo(2);
        assertThat(judged.capped()).isEqualTo(new Judgement.Capped(0, 0, 0, 0));
        assertThat(judged.keysPerRecord())
                .isCloseTo(linkage.keyCounts().keys() / 7.0, within(1e-12));
        // Kelly and Tom twice each are linked, both Toms wrongly; Xanthe twice is split.
        assertThat(judged.zones().linked()).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(judged.zones().wrongLinks()).isCloseTo(2 / 7.0, within(1e-12));
        assertThat(judged.zones().review()).isZero();
        assertThat(judged.zones().falseSplits()).isCloseTo(2 / 7.0, within(1e-12));
        // Both Kellys are the likeliest pair: by them alone one is right and one is missed.
        assertThat(judged.bestF1()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void two_files() {
        var all = rows();
        var left = List.of(all.get(0), all.get(2), all.get(4), all.get(6));
        var right = List.of(all.get(1), all.get(3), all.get(5));
        for (var oneToOne : new boolean[] {false, true}) {
            var judged = Judgement.of(SmallModels.link(SomePeople.people(left, right), oneToOne));
            assertThat(judged.records()).isEqualTo(7);
            assertThat(judged.candidatePairs()).isEqualTo(12);
            assertThat(judged.pairs()).isEqualTo(new Judgement.Rate(1, 1, 1));
            assertThat(judged.clusters()).isEqualTo(judged.pairs());
            assertThat(judged.largest()).isZero();
            assertThat(judged.zones().linked()).isCloseTo(2 / 3.0, within(1e-12));
            assertThat(judged.zones().wrongLinks()).isCloseTo(1 / 3.0, within(1e-12));
            assertThat(judged.zones().falseSplits()).isCloseTo(1 / 3.0, within(1e-12));
        }
    }

    @Test
    void a_higher_threshold_links_less() {
        var people = SomePeople.people(rows());
        var judged =
                Judgement.of(
                        SmallModels.link(people, Linkage.Settings.standard(false).with(1 - 1e-9)));
        assertThat(judged.pairs().right() + judged.pairs().wrong()).isZero();
        var two = rows();
        var strict =
                Judgement.of(
                        SmallModels.link(
                                SomePeople.people(two.subList(0, 1), two.subList(1, 2)),
                                Linkage.Settings.standard(true).with(1 - 1e-9)));
        assertThat(strict.pairs().right()).isZero();
    }

    @Test
    void who_is_nobody_in_particular_is_wrong_whoever_he_is_linked_to() {
        var rows = rows();
        rows.get(1).remove(Column.ENTITY);
        var judged = Judgement.of(SmallModels.link(SomePeople.people(rows), false));
        assertThat(judged.pairs()).isEqualTo(new Judgement.Rate(0, 2, 1));
        // Groups are judged by those of whom it is known.
        assertThat(judged.clusters()).isEqualTo(new Judgement.Rate(0, 1, 1));
        assertThat(judged.zones().wrongLinks()).isCloseTo(4 / 7.0, within(1e-12));
    }

    @Test
    void without_the_truth_there_is_no_recall() {
        var rows = rows();
        rows.forEach(row -> row.remove(Column.ENTITY));
        var judged = Judgement.of(SmallModels.link(SomePeople.people(rows), false));
        assertThat(judged.blockingRecall()).isEmpty();
        assertThat(judged.bestF1()).isZero();
        var nobody = Judgement.of(SmallModels.link(new People(), false));
        assertThat(nobody.records()).isZero();
        assertThat(nobody.zones().linked()).isZero();
    }

    @Test
    void rows_that_differ_and_rows_that_teach_are_counted_by_file() {
        var left = new ArrayList<Map<Column, String>>();
        var right = new ArrayList<Map<Column, String>>();
        for (var at = 0; at < 25; at++) {
            left.add(row("l" + at, "", "Kelly", "Marsden", "2011-06-14", ""));
        }
        left.add(row("t", "", "Tom", "Price", "2011-06-14", ""));
        for (var at = 0; at < 22; at++) {
            // The last of the left and the first of the right say the same, and are no copies.
            right.add(row("r" + at, "", "Tom", "Price", "2011-06-14", ""));
        }
        var people = SomePeople.people(left, right);
        people.arrange();
        var copies = people.copies();
        assertThat(copies.differ()).isEqualTo(new Copies.Sizes(2, 1, true));
        assertThat(copies.teach()).isEqualTo(new Copies.Sizes(21, 20, true));
        assertThat(copies.differ().pairs()).isEqualTo(2);
        assertThat(copies.differ().size()).isEqualTo(3);
        assertThat(copies.teachingPairs(26, 0)).isEqualTo(400);
        assertThat(copies.pairs(26, 0)).isEqualTo(550);
        assertThat(copies.teaches(19)).isTrue();
        assertThat(copies.teaches(20)).isFalse();
        assertThat(copies.first(47)).isEqualTo(26);
        assertThat(copies.count(26)).isEqualTo(22);
        var one = SomePeople.people(left);
        one.arrange();
        assertThat(one.copies().differ()).isEqualTo(new Copies.Sizes(0, 2, false));
        assertThat(one.copies().differ().pairs()).isEqualTo(1);
        assertThat(one.copies().teach().pairs()).isEqualTo(210);
    }
}
