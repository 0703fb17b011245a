package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import contactpoint.linkage.Model.PairClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Models in files, and how common values are.
final class KeptModelTests {
    private static KeptModel changed(Consumer<KeptModel> change) {
        var general = SmallModels.general(.5);
        var model =
                new KeptModel(new TreeMap<>(general.perRecord()), copy(general), new TreeMap<>());
        change.accept(model);
        return model;
    }

    private static TreeMap<String, java.util.SortedMap<String, List<Double>>> copy(KeptModel of) {
        var levels = new TreeMap<String, java.util.SortedMap<String, List<Double>>>();
        of.levels()
                .forEach((name, fields) -> {
                    var mine = new TreeMap<String, List<Double>>();
                    fields.forEach((field, shares) -> mine.put(field, new ArrayList<>(shares)));
                    levels.put(name, mine);
                });
        return levels;
    }

    private static void isRefused(Consumer<KeptModel> change, String fault) {
        var model = changed(change);
        assertThat(model.faults()).containsExactly(fault);
        assertThatThrownBy(() -> model.model(SmallModels.people("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(fault);
    }

    private static ValueShares shares(double squares, double other, double listed) {
        return new ValueShares(squares, other, new TreeMap<>(Map.of("leo", listed)));
    }

    @Test
    void a_model_that_cannot_be_used_says_why() {
        assertThat(changed(_ -> {}).faults()).isEmpty();
        isRefused(
                model -> model.perRecord().remove("TWIN"),
                "perRecord has no number of at least 0 for TWIN.");
        for (var wrong : new double[] {-.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            isRefused(
                    model -> model.perRecord().put("SAME", wrong),
                    "perRecord has no number of at least 0 for SAME.");
        }
        assertThat(changed(model -> model.perRecord().put("SAME", 0.0)).faults()).isEmpty();
        isRefused(
                model -> model.levels().get("SAME").remove("SEX"),
                "levels of SAME, SEX: there must be 3 numbers.");
        isRefused(
                model -> model.levels().get("SAME").get("SEX").add(0.0),
                "levels of SAME, SEX: there must be 3 numbers.");
        for (var wrong : new double[] {-.1, 1.1, Double.NaN}) {
            isRefused(
                    model -> model.levels().get("TWIN").get("UPN").set(1, wrong),
                    "levels of TWIN, UPN: each number must be between 0 and 1.");
        }
        isRefused(
                model -> model.levels().get("SAME").get("SEX").set(1, .97),
                "levels of SAME, SEX: those of one mask must add up to 1.");
        assertThat(
                        changed(model -> model.levels().get("SAME").get("SEX").set(1, .9800001))
                                .faults())
                .isEmpty();
    }

    @Test
    void values_that_are_no_shares_are_refused() {
        isRefused(
                model -> model.values().put("POSTCODE", shares(.1, .1, .1)),
                "values has a field that is not known.");
        for (var wrong : new double[] {-.1, 1.1, Double.NaN}) {
            for (var at = 0; at < 3; at++) {
                var of = shares(at == 0 ? wrong : 0, at == 1 ? wrong : 1, at == 2 ? wrong : .5);
                isRefused(
                        model -> model.values().put("FORENAME", of),
                        "values of FORENAME are not all between 0 and 1.");
            }
        }
        assertThat(changed(model -> model.values().put("PLACE", shares(0, 1, .5))).faults())
                .isEmpty();
    }

    @Test
    void its_version_names_everything_that_is_in_it() {
        var version = SmallModels.general(.5).version();
        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(SmallModels.general(.5).version()).isEqualTo(version);
        assertThat(SmallModels.general(.5)).hasToString("KeptModel[" + version + "]");
        assertThat(
                        List.of(
                                version,
                                SmallModels.general(.6).version(),
                                changed(m -> m.levels().get("SAME").get("SEX").set(2, .1))
                                        .version(),
                                changed(m -> m.values().put("PLACE", shares(.1, .2, .3))).version(),
                                changed(m -> m.values().put("YEAR", shares(.1, .2, .3))).version(),
                                changed(m -> m.values().put("PLACE", shares(.2, .2, .3))).version(),
                                changed(m -> m.values().put("PLACE", shares(.1, .3, .3))).version(),
                                changed(m -> m.values().put("PLACE", shares(.1, .2, .4)))
                                        .version()))
                .doesNotHaveDuplicates();
    }

    @Test
    void shares_of_classes_are_for_so_many_records_as_there_are() {
        var few = SmallModels.general(.5).model(SmallModels.people(new String[] {"", "", "", ""}));
        // Half a pair a record is two of six; no class has more than three tenths of all.
        assertThat(few.shareOf(PairClass.SAME)).isEqualTo(.3);
        assertThat(few.shareOf(PairClass.HOUSEHOLD)).isEqualTo(.3);
        assertThat(few.shareOf(PairClass.TWIN)).isCloseTo(.12 / 6, within(1e-12));
        assertThat(few.shareOf(PairClass.UNRELATED)).isCloseTo(.38, within(1e-12));
        var entities = new String[21];
        java.util.Arrays.fill(entities, "");
        var more = SmallModels.general(.5).model(SmallModels.people(entities));
        assertThat(more.shareOf(PairClass.SAME)).isCloseTo(10.5 / 210, within(1e-12));
        assertThat(more.tablesOf(PairClass.SAME).of(Field.SEX))
                .containsExactly(Beginning.same().of(Field.SEX));
    }

    @Test
    void what_is_kept_of_a_linkage_is_what_it_was_weighed_by() {
        var people = SomePeople.people(new SomePeople(4).with(60).rows());
        var linkage = SmallModels.link(people, false);
        var kept = KeptModel.of(linkage, 3);
        assertThat(linkage.kept()).isPresent();
        assertThat(kept.faults()).isEmpty();
        assertThat(kept.perRecord().get("SAME")).isCloseTo(.5, within(1e-9));
        assertThat(kept.perRecord().get("TWIN")).isCloseTo(.03, within(1e-9));
        assertThat(kept.levels()).isEqualTo(SmallModels.general(.5).levels());
        assertThat(kept.values().keySet())
                .containsExactly("FORENAME", "MONTH_DAY", "PLACE", "SURNAME", "YEAR");
        assertThat(kept.values().get("FORENAME").shares().keySet()).contains("kelly");
    }

    @Test
    void a_rare_value_is_not_kept_and_the_others_are_as_common_as_they_are() {
        int[] counts = {0, 5, 3, 1, 1, 0};
        var shares = ValueShares.of(counts, code -> "v" + code, 3);
        assertThat(shares.shares()).containsExactly(Map.entry("v1", .5), Map.entry("v2", .3));
        assertThat(shares.other()).isEqualTo(.1);
        assertThat(shares.squares()).isEqualTo((25 + 9 + 1 + 1) / 100.0);
        assertThat(shares.log("v1")).isCloseTo(Math.log(.5 / .36), within(1e-12));
        assertThat(shares.log("who knows")).isCloseTo(Math.log(.1 / .36), within(1e-12));
        assertThat(shares).hasToString("ValueShares[2 values]");
        var all = ValueShares.of(counts, code -> "v" + code, 1);
        assertThat(all.other()).isZero();
        assertThat(all.log("who knows")).isZero();
        assertThat(ValueShares.NONE.log("anything")).isZero();
        assertThat(ValueShares.of(new int[] {0, 0}, code -> "", 1).squares()).isZero();
        assertThat(new ValueShares(0, .1, new TreeMap<>()).log("x")).isZero();
    }

    @ParameterizedTest(name = "{0} candidates: {1}")
    @CsvSource({"1999, few", "2000, learnt", "0, few"})
    void few_candidates_are_weighed_by_the_model_for_few(long candidates, String by) {
        var few = SmallModels.general(.1);
        var models = new Models(Optional.empty(), () -> Optional.of(few));
        assertThat(models.with(candidates))
                .isEqualTo(by.equals("few") ? Optional.of(few) : Optional.empty());
        var given = SmallModels.general(.2);
        assertThat(new Models(Optional.of(given), () -> Optional.of(few)).with(candidates))
                .contains(given);
    }
}
