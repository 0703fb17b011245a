package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.policy.Policy;
import contactpoint.policy.Role;
import contactpoint.support.Http;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {
    private static final List<String> OPEN =
            List.of(
                    "/sign-in",
                    "/sign-in/help",
                    "/signed-out",
                    "/session-ended",
                    "/accessibility",
                    "/how-information-is-used",
                    "/sources",
                    "/no/such/page",
                    "/planted/fault");

    private TestSystem system;

    @BeforeAll
    void start() {
        system = PlantedPages.start();
        system.enrol(SomeUsers.jane());
        system.enrol(SomeUsers.tim().with(Role.MANAGER));
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void every_answer_has_the_headers_that_keep_it_where_it_belongs() {
        for (var answer : everyKindOfAnswer()) {
            assertThat(answer.header("Content-Security-Policy").orElseThrow())
                    .contains(
                            "default-src 'none'",
                            "script-src 'self'",
                            "style-src 'self'",
                            "font-src 'none'",
                            "form-action 'self'",
                            "frame-ancestors 'none'",
                            "base-uri 'none'");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("X-Frame-Options")).contains("DENY");
            assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.header("Permissions-Policy").orElseThrow()).contains("camera=()");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(answer.headers("Cache-Control")).containsExactly("no-store");
            assertThat(answer.headers("Content-Language")).containsExactly("en-GB");
            assertThat(answer.header("Content-Length")).isPresent();
            for (var never :
                    List.of(
                            "ETag",
                            "Last-Modified",
                            "Server",
                            "X-Powered-By",
                            "Vary",
                            "Content-Encoding",
                            "Strict-Transport-Security")) {
                assertThat(answer.header(never)).as(never).isEmpty();
            }
            assertThat(answer.headers("Set-Cookie"))
                    .noneMatch(cookie -> cookie.contains("SESSIONID"));
        }
    }

    @Test
    void every_page_is_whole_and_says_where_help_is() {
        for (var path : OPEN) {
            var page = system.http().get(path);
            assertThat(page.header("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(page.title())
                    .endsWith(" – ContactPoint")
                    .startsWith(page.heading().split(" for ")[0]);
            assertThat(page.element("html").attr("lang")).isEqualTo("en-GB");
            assertThat(page.element("body > a").attr("href")).isEqualTo("#main");
            assertThat(page.document().select("main#main")).hasSize(1);
            assertThat(page.element("footer").text())
                    .contains(
                            "South Gloucestershire ContactPoint team",
                            "0117 496 0100",
                            "Monday to Friday, 8am to 6pm");
            assertThat(page.document().select("footer a").eachAttr("href"))
                    .containsExactly(
                            "tel:+441174960100",
                            "/accessibility",
                            "/how-information-is-used",
                            "/sources");
            assertThat(page.document().select("script:not([src]), style, [style], [onclick]"))
                    .isEmpty();
            assertThat(page.document().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.body()).doesNotContain("<!--", "${");
        }
    }

    @Test
    void the_styles_and_scripts_of_a_page_are_there_and_kept_for_ever() {
        var page = system.http().get("/sign-in");
        var files =
                new ArrayList<>(page.document().select("link[rel=stylesheet]").eachAttr("href"));
        files.addAll(page.document().select("script").eachAttr("src"));
        files.add(files.getLast().replace("contactpoint.js", "govuk-frontend.min.js"));
        assertThat(files).hasSize(4);
        for (var file : files) {
            var answer = system.http().get(file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.header("Content-Type").orElseThrow())
                    .startsWith(file.endsWith(".css") ? "text/css" : "text/javascript");
            assertThat(answer.headers("Cache-Control"))
                    .containsExactly("public, max-age=31536000, immutable");
            assertThat(answer.bytes()).isNotEmpty();
        }
        var folder = files.getFirst().substring(0, files.getFirst().lastIndexOf('/'));
        for (var other : List.of("/package.json", "/bold-b542beb274-v2.woff2", "/favicon.ico")) {
            assertThat(system.http().get(folder + other).status()).isEqualTo(404);
        }
    }

    @Test
    void r062_the_notice_names_every_reason_and_the_law() {
        var page = system.http().get("/how-information-is-used");
        assertThat(page.text()).contains(Policy.england2009().legalBasis());
        assertThat(page.document().select("main li").eachText())
                .containsAll(
                        Policy.england2009().reasons().stream().map(Policy.Reason::words).toList());
    }

    @Test
    void a_manager_lands_on_a_page_that_says_what_is_there() {
        var http = system.signedIn(SomeUsers.tim());
        assertThat(http.get("/").heading()).isEqualTo("You are signed in");
    }

    @Test
    void cookies_are_for_this_host_over_tls_and_not_for_scripts() {
        try (var secure =
                TestSystem.with().property("contactpoint.web.secure-cookies", true).start()) {
            secure.enrol(SomeUsers.jane());
            var http = secure.http();
            var page = http.get("/sign-in");
            assertThat(page.header("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=31536000");
            var begun =
                    http.post(
                            "/sign-in",
                            Map.of(
                                    "username",
                                    "jane",
                                    "password",
                                    SomeUsers.jane().secrets().password()));
            assertThat(begun.headers("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .matches(
                            "__Host-contactpoint-sign-in=[A-Za-z0-9_-]{43}; Path=/; Secure;"
                                    + " HttpOnly; SameSite=Strict");
            http.get("/sign-in/security");
            var in =
                    http.post(
                            "/sign-in/security",
                            Map.of(
                                    "code",
                                    secure.code(SomeUsers.jane()),
                                    "pin",
                                    SomeUsers.jane().secrets().pin()));
            assertThat(in.headers("Set-Cookie").getFirst())
                    .matches(
                            "__Host-contactpoint=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly;"
                                    + " SameSite=Strict");
            assertThat(http.cookies()).containsOnlyKeys("__Host-contactpoint");
        }
    }

    private List<Http.Answer> everyKindOfAnswer() {
        var answers = new ArrayList<Http.Answer>();
        OPEN.forEach(path -> answers.add(system.http().get(path)));
        var jane = system.signedIn(SomeUsers.jane());
        answers.add(jane.get("/planted/page"));
        answers.add(jane.get("/planted/number?number=x"));
        answers.add(jane.get("/planted/template"));
        answers.add(jane.get("/"));
        answers.add(jane.get("/sign-in/security"));
        answers.add(jane.send("OPTIONS", "/sign-in"));
        answers.add(jane.send("PROPFIND", "/sign-in"));
        answers.add(jane.post("/sign-in", "x"));
        answers.add(jane.post("/sign-in", "username=" + "x".repeat(100_000)));
        answers.add(system.http().get("/planted/page"));
        return answers;
    }
}
