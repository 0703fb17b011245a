package contactpoint.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One Chromium for all journeys of a JVM, and what every page is held to.
///
/// Failures name rules and places in a page, never what the page says: a report of the tests may be
/// read by anybody. Playwright belongs to the thread that first calls [#get()].
final class Browser {
    /// Every rule that WCAG 2.2 A and AA ask for, and axe's best practice.
    private static final List<String> AXE_TAGS =
            List.of(
                    "wcag2a",
                    "wcag2aa",
                    "wcag21a",
                    "wcag21aa",
                    "wcag22a",
                    "wcag22aa",
                    "best-practice");

    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // A page that asks another host for anything does not get it.
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static @Nullable Browser only;

    private final com.microsoft.playwright.Browser chromium;
    private final Map<Page, List<String>> violations = new WeakHashMap<>();

    /// Whether pages may run scripts. Every journey must also work without.
    enum Scripts {
        ON,
        OFF
    }

    /// How wide the window is, in CSS pixels: a desk, and the narrowest that WCAG 1.4.10 names.
    enum Width {
        WIDE(1280, 900),
        NARROW(320, 640);

        final int pixels;
        final int height;

        Width(int pixels, int height) {
            this.pixels = pixels;
            this.height = height;
        }
    }

    private Browser() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Path program = Chromium.get(System.getenv("CONTACTPOINT_CHROMIUM"), Chromium.PLACES);
        chromium =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
    }

    /// The browser, started at the first call; it ends with the JVM.
    static synchronized Browser get() {
        if (only == null) {
            only = new Browser();
        }
        return only;
    }

    /// A page of a new person: no cookies, nothing remembered. Closing its context ends both.
    Page open(Scripts scripts, Width width) {
        var context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setJavaScriptEnabled(scripts == Scripts.ON)
                                .setViewportSize(width.pixels, width.height)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London")
                                .setReducedMotion(ReducedMotion.REDUCE));
        var page = context.newPage();
        page.setDefaultTimeout(10_000);
        violations.put(page, new ArrayList<>());
        page.onConsoleMessage(message -> note(page, message));
        return page;
    }

    private void note(Page page, ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            violations.get(page).add(withoutValues(message.text()));
        }
    }

    /// Asserts that the page never asked for what its own content security policy forbids.
    void keepsItsPolicy(Page page) {
        if (!violations.get(page).isEmpty()) {
            throw new AssertionError(
                    "The page breaks its content security policy:\n  "
                            + String.join("\n  ", violations.get(page)));
        }
    }

    /// Asserts that axe finds no violation. Only for pages with scripts on: axe is one.
    static void axe(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(AXE_TAGS).analyze();
        if (results.getPasses().isEmpty()) {
            throw new AssertionError("axe looked at nothing");
        }
        if (!results.getViolations().isEmpty()) {
            throw new AssertionError(
                    results.getViolations().stream()
                            .map(Browser::describe)
                            .collect(Collectors.joining("\n  ", "axe refuses the page:\n  ", "")));
        }
    }

    private static String describe(Rule rule) {
        return "%s (%s): %s, at %s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .map(CheckedNode::getTarget)
                                .map(target -> withoutValues(String.valueOf(target)))
                                .collect(Collectors.joining(" and ")));
    }

    /// Selectors and the browser's messages may quote attributes, and those hold values.
    static String withoutValues(String text) {
        return text.replaceAll("\"[^\"]*\"|'[^']*'", "…").replaceAll("https?://\\S+", "…");
    }

    /// Asserts that the page need not be moved sideways to be read (WCAG 1.4.10).
    static void noSidewaysScroll(Page page) {
        var excess =
                (Number)
                        page.evaluate(
                                "document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth");
        if (excess.intValue() > 0) {
            throw new AssertionError(
                    "The page is %d pixels wider than its window of %d, by %s"
                            .formatted(excess.intValue(), page.viewportSize().width, widest(page)));
        }
    }

    private static Object widest(Page page) {
        return page.evaluate(
                """
                () => [...document.body.querySelectorAll('*')]
                  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
                  .slice(0, 3)
                  .map(e => [e.localName, ...e.classList].join('.'))
                  .join(', ')
                """);
    }

    /// Keeps a picture of the whole page under `target/screenshots`, and, when the documents are
    /// written again (`./check --update`), under `docs/screenshots`.
    static void screenshot(Page page, String name) {
        Path module = Path.of(System.getProperty("basedir", ""));
        picture(page, module.resolve("target/screenshots"), name);
        if (Boolean.getBoolean("contactpoint.update")) {
            picture(page, module.resolve("../docs/screenshots"), name);
        }
    }

    static Path picture(Page page, Path folder, String name) {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a name for a picture: " + name);
        }
        Path picture = folder.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        return picture;
    }
}
