package contactpoint.linkage;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// Links the records of one file, or of two, from the candidates to the weights.
public final class Linkage {
    private static final int RANDOM_PAIRS = 1_000_000;
    private static final int ROUNDS_THROUGH_OTHERS = 2;

    private final People people;
    private final NameTable table;
    private final Settings settings;
    private final Blocks blocks;
    private final Model model;
    private final Scoring scoring;
    private final Weighed weighed;
    private final Optional<KeptModel> kept;

    /// How to link. Everything but the threshold is there to be taken away, to see what it is
    /// worth.
    ///
    /// @param oneToOne whether nobody is twice in either file
    /// @param households whether a class of pairs is another person of the household
    /// @param rarity whether a rare value that is shared says more than a common one
    /// @param throughOthers whether a third record may bring two together
    /// @param threshold the least chance of a link
    public record Settings(
            boolean oneToOne,
            boolean households,
            boolean rarity,
            boolean throughOthers,
            double threshold) {
        /// What is used where nothing else is said.
        public static Settings standard(boolean oneToOne) {
            return new Settings(oneToOne, true, true, true, .5);
        }

        /// The same with another threshold.
        public Settings with(double another) {
            return new Settings(oneToOne, households, rarity, throughOthers, another);
        }
    }

    private Linkage(
            People people,
            NameTable table,
            Settings settings,
            Blocks blocks,
            Model model,
            Scoring scoring,
            Weighed weighed,
            Optional<KeptModel> kept) {
        this.kept = kept;
        this.people = people;
        this.table = table;
        this.settings = settings;
        this.blocks = blocks;
        this.model = model;
        this.scoring = scoring;
        this.weighed = weighed;
    }

    /// Links by a model that is learnt from the people themselves.
    ///
    /// @param stage told the name of each stage as it begins
    public static Linkage of(
            People people, NameTable table, Settings settings, Consumer<String> stage) {
        return of(people, table, settings, Models.LEARNT, stage);
    }

    /// Links.
    ///
    /// @param stage told the name of each stage as it begins
    /// @throws IllegalArgumentException if the model has faults
    public static Linkage of(
            People people,
            NameTable table,
            Settings settings,
            Models models,
            Consumer<String> stage) {
        stage.accept("keys");
        people.arrange();
        var blocks = Blocks.of(people);
        stage.accept("compare");
        var candidates = new Candidates(people, table);
        var pairs = candidates.areFew() ? candidates.all() : candidates.of(blocks);
        stage.accept("train");
        var kept = models.with(pairs.size);
        var model =
                kept.map(each -> each.model(people))
                        .orElseGet(() -> train(people, table, pairs, settings));
        stage.accept("score");
        var rarity = kept.map(each -> each.rarity(people)).orElseGet(() -> Rarity.of(people));
        var scoring = new Scoring(people, rarity, model, settings.rarity());
        var weighed = new Weighed(pairs, scoring.weights(pairs));
        if (settings.throughOthers() && !people.areTwoFiles()) {
            stage.accept("through others");
            weighed = throughOthers(people, candidates, scoring, weighed, settings.threshold());
            weighed = Support.of(people, weighed);
        }
        return new Linkage(people, table, settings, blocks, model, scoring, weighed, kept);
    }

    private static Weighed throughOthers(
            People people,
            Candidates candidates,
            Scoring scoring,
            Weighed direct,
            double threshold) {
        var weighed = direct;
        var least = Weighed.weight(threshold);
        for (var round = 0; round < ROUNDS_THROUGH_OTHERS; round++) {
            var weights = weighed.weights();
            var links = Links.of(weighed.pairs(), people.size(), p -> weights[p] >= least);
            var more = candidates.throughOthers(links, weighed.pairs());
            if (more.size == 0) {
                break;
            }
            var all = Arrays.copyOf(weights, weights.length + more.size);
            System.arraycopy(scoring.weights(more), 0, all, weights.length, more.size);
            weighed.pairs().addAll(more);
            weighed = new Weighed(weighed.pairs(), all);
        }
        return weighed;
    }

    private static Model train(People people, NameTable table, Pairs pairs, Settings settings) {
        var candidates = new Counts();
        for (var p = 0; p < pairs.size; p++) {
            candidates.add(pairs.pattern[p], 1);
        }
        var left = people.firstOfRight();
        var right = people.size() - left;
        return new Training(
                        candidates,
                        randoms(people, table),
                        Math.max(1, people.pairs()),
                        people.areTwoFiles() ? Math.min(left, right) * 8L / 10 : right / 2,
                        people.size(),
                        settings.households())
                .train();
    }

    /// Patterns of pairs drawn at random, always the same of the same file.
    private static Counts randoms(People people, NameTable table) {
        var counts = new Counts();
        var comparing = new Comparing(people, table);
        var first = people.firstOfRight();
        if (people.pairs() == 0) {
            return counts;
        }
        for (var drawn = 0; drawn < RANDOM_PAIRS; drawn++) {
            var one = first + below(2L * drawn, people.size() - first);
            var other = below(2L * drawn + 1, people.areTwoFiles() ? first : people.size());
            if (one != other) {
                counts.add(comparing.pattern(one, other), 1);
            }
        }
        return counts;
    }

    /// Spread as evenly as chance, and the same every time.
    private static int below(long drawn, int bound) {
        return (int) Long.remainderUnsigned(Hash.mixed(drawn + 1), bound);
    }

    /// Explains why two records were linked, or not; of two files the first is one of the left.
    ///
    /// @throws IllegalArgumentException if there is no such record or more than one, with a
    ///   sentence that names no value of a person
    public Explanation explain(String one, String other) {
        return Explanation.of(
                this, place("first", one, false), place("second", other, people.areTwoFiles()));
    }

    private int place(String which, String id, boolean inRight) {
        var places = people.placesOf(id, inRight);
        if (places.length != 1) {
            throw new IllegalArgumentException(
                    "%s has the %s id."
                            .formatted(
                                    places.length == 0
                                            ? "No record of the file"
                                            : "More than one record of the file",
                                    which));
        }
        return places[0];
    }

    /// The model that was given, if one was.
    public Optional<KeptModel> kept() {
        return kept;
    }

    /// How many pairs were compared.
    public long candidatePairs() {
        return weighed.pairs().size;
    }

    People people() {
        return people;
    }

    Settings settings() {
        return settings;
    }

    /// How many keys there are, and how many share one.
    public KeyCounts keyCounts() {
        return blocks.counts();
    }

    Blocks blocks() {
        return blocks;
    }

    Model model() {
        return model;
    }

    /// The rules that stand beside the weights.
    ///
    /// @param never whether it has been decided of two records that they are two people
    Rules rules(java.util.function.BiPredicate<Integer, Integer> never) {
        return new Rules(people, scoring.rarity(), never);
    }

    Weighed weighed() {
        return weighed;
    }

    /// The weight of any two records, candidates or not.
    double weight(Comparing comparing, int one, int other) {
        return scoring.weight(comparing.pattern(one, other), one, other);
    }

    /// What the weight of any two records is made of.
    Evidence evidence(int one, int other) {
        return scoring.evidence(new Comparing(people, table).pattern(one, other), one, other);
    }

    /// What other records add to the weight of a pair: nothing where it is no candidate.
    double ofOthers(int one, int other) {
        var pairs = weighed.pairs();
        for (var p = 0; p < pairs.size; p++) {
            if ((pairs.one[p] == one && pairs.other[p] == other)
                    || (pairs.one[p] == other && pairs.other[p] == one)) {
                return weighed.weights()[p]
                        - scoring.weight(pairs.pattern[p], pairs.one[p], pairs.other[p]);
            }
        }
        return 0;
    }

    /// For each record the number of the person whose it is.
    int[] clusters() {
        var comparing = new Comparing(people, table);
        return Clustering.of(
                weighed.pairs(),
                weighed.weights(),
                people.size(),
                (one, other) -> weight(comparing, one, other));
    }
}
