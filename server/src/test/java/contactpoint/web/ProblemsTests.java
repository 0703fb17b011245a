package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.policy.Role;
import contactpoint.support.Http;
import contactpoint.support.Logs;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsTests {
    private TestSystem system;
    private Http jane;
    private Http tim;

    @BeforeAll
    void start() {
        system = PlantedPages.start();
        system.enrol(SomeUsers.jane());
        system.enrol(SomeUsers.tim().with(Role.MANAGER));
        jane = system.signedIn(SomeUsers.jane());
        tim = system.signedIn(SomeUsers.tim());
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void unknown_forbidden_missing_and_unserved_are_one_page() {
        assertThat(tim.get("/planted/managers").status()).isEqualTo(200);
        var unknown = jane.get("/no/such/page");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.title()).isEqualTo("Page not found – ContactPoint");
        assertThat(unknown.document().select(".cp-sign-out")).hasSize(1);
        for (var path :
                List.of(
                        "/planted/managers",
                        "/planted/missing",
                        "/planted/unserved",
                        "/planted/unlisted",
                        "/error",
                        "/login",
                        "/logout",
                        "/actuator/health",
                        "/assets/0000000000000000/contactpoint.css",
                        "/webjars/govuk-frontend/5.14.0/package.json",
                        "/sign-in/",
                        "/SIGN-IN")) {
            var answer = jane.get(path);
            assertThat(answer.bytes()).as(path).isEqualTo(unknown.bytes());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(headers(answer)).as(path).isEqualTo(headers(unknown));
        }
        assertThat(jane.send("DELETE", "/no/such/page").bytes()).isEqualTo(unknown.bytes());
        assertThat(jane.post("/no/such/page", "_csrf=x").bytes()).isEqualTo(unknown.bytes());
    }

    @Test
    void somebody_who_is_not_signed_in_learns_no_more_of_unlisted_routes() {
        var http = system.http();
        assertThat(http.get("/no/such/page").status()).isEqualTo(404);
        assertThat(http.get("/planted/managers").location()).contains("/sign-in");
        assertThat(http.get("/planted/managers").bytes()).isEmpty();
    }

    @Test
    void a_form_without_the_token_of_its_session_is_refused() {
        jane.get("/planted/page");
        for (var token : List.of("", "_csrf=", "_csrf=x", "_csrf=" + tokenOf(tim))) {
            var answer = jane.post("/sign-out", token);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.heading()).isEqualTo("This page is out of date");
        }
        var stranger = system.http();
        stranger.get("/sign-in");
        assertThat(stranger.post("/sign-in", "username=jane&password=x").status()).isEqualTo(403);
        assertThat(jane.get("/planted/page").status()).isEqualTo(200);
    }

    @Test
    void the_token_of_a_form_is_the_session_s_own_and_stays() {
        assertThat(tokenOf(jane)).isEqualTo(tokenOf(jane)).isNotEqualTo(tokenOf(tim));
        assertThat(tokenOf(jane)).hasSize(43);
    }

    @Test
    void a_method_that_is_not_served_is_refused_with_those_that_are() {
        var answer = jane.send("OPTIONS", "/sign-out");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("POST");
        assertThat(answer.heading()).isEqualTo("There is a problem with this request");
    }

    @Test
    void head_is_served_like_get_without_a_body() {
        var get = jane.get("/accessibility");
        var head = jane.send("HEAD", "/accessibility");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    }

    @Test
    void a_value_of_another_form_is_refused_and_in_neither_log_nor_answer() {
        var answer = refused("/planted/number?number=" + encoded(PlantedPages.VALUE));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.heading()).isEqualTo("There is a problem with this request");
        assertThat(refused("/planted/number").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fault", "error", "template", "list", "late"})
    void a_fault_has_a_reference_and_its_values_are_in_neither_log_nor_answer(String planted) {
        try (var logs = Logs.capture()) {
            var answer = jane.get("/planted/" + planted);

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("X-Planted")).isEmpty();
            assertThat(answer.heading()).isEqualTo("There is a problem with the service");
            assertThat(answer.body()).doesNotContain(PlantedPages.VALUE, "Exception", "at contact");
            var reference = answer.element("main strong").text();
            assertThat(reference).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(logs.text())
                    .contains(
                            reference,
                            "GET /planted/" + planted,
                            planted.equals("error")
                                    ? "java.lang.AssertionError"
                                    : "java.lang.IllegalStateException",
                            "PlantedPages")
                    .doesNotContain(PlantedPages.VALUE);
        }
    }

    @Test
    void a_unique_violation_is_in_neither_log_nor_answer() {
        try (var logs = Logs.capture()) {
            jane.get("/accessibility");
            var answer = jane.post("/planted/twice", Map.of());

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain(PlantedPages.VALUE, "organisation_name_key");
            assertThat(logs.text())
                    .contains("DuplicateKeyException")
                    .doesNotContain(PlantedPages.VALUE, "organisation_name_key");
        }
    }

    @Test
    void a_form_that_is_too_long_is_refused() {
        try (var logs = Logs.capture()) {
            jane.get("/accessibility");
            var answer =
                    jane.post(
                            "/sign-in",
                            Map.of("username", PlantedPages.VALUE + "x".repeat(100_000)));

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.heading()).isEqualTo("What you sent is too long");
            assertThat(answer.body() + logs.text()).doesNotContain(PlantedPages.VALUE);
        }
    }

    @Test
    void a_broken_escape_in_a_form_is_refused() {
        jane.get("/accessibility");
        var answer = jane.post("/sign-in", "username=%zz" + PlantedPages.VALUE);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain(PlantedPages.VALUE);
    }

    /// Refused before the application sees them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /Quarry Rise HTTP/1.1",
                "GET /sign-in?name=<Quarry%20Rise> HTTP/1.1",
                "GET /%zzQuarry%20Rise HTTP/1.1",
                "GET /../Quarry%20Rise HTTP/1.1",
                "GET /Quarry%2FRise HTTP/1.1",
                "GET /sign-in;name=Quarry%20Rise HTTP/1.1",
                "GET //Quarry%20Rise HTTP/1.1",
                "GET /Quarry%00Rise HTTP/1.1",
                "TRACE /Quarry%20Rise HTTP/1.1",
                "GET /Quarry HTTP/9.9",
                "QUARRY( /Rise HTTP/1.1",
            })
    void a_broken_request_gets_a_page_of_ours_without_its_words(String line) throws IOException {
        try (var logs = Logs.capture()) {
            var answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 ");
            int status = Integer.parseInt(answer.substring(9, 12));
            assertThat(status).isBetween(400, 505);
            assertThat(answer + logs.text()).doesNotContain("Quarry", "Tomcat", "Exception");
            assertThat(answer)
                    .contains("Content-Security-Policy: default-src 'none'", "cp-header")
                    .contains("Cache-Control: no-store");
        }
    }

    private Http.Answer refused(String path) {
        try (var logs = Logs.capture()) {
            var answer = jane.get(path);
            assertThat(answer.body() + logs.text()).doesNotContain(PlantedPages.VALUE);
            return answer;
        }
    }

    private static String tokenOf(Http http) {
        return http.get("/accessibility").element("input[name=_csrf]").attr("value");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", system.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(Http.Answer answer) {
        var headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }
}
