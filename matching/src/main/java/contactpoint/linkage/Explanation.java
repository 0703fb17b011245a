package contactpoint.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why two records were linked, or not: what each field says, and what would have had to be
/// otherwise.
///
/// A weight is not a sum of what the fields say, since two records may be of one person, of two
/// people of a household, of twins, or of strangers. So it is taken apart in this order, and each
/// line is what its words say it is:
///
/// 1. how few pairs are one person, against strangers;
/// 2. for each field, how much oftener its level comes among records of one person than among
///    strangers, and how common the value is if they share it;
/// 3. what rarity would count beyond its limit, taken back;
/// 4. that they may not be strangers but of one household; then, that they may be twins;
/// 5. what other records say.
///
/// No line depends on the order of the fields, a field that is missing has no line, and the total
/// of the last line is the weight as it is scored, to the last bit.
///
/// Holds no value of a person, and says none but in [#wordsWithValues()].
public final class Explanation {
    private static final double ROUNDING = 1e-10;

    private final Weighing weighing;
    private final Evidence evidence;
    private final double others;
    private final double least;
    private final SharedWords naming;

    /// One line of the waterfall.
    ///
    /// @param what a sentence without its full stop; it names no value
    /// @param bits by how much the weight changes; more than 0 speaks for one person
    /// @param total the weight with this line and all before
    public record Line(String what, double bits, double total) {}

    /// A part of the weight before it is added up.
    private record Part(String what, double bits, String words) {}

    private Explanation(
            Weighing weighing, Evidence evidence, double others, double least, SharedWords naming) {
        this.weighing = weighing;
        this.evidence = evidence;
        this.others = others;
        this.least = least;
        this.naming = naming;
    }

    /// Explains two records of a linkage, by their places among the people; in either order.
    public static Explanation of(Linkage linkage, int one, int other) {
        return new Explanation(
                new Weighing(linkage.model()),
                linkage.evidence(one, other),
                linkage.ofOthers(one, other),
                Weighed.weight(linkage.settings().threshold()),
                SharedWords.naming(linkage.people(), Math.min(one, other)));
    }

    /// Explains a pair from what was kept of it.
    ///
    /// @param others bits that other records add
    /// @param least the weight from which on a pair is linked
    static Explanation of(Model model, Evidence evidence, double others, double least) {
        return new Explanation(new Weighing(model), evidence, others, least, SharedWords.NO_VALUES);
    }

    /// In bits: the logarithm of how much likelier one person is than two.
    public double weight() {
        return weighing.weight(evidence) + others;
    }

    /// How likely it is that they are one person.
    public double chance() {
        return Weighed.chance(weight());
    }

    /// Whether the weight reaches the threshold. That they are linked may need more than that: in
    /// files without duplicates another may fit better.
    public boolean isLinked() {
        return weight() >= least;
    }

    /// The weight, line by line.
    public List<Line> waterfall() {
        var lines = new ArrayList<Line>();
        var parts = parts(SharedWords.NO_VALUES);
        var total = 0.0;
        for (var part : parts) {
            total = lines.size() + 1 == parts.size() ? weight() : total + part.bits();
            lines.add(new Line(part.what(), part.bits(), total));
        }
        return lines;
    }

    /// The same in sentences, but for what makes little difference and is no field. They name no
    /// value of a person.
    public List<String> words() {
        return words(SharedWords.NO_VALUES);
    }

    /// As [#words()], with the values themselves where it is said how common they are: "Smith is
    /// common: 6 times less." Only for who may see both records.
    public List<String> wordsWithValues() {
        return words(naming);
    }

    /// "If the date of birth had agreed in full, they would have been linked." None if it would
    /// have taken more than two fields.
    public Optional<String> leastChange() {
        return LeastChange.of(weighing, evidence, least - others)
                .map(steps -> LeastChange.words(steps, isLinked()));
    }

    private List<String> words(SharedWords shared) {
        return parts(shared).stream().map(Part::words).filter(words -> !words.isEmpty()).toList();
    }

    private List<Part> parts(SharedWords shared) {
        var parts = new ArrayList<Part>();
        var prior = weighing.againstStrangers();
        parts.add(
                new Part(
                        "Before anything is compared",
                        prior,
                        "Of all pairs, about 1 in "
                                + Times.number(1 + StrictMath.pow(2, -prior))
                                + " is of one person."));
        for (var field : Field.values()) {
            if (field.level(evidence.pattern()) != 0) {
                addField(parts, field);
                addShared(parts, field, shared);
            }
        }
        addRest(parts);
        return parts;
    }

    private void addField(List<Part> parts, Field field) {
        var says = LevelWords.of(field, field.level(evidence.pattern())).says();
        var bits = weighing.againstStrangers(field, evidence.pattern());
        parts.add(new Part(says, bits, says + ": " + Times.likely(bits) + "."));
    }

    private void addShared(List<Part> parts, Field field, SharedWords words) {
        var shared = evidence.shared();
        switch (field) {
            case FORENAME -> addShared(parts, words.forename(), shared.forename());
            case SURNAME -> addShared(parts, words.surname(), shared.surname());
            case BIRTH -> {
                addShared(parts, words.year(), shared.year());
                addShared(parts, words.monthDay(), shared.monthDay());
            }
            case HOME -> addShared(parts, words.postcode(), shared.postcode());
            case PLACE -> addShared(parts, words.place(), shared.place());
            case SEX, MIDDLE, PHONE, EMAIL, NHS_NUMBER, UPN, IDENTIFIER -> {}
        }
    }

    private static void addShared(List<Part> parts, String value, double common) {
        var what = value + (common > 0 ? " is common" : " is rare");
        add(parts, what, -Weighed.bits(common), "");
    }

    private void addRest(List<Part> parts) {
        add(
                parts,
                "Common and rare values count up to a limit",
                weighing.beyondLimit(evidence.shared()),
                " likely");
        add(
                parts,
                "They may be two people of one household",
                weighing.againstHousehold(evidence),
                " likely");
        add(parts, "They may be twins", weighing.againstTwins(evidence), " likely");
        add(parts, "What is known from other records", others, " likely");
    }

    /// What is nothing, but for rounding, has no line, and what is little has no sentence.
    private static void add(List<Part> parts, String what, double bits, String after) {
        if (Math.abs(bits) > ROUNDING) {
            var words = Times.isLittle(bits) ? "" : what + ": " + Times.of(bits) + after + ".";
            parts.add(new Part(what, bits, words));
        }
    }
}
