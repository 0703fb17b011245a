package contactpoint.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTests {
    private static final Pattern LETTERS = Pattern.compile("['‘’ʼ]?\\p{L}[\\p{L}\\p{M}'‘’ ·.-]*");

    @Property
    void letters_and_what_may_stand_among_them_are_what_the_pattern_says(
            @ForAll
                    @StringLength(max = 4)
                    @Chars({
                        'a', 'É', 'ß', '王', 'ʼ', '\'', '’', '‘', ' ', '·', '.', '-', '1', ',',
                        '\u0301', '\u0903', '\u20dd', '\ud835', '\udc00', 'ª'
                    })
                    String part) {
        assertThat(PersonName.isOfLetters(part)).isEqualTo(LETTERS.matcher(part).matches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kelly",
                "Mary Kate",
                "Anne-Marie",
                "O'Brien",
                "O’Brien",
                "D‘Souza",
                "'t Hooft",
                "Ní Dhomhnaill",
                "Siân",
                "Zoë",
                "Łukasz",
                "Øyvind",
                "Þórdís",
                "Şükrü",
                "Ștefan",
                "Nguyễn",
                "Gal·la",
                "St. John",
                "J. R. R.",
                "ʻAbd al-Raḥmān",
                "Ọláyínká",
                "Ŋorubu",
                "Παπαδόπουλος",
                "Шевченко",
                "محمد",
                "王小明",
                "हिन्दी",
                "X"
            })
    void every_letter_of_every_language_is_taken_and_kept(String name) {
        assertThat(PersonName.parse(name, "Marsden").orThrow().given()).isEqualTo(name);
        assertThat(PersonName.parse("Kelly", name).orThrow().family()).isEqualTo(name);
        assertThat(new PersonName(name, name).display()).isEqualTo(name + ' ' + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kelly1",
                "K3lly",
                "Kelly@home",
                "Kelly/Ann",
                "Kelly, Ann",
                "Kelly (Kel)",
                "=Kelly",
                "-Kelly",
                ".",
                "'",
                "Kelly_Ann",
                "<b>Kelly</b>",
                "Kelly\\",
                "\u0301Kelly",
                "Kelly ☺",
                "Kelly&Ann",
                "\"Kelly\"",
                "+Kelly",
                "Kelly\u200dAnn"
            })
    void digits_and_symbols_are_refused(String name) {
        assertThat(PersonName.parse(name, "Marsden").findProblem().map(Problem::code))
                .contains("given-name-characters");
        assertThat(PersonName.parse("Kelly", name).findProblem().map(Problem::code))
                .contains("family-name-characters");
        assertThatThrownBy(() -> new PersonName(name, "Marsden"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("given-name-characters");
    }

    @Test
    void spaces_and_hyphens_are_tidied_and_accents_composed() {
        var name = PersonName.parse("  Zoe\u0308   Anne\u2011Marie ", "\u00a0Marsden ").orThrow();
        assertThat(name).isEqualTo(new PersonName("Zoë Anne-Marie", "Marsden"));
        assertThatThrownBy(() -> new PersonName("Zoe\u0308", "Marsden"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonName("Kelly ", "Marsden"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_part_may_be_missing_but_not_both() {
        assertThat(PersonName.parse("", "Marsden").orThrow().display()).isEqualTo("Marsden");
        assertThat(PersonName.parse(" ", "Marsden").orThrow().given()).isEmpty();
        assertThat(PersonName.parse("Suharto", "").orThrow().display()).isEqualTo("Suharto");
        assertThat(PersonName.parse(" ", "").findProblem().map(Problem::code))
                .contains("name-missing");
        assertThatThrownBy(() -> new PersonName("", "")).hasMessage("name-missing");
    }

    @Test
    void a_part_has_at_most_a_hundred_characters() {
        var hundred = "é".repeat(100);
        assertThat(PersonName.parse(hundred, hundred).orThrow().family()).isEqualTo(hundred);
        assertThat(PersonName.parse(hundred + "e", "Marsden").findProblem().map(Problem::code))
                .contains("given-name-long");
        assertThatThrownBy(() -> new PersonName("Kelly", hundred + "e"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"Twin 1", "twin 2", "Baby 1", "Triplet 3", "INFANT 2", "Girl 1"})
    void what_a_maternity_ward_writes_is_taken_with_its_digit(String given) {
        assertThat(new PersonName(given, "Marsden").given()).isEqualTo(given);
        assertThat(PersonName.parse(given, "Marsden").find()).isPresent();
        assertThat(PersonName.parse("Kelly", given).find()).isEmpty();
    }

    @Test
    void other_digits_beside_a_wards_words_are_refused() {
        assertThat(PersonName.parse("Twin 12", "Marsden").find()).isEmpty();
        assertThat(PersonName.parse("Kelly 1", "Marsden").find()).isEmpty();
    }

    @Test
    void known_as_is_a_given_name_and_former_names_are_kept_in_order() {
        var names =
                Names.of("Kelly", "Marsden")
                        .withKnownAs("Kel")
                        .withFormer(
                                List.of(
                                        new PersonName("Kelly", "Brown"),
                                        new PersonName("Kelly", "White")));
        assertThat(names.display()).isEqualTo("Kelly Marsden (known as Kel)");
        assertThat(names.former()).extracting(PersonName::family).containsExactly("Brown", "White");
        assertThatThrownBy(() -> names.withKnownAs("K3l")).hasMessage("given-name-characters");
        assertThatThrownBy(() -> names.withKnownAs("")).hasMessage("name-missing");
        assertThat(names.toString()).isEqualTo("Names[redacted]");
    }
}
