package contactpoint.person;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.Checked.Good;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/// What holds of every value type, for texts near the border of what it takes.
final class ValueTypePropertyTests {

    record Case<T>(Kind<T> kind, String text) {
        Checked<T> parsed() {
            return kind.parse().apply(text);
        }
    }

    private static int good;

    @Property(tries = 6_000)
    void what_is_held_is_read_back_the_same(@ForAll("nearGood") Case<?> each) {
        readBack(each);
    }

    @Property(tries = 6_000)
    void a_value_never_prints_itself(@ForAll("nearGood") Case<?> each) {
        neverPrints(each);
    }

    @Property(tries = 6_000)
    void a_constructor_never_takes_what_parse_refuses(@ForAll("nearGood") Case<?> each) {
        constructorAgrees(each);
    }

    @Property(tries = 2_000)
    void any_text_at_all_gets_an_answer(@ForAll String text) {
        for (var kind : Kinds.all()) {
            assertThat(kind.parse().apply(text)).isNotNull();
        }
    }

    @AfterContainer
    static void enough_were_good() {
        assertThat(good).isGreaterThan(1_000);
    }

    private static <T> void readBack(Case<T> each) {
        Statistics.collect(each.parsed().getClass().getSimpleName());
        if (each.parsed() instanceof Good<T>(T value)) {
            good++;
            var canonical = each.kind().canonical().apply(value);
            assertThat(each.kind().parse().apply(canonical).orThrow()).isEqualTo(value);
            if (!(value instanceof PersonName)) {
                var display = each.kind().display().apply(value);
                assertThat(each.kind().parse().apply(display).orThrow()).isEqualTo(value);
            }
        }
    }

    private static <T> void neverPrints(Case<T> each) {
        if (each.parsed() instanceof Good<T>(T value) && !(value instanceof Enum<?>)) {
            assertThat(value.toString()).matches("[A-Z][A-Za-z]+\\[redacted]");
            assertThat(each.parsed().toString()).isEqualTo("Good[redacted]");
        }
    }

    private static <T> void constructorAgrees(Case<T> each) {
        T made;
        try {
            made = each.kind().make().apply(each.text());
        } catch (IllegalArgumentException _) {
            return;
        }
        assertThat(each.parsed().orThrow()).isEqualTo(made);
        if (!(made instanceof Enum<?>) && isOneText(each.kind())) {
            // A constructor takes the canonical form alone.
            assertThat(each.kind().canonical().apply(made)).isEqualTo(each.text());
        }
    }

    private static boolean isOneText(Kind<?> kind) {
        return kind != Kinds.BIRTH_DATE
                && kind != Kinds.POSTCODE_TERM
                && kind != MoreKinds.SOURCE_KEY
                && kind != MoreKinds.PERSON_NAME;
    }

    /// A good example, in its canonical form or as sent, with up to two slips.
    @Provide
    Arbitrary<Case<?>> nearGood() {
        return Combinators.combine(
                        Arbitraries.of(Kinds.all()),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 2))
                .as(ValueTypePropertyTests::slip);
    }

    private static Case<?> slip(Kind<?> kind, long seed, int slips) {
        var random = new Random(seed);
        var example = kind.good().get(random.nextInt(kind.good().size()));
        var text = random.nextBoolean() ? example.sent() : example.canonical();
        for (var i = 0; i < slips && !text.isEmpty(); i++) {
            var at = random.nextInt(text.length());
            var letters = "0123456789ABCXYZabc '’-.,@+/\u0301\u00e9\u0000\u200f\u202e=";
            var letter = letters.charAt(random.nextInt(letters.length()));
            text =
                    switch (random.nextInt(4)) {
                        case 0 -> text.substring(0, at) + text.substring(at + 1);
                        case 1 -> text.substring(0, at) + letter + text.substring(at);
                        case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
                        default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
                    };
        }
        return new Case<>(kind, text);
    }
}
