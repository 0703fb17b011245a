package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What must hold of every explanation, whatever the model and the pair.
final class ExplanationPropertyTests {

    @Property
    void the_lines_add_up_to_the_weight_as_it_is_scored(@ForAll long seed) {
        var made = new MadeUpModels(seed);
        var model = made.model();
        var evidence = made.evidence();
        var others = made.others();
        var weight = new Weighing(model).weight(evidence) + others;
        var explanation = Explanation.of(model, evidence, others, made.threshold());

        var lines = explanation.waterfall();

        assertThat(explanation.weight()).isEqualTo(weight);
        assertThat(lines.getLast().total()).isEqualTo(weight);
        assertThat(lines.stream().mapToDouble(Explanation.Line::bits).sum())
                .isCloseTo(weight, within(1e-9));
        var before = 0.0;
        for (var line : lines) {
            assertThat(line.total()).isCloseTo(before + line.bits(), within(1e-9));
            before = line.total();
        }
    }

    @Property
    void a_pair_weighs_the_same_to_the_bit_from_what_was_kept_of_it(@ForAll long seed) {
        var model = new MadeUpModels(seed).model();
        var evidence = evidence(seed);
        var again = new MadeUpModels(seed).model();
        var shared = evidence.shared();
        var kept =
                new Evidence(
                        Long.parseLong(Long.toString(evidence.pattern())),
                        new Shared(
                                read(shared.forename()),
                                read(shared.surname()),
                                read(shared.year()),
                                read(shared.monthDay()),
                                read(shared.postcode()),
                                read(shared.place())));

        var first = Explanation.of(model, evidence, 0, 0);
        var second = Explanation.of(again, kept, 0, 0);

        assertThat(Double.doubleToRawLongBits(second.weight()))
                .isEqualTo(Double.doubleToRawLongBits(first.weight()));
        assertThat(second.waterfall()).isEqualTo(first.waterfall());
        assertThat(second.words()).isEqualTo(first.words());
    }

    private static double read(double number) {
        return Double.parseDouble(Double.toString(number));
    }

    @Property
    void a_field_that_is_missing_has_no_line_and_changes_none_of_the_others(@ForAll long seed) {
        var made = new MadeUpModels(seed);
        var model = made.model();
        var evidence = made.evidence();
        var field = made.field();
        var without = evidence.with(field, 0);

        var lines = Explanation.of(model, without, 0, 0).waterfall();
        var all = Explanation.of(model, evidence, 0, 0).waterfall();

        var bits =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        Explanation.Line::what,
                                        Explanation.Line::bits,
                                        (one, _) -> one));
        assertThat(lines)
                .extracting(Explanation.Line::what)
                .doesNotContain(LevelWords.of(field, 0).says());
        assertThat(new Weighing(model).againstStrangers(field, without.pattern())).isZero();
        for (var line : lines) {
            if (!isOfTheWhole(line)) {
                assertThat(line.bits()).as(line.what()).isEqualTo(bits.get(line.what()));
            }
        }
    }

    private static boolean isOfTheWhole(Explanation.Line line) {
        return line.what().startsWith("They may be") || line.what().contains("up to a limit");
    }

    @Property
    void that_they_may_be_of_a_household_or_twins_never_speaks_for_them(@ForAll long seed) {
        var made = new MadeUpModels(seed);
        var lines = Explanation.of(made.model(), made.evidence(), 0, 0).waterfall();

        assertThat(lines)
                .filteredOn(line -> line.what().startsWith("They may be"))
                .allMatch(line -> line.bits() <= 0);
    }

    @Property(tries = 200)
    void the_least_change_changes_the_decision_and_nothing_less_would(@ForAll long seed) {
        var made = new MadeUpModels(seed);
        var model = made.model();
        var evidence = made.evidence();
        var least = made.threshold();
        var weighing = new Weighing(model);
        var isLinked = weighing.weight(evidence) >= least;

        var change = LeastChange.of(weighing, evidence, least);

        change.ifPresent(steps -> {
            var changed = evidence;
            for (var step : steps) {
                assertThat(step.level()).isNotEqualTo(step.field().level(evidence.pattern()));
                changed = changed.with(step.field(), step.level());
            }
            assertThat(weighing.weight(changed) >= least).isNotEqualTo(isLinked);
        });
        if (change.isEmpty() || change.get().size() > 1) {
            assertThat(doesOneFieldDo(weighing, evidence, least, isLinked)).isFalse();
        }
    }

    private static boolean doesOneFieldDo(
            Weighing weighing, Evidence evidence, double least, boolean isLinked) {
        var isCrossed =
                Field.FORENAME.level(evidence.pattern()) == NameLevel.CROSSED
                        || Field.FORENAME.level(evidence.pattern()) == NameLevel.CROSSED_NEARLY;
        for (var field : Field.values()) {
            for (var level = 0; level < Tables.levels(field); level++) {
                var isName = field == Field.FORENAME || field == Field.SURNAME;
                var isNever =
                        (isName
                                        && (level == NameLevel.CROSSED
                                                || level == NameLevel.CROSSED_NEARLY))
                                || (field == Field.SURNAME && isCrossed);
                if (!isNever && weighing.weight(evidence.with(field, level)) >= least != isLinked) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Evidence evidence(long seed) {
        var made = new MadeUpModels(seed);
        made.model();
        return made.evidence();
    }
}
