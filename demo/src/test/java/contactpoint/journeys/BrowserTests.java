package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import contactpoint.journeys.Browser.Scripts;
import contactpoint.journeys.Browser.Width;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Shows that the harness refuses what it is there to refuse; on pages of its own.
final class BrowserTests {
    private static final String CLEAN =
            page("<label for='name'>Last name</label> <input id='name' name='name'>");

    private static String page(String content) {
        return """
        <!DOCTYPE html>
        <html lang="en">
          <head>
            <title>A page</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
          </head>
          <body><main><h1>A page</h1>%s</main></body>
        </html>
        """
                .formatted(content);
    }

    private static void with(Scripts scripts, Width width, String html, Looking looking) {
        with(scripts, width, html, Map.of(), looking);
    }

    private static void with(
            Scripts scripts,
            Width width,
            String html,
            Map<String, String> headers,
            Looking looking) {
        var page = Browser.get().open(scripts, width);
        try {
            page.route(
                    "http://127.0.0.1:1/*",
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("text/html; charset=utf-8")
                                            .setHeaders(headers)
                                            .setBody(html)));
            page.navigate("http://127.0.0.1:1/");
            looking.at(page);
        } finally {
            page.context().close();
        }
    }

    private interface Looking {
        void at(Page page);
    }

    @ParameterizedTest
    @EnumSource
    void a_clean_page_passes_at_each_width(Width width) {
        with(
                Scripts.ON,
                width,
                CLEAN,
                page -> {
                    assertThatCode(() -> Browser.axe(page)).doesNotThrowAnyException();
                    Browser.noSidewaysScroll(page);
                    Browser.get().keepsItsPolicy(page);
                });
    }

    @Test
    void a_field_without_a_label_is_refused_and_its_value_not_told() {
        with(
                Scripts.ON,
                Width.WIDE,
                page("<input name='name' value='Kelly' title=''>"),
                page ->
                        assertThatThrownBy(() -> Browser.axe(page))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("label (critical)")
                                .hasMessageNotContaining("Kelly"));
    }

    @Test
    void text_that_is_too_faint_is_refused() {
        with(
                Scripts.ON,
                Width.WIDE,
                page("<p style='color: #aaa'>Kelly</p>"),
                page ->
                        assertThatThrownBy(() -> Browser.axe(page))
                                .hasMessageContaining("color-contrast (serious)")
                                .hasMessageNotContaining("Kelly"));
    }

    @Test
    void a_page_without_a_main_heading_is_refused_as_bad_practice() {
        with(
                Scripts.ON,
                Width.WIDE,
                page("").replace("h1>", "p>"),
                page ->
                        assertThatThrownBy(() -> Browser.axe(page))
                                .hasMessageContaining("page-has-heading-one"));
    }

    @Test
    void axe_sees_a_page_whose_policy_forbids_all_but_its_own_scripts() {
        with(
                Scripts.ON,
                Width.WIDE,
                CLEAN,
                Map.of("Content-Security-Policy", "default-src 'self'"),
                Browser::axe);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_that_scrolls_sideways_is_refused(Scripts scripts) {
        with(
                scripts,
                Width.NARROW,
                page("<p class='wide' style='width: 400px'>Kelly</p>"),
                page ->
                        assertThatThrownBy(() -> Browser.noSidewaysScroll(page))
                                .hasMessageContaining("wider than its window of 320")
                                .hasMessageContaining("p.wide")
                                .hasMessageNotContaining("Kelly"));
    }

    @Test
    void a_page_that_breaks_its_own_policy_is_refused() {
        with(
                Scripts.ON,
                Width.WIDE,
                page("<p style='color: #000'>Kelly</p>"),
                Map.of("Content-Security-Policy", "default-src 'self'"),
                page ->
                        assertThatThrownBy(() -> Browser.get().keepsItsPolicy(page))
                                .hasMessageContaining("content security policy")
                                .hasMessageNotContaining("Kelly"));
    }

    @ParameterizedTest
    @EnumSource
    void scripts_run_or_do_not_run_as_asked(Scripts scripts) {
        with(
                scripts,
                Width.WIDE,
                page("<p id='note'>off</p><script>note.textContent = 'on'</script>"),
                page ->
                        assertThat(page.textContent("#note"))
                                .isEqualTo(scripts == Scripts.ON ? "on" : "off"));
    }

    @Test
    void a_page_reaches_no_other_host() {
        with(
                Scripts.ON,
                Width.WIDE,
                CLEAN,
                page ->
                        assertThatThrownBy(() -> page.navigate("http://example.org/"))
                                .hasMessageContaining("ERR_NAME_NOT_RESOLVED"));
    }

    @Test
    void a_picture_is_kept(@TempDir Path folder) {
        with(
                Scripts.ON,
                Width.NARROW,
                CLEAN,
                page -> assertThat(Browser.picture(page, folder, "a-page")).isNotEmptyFile());
    }

    @Test
    void a_picture_has_a_plain_name() {
        with(
                Scripts.ON,
                Width.WIDE,
                CLEAN,
                page ->
                        assertThatThrownBy(() -> Browser.screenshot(page, "../Kelly"))
                                .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void a_missing_browser_is_one_clear_line() {
        var nowhere = List.of(Path.of("/nowhere/chromium"));
        assertThatThrownBy(() -> Chromium.get(null, nowhere))
                .hasMessage(
                        "The journeys need Chromium: run ./check --install, or set"
                                + " CONTACTPOINT_CHROMIUM to one.");
        assertThatThrownBy(() -> Chromium.get("/nowhere/chosen", Chromium.PLACES))
                .hasMessageContaining("need Chromium");
        assertThat(Files.isExecutable(Chromium.get("", Chromium.PLACES))).isTrue();
    }
}
