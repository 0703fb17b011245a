package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import contactpoint.demo.Bare;
import contactpoint.journeys.Browser.Scripts;
import contactpoint.journeys.Browser.Width;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The pages of which the README has pictures.
final class DemoPictures {
    private final Story story;
    private final BiConsumer<Page, String> picture;

    private DemoPictures(Story story, BiConsumer<Page, String> picture) {
        this.story = story;
        this.picture = picture;
    }

    /// Goes through them as somebody would, and looks at each.
    ///
    /// @param seen told of each page when it has been looked at
    static void take(Story story, Consumer<String> seen) {
        new DemoPictures(
                        story,
                        (page, name) -> {
                            Browser.screenshot(page, name + "-" + page.viewportSize().width);
                            seen.accept(name);
                        })
                .walk();
    }

    private void walk() {
        var janes = Browser.get().open(Scripts.ON, Width.WIDE);
        story.signIn(janes);
        story.search(janes, "Kely", "Marsdon", "2011");
        assertThat(janes.textContent("main"))
                .contains("2 children may match", "Kelly Marsden", "Kellie Marsden");
        assertThat(janes.textContent(".cp-card:first-child")).contains("Kelly Marsden");
        look(janes, "demo-results");
        story.search(janes, "Emre", "Yilmaz", "2009");
        janes.click(".cp-card:first-child a");
        assertThat(janes.textContent("main"))
                .contains("Craig Lewis", "Leon Grant", "Omar Yusuf", "Tim Brandon");
        look(janes, "demo-record");
        janes.context().close();

        var graces = Browser.get().open(Scripts.ON, Width.WIDE);
        story.signIn(graces, Bare.grace());
        graces.navigate(story.address("/my/involvements"));
        assertThat(graces.textContent("main")).contains("Patrick Doherty", "Chidi Okafor");
        look(graces, "demo-involvements");
        graces.context().close();
    }

    private void look(Page page, String name) {
        Browser.axe(page);
        Browser.noSidewaysScroll(page);
        Browser.get().keepsItsPolicy(page);
        picture.accept(page, name);
    }
}
