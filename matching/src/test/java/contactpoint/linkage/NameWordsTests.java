package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTests {
    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kelly | Marsden | kelly | marsden",
                "Kelly | O'Brien | kelly | obrien",
                "Kelly | O’Brien | kelly | obrien",
                "Kelly | D`Souza | kelly | dsouza",
                "Na\u2019ima | ʿAbd al-Raḥmān | naima | abd al rahman",
                "Anne\u2011Marie | Smith\u00a0\u2013 Jones | anne marie | smith jones",
                "\u200fOluwaṣeun\u200e | Ọlátúnjí | oluwaseun | olatunji",
                "Małgorzata | Wójcik | malgorzata | wojcik",
                "İbrahim | Şahin | ibrahim | sahin",
                "Hương | Nguyễn | huong | nguyen",
                "Jürgen | Weiß | jurgen | weiss",
                "Bjørn | Åkesson | bjorn | akesson",
                "Ștefan | Țepeș | stefan | tepes",
                "Олександр | Шевченко | oleksandr | shevchenko",
                "Dr Kelly | Marsden Jr. | kelly | marsden",
                "Lady Jane | Lord | jane | lord",
                "Lord | Captain | \"\" | captain",
                "Bart | St John | bart | st john",
                "Kelly | Saint John | kelly | st john",
                "Unknown | Marsden | \"\" | marsden",
                "N/K | not known | \"\" | \"\"",
                "XXX | Marsden | \"\" | marsden",
                "FNU | Karimi | \"\" | karimi",
                "Oliver (Twin 2) | Marsden | oliver | marsden",
                "Oliver | Marsden (twin 2) | oliver | marsden",
                "Baby Marsden | Marsden | \"\" | marsden",
                "B/O Jane | Marsden | \"\" | marsden",
                "Kelly | Twin | kelly | twin",
                "Child | Child | \"\" | child",
            })
    void names_are_words_without_titles_and_without_what_is_not_known(
            String forename, String surname, String first, String last) {
        var words = NameWords.of(forename, "", surname);
        assertThat(String.join(" ", words.forename())).isEqualTo(first);
        assertThat(String.join(" ", words.surname())).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "Kelly, Marsden, false, false, 0",
        "Unknown, Marsden, false, false, 0",
        "Baby, Marsden, true, false, 0",
        "Baby Marsden, Marsden, true, false, 0",
        "B/O Jane, Marsden, true, false, 0",
        "Twin 2, Marsden, true, true, 2",
        "T/O Jane, Marsden, true, true, 0",
        "Oliver, Marsden (twin 2), false, true, 2",
        "Kelly, Twin, false, false, 0",
    })
    void what_they_say_of_a_newborn_is_kept(
            String forename, String surname, boolean placeholder, boolean plural, int place) {
        var words = NameWords.of(forename, "", surname);
        assertThat(words.isPlaceholder()).isEqualTo(placeholder);
        assertThat(words.isPlural()).isEqualTo(plural);
        assertThat(words.place()).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "van der berg, berg",
        "bin laden ahmed, laden ahmed",
        "muhammad ali, ali",
        "muhammad, muhammad",
        "jaspreet kaur, jaspreet",
        "singh kaur, singh kaur",
        "smith jones, smith jones",
    })
    void some_words_tell_a_name_from_others(String name, String telling) {
        assertThat(String.join(" ", NameWords.telling(List.of(name.split(" ")))))
                .isEqualTo(telling);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "O'Brien, OBrien, SAME",
        "O Brien, O'Brien, SAME",
        "Smith-Jones, Jones, PART",
        "Smith Jones, Smith-Jones, SAME",
        "Al-Sayed, Sayed, PART",
        "van der Berg, van der Linden, OTHER",
        "Bin Ali, Bin Omar, OTHER",
        "Łukaszewicz, Lukaszewicz, SAME",
        "Saint John, St. John, SAME",
    })
    void compound_names_and_particles_compare(String one, String other, String level) {
        var texts = new Texts(Texts.Kind.NAMES);
        var codes = new int[2];
        for (var at = 0; at < 2; at++) {
            codes[at] = texts.codeOf(NameWords.of("", "", at == 0 ? one : other).surname());
        }
        var found = new NameComparing(texts, new NameTable(Map.of())).level(codes[0], codes[1]);
        switch (level) {
            case "SAME" -> assertThat(found).isEqualTo(NameLevel.SAME);
            case "PART" -> assertThat(found).isEqualTo(NameLevel.PART);
            default -> assertThat(found).isNotIn(NameLevel.SAME, NameLevel.PART);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000000000", "9999999999", "1234567890", "unknown", "xxx", "0123456789"})
    void a_number_that_fills_a_form_is_none(String number) {
        assertThat(Unknown.isNumber(number)).isTrue();
    }

    @Test
    void other_numbers_postcodes_and_addresses_are_known() {
        assertThat(Unknown.isNumber("9990000018")).isFalse();
        assertThat(Unknown.isNumber("11111")).isFalse();
        assertThat(Unknown.isPostcode("zz993vz")).isTrue();
        assertThat(Unknown.isPostcode("bs151aa")).isFalse();
        assertThat(Unknown.isEmail("noreply@example.org")).isTrue();
        assertThat(Unknown.isEmail("@example.org")).isTrue();
        assertThat(Unknown.isEmail("k.marsden@example.org")).isFalse();
        assertThat(Unknown.isEmail("")).isFalse();
    }
}
