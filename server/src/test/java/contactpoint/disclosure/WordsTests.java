package contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.BirthDate;
import contactpoint.policy.LegalClock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2011-06-14, 2026-11-24, 15 years old",
                "2011-06-14, 2027-06-13, 15 years old",
                "2011-06-14, 2027-06-14, 16 years old",
                "2026-11-24, 2026-11-24, 0 days old",
                "2026-11-23, 2026-11-24, 1 day old",
                "2026-10-28, 2026-11-24, 27 days old",
                "2026-10-27, 2026-11-24, 0 months old",
                "2026-10-24, 2026-11-24, 1 month old",
                "2024-11-25, 2026-11-24, 23 months old",
                "2024-11-24, 2026-11-24, 2 years old",
                "2008-02-29, 2026-02-28, 17 years old",
                "2008-02-29, 2026-03-01, 18 years old",
                "2011-06,    2026-11-24, ''",
                "2011,       2026-11-24, ''",
            })
    void an_age_is_in_years_or_months_or_days(String born, LocalDate today, String words) {
        assertThat(Words.age(BirthDate.parse(born).orThrow(), today)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, today",
        "2026-11-23, yesterday",
        "2026-11-22, 2 days ago",
        "2026-11-11, 13 days ago",
        "2026-11-10, 2 weeks ago",
        "2026-09-24, 2 months ago",
    })
    void what_was_received_is_so_long_ago(LocalDate then, String words) {
        var instant = then.atTime(12, 0).atZone(LegalClock.LONDON).toInstant();
        assertThat(Words.ago(instant, LocalDate.of(2026, 11, 24))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "THE DENSHAM SURGERY, The Densham Surgery",
                "ST JOHN'S GP PRACTICE, ST John's GP Practice",
                "Fernleigh Surgery, Fernleigh Surgery",
            })
    void capitals_of_a_register_are_calmed(String register, String words) {
        assertThat(Words.calm(register)).isEqualTo(words);
    }
}
