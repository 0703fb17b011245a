package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.access.Users;
import contactpoint.audit.Actor;
import contactpoint.keys.Randomness;
import contactpoint.policy.Role;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInPagesTests {
    private static final String WRONG = "User name, password, PIN or security code is not right";

    private final SomeUsers.Person jane = SomeUsers.jane();
    private TestSystem system;

    @BeforeAll
    void start() {
        system = PlantedPages.start();
        system.enrol(jane);
        system.enrol(SomeUsers.tim().with(Role.MANAGER));
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @BeforeEach
    void passTwoDays() {
        system.machineClock().advance(Duration.ofDays(2));
    }

    @Test
    void k03_jane_signs_in_over_both_pages_and_out_again() {
        var http = system.http();
        assertThat(http.get("/").location()).contains("/sign-in");
        var first = http.get("/sign-in");
        assertThat(first.title()).isEqualTo("Sign in – ContactPoint");
        assertThat(first.heading()).isEqualTo("Sign in");

        var begun = http.post("/sign-in", nameAndPassword());
        assertThat(begun.status()).isEqualTo(303);
        assertThat(begun.location()).contains("/sign-in/security");
        var second = http.follow(begun);
        assertThat(second.title()).isEqualTo("Security check – ContactPoint");
        assertThat(second.body()).doesNotContain("jane");
        var code = system.code(jane);
        var in =
                http.post(
                        "/sign-in/security",
                        Map.of(
                                "code",
                                code.substring(0, 3) + " " + code.substring(3),
                                "pin",
                                jane.secrets().pin()));
        assertThat(in.status()).isEqualTo(303);
        assertThat(http.cookies()).containsOnlyKeys("contactpoint");

        var page = http.get("/planted/page");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("jane");
        assertThat(page.element(".cp-sign-out").text()).isEqualTo("Sign out Jane Smith");
        var out = http.post("/sign-out", Map.of());
        assertThat(out.location()).contains("/signed-out");
        assertThat(http.cookies()).isEmpty();
        assertThat(http.follow(out).heading()).isEqualTo("You have signed out");
        assertThat(http.get("/planted/page").location()).contains("/sign-in");
    }

    @Test
    void r077_each_of_the_15_wrong_combinations_gets_one_answer() {
        for (var stranger : List.of("nobody-of-that-name", "tim")) {
            Http.Answer expected = null;
            for (int combination = 0; combination < 15; combination++) {
                var answer = signIn(combination, stranger);
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.errors()).containsExactly(WRONG);
                assertThat(answer.element("#username-error").text()).isEqualTo("Error: " + WRONG);
                assertThat(answer.title()).isEqualTo("Error: Sign in – ContactPoint");
                expected = expected == null ? answer : expected;
                assertThat(answer.bytes())
                        .as("combination %s", Integer.toBinaryString(combination))
                        .isEqualTo(expected.bytes());
                assertThat(headers(answer)).isEqualTo(headers(expected));
            }
        }
        assertThat(signIn(15, "nobody").status()).isEqualTo(303);
    }

    @Test
    void known_and_unknown_names_wait_alike() {
        var known = waiting("jane");
        system.machineClock().advance(Duration.ofDays(2));
        var unknown = waiting("nobody-of-that-name");

        assertThat(known.status()).isEqualTo(429);
        assertThat(known.header("Retry-After")).contains("30");
        assertThat(known.heading()).isEqualTo("You cannot sign in yet");
        assertThat(known.text()).contains("You can try again in 30 seconds.");
        assertThat(unknown.bytes()).isEqualTo(known.bytes());
        assertThat(headers(unknown)).isEqualTo(headers(known));
    }

    @Test
    void what_is_missing_on_the_first_page_is_said_and_the_user_name_kept() {
        var http = system.http();
        http.get("/sign-in");
        var empty = http.post("/sign-in", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).containsExactly("Enter your user name", "Enter your password");
        assertThat(empty.document().select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactly("#username", "#password");
        assertThat(empty.element("#username").attr("aria-describedby")).isEqualTo("username-error");

        var half = http.post("/sign-in", Map.of("username", "<jane> \"&"));
        assertThat(half.element("#username").attr("value")).isEqualTo("<jane> \"&");
        var other = http.post("/sign-in", Map.of("password", "a secret of jane"));
        assertThat(other.body()).doesNotContain("a secret of jane");
    }

    @Test
    void what_is_missing_on_the_second_page_is_said_and_the_attempt_goes_on() {
        var http = begun();
        var wrong = http.post("/sign-in/security", Map.of("code", "12345", "pin", "4829131"));
        assertThat(wrong.errors())
                .containsExactly(
                        "Enter the 6-digit code from your security token",
                        "Enter all 6 digits of your PIN");
        assertThat(wrong.body()).doesNotContain("12345", "4829131");
        assertThat(wrong.title()).isEqualTo("Error: Security check – ContactPoint");
        assertThat(
                        http.post(
                                        "/sign-in/security",
                                        Map.of(
                                                "code",
                                                system.code(jane),
                                                "pin",
                                                jane.secrets().pin()))
                                .status())
                .isEqualTo(303);
    }

    @Test
    void a_second_page_that_took_too_long_starts_again() {
        var http = begun();
        system.machineClock().advance(Duration.ofMinutes(6));
        var late =
                http.post(
                        "/sign-in/security",
                        Map.of("code", system.code(jane), "pin", jane.secrets().pin()));
        assertThat(late.heading()).isEqualTo("Sign in");
        assertThat(late.errors())
                .containsExactly(
                        "Sign in within 5 minutes of entering your user name. Start again");
        assertThat(http.post("/sign-in", nameAndPassword()).status()).isEqualTo(303);
    }

    @Test
    void the_second_page_needs_the_first() {
        assertThat(system.http().get("/sign-in/security").location()).contains("/sign-in");
    }

    @Test
    void an_account_that_is_not_valid_is_told_why_and_whom_to_ask() {
        var person = SomeUsers.person("ann", "Ann Lee", "Nurse", "seven bridges of bath", "482913");
        var id = system.enrol(person);
        system.bean(Users.class).suspend(Actor.operator(), id);
        var http = system.http();
        http.get("/sign-in");
        http.post("/sign-in", Map.of("username", "ann", "password", person.secrets().password()));
        http.get("/sign-in/security");
        var answer =
                http.post(
                        "/sign-in/security",
                        Map.of("code", system.code(person), "pin", person.secrets().pin()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isEqualTo("You cannot use ContactPoint now");
        assertThat(answer.text())
                .contains("your account is suspended", "South Gloucestershire ContactPoint team");
        assertThat(http.cookies()).doesNotContainKey("contactpoint");
    }

    @Test
    void a_session_that_has_ended_says_so_and_leads_to_sign_in() {
        var http = system.signedIn(jane);
        system.machineClock().advance(Duration.ofMinutes(15));
        var refused = http.get("/planted/page");
        assertThat(refused.location()).contains("/session-ended");
        assertThat(http.cookies()).isEmpty();
        var page = http.follow(refused);
        assertThat(page.heading()).isEqualTo("Your session has ended");
        assertThat(page.element(".govuk-button").text()).isEqualTo("Sign in to carry on");
        assertThat(page.document().select(".cp-sign-out")).isEmpty();
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_there_too() {
        var http = system.signedIn(jane);
        http.get("/planted/page");
        system.machineClock().advance(Duration.ofMinutes(15));
        assertThat(http.post("/planted/page", Map.of()).location()).contains("/session-ended");
    }

    @Test
    void a_second_sign_in_ends_the_first() {
        var first = system.signedIn(jane);
        var second = system.signedIn(jane);
        assertThat(first.get("/planted/page").location()).contains("/session-ended");
        assertThat(second.get("/planted/page").status()).isEqualTo(200);
    }

    @Test
    void every_field_has_a_label_and_what_password_managers_need() {
        var first = system.http().get("/sign-in");
        var second = begun().get("/sign-in/security");
        for (var page : List.of(first, second)) {
            for (var input : page.document().select("main input:not([type=hidden])")) {
                assertThat(page.document().select("label[for=" + input.id() + "]")).hasSize(1);
            }
        }
        assertThat(first.element("#username").attr("autocomplete")).isEqualTo("username");
        assertThat(first.element("#password").attr("autocomplete")).isEqualTo("current-password");
        assertThat(second.element("#code").attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(second.element("#code").attr("inputmode")).isEqualTo("numeric");
        assertThat(second.element("#pin").attr("type")).isEqualTo("password");
    }

    @Test
    void the_menu_shows_only_what_is_there() {
        var page = system.signedIn(jane).get("/planted/page");
        assertThat(page.document().select(".govuk-service-navigation__item").eachText())
                .containsExactly("Find a child", "My involvements", "Account");
        assertThat(page.document().select(".govuk-service-navigation__item a").eachAttr("href"))
                .allMatch(address ->
                        Routes.all().stream().anyMatch(route -> route.pattern().equals(address)));
    }

    private Http.Answer signIn(int right, String stranger) {
        system.machineClock().advance(Duration.ofDays(2));
        // The cookie, and so the token of the form, are the same each time.
        system.randomness().rewind(Randomness.Purpose.SIGN_IN_ATTEMPT);
        var http = system.http();
        http.get("/sign-in");
        http.post(
                "/sign-in",
                Map.of(
                        "username",
                        (right & 1) != 0 ? "jane" : stranger,
                        "password",
                        (right & 2) != 0 ? jane.secrets().password() : "not the password"));
        http.get("/sign-in/security");
        var code = system.code(jane);
        var wrongCode = code.equals("000000") ? "000001" : "000000";
        return http.post(
                "/sign-in/security",
                Map.of(
                        "pin",
                        (right & 4) != 0 ? jane.secrets().pin() : "739154",
                        "code",
                        (right & 8) != 0 ? code : wrongCode));
    }

    private Http.Answer waiting(String username) {
        var http = system.http();
        http.get("/sign-in");
        Http.Answer answer = null;
        for (int tries = 0; tries < 7; tries++) {
            http.cookies().clear();
            http.get("/sign-in");
            answer = http.post("/sign-in", Map.of("username", username, "password", "x"));
        }
        return answer;
    }

    private Http begun() {
        var http = system.http();
        http.get("/sign-in");
        http.post("/sign-in", nameAndPassword());
        http.get("/sign-in/security");
        return http;
    }

    private Map<String, String> nameAndPassword() {
        return Map.of("username", "jane", "password", jane.secrets().password());
    }

    private static Map<String, List<String>> headers(Http.Answer answer) {
        var headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }
}
