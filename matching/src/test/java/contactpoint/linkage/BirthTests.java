package contactpoint.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-06-14 | 2011 | 6 | 14",
                "2011-6-4 | 2011 | 6 | 4",
                "2011-06-14T00:00:00Z | 2011 | 6 | 14",
                "2011-06-14 00:00:00 | 2011 | 6 | 14",
                "20110614 | 2011 | 6 | 14",
                "14062011 | 2011 | 6 | 14",
                "14/06/2011 | 2011 | 6 | 14",
                "14.6.2011 | 2011 | 6 | 14",
                "06/14/2011 | 2011 | 6 | 14",
                "14-Jun-2011 | 2011 | 6 | 14",
                "14JUN2011 | 2011 | 6 | 14",
                "14 June 2011 | 2011 | 6 | 14",
                "June 14, 2011 | 2011 | 6 | 14",
                "1 October 2011 | 2011 | 10 | 1",
                "14th August 2011 | 2011 | 8 | 14",
                "\u200f14/06/2011\u00a0 | 2011 | 6 | 14",
                "2011 | 2011 | 0 | 0",
                "2011-06 | 2011 | 6 | 0",
                "June 2011 | 2011 | 6 | 0",
                "2011-06-31 | 2011 | 6 | 0",
                "2011-02-30 | 2011 | 2 | 0",
                "2011-02-29 | 2011 | 2 | 0",
                "2012-02-29 | 2012 | 2 | 29",
                "31-Apr-2011 | 2011 | 4 | 0",
                "2011-13-14 | 2011 | 0 | 14",
                "2011-00-00 | 2011 | 0 | 0",
                "0000-06-14 | 0 | 6 | 14",
                "-06-14 | 0 | 6 | 14",
                "14/06/11 | 0 | 6 | 14",
                "11-06-14 | 0 | 6 | 0",
                "9999-99-99 | 0 | 0 | 0",
                "unknown | 0 | 0 | 0",
                "'' | 0 | 0 | 0",
            })
    void what_of_a_date_can_be_used(String date, int year, int month, int day) {
        assertThat(Birth.of(date)).isEqualTo(new Birth(year, month, day));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "2011, 6, 14, 2011, 6, 14",
        "2011.0, 06, 14.0, 2011, 6, 14",
        "2011, 6, 31, 2011, 6, 0",
        "11, 6, 14, 0, 6, 14",
        "'', 13, 14, 0, 0, 14",
        "x, y, 3199, 0, 0, 0",
    })
    void parts_count_each_for_itself(
            String saidYear, String saidMonth, String saidDay, int year, int month, int day) {
        assertThat(Birth.of(saidYear, saidMonth, saidDay)).isEqualTo(new Birth(year, month, day));
    }
}
