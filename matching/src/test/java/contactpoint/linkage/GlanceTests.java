package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A quick look is worth nothing if it never says anything: what it sees, and what it leaves to who
/// goes through the letters.
final class GlanceTests {
    private static final NameTable TABLE = new NameTable(Map.of("kelly", Set.of("ivo")));

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "tom, ana, true",
        "kelly, brandon, true",
        "xavier, kelly, true",
        "ab, cd, false",
        "abc, def, true",
        "abcd, defg, true",
        // Two edits may do for names of less than seven letters, three for longer ones.
        "abcd, abxy, false",
        "abcdef, abcxyz, false",
        "abcdef, xyzdef, true",
        "abcdef, xbydzf, true",
        "abcdef, axcydz, false",
        "abcdefg, hijkefg, true",
        "abcdefg, hijdefg, false",
        // Beginnings, ends, forms, sounds, single letters, several words, very long ones.
        "ann, annabella, false",
        "kelly, ivo, false",
        "ivo, kelly, false",
        "kelly, ivor, true",
        "zxs, s, false",
        "t, ana, false",
        "mary ann, tom, false",
        "tom, mary ann, false",
        "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq, tom, true",
        "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq, tom, false",
        // A beginning that is shared counts for more.
        "abcdxyzu, abcdmnop, false",
        "xyzuabcd, mnopabcd, true",
        "abcxyzuvw, abcmnopqr, true",
        "abcdxyzuv, abcdmnopq, false",
        "abxyzuvwt, abmnopqrs, true",
    })
    void a_glance_sees_that_names_have_too_little_in_common(
            String one, String other, boolean isDifferent) {
        var texts = new Texts(Texts.Kind.NAMES);
        var first = texts.codeOf(List.of(one.split(" ")));
        var second = texts.codeOf(List.of(other.split(" ")));
        var glance = new Glance(texts, new OtherForms(TABLE));
        assertThat(glance.areDifferent(first, second)).isEqualTo(isDifferent);
        assertThat(glance.areDifferent(second, first)).isEqualTo(isDifferent);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "mill lane, kings avenue, true",
        "mill lane, mill hill, false",
        "ab lane, ab hedge, false",
        "ab quarry, ab stzinv, true",
        "castle mound, castle hill, false",
        "abcd, abcd efg, false",
        "abcd, abcd efgh, true",
    })
    void a_glance_sees_that_streets_have_too_little_in_common(
            String one, String other, boolean isDifferent) {
        var texts = new Texts(Texts.Kind.OTHERS);
        var first = texts.codeOf(List.of(one.split(" ")));
        var second = texts.codeOf(List.of(other.split(" ")));
        var streets = new Streets(texts);
        assertThat(streets.areDifferent(first, second)).isEqualTo(isDifferent);
        assertThat(streets.areDifferent(second, first)).isEqualTo(isDifferent);
    }

    @ParameterizedTest(name = "{0} and {1}, {2} edits: {3}")
    @CsvSource({
        "abcd, abcd, 0, true", "abcd, abce, 0, false", "abcd, abce, 1, true",
        "abcd, abcdef, 1, false", "abcdef, abcd, 1, false", "abcdef, abcd, 2, true",
        "abcd, dcba, 0, true",
    })
    void each_edit_takes_one_letter_away_at_most_and_brings_one(
            String one, String other, int most, boolean mayBe) {
        var texts = new Texts(Texts.Kind.OTHERS);
        var streets = streets(texts, texts.codeOf(List.of(one)), texts.codeOf(List.of(other)));
        assertThat(streets.mayBeEdited(texts.find(one), texts.find(other), most)).isEqualTo(mayBe);
    }

    private static Streets streets(Texts texts, int one, int other) {
        assertThat(one).isPositive();
        assertThat(other).isPositive();
        return new Streets(texts);
    }
}
