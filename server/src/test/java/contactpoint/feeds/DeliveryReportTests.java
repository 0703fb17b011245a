package contactpoint.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.support.TestSystem;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryReportTests {
    @Test
    void the_words_say_how_many_and_the_first_rejected_rows() {
        try (var system = TestSystem.with().withoutPages().start()) {
            var sender = new Sender(system);
            var rows = new ArrayList<Map<String, String>>();
            for (int n = 0; n < 1_205; n++) {
                var row = SomeSources.goodRow("national-education");
                row.put("pupil_id", "P-" + n);
                row.put("date_of_birth", "31/02/2011");
                rows.add(row);
            }
            rows.getFirst().put("date_of_birth", "2011-06-14");
            rows.getLast().put("postcode", "BS15");
            var receipt = sender.sends("national-education", rows.toArray(new Map[0]));

            assertThat(sender.words(receipt))
                    .startsWith(
                            "1,205 rows: 1 stored, 0 changed, 0 unchanged, 1,204 rejected.\n"
                                    + "Line 3, date_of_birth: Date of birth is not a day in the calendar."
                                    + " Check the day and the month.\n")
                    .endsWith("And 1,185 lines more. Full report: report.csv\n")
                    .hasLineCount(22);
            // Longer than a page, and a row with two faults has two lines.
            assertThat(sender.report(receipt))
                    .hasSize(1_206)
                    .startsWith("2,stored,,", "3,rejected,date_of_birth,birth-date-impossible")
                    .endsWith(
                            "1206,rejected,date_of_birth,birth-date-impossible",
                            "1206,rejected,postcode,postcode-format");

            var useless = sender.sends("national-education", rows.get(1));
            assertThat(sender.words(useless))
                    .startsWith(
                            "1 row: 0 stored, 0 changed, 0 unchanged, 1 rejected. No row could be used.");
            assertThat(sender.words(new Receipt.Busy())).contains("Send this file again later");
        }
    }
}
