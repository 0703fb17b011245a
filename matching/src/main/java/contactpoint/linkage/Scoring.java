package contactpoint.linkage;

import java.util.stream.IntStream;

/// The weights of pairs of these people.
final class Scoring {
    private final People people;
    private final Rarity rarity;
    private final Weighing weighing;
    private final boolean rare;

    Scoring(People people, Rarity rarity, Model model, boolean rare) {
        this.people = people;
        this.rarity = rarity;
        this.rare = rare;
        weighing = new Weighing(model);
    }

    /// The weights of all pairs, in their order.
    double[] weights(Pairs pairs) {
        var weights = new double[pairs.size];
        IntStream.range(0, pairs.size)
                .parallel()
                .forEach(p -> weights[p] = weight(pairs.pattern[p], pairs.one[p], pairs.other[p]));
        return weights;
    }

    double weight(long pattern, int one, int other) {
        return rare
                ? weighing.weight(
                        pattern,
                        rarity.ofForename(people, pattern, one, other),
                        rarity.ofBirth(people, pattern, one),
                        rarity.ofSurname(people, pattern, one, other),
                        rarity.ofHome(people, pattern, one, other))
                : weighing.weight(pattern, 0, 0, 0, 0);
    }

    Rarity rarity() {
        return rarity;
    }

    /// What the weight of a pair is made of.
    Evidence evidence(long pattern, int one, int other) {
        return new Evidence(
                pattern, rare ? rarity.shared(people, pattern, one, other) : Shared.AVERAGE);
    }
}
