package contactpoint.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The least that would have had to be otherwise for a pair to be on the other side of the
/// threshold: one field, or else two. Of several, what both records know comes before what one
/// would have to lose or to gain, and then what moves the weight least.
///
/// Only levels that two records can come to: names change places in both fields together, so that
/// is not looked for.
final class LeastChange {
    private static final int MOST_FIELDS = 2;

    private final Weighing weighing;
    private final Evidence evidence;
    private final double least;
    private final double weight;
    private Optional<Found> best = Optional.empty();

    private LeastChange(Weighing weighing, Evidence evidence, double least) {
        this.weighing = weighing;
        this.evidence = evidence;
        this.least = least;
        weight = weighing.weight(evidence);
    }

    /// One field with the level that it would have had.
    record Step(Field field, int level) {}

    /// @param known how many of the steps are from something known to something known
    private record Found(List<Step> steps, long known, double move) {

        boolean isLessThan(Found other) {
            return known != other.known ? known > other.known : move < other.move;
        }
    }

    /// @param least the weight from which on a pair is linked
    /// @return the steps in the order of the fields; none if no two fields would do
    static Optional<List<Step>> of(Weighing weighing, Evidence evidence, double least) {
        var change = new LeastChange(weighing, evidence, least);
        for (var fields = 1; fields <= MOST_FIELDS && change.best.isEmpty(); fields++) {
            change.search(evidence, List.of(Field.values()), List.of(), fields);
        }
        return change.best.map(Found::steps);
    }

    /// "If the date of birth had agreed in full, they would have been linked."
    static String words(List<Step> steps, boolean isLinked) {
        return steps.stream()
                .map(step -> LevelWords.of(step.field(), step.level()).had())
                .collect(
                        Collectors.joining(
                                " and ",
                                "If ",
                                isLinked
                                        ? ", they would not have been linked."
                                        : ", they would have been linked."));
    }

    private void search(Evidence changed, List<Field> free, List<Step> before, int fields) {
        if (before.size() == fields) {
            weigh(changed, before);
            return;
        }
        for (var at = 0; at < free.size(); at++) {
            var field = free.get(at);
            for (var level = 0; level < Tables.levels(field); level++) {
                if (mayBe(field, level)) {
                    var steps = new ArrayList<>(before);
                    steps.add(new Step(field, level));
                    var rest = free.subList(at + 1, free.size());
                    search(changed.with(field, level), rest, steps, fields);
                }
            }
        }
    }

    private boolean mayBe(Field field, int level) {
        if (level == field.level(evidence.pattern())) {
            return false;
        }
        return switch (field) {
            case FORENAME -> !isCrossed(level);
            case SURNAME ->
                    !isCrossed(level) && !isCrossed(Field.FORENAME.level(evidence.pattern()));
            default -> true;
        };
    }

    private static boolean isCrossed(int level) {
        return level == NameLevel.CROSSED || level == NameLevel.CROSSED_NEARLY;
    }

    private void weigh(Evidence changed, List<Step> steps) {
        var would = weighing.weight(changed);
        if (would >= least == weight >= least) {
            return;
        }
        var found =
                new Found(
                        steps,
                        steps.stream().filter(this::isKnown).count(),
                        Math.abs(would - weight));
        if (best.isEmpty() || found.isLessThan(best.get())) {
            best = Optional.of(found);
        }
    }

    /// Whether as much is known with the step as without it.
    private boolean isKnown(Step step) {
        var level = step.field().level(evidence.pattern());
        return Tables.mask(step.field(), level) == Tables.mask(step.field(), step.level());
    }
}
