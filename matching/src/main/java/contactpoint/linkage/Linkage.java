package contactpoint.linkage;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Links the records of one file, or of two, from the candidates to the weights.
public final class Linkage {
    private static final int RANDOM_PAIRS = 1_000_000;
    private static final int ROUNDS_THROUGH_OTHERS = 2;

    private final People people;
    private final Comparings comparings;
    private final Settings settings;
    private final Blocks blocks;
    private final Model model;
    private final Scoring scoring;
    private final Weighed weighed;
    private final Compared compared;
    private final Optional<KeptModel> kept;
    private final Judgement.Capped capped;

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
            Comparings comparings,
            Settings settings,
            Blocks blocks,
            Model model,
            Scoring scoring,
            Weighed weighed,
            Optional<KeptModel> kept,
            Judgement.Capped capped) {
        this.kept = kept;
        this.capped = capped;
        this.people = people;
        this.comparings = comparings;
        this.settings = settings;
        this.blocks = blocks;
        this.model = model;
        this.scoring = scoring;
        this.weighed = weighed;
        compared = Compared.of(weighed.pairs(), people.size());
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
        var comparings = new Comparings(people, table);
        var candidates = new Candidates(people, comparings);
        var pairs = candidates.areFew() ? candidates.all() : candidates.of(blocks);
        stage.accept("train");
        var kept = models.with(pairs.size);
        var model =
                kept.map(each -> each.model(people))
                        .orElseGet(() -> train(people, comparings, pairs, settings));
        stage.accept("score");
        var rarity = kept.map(each -> each.rarity(people)).orElseGet(() -> Rarity.of(people));
        var scoring = new Scoring(people, rarity, model, settings.rarity());
        var weighed = new Weighed(pairs, scoring.weights(pairs));
        var thirds = 0;
        if (settings.throughOthers() && !people.areTwoFiles()) {
            stage.accept("through others");
            weighed = throughOthers(people, candidates, scoring, weighed, settings.threshold());
            var heard = Support.of(people, weighed);
            weighed = heard.weighed();
            thirds = heard.cutShort();
        }
        return new Linkage(
                people,
                comparings,
                settings,
                blocks,
                model,
                scoring,
                weighed,
                kept,
                new Judgement.Capped(blocks.counts().overFull(), candidates.cutShort(), thirds, 0));
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
            weighed = weighed.and(new Weighed(more, scoring.weights(more)));
        }
        return weighed;
    }

    private static Model train(
            People people, Comparings comparings, Pairs pairs, Settings settings) {
        var teach = people.copies().teach();
        return new Training(
                        Counts.of(pairs, people.copies()),
                        randoms(people, comparings),
                        Math.max(1, teach.pairs()),
                        people.areTwoFiles()
                                ? Math.min(teach.left(), teach.right()) * 8L / 10
                                : teach.right() / 2,
                        teach.size(),
                        settings.households())
                .train();
    }

    /// Patterns of pairs drawn at random, always the same of the same file.
    private static Counts randoms(People people, Comparings comparings) {
        var copies = people.copies();
        var rows = IntStream.range(0, people.size()).filter(copies::teaches).toArray();
        var left = copies.teach().left();
        if (copies.teach().pairs() == 0) {
            return new Counts();
        }
        return Counts.inParts(
                RANDOM_PAIRS,
                (from, to, counts) -> {
                    var comparing = comparings.take();
                    for (var drawn = from; drawn < to; drawn++) {
                        var one = rows[left + below(2L * drawn, rows.length - left)];
                        var other = rows[below(2L * drawn + 1, left > 0 ? left : rows.length)];
                        if (one != other) {
                            counts.add(comparing.pattern(one, other), 1);
                        }
                    }
                    comparings.giveBack(comparing);
                });
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
    Rules rules(BiPredicate<Integer, Integer> never) {
        return new Rules(people, scoring.rarity(), never);
    }

    Weighed weighed() {
        return weighed;
    }

    /// With whom each record was compared.
    Compared compared() {
        return compared;
    }

    double weight(long pattern, int one, int other) {
        return scoring.weight(pattern, one, other);
    }

    /// The steps that are gone for each pair and each record.
    public Steps steps() {
        return new Steps(this, comparings.take());
    }

    /// What the weight of any two records is made of.
    Evidence evidence(int one, int other) {
        return scoring.evidence(comparings.pattern(one, other), one, other);
    }

    /// What other records add to the weight of a pair: nothing where it is no candidate.
    double ofOthers(int one, int other) {
        var pairs = weighed.pairs();
        var first = people.copies().first(one);
        var second = people.copies().first(other);
        var p = pairs.place(Math.max(first, second), Math.min(first, second), 0, pairs.size);
        return p < 0 ? 0 : weighed.weights()[p] - scoring.weight(pairs.pattern[p], first, second);
    }

    /// What would be done with each record if it arrived alone: of two files with those of the
    /// right, of one with all.
    ///
    /// @param never whether it has been decided of two records, by their ids, that they are two
    ///   people; the record that arrives is the first
    public Stream<Arrival> arrivals(BiPredicate<String, String> never) {
        var arrivals =
                Arrivals.of(
                        this,
                        people.areTwoFiles() ? new int[0] : clusters().group(),
                        (one, other) -> never.test(people.ids.get(one), people.ids.get(other)));
        return IntStream.range(people.firstOfRight(), people.size()).mapToObj(arrivals::arrival);
    }

    /// For each record the number of the person whose it is.
    Clustering.Groups clusters() {
        return Clustering.of(
                people,
                weighed,
                compared,
                (one, other) -> scoring.weight(comparings.pattern(one, other), one, other));
    }

    /// Where not everything was gone through, but for the groups.
    Judgement.Capped capped() {
        return capped;
    }
}
