package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers that somebody can take in.
final class TimesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "1.26|1.3",
                "2|2",
                "9.94|9.9",
                "9.96|10",
                "43|43",
                "437|440",
                "999.6|1,000",
                "12345|12,000",
                "999999|1 million",
                "8388608|8.4 million",
                "1.26e9|1.3 billion",
                "3.4e13|34,000 billion",
                "1e99|over a million billion"
            })
    void a_number_has_two_figures_that_count(double number, String words) {
        assertThat(Times.number(number)).isEqualTo(words);
    }

    @Test
    void bits_are_times_more_or_less() {
        assertThat(Times.likely(3)).isEqualTo("8 times more likely");
        assertThat(Times.likely(-3)).isEqualTo("8 times less likely");
        assertThat(Times.of(-3)).isEqualTo("8 times less");
    }

    @Test
    void next_to_nothing_is_called_so() {
        assertThat(Times.likely(0)).isEqualTo("makes little difference");
        assertThat(Times.likely(-.13)).isEqualTo("makes little difference");
        assertThat(Times.likely(.14)).isEqualTo("1.1 times more likely");
    }
}
