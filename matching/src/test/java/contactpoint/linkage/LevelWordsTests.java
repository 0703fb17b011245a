package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// No level is without words.
final class LevelWordsTests {

    @Test
    void every_level_of_every_field_has_words_of_its_own() {
        for (var field : Field.values()) {
            var says = new HashSet<String>();
            var had = new HashSet<String>();
            for (var level = 0; level < Tables.levels(field); level++) {
                var words = LevelWords.of(field, level);

                assertThat(says.add(words.says())).as(words.says()).isTrue();
                assertThat(had.add(words.had())).as(words.had()).isTrue();
                assertThat(words.says()).matches("[A-Z][^.]*[a-z@]");
                assertThat(words.had()).startsWith("the ").contains(" had ").doesNotContain(".");
            }
        }
    }

    @Test
    void words_are_there_for_every_mask_and_say_what_is_missing() {
        for (var field : Field.values()) {
            var masks = new TreeSet<Integer>();
            for (var level = 0; level < Tables.levels(field); level++) {
                masks.add(Tables.mask(field, level));
            }
            var all = field == Field.BIRTH ? 8 : field == Field.HOME ? 4 : masks.size();
            assertThat(masks).as(field.name()).hasSize(all);
            assertThat(LevelWords.of(field, 0).says()).contains("missing");
        }
        for (var level = 0; level < BirthLevel.COUNT; level++) {
            assertThat(LevelWords.of(Field.BIRTH, level).says().contains("missing"))
                    .isEqualTo(BirthLevel.mask(level) != 7);
        }
    }

    @Test
    void a_level_that_no_field_has_is_refused() {
        for (var field : Field.values()) {
            for (var level : new int[] {-1, Tables.levels(field)}) {
                assertThatThrownBy(() -> LevelWords.of(field, level))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void names_read_as_somebody_would_say_them() {
        assertThat(LevelWords.of(Field.SURNAME, NameLevel.SOUND))
                .isEqualTo(
                        new LevelWords(
                                "Last name sounds alike", "the last name had sounded alike"));
        assertThat(LevelWords.of(Field.NHS_NUMBER, 1).had())
                .isEqualTo("the NHS number had been the same");
    }

    @Test
    void dates_of_birth_are_told_by_their_parts() {
        assertThat(
                        LevelWords.of(
                                Field.BIRTH,
                                BirthLevel.of(BirthLevel.NEAR, BirthLevel.SAME, BirthLevel.SAME)))
                .isEqualTo(
                        new LevelWords(
                                "Day and month of birth are the same, the year close",
                                "the day and month of birth had been the same, the year close"));
        assertThat(
                        LevelWords.of(
                                        Field.BIRTH,
                                        BirthLevel.of(
                                                BirthLevel.SAME,
                                                BirthLevel.DIFFERENT,
                                                BirthLevel.MISSING))
                                .says())
                .isEqualTo("Year of birth is the same, the month different, the day missing");
        assertThat(LevelWords.of(Field.BIRTH, BirthLevel.of(3, 3, 3)).says())
                .isEqualTo("Date of birth is different");
        assertThat(LevelWords.of(Field.BIRTH, BirthLevel.SWAPPED).says())
                .isEqualTo("Day and month of birth are the other way round, the year the same");
    }

    @Test
    void a_home_is_told_by_postcode_and_address() {
        assertThat(
                        LevelWords.of(
                                        Field.HOME,
                                        HomeLevel.of(HomeLevel.SAME, HomeLevel.ADDRESS_DIFFERENT))
                                .says())
                .isEqualTo("Postcode is the same, the address different");
        assertThat(LevelWords.of(Field.HOME, HomeLevel.of(HomeLevel.SAME, HomeLevel.SAME)).had())
                .isEqualTo("the postcode and address had been the same");
        assertThat(LevelWords.of(Field.HOME, HomeLevel.of(0, HomeLevel.SAME_STREET)).says())
                .isEqualTo("Address is in the same street");
    }
}
