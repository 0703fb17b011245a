package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.feeds.csv.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTests {
    private static final List<Column<?>> COLUMNS =
            List.of(
                    Columns.key("local_id", "x", "1").asRequired(),
                    Columns.givenNames("given_names", "x"),
                    Columns.birthDate().asRequired());

    @Test
    void names_are_taken_in_any_case_order_and_spelling_of_the_gaps() {
        var header = usable("Date of Birth,GIVEN-NAMES,local id");
        assertThat(header.size()).isEqualTo(3);
        assertThat(header.keeps(0) && header.keeps(1) && header.keeps(2)).isTrue();
        assertThat(header.dropped()).isEmpty();
    }

    @Test
    void a_column_that_is_not_required_may_be_missing() {
        assertThat(usable("local_id,date_of_birth").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    local_id                             | column-missing | The file lacks the column date_of_birth
                    given_names                          | column-missing | The file lacks the columns local_id, date_of_birth
                    local_id;given_names;date_of_birth   | file-separator | The columns are separated by semicolons, not by commas
                    local_id,date_of_birth,Local ID      | column-twice   | The file has the column local_id more than once
                    'a"b,c'                              | header-faulty  | The first line is not a header
                    """)
    void a_header_that_cannot_be_used_is_refused_with_what_is_wrong(
            String header, String code, String why) {
        assertThat(read(header))
                .isInstanceOfSatisfying(
                        Header.Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.why().code()).isEqualTo(code);
                            assertThat(refused.why().why()).isEqualTo(why);
                        });
    }

    @Test
    void tabs_and_bars_are_told_as_what_they_are() {
        assertThat(why("local_id\tdate_of_birth")).contains("separated by tabs");
        assertThat(why("local_id|date_of_birth")).contains("separated by bars");
    }

    @Test
    void a_dropped_column_is_named_only_if_it_looks_like_a_name() {
        var header =
                usable(
                        "local_id,date_of_birth,SEN,14 Quarry Rise,07700 900155,=1+1,,Favourite colour");
        assertThat(header.keeps(0) && header.keeps(1)).isTrue();
        for (int place = 2; place < 8; place++) {
            assertThat(header.keeps(place)).isFalse();
        }
        assertThat(header.dropped())
                .extracting(dropped -> dropped.refusal().field())
                .containsExactly(
                        "SEN", "column 4", "column 5", "column 6", "column 7", "Favourite colour");
        assertThat(header.dropped().getFirst().refusal().problem().code())
                .isEqualTo("column-not-held");
        assertThat(header.dropped().getLast().refusal().problem().code())
                .isEqualTo("column-unknown");
    }

    private static Header usable(String line) {
        return ((Header.Outcome.Usable) read(line)).header();
    }

    private static String why(String line) {
        return ((Header.Outcome.Refused) read(line)).why().why();
    }

    private static Header.Outcome read(String line) {
        try {
            return Header.read(new CsvReader(new StringReader(line)).next(), COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
