package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of a child who has died nobody is asked whether they still work with them.
class DiedEntriesTests {
    private static final LocalDate LATER = LocalDate.of(2027, 7, 1);

    private TestSystem system;
    private UUID jane;
    private SomeEntries entries;
    private UUID kelly;
    private Http http;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        jane = system.enrol(SomeUsers.jane().with(SomeWork.longTrained()));
        entries = new SomeEntries(system, jane);
        kelly = entries.child("Kelly", "2011-06-14");
        entries.begins(kelly, SomeEntries.MARCH, true);
        entries.begins(entries.child("Ryan", "2014-03-09"), SomeEntries.MARCH, false);
        http = system.signedIn(SomeUsers.jane());
        system.legalClock().travelTo(LATER);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void the_list_says_that_the_child_has_died_and_asks_nothing_about_it() {
        assertThat(card("Kelly"))
                .contains("Kelly Marsden, 16 years old", "Not confirmed since 24 November 2026");
        assertThat(http.get("/find").text()).contains("2 of your involvements are waiting");
        entries.died(1, "Kelly", "2011-06-14", "2027-06-20");
        assertThat(card("Kelly"))
                .contains("Died", "Lead professional", "You can end your involvement.")
                .doesNotContain("years old", "Not confirmed", "Time to confirm");
        assertThat(card("Ryan")).contains("Not confirmed since").doesNotContain("Died");
        assertThat(http.get("/my/involvements").text()).contains("Confirm 1 of them");
        assertThat(http.get("/find").text()).contains("1 of your involvements is waiting");
    }

    @Test
    void the_entry_cannot_be_confirmed_only_ended() {
        var before = http.get("/my/involvements");
        var check =
                http.post(
                        "/my/involvements",
                        SomeEntries.form("act=confirm", before, SomeEntries.handles(before)));
        assertThat(check.heading()).isEqualTo("Do you still work with these 2 children?");
        entries.died(1, "Kelly", "2011-06-14", "2027-06-20");
        for (var path : List.of("/my/involvements", "/my/involvements/confirm")) {
            var refused =
                    http.post(
                            path,
                            SomeEntries.form("act=confirm", check, SomeEntries.handles(check)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.errors())
                    .containsExactly("Kelly Marsden has died. You can only end your involvement");
            assertThat(refused.document().select("input[checked]")).hasSize(2);
        }
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).isEmpty();

        var list = http.get("/my/involvements");
        var end =
                http.post(
                        "/my/involvements",
                        SomeEntries.form("act=end", list, SomeEntries.handles(list)));
        assertThat(end.text()).contains("Kelly Marsden, since 3 March 2026");
        var ended =
                http.post(
                        "/my/involvements/end",
                        SomeEntries.form("when=today", end, SomeEntries.handles(end)));
        assertThat(http.follow(ended).heading()).isEqualTo("Your involvement has ended");
        var over = http.get("/my/involvements?show=ended").element(".cp-card:contains(Kelly)");
        assertThat(over.text()).contains("Died").doesNotContain("years old", "You can end");
    }

    @Test
    void the_record_neither_asks_nor_marks() {
        var record = open();
        assertThat(http.get(record).text())
                .contains("I still work with this child", "Not confirmed since");
        http.get(record + "/confirm");
        entries.died(1, "Kelly", "2011-06-14", "2027-06-20");
        assertThat(http.get(record).text())
                .contains("Died on 20 June 2027", "End my involvement")
                .doesNotContain("I still work with this child", "Not confirmed");
        var listed = http.get(record + "/confirm");
        assertThat(listed.text()).contains("Kelly has died", "End my involvement");
        assertThat(listed.document().select("main form")).isEmpty();
        // Who had the form before them.
        var posted = http.post(record + "/confirm", Map.of());
        assertThat(posted.location()).contains(record + "/confirm");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).isEmpty();
        // Nobody is listed anew with a child who has died, neither by a colleague.
        http.get(record + "/end/ended");
        http.post(record + "/end/ended", Map.of("when", "today"));
        var handOver = http.get(record + "/end/hand-over");
        assertThat(handOver.document().select("input[value=colleague]")).isEmpty();
        assertThat(
                        http.post(
                                        record + "/end/hand-over",
                                        Map.of("hand-over", "colleague", "colleague", "Tim"))
                                .errors())
                .containsExactly("Select who takes over from you");
    }

    @Test
    void whoever_was_about_to_begin_is_sent_back_to_the_record() {
        var tim = system.enrol(SomeUsers.tim().with(SomeWork.longTrained()));
        new SomeWork(system, kelly).contact(tim, "0117 496 0142");
        var tims = system.signedIn(SomeUsers.tim());
        var record = SomeWork.open(tims);
        assertThat(tims.get(record).document().select("a[href$=/start]")).hasSize(1);
        tims.get(record + "/start/from");
        entries.died(1, "Kelly", "2011-06-14", "2027-06-20");
        for (var page : List.of("/start", "/start/from", "/start/check", "/me")) {
            assertThat(tims.get(record + page).location()).as(page).contains(record);
        }
        tims.get(record);
        for (var page : List.of("/start/from", "/start/check", "/me")) {
            assertThat(tims.post(record + page, Map.of("when", "today")).location())
                    .as(page)
                    .contains(record);
        }
        assertThat(tims.get(record).document().select("a[href$=/start]")).isEmpty();
    }

    private String card(String child) {
        return http.get("/my/involvements").element(".cp-card:contains(" + child + ")").text();
    }

    private String open() {
        return SomeWork.open(http);
    }
}
