package contactpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.BirthDate;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTests {
    @ParameterizedTest
    @CsvSource({
        "2008-06-14, 2026-06-13, false",
        "2008-06-14, 2026-06-14, true",
        // Born on 29 February: 1 March where the year has none.
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true",
        // In a leap year the day itself.
        "2012-02-29, 2030-03-01, true",
        "2012-02-29, 2030-02-28, false",
        "2008-02-28, 2026-02-28, true",
        "2008-03-01, 2026-02-28, false",
        "2008-03-01, 2026-03-01, true",
    })
    void eighteen_is_reached_at_the_start_of_the_birthday(
            LocalDate born, LocalDate today, boolean reached) {
        assertThat(Ages.hasReached(born, 18, today)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06, 2026-06-29, false",
        "2008-06, 2026-06-30, true",
        "2008, 2026-12-30, false",
        "2008, 2026-12-31, true",
    })
    void with_part_of_a_date_the_latest_day_counts(String born, LocalDate today, boolean reached) {
        assertThat(Ages.hasReached(BirthDate.parse(born).orThrow(), 18, today)).isEqualTo(reached);
    }

    @Property
    void nobody_is_of_an_age_before_it_is_reached(
            @ForAll @IntRange(min = 1, max = 30_000) int born,
            @ForAll @IntRange(min = 0, max = 30) int age) {
        var day = LocalDate.of(1950, 1, 1).plusDays(born);
        var reached = Ages.reaches(day, age);
        assertThat(Ages.on(day, reached)).isEqualTo(age);
        assertThat(Ages.on(day, reached.minusDays(1))).isEqualTo(age - 1);
    }
}
