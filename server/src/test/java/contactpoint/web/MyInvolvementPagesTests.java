package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.involvement.InvolvementRecords;
import contactpoint.ledger.Value;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyInvolvementPagesTests {
    private static final LocalDate MARCH = SomeEntries.MARCH;

    private TestSystem system;
    private UUID jane;
    private SomeEntries entries;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        jane = system.enrol(SomeUsers.jane().with(SomeWork.longTrained()));
        entries = new SomeEntries(system, jane);
        system.enrol(SomeUsers.tim());
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void with_nobody_the_page_says_what_would_be_here() {
        var page = system.signedIn(SomeUsers.jane()).get("/my/involvements");
        assertThat(page.heading()).isEqualTo("You are listed with no child now");
        assertThat(page.text()).contains("open the record and choose");
        assertThat(page.document().select("main form")).isEmpty();
    }

    @Test
    void r099_jane_sees_whom_she_is_listed_with_and_no_more_of_them_than_name_and_age() {
        var kelly = child("Kelly", "2011-06-14");
        begins(kelly, MARCH, true);
        var http = system.signedIn(SomeUsers.jane());
        var page = http.get("/my/involvements");
        assertThat(page.heading()).isEqualTo("You are listed with 1 child now");
        assertThat(page.title()).isEqualTo("My involvements – ContactPoint");
        assertThat(page.text())
                .contains("Kelly Marsden, 15 years old", "Lead professional")
                .contains("Since 3 March 2026. Last confirmed 24 November 2026.");
        assertThat(page.body()).doesNotContain("2011", "Quarry", kelly.toString(), "BS15");
        assertThat(page.element("input[name=entry]").val()).matches("[A-Za-z0-9_-]{22}");
        var fact = system.bean(AuditSearch.class).ofKind("own-entries-shown").getLast();
        assertThat(fact.facts().values())
                .containsEntry("shown", Value.ofTexts(List.of(kelly.toString())));
        assertThat(system.signedIn(SomeUsers.tim()).get("/my/involvements").heading())
                .isEqualTo("You are listed with no child now");
    }

    @Test
    void r027_a_child_who_has_reached_18_drops_out() {
        begins(child("Kelly", "2009-01-10"), MARCH, false);
        begins(child("Ryan", "2014-03-09"), MARCH, false);
        var http = system.signedIn(SomeUsers.jane());
        assertThat(http.get("/my/involvements").text()).contains("Kelly", "Ryan");
        system.legalClock().travelTo(LocalDate.of(2027, 1, 10));
        var page = http.get("/my/involvements");
        assertThat(page.text()).contains("Ryan").doesNotContain("Kelly");
        assertThat(page.heading()).isEqualTo("You are listed with 1 child now");
    }

    @Test
    void many_are_confirmed_at_once_after_a_check() {
        for (int i = 0; i < 3; i++) {
            begins(child("Child" + (char) ('a' + i), "2014-03-0" + (i + 1)), MARCH, false);
        }
        var http = system.signedIn(SomeUsers.jane());
        system.legalClock().travelTo(LocalDate.of(2027, 5, 24));
        assertThat(http.get("/find").text())
                .contains("3 of your involvements are waiting for you to confirm");
        var list = http.get("/my/involvements");
        assertThat(list.text()).contains("Confirm 3 of them", "Time to confirm");
        assertThat(http.post("/my/involvements", form("act=confirm", list, List.of())).errors())
                .containsExactly("Select at least one child");
        var two = handles(list).subList(0, 2);
        var third = list.document().select("label").last().text();
        var check = http.post("/my/involvements", form("act=confirm", list, two));
        assertThat(check.heading()).isEqualTo("Do you still work with these 2 children?");
        assertThat(confirmed()).containsExactly(SomeUsers.TODAY);
        var done =
                http.follow(http.post("/my/involvements/confirm", form("", check, handles(check))));
        assertThat(done.heading()).isEqualTo("Confirmed");
        assertThat(confirmed()).containsExactly(SomeUsers.TODAY, LocalDate.of(2027, 5, 24));
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).hasSize(2);
        assertThat(http.get("/find").text()).contains("1 of your involvements is waiting");
        // The oldest word comes first.
        assertThat(http.get("/my/involvements").document().select("label").first().text())
                .isEqualTo(third);
    }

    @Test
    void the_tag_comes_at_seven_months_and_nothing_ends_by_itself() {
        begins(child("Kelly", "2011-06-14"), MARCH, false);
        var http = system.signedIn(SomeUsers.jane());
        system.legalClock().travelTo(LocalDate.of(2027, 5, 23));
        assertThat(http.get("/my/involvements").text()).doesNotContain("Time to confirm");
        system.legalClock().travelTo(LocalDate.of(2027, 6, 23));
        assertThat(http.get("/my/involvements").text())
                .contains("Time to confirm")
                .doesNotContain("Not confirmed since");
        system.legalClock().travelTo(LocalDate.of(2027, 6, 24));
        assertThat(http.get("/my/involvements").text())
                .contains("Not confirmed since 24 November 2026");
        system.legalClock().travelTo(LocalDate.of(2028, 1, 24));
        assertThat(http.get("/my/involvements").text())
                .contains("Not confirmed since 24 November 2026");
    }

    @Test
    void many_are_ended_at_once_on_one_day_and_a_sources_are_not() {
        var kelly = child("Kelly", "2011-06-14");
        begins(kelly, MARCH, true);
        begins(child("Ryan", "2014-03-09"), LocalDate.of(2026, 5, 5), false);
        var chloe = child("Chloe", "2016-11-22");
        entries.claims(entries.fromSource(chloe));
        var http = system.signedIn(SomeUsers.jane());
        var list = http.get("/my/involvements");
        var check = http.post("/my/involvements", form("act=end", list, handles(list)));
        assertThat(check.heading()).isEqualTo("End your involvement with these 2 children");
        assertThat(check.text())
                .contains("You are lead professional: the child will have none")
                .contains("These are not ended here. End them in that system: Chloe Marsden");
        var own = handles(check);
        assertThat(own).hasSize(2);
        var early =
                http.post(
                        "/my/involvements/end",
                        form("when=other&date-day=4&date-month=5&date-year=2026", check, own));
        assertThat(early.errors())
                .containsExactly(
                        "Date you ended must be the same as or after 5 May 2026 when you started"
                                + " with Ryan Marsden");
        var ended = http.post("/my/involvements/end", form("when=today", early, handles(early)));
        assertThat(http.follow(ended).heading()).isEqualTo("Your involvement has ended");
        assertThat(http.get("/my/involvements").text())
                .contains("Chloe", "From your organisation’s own system")
                .doesNotContain("Kelly");
        assertThat(http.get("/my/involvements?show=ended").text())
                .contains("Kelly Marsden", "Ryan Marsden", "Ended 24 November 2026");
        assertThat(system.bean(InvolvementRecords.class).of(kelly).listed())
                .noneMatch(each -> each.leads());
        system.legalClock().travelTo(LocalDate.of(2027, 11, 25));
        assertThat(http.get("/my/involvements?show=ended").heading())
                .isEqualTo("You were listed with no child before");
    }

    @Test
    void r078_a_record_opens_from_the_list_with_a_reason_alone() {
        var kelly = child("Kelly", "2011-06-14");
        begins(kelly, MARCH, false);
        var http = system.signedIn(SomeUsers.jane());
        var address = http.get("/my/involvements").element("a[href$=/open]").attr("href");
        assertThat(address).matches("/my/involvements/[A-Za-z0-9_-]{22}/open");
        assertThat(http.get(address).heading()).isEqualTo("Find this child again");
        assertThat(http.post(address, Map.of()).errors())
                .containsExactly("Select why you are looking for this child");
        assertThat(system.bean(AuditSearch.class).ofKind("disclosure-refused").getLast().facts())
                .extracting(facts -> facts.values().get("why"))
                .isEqualTo(Value.of("without-reason"));
        assertThat(http.post(address, Map.of("reason", "other")).errors())
                .containsExactly("Enter more detail, for example the task you are doing");
        assertThat(system.bean(AuditSearch.class).ofKind("record-opened")).isEmpty();
        var record = http.follow(http.post(address, Map.of("reason", "working-with")));
        assertThat(record.heading()).isEqualTo("Kelly Marsden");
        assertThat(record.text()).contains("Jane Smith", "End my involvement");
        var opened = system.bean(AuditSearch.class).ofKind("record-opened").getLast();
        assertThat(opened.child()).contains(kelly);
        assertThat(opened.facts().values()).containsEntry("reason", Value.of("working-with"));
        var tims = system.signedIn(SomeUsers.tim());
        tims.get("/find");
        assertThat(tims.get(address).status()).isEqualTo(404);
        assertThat(tims.post(address, Map.of("reason", "working-with")).status()).isEqualTo(404);
    }

    @Test
    void anothers_handles_and_made_up_ones_change_nothing() {
        begins(child("Kelly", "2011-06-14"), MARCH, false);
        var list = system.signedIn(SomeUsers.jane()).get("/my/involvements");
        var tims = system.signedIn(SomeUsers.tim());
        for (var entries : List.of(handles(list), List.of("AAAAAAAAAAAAAAAAAAAAAA"))) {
            for (var path : List.of("", "/confirm", "/end")) {
                var page = tims.get("/my/involvements");
                assertThat(page.status()).isEqualTo(200);
                var shell = tims.get("/account/contact");
                var answer =
                        tims.post(
                                "/my/involvements" + path,
                                form("act=end&when=today", shell, entries));
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.errors().getFirst()).startsWith("This list has changed");
                assertThat(answer.heading()).isEqualTo("You are listed with no child now");
                assertThat(answer.body()).doesNotContain("Kelly");
            }
        }
        assertThat(confirmed()).containsExactly(SomeUsers.TODAY);
    }

    @Test
    void twenty_five_stand_on_a_page_and_the_next_goes_on_where_it_ended() {
        for (int i = 0; i < 27; i++) {
            var name = "Child" + (char) ('a' + i / 10) + (char) ('a' + i % 10);
            begins(child(name, "2012-%02d-15".formatted(i % 12 + 1)), MARCH, false);
        }
        var http = system.signedIn(SomeUsers.jane());
        var first = http.get("/my/involvements");
        assertThat(first.heading()).isEqualTo("You are listed with 27 children now");
        assertThat(handles(first)).hasSize(25);
        var second = http.get(first.element("a[rel=next]").attr("href"));
        assertThat(handles(second)).hasSize(2);
        assertThat(second.document().select("a[rel=next]")).isEmpty();
        var names = new TreeSet<String>();
        names.addAll(first.document().select("label").eachText());
        names.addAll(second.document().select("label").eachText());
        assertThat(names).hasSize(27);
    }

    private UUID child(String given, String born) {
        return entries.child(given, born);
    }

    private void begins(UUID child, LocalDate from, boolean leads) {
        entries.begins(child, from, leads);
    }

    private List<LocalDate> confirmed() {
        return system.bean(InvolvementRecords.class).ownOf(jane).stream()
                .map(each -> each.confirmedOn())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> handles(Http.Answer page) {
        return SomeEntries.handles(page);
    }

    private static String form(String more, Http.Answer page, List<String> entries) {
        return SomeEntries.form(more, page, entries);
    }
}
