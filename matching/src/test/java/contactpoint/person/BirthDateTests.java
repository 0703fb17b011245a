package contactpoint.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BirthDateTests {

    @ParameterizedTest
    @CsvSource(
            value = {
                "14,6,2011,2011-06-14",
                "14,June,2011,2011-06-14",
                "' 14 ',jun,2011,2011-06-14",
                "'',6,2011,2011-06",
                "'','',2011,2011",
                "29,2,2008,2008-02-29"
            })
    void a_form_of_three_fields_may_leave_out_the_day_and_the_month(
            String day, String month, String year, String canonical) {
        assertThat(BirthDate.parse(day, month, year).orThrow().canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "14,'',2011,birth-date-format",
                "14,6,11,birth-date-format",
                "14,6,'',birth-date-format",
                "x,6,2011,birth-date-format",
                "14,Juno,2011,birth-date-format",
                "-1,6,2011,birth-date-format",
                "1٤,6,2011,birth-date-format",
                "31,6,2011,birth-date-impossible",
                "29,2,2011,birth-date-impossible",
                "0,6,2011,birth-date-impossible",
                "1,0,2011,birth-date-impossible",
                "1,13,2011,birth-date-impossible",
                "14,6,0011,birth-date-year"
            })
    void a_form_of_three_fields_is_refused_with_a_code(
            String day, String month, String year, String code) {
        assertThat(BirthDate.parse(day, month, year).findProblem().map(Problem::code))
                .contains(code);
    }

    @Test
    void every_part_that_is_known_can_be_asked() {
        assertThat(BirthDate.of(2011, 6, 14).day()).hasValue(14);
        assertThat(BirthDate.of(2011, 6, 14).month()).hasValue(6);
        assertThat(BirthDate.of(YearMonth.of(2011, 6)).day()).isEmpty();
        assertThat(BirthDate.of(YearMonth.of(2011, 6)).month()).hasValue(6);
        assertThat(BirthDate.of(Year.of(2011)).month()).isEmpty();
        assertThat(BirthDate.of(Year.of(2011)).year()).isEqualTo(2011);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-06-14,2011-06-14,true",
        "2011-06-14,2011-06,true",
        "2011-06-14,2011,true",
        "2011-06,2011,true",
        "2011-06-14,2011-06-15,false",
        "2011-06-14,2011-07,false",
        "2011-06-14,2012,false",
        "2011-06,2011-07,false"
    })
    void two_dates_could_be_one_if_no_known_part_differs(String one, String other, boolean could) {
        var first = BirthDate.parse(one).orThrow();
        var second = BirthDate.parse(other).orThrow();
        assertThat(first.couldBe(second)).isEqualTo(could);
        assertThat(second.couldBe(first)).isEqualTo(could);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-06-15,true",
        "2011-06-14,false",
        "2011-07,true",
        "2011-06,false",
        "2012,true",
        "2011,false"
    })
    void only_what_lies_wholly_after_today_is_in_the_future(String born, boolean future) {
        assertThat(BirthDate.parse(born).orThrow().isAfter(LocalDate.of(2011, 6, 14)))
                .isEqualTo(future);
    }

    @Test
    void years_that_nobody_was_born_in_are_refused() {
        assertThatThrownBy(() -> BirthDate.of(Year.of(1899))).hasMessage("birth-date-year");
        assertThatThrownBy(() -> BirthDate.of(2101, 1, 1)).hasMessage("birth-date-year");
        assertThatThrownBy(() -> BirthDate.of(YearMonth.of(-5, 1))).hasMessage("birth-date-year");
    }

    @Property
    void every_day_is_written_and_read_in_every_way(@ForAll @IntRange(max = 73_000) int days) {
        var date = LocalDate.of(1900, 1, 1).plusDays(days);
        var born = BirthDate.of(date);
        assertThat(BirthDate.parse(born.canonical()).orThrow()).isEqualTo(born);
        assertThat(BirthDate.parse(born.display()).orThrow()).isEqualTo(born);
        var slashes =
                "%02d/%02d/%d"
                        .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        assertThat(BirthDate.parse(slashes).orThrow()).isEqualTo(born);
    }
}
