package contactpoint.bench;

import contactpoint.demo.england.England;
import contactpoint.linkage.Arrival;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What was done with records that arrived alone at the index, beside what should have been.
final class MatchingFigures {
    /// How often links that nobody looks at must be right, for the rate of such links.
    private static final double PRECISION = .9995;

    private static final String UNSURE = "Neither likely enough nor unlikely enough";

    private final Tally plain = new Tally();
    private final Tally crowded = new Tally();
    private final Map<String, Tally> groups = new TreeMap<>();
    private final Tally newborns = new Tally();
    private final Tally twins = new Tally();
    private final List<Scored> scored = new ArrayList<>();
    private long linkedToSibling;
    private long adoptions;
    private long linkedAcross;
    private long keptApart;
    private long households;
    private long absent;

    /// A record that no rule keeps from being linked.
    private record Scored(double weight, boolean isRight) {}

    /// What was done with some.
    private static final class Tally {
        private long arrived;
        private long known;
        private long found;
        private long right;
        private long wrong;
        private long review;
        private long split;

        /// Why a person has to look, and how often.
        private final Map<String, Long> why = new TreeMap<>();

        void add(Arrival arrival, boolean isKnown, boolean isRight) {
            arrived++;
            known += isKnown ? 1 : 0;
            found += isRight && arrival.outcome() != Arrival.Outcome.NEW ? 1 : 0;
            switch (arrival.outcome()) {
                case LINKED -> {
                    right += isRight ? 1 : 0;
                    wrong += isRight ? 0 : 1;
                }
                case REVIEW -> {
                    review++;
                    why.merge(arrival.objection().orElse(UNSURE), 1L, Long::sum);
                }
                case NEW -> split += isKnown ? 1 : 0;
            }
        }

        /// Of those who are known: linked alone, or a person sees the right one first.
        Interval recall() {
            return new Interval(found, known);
        }

        /// Of those who are known.
        Interval linked() {
            return new Interval(right, known);
        }

        Interval wrongLinks() {
            return new Interval(wrong, arrived);
        }

        Interval review() {
            return new Interval(review, arrived);
        }

        Interval splits() {
            return new Interval(split, known);
        }
    }

    private static boolean isRight(EnglandRecords records, Arrival arrival) {
        var child = records.truth(arrival.id()).child();
        return arrival.likeliest().map(id -> records.truth(id).child().equals(child)).orElse(false);
    }

    /// A record of a country like England arrived.
    void plain(EnglandRecords records, Set<String> known, Arrival arrival) {
        var truth = records.truth(arrival.id());
        var isKnown = known.contains(truth.child());
        var isRight = isRight(records, arrival);
        plain.add(arrival, isKnown, isRight);
        groups.computeIfAbsent(truth.origin(), _ -> new Tally()).add(arrival, isKnown, isRight);
        if (truth.kinds().contains("placeholder")) {
            newborns.add(arrival, isKnown, isRight);
        }
        if (arrival.objection().isEmpty() && arrival.likeliest().isPresent()) {
            scored.add(new Scored(arrival.weight(), isRight));
        }
    }

    /// A country with absent twins is about to arrive.
    void households(long all, long withoutTwin) {
        households += all;
        absent += withoutTwin;
    }

    /// A record of a country with more twins and adopters arrived.
    void crowded(
            EnglandRecords records, Set<String> known, Set<String> absentTwins, Arrival arrival) {
        var truth = records.truth(arrival.id());
        var isAbsent = absentTwins.contains(truth.child());
        var isKnown = known.contains(truth.child()) && !isAbsent;
        crowded.add(arrival, isKnown, isRight(records, arrival));
        var likeliest = arrival.likeliest().map(records::truth);
        if (isAbsent) {
            twins.add(arrival, false, false);
            var isSibling =
                    likeliest.map(England.Truth::household).orElse("").equals(truth.household());
            linkedToSibling += arrival.outcome() == Arrival.Outcome.LINKED && isSibling ? 1 : 0;
        }
        adopted(known, truth, likeliest.map(England.Truth::child).orElse(""), arrival);
    }

    private void adopted(
            Set<String> known, England.Truth truth, String likeliest, Arrival arrival) {
        var other = MatchingBench.otherSelf(truth.child());
        if (known.contains(other)) {
            adoptions++;
            if (likeliest.equals(other)) {
                linkedAcross += arrival.outcome() == Arrival.Outcome.LINKED ? 1 : 0;
                keptApart += arrival.outcome() == Arrival.Outcome.REVIEW ? 1 : 0;
            }
        }
    }

    /// How many true pairs the smallest group of names has; 0 before the first country.
    long smallestGroup() {
        return groups.values().stream().mapToLong(group -> group.known).min().orElse(0);
    }

    /// How many records of absent twins arrived.
    long twins() {
        return twins.arrived;
    }

    /// How many records of children arrived whose other self is in the index.
    long adoptions() {
        return adoptions;
    }

    /// The share of those who are known that can be linked with nobody looking if such links are to
    /// be right in 9,995 of 10,000.
    Interval linkedAtPrecision() {
        var best = 0L;
        long right = 0, all = 0;
        scored.sort(Comparator.comparingDouble(Scored::weight).reversed());
        for (var at = 0; at < scored.size(); at++) {
            all++;
            right += scored.get(at).isRight ? 1 : 0;
            var isLast =
                    at + 1 == scored.size() || scored.get(at + 1).weight < scored.get(at).weight;
            if (isLast && right >= PRECISION * all) {
                best = right;
            }
        }
        return new Interval(best, plain.known);
    }

    /// Whether nobody was linked across an adoption.
    boolean isSafe() {
        return linkedAcross == 0;
    }

    void print(PrintWriter out) {
        out.printf("Countries like England, %,d records arrive alone:%n", plain.arrived);
        out.printf("  found, of those who are known    %s%n", plain.recall());
        out.printf("  linked, of those who are known   %s%n", plain.linked());
        out.printf("    at 99.95%% precision            %s%n", linkedAtPrecision());
        out.printf("  linked to somebody else          %s%n", plain.wrongLinks());
        out.printf("  for a person                     %s%n", plain.review());
        plain.why.forEach((why, times) -> out.printf("    %,9d  %s%n", times, why));
        out.printf("  known, and taken for new         %s%n", plain.splits());
        out.printf("Newborns without a name, %,d:%n", newborns.arrived);
        out.printf("  linked, of those who are known   %s%n", newborns.linked());
        out.printf("  linked to somebody else          %s%n", newborns.wrongLinks());
        out.printf("  for a person                     %s%n", newborns.review());
        out.printf("  known, and taken for new         %s%n", newborns.splits());
        out.printf(
                "%n%-12s %9s %26s %26s %26s%n",
                "names", "pairs", "found", "linked", "to somebody else");
        groups.forEach((name, group) ->
                out.printf(
                        "%-12s %,9d %26s %26s %26s%n",
                        name, group.known, group.recall(), group.linked(), group.wrongLinks()));
        out.printf(
                "%nCountries with more twins, of whom the second of one sex is absent in %.2f%% of"
                        + " households; %,d records:%n",
                100.0 * absent / Math.max(1, households), crowded.arrived);
        out.printf(
                "  absent twins linked to the sibling  %s of %,d%n",
                new Interval(linkedToSibling, twins.arrived), twins.arrived);
        out.printf("    to anybody                        %s%n", twins.wrongLinks());
        out.printf("    for a person                      %s%n", twins.review());
        out.printf("  all linked to somebody else         %s%n", crowded.wrongLinks());
        out.printf("  all for a person                    %s%n", crowded.review());
        out.printf(
                "  across an adoption: %,d linked of %,d; %,d more met the child’s other self and"
                        + " were kept apart by the decision%n%n",
                linkedAcross, adoptions, keptApart);
    }

    Json json() {
        var byGroup = new Json();
        groups.forEach((name, group) ->
                byGroup.put(
                        name,
                        new Json()
                                .put("found", group.recall().json())
                                .put("linked", group.linked().json())
                                .put("wrong", group.wrongLinks().json())));
        return new Json()
                .put("records", plain.arrived)
                .put("found", plain.recall().json())
                .put("linked", plain.linked().json())
                .put("linked_at_9995", linkedAtPrecision().json())
                .put("wrong", plain.wrongLinks().json())
                .put("review", plain.review().json())
                .put("false_splits", plain.splits().json())
                .put("groups", byGroup)
                .put(
                        "newborns",
                        new Json()
                                .put("found", newborns.recall().json())
                                .put("linked", newborns.linked().json())
                                .put("wrong", newborns.wrongLinks().json())
                                .put("review", newborns.review().json()))
                .put(
                        "absent_twins",
                        new Json()
                                .put(
                                        "to_sibling",
                                        new Interval(linkedToSibling, twins.arrived).json())
                                .put("to_anybody", twins.wrongLinks().json())
                                .put("review_of_all", crowded.review().json()))
                .put(
                        "adoptions",
                        new Json()
                                .put("trials", adoptions)
                                .put("linked", linkedAcross)
                                .put("kept_apart", keptApart));
    }
}
