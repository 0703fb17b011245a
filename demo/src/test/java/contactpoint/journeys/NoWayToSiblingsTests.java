package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import contactpoint.journeys.Browser.Scripts;
import contactpoint.journeys.Browser.Width;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// K13: from Kelly's record no link and no form leads to her brothers and sister, or to any other
/// child. Everything that can be followed or sent from it is, page after page.
class NoWayToSiblingsTests {
    private static final int MOST_PAGES = 120;

    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> sent = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> records = new TreeSet<>();

    @Test
    void k13_no_link_and_no_form_of_kellys_record_leads_to_another_child() {
        otherChildren();
        assertThat(names).contains("Ryan Marsden", "Chloe Marsden", "Alfie Marsden");
        try (var story = Story.begin()) {
            var page = Browser.get().open(Scripts.OFF, Width.WIDE);
            story.signIn(page);
            openKellyByNumber(story, page);
            var record = page.url();
            crawl(page, record);
            // What the forms changed, such as whom Jane is listed with, may lead further.
            seen.clear();
            crawl(page, record);
            assertThat(records).containsExactly("Kelly Marsden");
            assertThat(seen)
                    .contains("/my/involvements", "/my/involvements/*/open", "/account/contact")
                    .contains("/search/*/children/*/confirm", "/search/*/children/*/contact");
            assertThat(sent).contains("/my/involvements/*/open false", "/find false");
            page.context().close();
        }
    }

    private void crawl(Page page, String from) {
        waiting.add(from);
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            var address = waiting.poll();
            if (seen.add(withoutHandles(address)) && !isFile(page, address)) {
                page.navigate(address);
                look(page);
                sendForms(page, address);
            }
        }
        assertThat(waiting.stream().map(NoWayToSiblingsTests::withoutHandles))
                .as("everything was followed")
                .allMatch(seen::contains);
    }

    private void openKellyByNumber(Story story, Page page) {
        page.navigate(story.address("/find"));
        page.check("#reason");
        page.fill("#first", "Kelly");
        page.fill("#last", "Marsden");
        page.fill("#born-year", "2011");
        page.click("main button[type=submit]");
        page.click(".cp-card:first-child a");
        var number = page.textContent("dt:has-text('ContactPoint number') + dd").strip();
        page.navigate(story.address("/find/number"));
        page.check("#reason");
        page.fill("#number", number);
        page.click("main button[type=submit]");
        page.click(".cp-card a");
        assertThat(page.textContent("h1")).isEqualTo("Kelly Marsden");
    }

    /// A file to download is read, and not shown.
    private boolean isFile(Page page, String address) {
        boolean file = address.endsWith(".csv");
        if (file) {
            namesNoOther(page.request().get(address).text());
        }
        return file;
    }

    private void namesNoOther(String content) {
        for (var name : names) {
            assertThat(content.contains(name)).as("another child's name").isFalse();
        }
    }

    /// Whatever is shown names no other child, and every record is Kelly's.
    private void look(Page page) {
        var content = page.content();
        namesNoOther(content);
        if (content.contains("<span class=\"govuk-caption-l\">Child record</span>")
                && page.url().matches(".*/children/[A-Za-z0-9_-]{22}")) {
            records.add(page.textContent("h1"));
        }
        for (var link : page.querySelectorAll("a[href]")) {
            var href = link.getAttribute("href");
            if (href.startsWith("/")) {
                waiting.add(page.url().replaceFirst("(https?://[^/]+).*", "$1") + href);
            }
        }
    }

    /// Sends every form of a page, with the first answer of each question and with the last.
    private void sendForms(Page page, String address) {
        int forms = page.querySelectorAll("main form").size();
        for (int form = 0; form < forms; form++) {
            for (boolean last : new boolean[] {false, true}) {
                page.navigate(address);
                var all = page.querySelectorAll("main form");
                if (form >= all.size()) {
                    continue;
                }
                var one = all.get(form);
                var key = withoutHandles(one.getAttribute("action")) + " " + last;
                if (!sent.add(key)) {
                    continue;
                }
                choose(one, last);
                one.querySelector("button").click();
                page.waitForLoadState();
                look(page);
                waiting.add(page.url());
            }
        }
    }

    private static void choose(ElementHandle form, boolean last) {
        var answered = new TreeSet<String>();
        List<ElementHandle> inputs =
                new ArrayList<>(form.querySelectorAll("input[type=radio], input[type=checkbox]"));
        if (last) {
            inputs = inputs.reversed();
        }
        for (var input : inputs) {
            // What belongs to an answer that is not chosen is not shown.
            if (input.isVisible() && answered.add(input.getAttribute("name"))) {
                input.check();
            }
        }
    }

    private static String withoutHandles(String address) {
        return address.replaceFirst("https?://[^/]+", "").replaceAll("[A-Za-z0-9_-]{22}", "*");
    }

    private void otherChildren() {
        try (var in = getClass().getResourceAsStream("/demo/national-health.csv")) {
            if (in == null) {
                throw new IllegalStateException("the demo lacks its children");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.copyOfRange(line.split(","), 2, 4))
                    .map(parts -> parts[0] + " " + parts[1])
                    .filter(name -> !name.equals("Kelly Marsden"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
