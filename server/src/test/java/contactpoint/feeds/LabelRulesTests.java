package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.person.Checked;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRulesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Social worker",
                "Learning mentor",
                "Young people’s worker",
                "SENCO",
                "Designated safeguarding lead (DSL)",
                "Head of Year 9",
                "Youth justice officer / case manager",
                "Education welfare & attendance officer",
                "Health visitor, Team 3",
                "Independent Reviewing Officer",
                "Police liaison officer",
                "1st tier support worker",
                "Gweithiwr cymdeithasol",
                "Benefits adviser",
                "Health visitor, 0-19 team",
                "Urgent care nurse",
                "24/7 support worker"
            })
    void a_job_title_is_a_job_title(String title) {
        assertThat(LabelRules.check(title, LabelRules.Kind.JOB_TITLE))
                .isEqualTo(Checked.good(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "South Gloucestershire children’s social care",
                "Royal Borough of Kensington and Chelsea Family and Children’s Service",
                "St. Mary’s C.E. (V.A.) Primary School, Yate",
                "Our Lady & St Kenelm Roman Catholic Primary School, Halesowen",
                "Her Majesty’s Prison and Probation Service",
                "2nd Staple Hill Scouts",
                "School 21",
                "Barnardo’s",
                "Refugee Council",
                "Dad Matters UK",
                "National Autistic Society",
                "NSPCC",
                "One Medicare @ North Street",
                "Learn@ MAT",
                "The Ridge Medical Pract.",
                "Class of 2000 Trust",
                "Newham NHS Urgent Care Centre",
                "Young Carers Co. Ltd.",
                "Ysgol Gymraeg Bryn-y-Môr"
            })
    void an_organisation_is_an_organisation(String name) {
        assertThat(LabelRules.check(name, LabelRules.Kind.ORGANISATION))
                .isEqualTo(Checked.good(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Social worker. Mother was ill in March.                          | sentence
                    Mum is ill                                                       | note
                    Family in arrears                                                | note
                    Worker says father hit her                                       | note
                    Call mother first on 07700900155                                 | digits
                    Housing officer 4/3/2026                                         | digits
                    Housing officer since 2025                                       | digits
                    At risk of exclusion                                             | note
                    Known to police                                                  | note
                    Support worker for a very quiet boy in year nine                 | words
                    Social worker!                                                   | characters
                    Worker; see file                                                 | characters
                    'Social worker: "urgent"'                                        | characters
                    tim@example.org                                                  | digits
                    Drug and alcohol worker                                          | sensitive
                    CAMHS nurse                                                      | sensitive
                    Sexual-health adviser                                            | sensitive
                    Consultant psychiatrist                                          | sensitive
                    Refuge worker                                                    | sensitive
                    Independent domestic violence adviser                            | sensitive
                    """)
    void r023_r041_a_job_title_that_is_a_note_or_names_a_sensitive_service_is_refused(
            String title, String code) {
        assertThat(LabelRules.check(title, LabelRules.Kind.JOB_TITLE).findProblem())
                .hasValueSatisfying(
                        problem -> assertThat(problem.code()).isEqualTo("job-title-" + code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bristol Drugs Project",
                "Women’s Aid",
                "Avon Mental Health Partnership",
                "The Refuge, Bristol",
                "Sexual Health Clinic"
            })
    void r040_an_organisation_that_names_a_sensitive_service_is_refused(String name) {
        assertThat(LabelRules.check(name, LabelRules.Kind.ORGANISATION).findProblem())
                .hasValueSatisfying(
                        problem -> assertThat(problem.code()).isEqualTo("organisation-sensitive"));
    }

    @Test
    void every_rule_can_refuse_and_says_what_to_do() {
        assertThat(LabelRules.ALL).hasSize(7);
        assertThat(LabelRules.ALL).allSatisfy(rule -> assertThat(rule.mend()).isNotBlank());
        assertThat(LabelRules.check("x".repeat(81), LabelRules.Kind.JOB_TITLE).findProblem())
                .hasValueSatisfying(p -> assertThat(p.why()).isEqualTo("Job title is too long"));
        assertThat(Stream.generate(() -> "ab").limit(13).collect(Collectors.joining(" ")))
                .satisfies(words ->
                        assertThat(
                                        LabelRules.check(words, LabelRules.Kind.ORGANISATION)
                                                .findProblem())
                                .isPresent());
    }

    @Test
    void spaces_are_made_single() {
        assertThat(LabelRules.check("  Social\u00A0  worker ", LabelRules.Kind.JOB_TITLE))
                .isEqualTo(Checked.good("Social worker"));
    }
}
