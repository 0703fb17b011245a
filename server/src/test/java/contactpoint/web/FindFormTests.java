package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What "Find a child" asks for before it looks.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindFormTests {
    private TestSystem system;

    @BeforeAll
    void start() {
        system = TestSystem.start();
        system.enrol(SomeUsers.jane());
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | Kelly | Marsden | 14 | 6 | 2011 | Select why you are looking for this child",
                "other | Kelly | Marsden | 14 | 6 | 2011 | Enter more detail, for example the task you are doing",
                "worried | Kelly | Marsden | - | - | - | Enter a date of birth, age, postcode or school as well as the name",
                "worried | - | Marsden | 14 | 6 | 2011 | Enter a first name, or its first letter",
                "worried | Kelly | Marsden | 14 | 6 | - | Date of birth must include a year",
                "worried | Kelly | Marsden | 14 | 6 | 2031 | Date of birth must be today or in the past",
                "worried | K3lly | Marsden | 14 | 6 | 2011 | First name must be letters, hyphens, apostrophes and spaces",
            })
    void what_is_missing_is_said_at_its_field_and_what_was_typed_is_kept(
            String reason,
            String first,
            String last,
            String day,
            String month,
            String year,
            String words) {
        var http = system.signedIn(SomeUsers.jane());
        http.get("/find");
        var fields = new HashMap<String, String>();
        fields.put("reason", reason);
        fields.put("first", first);
        fields.put("last", last);
        fields.put("born-day", day);
        fields.put("born-month", month);
        fields.put("born-year", year);
        fields.values().removeIf(Objects::isNull);
        var answer = http.post("/find", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Error: ");
        assertThat(answer.errors()).containsExactly(words);
        assertThat(answer.element("#last").val()).isEqualTo(last);
        var target = answer.element(".govuk-error-summary__list a").attr("href");
        assertThat(answer.document().select(target)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-", "%", "a", "ab", "' ! '"})
    void a_school_of_no_letters_does_not_stand_for_a_date(String school) {
        var http = system.signedIn(SomeUsers.jane());
        http.get("/find");
        var answer =
                http.post(
                        "/find",
                        Map.of(
                                "reason", "worried", "first", "K", "last", "Marsden", "school",
                                school));
        assertThat(answer.errors())
                .containsExactly("Enter at least 3 letters of the school’s name");
    }

    @Test
    void six_digits_that_are_no_schools_number_find_nobody() {
        var http = system.signedIn(SomeUsers.jane());
        var fields =
                Map.of("reason", "worried", "first", "K", "last", "Marsden", "school", "000000");
        http.get("/find");
        assertThat(http.follow(http.post("/find", fields)).heading())
                .isEqualTo("No matching child found");
    }

    @Test
    void r078_a_try_without_a_reason_is_on_the_audit_trail() {
        var http = system.signedIn(SomeUsers.jane());
        int before = refusals();
        http.get("/find");
        assertThat(http.post("/find", Map.of("first", "Kelly")).status()).isEqualTo(422);
        assertThat(refusals()).isEqualTo(before + 1);
    }

    private int refusals() {
        return system.bean(AuditSearch.class).ofKind("disclosure-refused").size();
    }
}
