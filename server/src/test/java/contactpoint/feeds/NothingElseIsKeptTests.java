package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.support.Logs;
import contactpoint.support.TestSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Two systems that draw the same chance and have the same clocks are sent files that differ only
/// in what must not be kept. Every byte of every table must then be the same: also what is sealed,
/// and also the audit trail.
class NothingElseIsKeptTests {
    private static final String CANARY = "Canary-7731";
    private static final List<String> NEVER_HELD =
            List.of(
                    "Ethnicity",
                    "SEN",
                    "Notes",
                    "comments",
                    "Immigration Status",
                    "Religion",
                    "free_text",
                    "Attendance",
                    "exam_results",
                    "Benefits",
                    "risk",
                    "Concern",
                    "photo",
                    "ActiveCIN",
                    "ActiveCLA",
                    "ActiveCP",
                    "Language",
                    "Offence",
                    "court_order",
                    "Behaviour",
                    "Needs",
                    "Rent",
                    "Arrears",
                    "Tenancy start",
                    "Benefit amount",
                    "claimant_nino",
                    "claimant_date_of_birth",
                    "mother_date_of_birth",
                    "Cause of death",
                    "x",
                    "ñandú",
                    "=cmd()",
                    "gp_practice_notes",
                    "given names 2");

    private static TestSystem one;
    private static TestSystem other;

    @BeforeAll
    static void start() {
        one = system();
        other = system();
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @BeforeEach
    void empty() {
        Tables.empty(one.database());
        Tables.empty(other.database());
    }

    static List<String> sources() {
        return FeedSourceTests.sources();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void r013_r024_columns_that_the_index_does_not_hold_reach_neither_storage_nor_logs_nor_report(
            String source) {
        var random = new Random(source.hashCode());
        for (int round = 0; round < 5; round++) {
            var plain = SomeSources.goodRow(source);
            var extra = withForbiddenColumns(plain, random);
            try (var logs = Logs.capture()) {
                var told = new Sender(one).sends(source, plain);
                var toldOther = new Sender(other).sends(source, extra);
                assertThat(logs.text()).doesNotContain(CANARY);

                var report =
                        new Sender(other).table(toldOther) + new Sender(other).words(toldOther);
                assertThat(report).doesNotContain(CANARY);
                assertThat(new Sender(other).report(toldOther))
                        .contains("1,dropped,Ethnicity,column-not-held")
                        .contains("1,dropped,x,column-unknown")
                        .hasSize(NEVER_HELD.size() + new Sender(one).report(told).size());
            }
            assertThat(digests(other)).isEqualTo(digests(one));
            assertThat(Tables.text(other.database())).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "youth-justice, offence",
        "youth-justice, court_order",
        "youth-justice, sentence",
        "school-management, attendance",
        "school-management, behaviour",
        "school-management, special_needs",
        "council-housing, rent",
        "council-housing, arrears",
        "council-housing, debt",
        "council-housing, tenancy",
        "national-benefits, benefit_amount",
        "national-benefits, income",
        "national-benefits, claimant_nino",
        "births-and-deaths, cause_of_death",
        "community-health, diagnosis",
        "national-education, exclusions",
        "national-education, fsm"
    })
    void r023_r024_what_a_source_knows_beside_is_not_a_column_and_its_sender_is_told_why(
            String source, String column) {
        var row = new LinkedHashMap<>(SomeSources.goodRow(source));
        assertThat(row).doesNotContainKey(column);
        row.put(column, CANARY);
        var told = bothAreSent(source, SomeSources.file(List.of(row)));
        assertThat(new Sender(one).report(told))
                .contains("1,dropped," + column + ",column-not-held");
        assertThat(Tables.text(one.database())).doesNotContain(CANARY);
    }

    @Test
    void r013_the_report_counts_what_was_dropped() {
        var row = new LinkedHashMap<>(SomeSources.goodRow("national-education"));
        row.put("SEN", "K");
        var second = new LinkedHashMap<>(row);
        second.put("pupil_id", "P-2");
        second.put("SEN", "");
        var sender = new Sender(one);
        assertThat(
                        sender.words(
                                bothAreSent(
                                        "national-education",
                                        SomeSources.file(List.of(row, second)))))
                .contains(
                        "Column SEN: ContactPoint does not hold this. It was not kept. Remove the column."
                                + " (1 cell)");
    }

    @Test
    void r038_of_a_sensitive_service_nothing_is_kept_but_that_a_line_was_rejected() {
        var row = SomeSources.goodRow("council-services");
        row.put("service", "drug-misuse");
        var another = SomeSources.goodRow("council-services");
        another.putAll(
                Map.of(
                        "service", "mental-health",
                        "involvement_id", CANARY,
                        "person_id", CANARY,
                        "given_names", "Canary",
                        "family_name", "Canary",
                        "date_of_birth", "2015-09-03",
                        "organisation", "Canary House",
                        "telephone", "0117 496 0199"));
        assertRejectedAlike(
                "council-services", row, another, "2,rejected,service,service-sensitive");
    }

    @Test
    void decision_12_of_a_restricted_row_nothing_is_kept_but_that_a_line_was_rejected() {
        for (var flag : List.of("R", "r", "yes", "S", "1")) {
            var row = SomeSources.goodRow("national-health");
            row.put("restricted", flag);
            var another = SomeSources.goodRow("national-health");
            another.putAll(
                    Map.of(
                            "restricted", flag,
                            "local_id", CANARY,
                            "given_names", "Canary",
                            "address_1", CANARY,
                            "date_of_birth", "2015-09-03"));
            assertRejectedAlike(
                    "national-health", row, another, "2,rejected,restricted,restricted");
        }
    }

    @Test
    void a_flag_that_a_format_does_not_know_is_heeded_all_the_same() {
        for (var source : sources()) {
            for (var flag : List.of("Shielded", "CONFIDENTIAL", "s flag", "do_not_disclose")) {
                var row = new LinkedHashMap<>(SomeSources.goodRow(source));
                row.put(flag, "Y");
                var told = bothAreSent(source, SomeSources.file(List.of(row)));
                assertThat(new Sender(one).report(told))
                        .singleElement()
                        .asString()
                        .startsWith("2,rejected,")
                        .endsWith(",restricted");
                row.put(flag, "no");
                var toldNow = bothAreSent(source, SomeSources.file(List.of(row)));
                assertThat(new Sender(one).report(toldNow))
                        .singleElement()
                        .asString()
                        .doesNotContain("rejected");
            }
        }
    }

    @Test
    void what_the_first_line_of_a_file_without_header_says_is_repeated_nowhere() {
        try (var logs = Logs.capture()) {
            var file = "Canary," + CANARY + ",2011-06-14\nCanary,Two,2012-06-14\n";
            var told = bothAreSent("voluntary-sector", file);
            var sender = new Sender(one);
            assertThat(told).isInstanceOf(Receipt.Refused.class);
            assertThat(sender.table(told) + sender.words(told) + logs.text())
                    .contains("The file lacks the columns date_of_birth, ")
                    .doesNotContain("Canary");
        }
        assertThat(Tables.text(one.database())).doesNotContain("Canary");
    }

    /// Sends one file to both, so that they go on drawing the same chance.
    private static Receipt bothAreSent(String source, String file) {
        new Sender(other).sends(source, file);
        return new Sender(one).sends(source, file);
    }

    private static void assertRejectedAlike(
            String source, Map<String, String> row, Map<String, String> another, String report) {
        try (var logs = Logs.capture()) {
            var told = new Sender(one).sends(source, row);
            var toldOther = new Sender(other).sends(source, another);
            assertThat(new Sender(one).report(told)).containsExactly(report);
            assertThat(new Sender(other).report(toldOther)).containsExactly(report);
            assertThat(logs.text()).doesNotContain("Canary");
        }
        assertThat(digests(other)).isEqualTo(digests(one));
        assertThat(Tables.digests(one.database()).get("index.source_version")).startsWith("0 rows");
    }

    private static Map<String, String> withForbiddenColumns(
            Map<String, String> row, Random random) {
        var columns = new ArrayList<>(row.keySet());
        for (var name : NEVER_HELD) {
            columns.add(random.nextInt(columns.size() + 1), name);
        }
        var extra = new LinkedHashMap<String, String>();
        for (var column : columns) {
            extra.put(column, row.getOrDefault(column, CANARY + ", she said\nso"));
        }
        return extra;
    }

    /// Without the table that says which columns were dropped.
    private static SortedMap<String, String> digests(TestSystem system) {
        var digests = Tables.digests(system.database());
        digests.remove("feeds.dropped_column");
        return digests;
    }

    private static TestSystem system() {
        return TestSystem.with().withoutPages().start();
    }
}
