package contactpoint.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.index.SearchCriteria;
import contactpoint.matching.Wanted;
import contactpoint.person.BirthDate;
import contactpoint.person.ChildNumber;
import contactpoint.person.PostcodeTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchMinimumTests {
    @ParameterizedTest(name = "{0} {1} born {2} aged {3} at {4}, school {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // given, family, born, year range, postcode, school, missing
                "Kelly, Marsden, 2011-06-14, -,    -,        -,        -",
                "Kelly, Marsden, 2011-06,    -,    -,        -,        -",
                "Kelly, Marsden, 2011,       -,    -,        -,        -",
                "K,     Marsden, 2011,       -,    -,        -,        -",
                "Kelly, Marsden, -,          2011, -,        -,        -",
                "Kelly, Marsden, -,          -,    BS15 9ZX, -,        -",
                "Kelly, Marsden, -,          -,    BS15,     -,        -",
                "Kelly, Marsden, -,          -,    -,        Ashgrove, -",
                "Kelly, -,       2011-06-14, -,    BS15 9ZX, -,        -",
                "Kelly, Marsden, -,          -,    -,        -,        MORE_THAN_A_NAME",
                "-,     Marsden, 2011-06-14, -,    -,        -,        FIRST_NAME",
                "-,     Marsden, -,          -,    BS15 9ZX, -,        FIRST_NAME",
                "Kelly, -,       2011-06-14, -,    -,        -,        LAST_NAME",
                "Kelly, -,       2011-06,    -,    BS15 9ZX, -,        LAST_NAME",
                "Kelly, -,       2011-06-14, -,    BS15,     -,        LAST_NAME",
                "Kelly, -,       -,          -,    BS15 9ZX, Ashgrove, LAST_NAME",
            })
    void a_search_says_enough_or_what_is_missing(
            String given,
            String family,
            String born,
            Integer year,
            String postcode,
            String school,
            AskAnswer.Missing missing) {
        var criteria =
                new SearchCriteria.ByDetails(
                        new Wanted(
                                given,
                                family,
                                born == null ? null : BirthDate.parse(born).orThrow(),
                                year,
                                year,
                                false),
                        postcode == null ? null : PostcodeTerm.parse(postcode).orThrow(),
                        school);
        assertThat(SearchMinimum.missing(criteria).orElse(null)).isEqualTo(missing);
    }

    @Test
    void a_number_is_enough() {
        var number = ChildNumber.parse("7K3M 9QXR").orThrow();
        assertThat(SearchMinimum.missing(new SearchCriteria.ByNumber(number))).isEmpty();
    }
}
