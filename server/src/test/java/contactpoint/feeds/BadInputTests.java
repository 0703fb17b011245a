package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.support.Logs;
import contactpoint.support.TestSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nonsense of every kind: a clear line each, nothing lost, and the delivery goes on.
class BadInputTests {
    private static final String COUNCIL = "council-services";

    private static TestSystem system;
    private static Sender sender;

    @BeforeAll
    static void start() {
        system = TestSystem.with().withoutPages().start();
        sender = new Sender(system);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @BeforeEach
    void empty() {
        Tables.empty(system.database());
        system.legalClock().travelTo(LocalDate.of(2026, 11, 24));
    }

    /// In the council's row of examples, this cell becomes that.
    private record Case(String column, String value, String field, String code) {}

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        cases.add(new Case("involvement_id", "", "involvement_id", "cell-missing"));
        cases.add(new Case("telephone", "", "telephone", "contact-missing"));
        cases.add(new Case("date_of_birth", "", "date_of_birth", "cell-missing"));
        cases.add(
                new Case("date_of_birth", "31/02/2011", "date_of_birth", "birth-date-impossible"));
        cases.add(new Case("date_of_birth", "2026-11-25", "date_of_birth", "birth-date-future"));
        cases.add(new Case("date_of_birth", "1971-06-14", "date_of_birth", "birth-date-old"));
        cases.add(new Case("date_of_birth", "2001-11-24", "date_of_birth", "birth-date-old"));
        cases.add(new Case("date_of_birth", "2001-11-25", "date_of_birth", "birth-date-adult"));
        cases.add(new Case("date_of_birth", "2008-11-24", "date_of_birth", "birth-date-adult"));
        cases.add(new Case("date_of_birth", "2011", "date_of_birth", "birth-date-part"));
        cases.add(new Case("date_of_birth", "2026-01-01", "started", "started-before-birth"));
        cases.add(new Case("started", "2026-11-25", "started", "started-future"));
        cases.add(new Case("started", "2025-13-12", "started", "day-impossible"));
        cases.add(new Case("started", "12.5.2025", "started", "day-format"));
        cases.add(new Case("started", "0025-05-12", "started", "day-year"));
        cases.add(new Case("ended", "2025-05-11", "ended", "ended-before-started"));
        cases.add(new Case("ended", "2026-11-25", "ended", "ended-future"));
        cases.add(new Case("service", "astrology", "service", "service-unknown"));
        cases.add(new Case("service", "sexual-health", "service", "service-sensitive"));
        cases.add(new Case("caf", "soon", "caf", "caf-status"));
        cases.add(new Case("caf_holder", "yes", "caf_holder", "caf-holder-without-caf"));
        cases.add(new Case("caf_holder", "maybe", "caf_holder", "yes-or-no"));
        cases.add(new Case("given_names", "Kel1y", "given_names", "given-name-characters"));
        cases.add(new Case("postcode", "BS15", "postcode", "postcode-format"));
        cases.add(new Case("nhs_number", "999 000 0019", "nhs_number", "nhs-number-check"));
        cases.add(new Case("gender", "G", "gender", "gender-code"));
        cases.add(new Case("job_title", "Mum is ill", "job_title", "job-title-note"));
        cases.add(new Case("organisation", "x".repeat(10_000_000), "organisation", "cell-long"));
        cases.add(new Case("organisation", "=HYPERLINK(1)", "organisation", "cell-formula"));
        cases.add(new Case("address_1", "+1+cmd", "address_1", "cell-formula"));
        cases.add(new Case("address_2", "-2+3", "address_2", "cell-formula"));
        cases.add(new Case("email", "@SUM(A1)", "email", "cell-formula"));
        cases.add(new Case("address_3", "Bri\u0000stol", "address_3", "cell-hidden-character"));
        cases.add(new Case("family_name", "Mars\u202Eden", "family_name", "cell-hidden-character"));
        cases.add(new Case("family_name", "Mars\u200Bden", "family_name", "cell-hidden-character"));
        cases.add(new Case("address_1", "14 Quarry\nRise", "address_1", "cell-hidden-character"));
        cases.add(new Case("known_as", "K\uFFFDl", "known_as", "cell-encoding"));
        return cases;
    }

    @Test
    void every_bad_cell_is_one_clear_line_and_the_good_rows_beside_it_are_kept() {
        var rows = new ArrayList<Map<String, String>>();
        rows.add(SomeSources.goodRow(COUNCIL));
        for (var each : cases()) {
            var row = SomeSources.goodRow(COUNCIL);
            row.put("involvement_id", "bad-" + rows.size());
            row.put("email", "");
            row.put(each.column(), each.value());
            rows.add(row);
        }
        var last = SomeSources.goodRow(COUNCIL);
        last.put("involvement_id", "last");
        rows.add(last);

        try (var logs = Logs.capture()) {
            var receipt = sender.sends(COUNCIL, rows.toArray(new Map[0]));
            var expected = new ArrayList<String>();
            expected.add("2,stored,,");
            int line = 3;
            for (var each : cases()) {
                expected.add(line + ",rejected," + each.field() + "," + each.code());
                line += each.value().contains("\n") ? 2 : 1;
            }
            expected.add(line + ",stored,,");
            assertThat(sender.report(receipt)).containsExactlyElementsOf(expected);
            assertThat(((Receipt.Finished) receipt).summary())
                    .isEqualTo(new Summary(2, 0, 0, cases().size()));
            assertNoValue(sender.table(receipt) + sender.words(receipt) + logs.text());
        }
        assertNoValue(Tables.text(system.database()));
    }

    private static void assertNoValue(String text) {
        for (var each : cases()) {
            if (each.value().length() > 4 && each.value().length() < 100) {
                assertThat(text).doesNotContain(each.value());
            }
        }
    }

    @Test
    void r003_a_worker_whom_nobody_can_reach_is_rejected_and_one_contact_is_enough() {
        var row = SomeSources.goodRow(COUNCIL);
        row.put("telephone", "");
        row.put("email", "");
        assertThat(sender.report(sender.sends(COUNCIL, row)))
                .containsExactly("2,rejected,telephone,contact-missing");
        row.put("email", "tim@example.org");
        assertThat(sender.report(sender.sends(COUNCIL, row))).containsExactly("2,stored,,");
    }

    @Test
    void a_telephone_number_may_begin_with_a_plus_and_a_child_may_be_born_today() {
        var row = SomeSources.goodRow("national-health");
        row.put("parent_1_telephone", "+44 (0)7700 900155");
        row.put("date_of_birth", "24/11/2026");
        assertThat(sender.report(sender.sends("national-health", row)))
                .containsExactly("2,stored,,");
    }

    @Test
    void r027_somebody_is_taken_until_the_day_before_the_eighteenth_birthday() {
        var row = SomeSources.goodRow("national-health");
        row.put("date_of_birth", "2008-11-25");
        assertThat(sender.report(sender.sends("national-health", row)))
                .containsExactly("2,stored,,");
        system.legalClock().travelTo(LocalDate.of(2026, 11, 25));
        assertThat(sender.report(sender.sends("national-health", row)))
                .containsExactly("2,rejected,date_of_birth,birth-date-adult");
    }

    @Test
    void lines_that_cannot_be_cut_into_cells_cost_themselves_alone() {
        var file =
                """
                first_name,last_name,date_of_birth,postcode,worker_first_name,worker_last_name,job_title,organisation,telephone,started
                Kelly,"Marsden,2011-06-14,BS15 9ZX,Libby,Chen,Youth worker,Youth Group,0117 496 0187,2026-11-09
                Kelly,Mars"den,2011-06-14,BS15 9ZX,Libby,Chen,Youth worker,Youth Group,0117 496 0187,2026-11-09
                Kelly,Marsden,2011-06-14
                Kelly,Marsden,2011-06-14,BS15 9ZX,Libby,Chen,Youth worker,Youth Group,0117 496 0187,2026-11-09

                ,,,,,,,,,
                Ryan,Marsden,2014-03-09,BS15 9ZX,Libby,Chen,Youth worker,Youth, Group,0117 496 0187,2026-11-09
                Mia,Marsden,2017-03-09,BS15 9ZX,Libby,Chen,Youth worker,"Youth, Group",0117 496 0187,2026-11-09
                """;
        var receipt = sender.sends("voluntary-sector", file);
        assertThat(sender.report(receipt))
                .containsExactly(
                        "2,rejected,last_name,quote-unclosed",
                        "3,rejected,last_name,quote-inside",
                        "4,rejected,row,row-cells",
                        "5,stored,,",
                        "8,rejected,row,row-cells",
                        "9,stored,,");
        assertThat(sender.table(receipt)).contains("The row has 3 cells and the header has 10");
    }

    @ParameterizedTest
    @CsvSource({
        "'',file-empty",
        "'\n\n',file-empty",
        "'first_name,last_name,date_of_birth',column-missing",
        "'first_name;last_name;date_of_birth',file-separator"
    })
    void a_file_that_cannot_be_used_is_refused_whole(String file, String code) {
        assertRefusedWhole(file.getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void a_file_with_a_header_alone_or_in_another_encoding_is_refused_whole() {
        var header = SomeSources.file(List.of(SomeSources.goodRow("voluntary-sector")));
        header = header.substring(0, header.indexOf('\n') + 1);
        assertRefusedWhole(header.getBytes(StandardCharsets.UTF_8), "file-no-rows");
        assertRefusedWhole((header + "\n,,,\n").getBytes(StandardCharsets.UTF_16), "file-encoding");
        var rows = "Zo\u00EB,Marsden,2011-06-14\n".repeat(20);
        assertRefusedWhole((header + rows).getBytes(StandardCharsets.ISO_8859_1), "file-encoding");
    }

    private static void assertRefusedWhole(byte[] file, String code) {
        var receipt = sender.sends("voluntary-sector", file, Progress.SILENT);
        assertThat(receipt)
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
        assertThat(sender.report(receipt)).containsExactly(",refused,file," + code);
        assertThat(sender.words(receipt))
                .startsWith("The file was refused. Nothing of it was kept.");
    }

    @Test
    void one_foreign_byte_costs_one_row() {
        var row = SomeSources.goodRow("voluntary-sector");
        row.put("last_name", "M\u00FCller");
        var file =
                SomeSources.file(List.of(row, SomeSources.goodRow("voluntary-sector")))
                        .replaceAll("[’]", "'")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(sender.report(sender.sends("voluntary-sector", file, Progress.SILENT)))
                .containsExactly("2,rejected,last_name,cell-encoding", "3,stored,,");
    }

    @Test
    void a_delivery_of_two_hundred_megabytes_streams_through() throws IOException {
        var rows = new ArrayList<InputStream>();
        var first = SomeSources.goodRow("national-education");
        rows.add(bytes(String.join(",", first.keySet()) + ",notes\n"));
        for (int n = 0; n < 200; n++) {
            var row = new HashMap<>(first);
            row.put("pupil_id", "P-" + n);
            row.put("upn", "");
            row.put("date_of_birth", LocalDate.of(2012, 1, 1).plusDays(n).toString());
            var cells = first.keySet().stream().map(row::get).toList();
            rows.add(bytes(String.join(",", cells) + ","));
            rows.add(new Megabyte());
            rows.add(bytes("\n"));
        }
        var receipt =
                system.bean(Deliveries.class)
                        .receive(
                                "national-education",
                                new SequenceInputStream(Collections.enumeration(rows)),
                                Progress.SILENT);
        assertThat(((Receipt.Finished) receipt).summary()).isEqualTo(new Summary(200, 0, 0, 0));
        assertThat(sender.report(receipt)).hasSize(201).contains("1,dropped,notes,column-not-held");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A note of a megabyte, which is never in memory.
    private static final class Megabyte extends InputStream {
        private int left = 1_000_000;

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }
    }
}
