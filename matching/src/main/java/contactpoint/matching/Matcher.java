package contactpoint.matching;

import contactpoint.person.Description;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// Decides whether an incoming description means a child whom we know.
///
/// Two children made one is the worst that can happen here: one family then reads of another, and a
/// hidden child may be found through a sibling. So the rules join only what agrees in full, hold
/// what is near for a person to decide, and never let the order of the candidates count.
///
/// These are the rules for now. A model with weights comes later, behind the same types.
public final class Matcher {

    /// The version of the rules, kept with every decision.
    public static final String MODEL = "rules-2";

    /// @param candidates every child found by [CandidateKeys] or by the record's source key, each
    ///   once, in any order
    /// @throws IllegalArgumentException if a child is there twice
    public MatchOutcome match(Description incoming, List<Candidate> candidates) {
        var compared =
                candidates.stream()
                        .map(candidate -> Comparison.of(incoming, candidate))
                        .sorted(Comparator.comparing(Comparison::child))
                        .toList();
        if (compared.stream().map(Comparison::child).distinct().count() < compared.size()) {
            throw new IllegalArgumentException("candidate-twice");
        }
        return bySourceKey(compared)
                .or(() -> byIdentifier(compared))
                .or(() -> byEverything(compared))
                .or(() -> near(compared))
                .orElseGet(() -> new MatchOutcome.NewPerson(explain("nobody", List.of())));
    }

    /// 1. The source itself says who it is, unless neither name nor date of birth is near: then it
    ///    has given the key to another child.
    private static Optional<MatchOutcome> bySourceKey(List<Comparison> compared) {
        var known = having(compared, each -> each.has(Fact.SOURCE_KEY));
        return decide("source-key", known, each -> !MatchRules.isAnotherChild(each));
    }

    /// 2. A number of another body, with the name or the date of birth to bear it out.
    private static Optional<MatchOutcome> byIdentifier(List<Comparison> compared) {
        var known = having(compared, each -> each.hasAny(Fact.NHS_NUMBER_SAME, Fact.UPN_SAME));
        return decide("identifier", known, MatchRules::bearsOutIdentifier);
    }

    /// 3. Names, whole date of birth and a postcode, all the same.
    private static Optional<MatchOutcome> byEverything(List<Comparison> compared) {
        var known = having(compared, MatchRules::agreesInEverything);
        return decide("exact", known, each -> !each.has(Fact.NHS_NUMBER_DIFFERS));
    }

    /// 4. Near enough that a person has to look.
    private static Optional<MatchOutcome> near(List<Comparison> compared) {
        var near = having(compared, MatchRules::isNear);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var newborn = near.stream().allMatch(each -> each.has(Fact.GIVEN_NAME_MISSING));
        return Optional.of(unsure(newborn ? "newborn" : "near", near));
    }

    /// The one child that the rule knows, if it is sound; otherwise all of them, for a person.
    private static Optional<MatchOutcome> decide(
            String rule, List<Comparison> known, Predicate<Comparison> sound) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (known.size() == 1 && sound.test(known.getFirst())) {
            return Optional.of(
                    new MatchOutcome.Same(known.getFirst().child(), explain(rule, known)));
        }
        return Optional.of(unsure(rule, known));
    }

    private static MatchOutcome unsure(String rule, List<Comparison> near) {
        List<UUID> children = near.stream().map(Comparison::child).toList();
        return new MatchOutcome.Unsure(children, explain(rule, near));
    }

    private static Explanation explain(String rule, List<Comparison> compared) {
        var facts = EnumSet.noneOf(Fact.class);
        compared.forEach(each -> facts.addAll(each.facts()));
        return new Explanation(rule, MODEL, facts.stream().map(Fact::code).toList());
    }

    private static List<Comparison> having(
            List<Comparison> compared, Predicate<Comparison> property) {
        return compared.stream().filter(property).toList();
    }
}
