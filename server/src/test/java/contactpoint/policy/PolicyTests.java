package contactpoint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTests {
    private final Policy policy = Policy.england2009();

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2027-03-04, true",
        "2026-03-04, 2027-03-05, false",
        "2026-03-04, 2026-03-04, true",
        // A year with 29 February in between.
        "2027-06-01, 2028-06-01, true",
        "2027-06-01, 2028-06-02, false",
        // Ended on 29 February: until 28 February of the next year.
        "2028-02-29, 2029-02-28, true",
        "2028-02-29, 2029-03-01, false",
        // Ended on 28 February before a leap year: until 28 February, not the 29th.
        "2027-02-28, 2028-02-28, true",
        "2027-02-28, 2028-02-29, false",
        "2027-03-01, 2028-03-01, true",
        "2027-03-01, 2028-03-02, false",
    })
    void r035_ended_work_is_listed_for_one_year(LocalDate ended, LocalDate today, boolean shown) {
        assertThat(policy.isShown(ended, today)).isEqualTo(shown);
    }

    @Test
    void r037_sensitive_services_are_a_closed_list_and_a_property_of_the_service() {
        assertThat(policy.serviceTypes().stream().filter(Policy.ServiceType::sensitive))
                .extracting(Policy.ServiceType::code)
                .containsExactly("sexual-health", "drug-misuse", "alcohol-misuse", "mental-health");
    }

    @Test
    void r088_a_field_has_a_rank_for_each_source_and_an_unlisted_source_comes_last() {
        assertThat(policy.rank("home", "national-health"))
                .isLessThan(policy.rank("home", "council-services"));
        assertThat(policy.rank("home", "council-services"))
                .isLessThan(policy.rank("home", "voluntary-sector"));
        assertThat(policy.rank("home", "nobody")).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void codes_are_unique() {
        assertThat(policy.reasons()).extracting(Policy.Reason::code).doesNotHaveDuplicates();
        assertThat(policy.serviceTypes())
                .extracting(Policy.ServiceType::code)
                .doesNotHaveDuplicates();
        assertThat(policy.contactAnswers())
                .extracting(Policy.ContactAnswer::code)
                .doesNotHaveDuplicates();
        assertThat(policy.fieldRules())
                .allSatisfy(rule ->
                        assertThat(new HashSet<>(rule.sources())).hasSameSizeAs(rule.sources()));
    }

    @Test
    void r093_the_legal_basis_is_configuration() {
        assertThat(policy.legalBasis()).contains("Children Act 2004, section 12");
    }

    @Test
    void a_policy_that_is_not_there_stops_the_start() {
        assertThatThrownBy(() -> Policy.named("atlantis-1"))
                .hasMessage("There is no policy atlantis-1");
    }
}
