package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How two names compare, by examples of each level and of its edges.
final class NameComparingTests {
    private static final NameTable TABLE =
            new NameTable(Map.of("elizabeth", Set.of("lizzie", "bess"), "mary", Set.of("polly")));

    /// The name of a level: numbers say little in a table.
    static String word(int level) {
        return Arrays.stream(NameLevel.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> valueOf(field) == level)
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private static int valueOf(java.lang.reflect.Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String level(String one, String other) {
        var texts = new Texts(Texts.Kind.NAMES);
        var first = texts.codeOf(Texts.words(one == null ? "" : one));
        var second = texts.codeOf(Texts.words(other == null ? "" : other));
        var comparing = new NameComparing(texts, TABLE);
        var level = comparing.level(first, second);
        assertThat(comparing.level(second, first)).isEqualTo(level);
        assertThat(comparing.level(first, second)).as("remembered").isEqualTo(level);
        return word(level);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        ", Harry, MISSING",
        "Harry,, MISSING",
        "Harry, Harry, SAME",
        "Mary-Ann, Maryann, SAME",
        "O'Brien, OBrien, SAME",
        "Harry, H, INITIAL",
        "H, H, SAME",
        "Harry, J, OTHER_INITIAL",
        "H, J, OTHER_INITIAL",
        "Elizabeth, Lizzie, NICKNAME",
        "Bess, Elizabeth, NICKNAME",
        "Bess, Lizzie, DIFFERENT",
        "Max, Maxine, SHORTENED",
        "Beth, Lilibeth, SHORTENED",
        "Tom, Tommo, SHORTENED",
        "Jo, Josephine, SLIGHTLY_ALIKE",
        "Ann, Anna, ONE_EDIT",
        "Harry, Harrv, ONE_EDIT",
        "Mario, Maroi, ONE_EDIT",
        "Max, Mas, ONE_EDIT",
        "Al, Ali, ALIKE",
        "Al, Ab, SLIGHTLY_ALIKE",
        "Stephen, Stefen, SOUND",
        "Yuliya, Iuliia, SOUND",
        "Philippa, Filipa, SOUND",
        "Marsden, Morsdan, TWO_EDITS",
        "Amber, Ambre, ONE_EDIT",
        "Amber, Umbar, TWO_EDITS",
        "Anna, Enno, SLIGHTLY_ALIKE",
        "Brenda, Brandon, SLIGHTLY_ALIKE",
        "Dwayne, Duane, TWO_EDITS",
        "Dixon, Dicksonx, ALIKE",
        "Jones, Johnson, ALIKE",
        "Harriet, Barrier, TWO_EDITS",
        "Kelly, Xavier, DIFFERENT",
        "Tom, Ana, DIFFERENT",
    })
    void two_names_of_one_word(String one, String other, String level) {
        assertThat(level(one, other)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Smith-Jones, Jones, PART",
        "Jones, Smith-Jones, PART",
        "Smith-Jones, Jones-Price, PART",
        "Smith-Jones, Jonas, ALIKE",
        "Smith-Jones, Price, DIFFERENT",
        "Smith-Jones, Smith-Jonas, ONE_EDIT",
        "Elizabeth Ann, Lizzie, ALIKE",
        "Mary Li, Ku Li, DIFFERENT",
        "Mary Bo, Bo Kate, DIFFERENT",
        "Mary Bob, Bob Kate, PART",
        "Stephen-Price, Stefen-Walker, ALIKE",
        "Smith-Jones, S, INITIAL",
        "Smith-Jones, J, OTHER_INITIAL",
        "van der Berg, Berg, PART",
        "van der Berg, van der Dijk, ALIKE",
        "Muhammad Ali, Muhammad Yusuf, ALIKE",
    })
    void names_of_several_words_are_compared_whole_and_word_by_word(
            String one, String other, String level) {
        assertThat(level(one, other)).isEqualTo(level);
    }

    @Test
    void many_names_that_share_a_place_in_memory_are_not_mistaken_for_each_other() {
        var texts = new Texts(Texts.Kind.NAMES);
        var codes = new int[1_300];
        for (var at = 0; at < codes.length; at++) {
            var name = "al" + (char) ('a' + at % 26) + (char) ('a' + at / 26 % 26) + "bert";
            codes[at] = texts.codeOf(java.util.List.of(at >= 676 ? name + "o" : name));
        }
        var remembering = new NameComparing(texts, TABLE);
        var once = new int[codes.length];
        for (var round = 0; round < 2; round++) {
            for (var at = 0; at < codes.length; at++) {
                var sum = 0;
                for (var other = 0; other < codes.length; other++) {
                    sum += remembering.level(codes[at], codes[other]) * (other + 1);
                }
                assertThat(round == 0 ? 0 : sum).isEqualTo(round == 0 ? 0 : once[at]);
                once[at] = sum;
            }
        }
    }

    @Test
    void levels_are_shares_of_pairs_in_which_as_much_was_known() {
        assertThat(NameLevel.mask(NameLevel.MISSING)).isZero();
        assertThat(NameLevel.mask(NameLevel.INITIAL)).isEqualTo(1);
        assertThat(NameLevel.mask(NameLevel.OTHER_INITIAL)).isEqualTo(1);
        assertThat(NameLevel.mask(NameLevel.SAME)).isEqualTo(2);
        assertThat(NameLevel.mask(NameLevel.SOUND)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: weak {1}, strong {2}")
    @CsvSource({
        "0, true, false",
        "1, false, true",
        "2, false, false",
        "3, false, true",
        "4, false, true",
        "5, false, true",
        "6, false, true",
        "7, true, false",
        "8, true, false",
        "9, true, false",
        "10, false, false",
        "11, false, false",
        "12, false, false",
        "13, true, false",
        "14, false, true",
        "15, false, true",
    })
    void a_level_is_strong_or_weak_or_neither(int level, boolean isWeak, boolean isStrong) {
        assertThat(NameLevel.isWeak(level)).isEqualTo(isWeak);
        assertThat(NameLevel.isStrong(level)).isEqualTo(isStrong);
    }
}
