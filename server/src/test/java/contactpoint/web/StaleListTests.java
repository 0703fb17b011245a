package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditSearch;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// "My involvements", where it is no longer what it was when it was shown.
class StaleListTests {
    private static final String CHANGED =
            "This list has changed since you opened it. Check which children are chosen, then try"
                    + " again";

    private TestSystem system;
    private SomeEntries entries;
    private UUID kelly;
    private Http http;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        entries =
                new SomeEntries(
                        system, system.enrol(SomeUsers.jane().with(SomeWork.longTrained())));
        kelly = entries.child("Kelly", "2011-06-14");
        entries.begins(kelly, SomeEntries.MARCH, false);
        entries.begins(entries.child("Ryan", "2014-03-09"), LocalDate.of(2026, 5, 5), false);
        entries.begins(entries.child("Chloe", "2016-11-22"), SomeEntries.MARCH, false);
        http = system.signedIn(SomeUsers.jane());
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void whom_it_no_longer_holds_is_said_and_what_was_chosen_of_the_rest_stays_chosen() {
        var list = http.get("/my/involvements");
        var two = List.of(handle(list, "Kelly"), handle(list, "Ryan"));
        entries.ends(kelly, SomeUsers.TODAY);
        for (var act : List.of("act=confirm", "act=end")) {
            isShownAgain(http.post("/my/involvements", form(act, list, two)), "Ryan Marsden");
        }
        assertThat(http.get("/my/involvements").document().select("input[checked]")).isEmpty();
    }

    @Test
    void what_changes_while_it_is_checked_is_said_too_and_nothing_is_done_by_halves() {
        var list = http.get("/my/involvements");
        var two = List.of(handle(list, "Kelly"), handle(list, "Ryan"));
        var check = http.post("/my/involvements", form("act=confirm", list, two));
        var end = http.post("/my/involvements", form("act=end", list, two));
        entries.ends(kelly, SomeUsers.TODAY.minusDays(1));
        isShownAgain(
                http.post("/my/involvements/confirm", form("", check, SomeEntries.handles(check))),
                "Ryan Marsden");
        isShownAgain(
                http.post(
                        "/my/involvements/end", form("when=today", end, SomeEntries.handles(end))),
                "Ryan Marsden");
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-confirmed")).isEmpty();
        assertThat(system.bean(AuditSearch.class).ofKind("involvement-ended")).hasSize(1);
    }

    @Test
    void who_ended_on_another_day_meanwhile_is_told_and_on_the_same_day_it_is_done() {
        var list = http.get("/my/involvements");
        var one = List.of(handle(list, "Kelly"));
        var check = http.post("/my/involvements", form("act=end", list, one));
        entries.ends(kelly, SomeUsers.TODAY.minusDays(3));
        var today =
                http.post(
                        "/my/involvements/end",
                        form("when=today", check, SomeEntries.handles(check)));
        assertThat(today.errors()).containsExactly(CHANGED);
        assertThat(today.document().select("input[checked]")).isEmpty();
        var same =
                http.post(
                        "/my/involvements/end",
                        form(
                                "when=other&date-day=21&date-month=11&date-year=2026",
                                check,
                                SomeEntries.handles(check)));
        assertThat(http.follow(same).heading()).isEqualTo("Your involvement has ended");
    }

    @Test
    void a_list_that_was_left_open_too_long_is_shown_anew() {
        var list = http.get("/my/involvements");
        system.machineClock().advance(Duration.ofMinutes(14));
        for (int i = 0; i < 6; i++) {
            http.get("/account");
            system.machineClock().advance(Duration.ofMinutes(14));
        }
        var fresh = http.get("/account/contact");
        var shown =
                http.post(
                        "/my/involvements", form("act=confirm", fresh, SomeEntries.handles(list)));
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.errors()).containsExactly(CHANGED);
        assertThat(SomeEntries.handles(shown)).hasSize(3);
    }

    @Test
    void where_nobody_is_left_the_summary_leads_somewhere_all_the_same() {
        var list = http.get("/my/involvements");
        var all = SomeEntries.handles(list);
        entries.entries().forEach(each -> entries.ends(each.child(), SomeUsers.TODAY));
        var shown = http.post("/my/involvements", form("act=confirm", list, all));
        assertThat(shown.errors()).containsExactly(CHANGED);
        var leads = shown.element(".govuk-error-summary__list a").attr("href");
        assertThat(shown.document().select(leads)).hasSize(1);
    }

    @Test
    void a_day_that_is_too_early_names_the_child_with_whom_it_is() {
        var list = http.get("/my/involvements");
        var check = http.post("/my/involvements", form("act=end", list, SomeEntries.handles(list)));
        var early =
                http.post(
                        "/my/involvements/end",
                        form(
                                "when=other&date-day=4&date-month=5&date-year=2026",
                                check,
                                SomeEntries.handles(check)));
        assertThat(early.errors())
                .containsExactly(
                        "Date you ended must be the same as or after 5 May 2026 when you started"
                                + " with Ryan Marsden");
        assertThat(SomeEntries.handles(early)).hasSize(3);
    }

    private void beginWithTwentyFourMore() {
        for (int i = 0; i < 24; i++) {
            var name = "Child" + (char) ('a' + i / 10) + (char) ('a' + i % 10);
            entries.begins(
                    entries.child(name, "2012-%02d-15".formatted(i % 12 + 1)),
                    SomeEntries.MARCH.minusDays(i),
                    false);
        }
    }

    @Test
    void who_chooses_nobody_stays_on_the_page_of_the_list() {
        beginWithTwentyFourMore();
        var first = http.get("/my/involvements");
        var second = http.get(first.element("a[rel=next]").attr("href"));
        var names = second.document().select("label").eachText();
        assertThat(names).hasSize(2);
        var after = second.element("input[name=after]").val();
        var shown =
                http.post("/my/involvements", form("act=end&after=" + after, second, List.of()));
        assertThat(shown.errors()).containsExactly("Select at least one child");
        assertThat(shown.document().select("label").eachText()).isEqualTo(names);
    }

    @Test
    void who_is_chosen_on_a_later_page_is_still_chosen_when_the_list_is_shown_again() {
        beginWithTwentyFourMore();
        var first = http.get("/my/involvements");
        var second = http.get(first.element("a[rel=next]").attr("href"));
        var last = second.document().select("label strong").last().text();
        var chosen = List.of(SomeEntries.handles(second).getLast(), "AAAAAAAAAAAAAAAAAAAAAA");
        var shown = http.post("/my/involvements", form("act=end", second, chosen));
        isShownAgain(shown, last);
        assertThat(SomeEntries.handles(shown)).hasSize(26);
        var rest = http.get(shown.element("a[rel=next]").attr("href"));
        assertThat(
                        Stream.of(shown, rest)
                                .flatMap(page -> page.document().select("label strong").stream())
                                .map(each -> each.text())
                                .distinct())
                .hasSize(27);
    }

    private static void isShownAgain(Http.Answer shown, String chosen) {
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.errors()).containsExactly(CHANGED);
        var ticked = shown.document().select("input[checked]");
        assertThat(ticked).hasSize(1);
        assertThat(shown.element("label[for=" + ticked.attr("id") + "]").text()).contains(chosen);
    }

    private static String handle(Http.Answer list, String child) {
        var label = list.element("label:contains(" + child + ")");
        return list.element("#" + label.attr("for")).val();
    }

    private static String form(String more, Http.Answer page, List<String> chosen) {
        return SomeEntries.form(more, page, chosen);
    }
}
