package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikenessTests {
    private final Likeness likeness = new Likeness();

    private int edits(String one, String other, int most) {
        return likeness.edits(one.toCharArray(), other.toCharArray(), most);
    }

    @ParameterizedTest(name = "{0} and {1}, at most {2}: {3}")
    @CsvSource({
        "harry, harry, 3, 0",
        "harry, harrv, 3, 1",
        "harry, hary, 3, 1",
        "harry, harrry, 3, 1",
        "mario, maroi, 3, 1",
        "ab, ba, 3, 1",
        "ca, abc, 3, 3",
        "marsden, morsdan, 3, 2",
        "kitten, sitting, 3, 3",
        "kitten, sitting, 2, 3",
        "kitten, sitting, 1, 2",
        "abcdef, ghijkl, 2, 3",
        "abcdefgh, abcdxxxx, 3, 4",
        "abcdefgh, xxxxefgh, 3, 4",
        "ab, abcde, 2, 3",
        "ab, abcd, 2, 2",
        "x, abcd, 3, 4",
        "abcd, bcda, 3, 2",
        "'', abc, 3, 3",
        "abc, '', 3, 3",
    })
    void edits_are_counted_up_to_a_limit(String one, String other, int most, int edits) {
        assertThat(edits(one, other, most)).isEqualTo(edits);
        assertThat(edits(other, one, most)).isEqualTo(edits);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        // The examples that Winkler gives.
        "martha, marhta, .9611",
        "dwayne, duane, .8400",
        "dixon, dicksonx, .8133",
        "jones, johnson, .8324",
        "abcvwxyz, cabvwxyz, .9583",
        "harry, harry, 1",
        "ab, ba, 0",
        "abcdef, ghijkl, 0",
        "'', harry, 0",
        "harry, '', 0",
        "a, a, 1",
        "abcdexxx, abcdeyyy, .85",
        "aabb, abab, .925",
        "crate, trace, .7333",
    })
    void jaro_and_winkler_are_as_they_were_published(String one, String other, double alike) {
        assertThat(likeness.jaroWinkler(one.toCharArray(), other.toCharArray()))
                .isCloseTo(alike, within(5e-5));
    }

    @Test
    void letters_after_the_sixty_fourth_do_not_count() {
        var begin = "abcdefgh".repeat(8);
        assertThat(edits(begin + "xyz", begin + "uvwxyz", 3)).isZero();
        assertThat(edits(begin.substring(1), begin, 3)).isEqualTo(1);
        assertThat(likeness.jaroWinkler((begin + "x").toCharArray(), begin.toCharArray()))
                .isEqualTo(1);
        assertThat(
                        likeness.jaroWinkler(
                                (begin.substring(1) + "x").toCharArray(),
                                begin.substring(1).toCharArray()))
                .isLessThan(1);
    }

    @Test
    void a_comparison_leaves_nothing_behind_for_the_next() {
        assertThat(edits("featherstonehaugh", "featherstonehaugh", 3)).isZero();
        assertThat(edits("abc", "xbc", 3)).isEqualTo(1);
        assertThat(likeness.jaroWinkler("ab".toCharArray(), "ab".toCharArray())).isEqualTo(1);
        assertThat(likeness.jaroWinkler("ab".toCharArray(), "ab".toCharArray())).isEqualTo(1);
    }
}
