package contactpoint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.feeds.Deliveries;
import contactpoint.feeds.FeedSource;
import contactpoint.feeds.Sources;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That the demo's files say what the story says, without a browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStoryTests {
    private Story story;

    @BeforeAll
    void begin() {
        story = Story.begin();
    }

    @AfterAll
    void end() {
        story.close();
    }

    @Test
    void r085_every_source_but_libbys_has_sent_when_the_story_begins() {
        var deliveries = story.bean(Deliveries.class);
        assertThat(story.bean(Sources.class).list().stream().map(FeedSource::id))
                .filteredOn(source -> deliveries.lastReceived(source).isEmpty())
                .containsExactly("voluntary-sector");
    }

    @Test
    void every_row_is_taken_and_means_one_of_the_eighty_children() {
        assertThat(texts("SELECT outcome FROM feeds.delivery_row WHERE outcome = 'rejected'"))
                .isEmpty();
        assertThat(texts("SELECT rule FROM index.held_version")).isEmpty();
        assertThat(texts("SELECT number FROM index.child")).hasSize(80);
    }

    @Test
    void k01_k02_those_who_work_with_kelly_come_from_three_systems() {
        assertThat(
                        texts(
                                """
                                SELECT involvement.source || ': ' || involvement.given || ', ' || involvement.job_title
                                  FROM involvement.involvement
                                  JOIN index.child ON child.id = involvement.child_id
                                 WHERE child.given = 'Kelly' AND child.family = 'Marsden'
                                 ORDER BY 1
                                """))
                .containsExactly(
                        "council-housing: Tim, Housing officer",
                        "council-services: Paul, Social worker",
                        "school-management: Jane, Learning mentor");
    }

    private List<String> texts(String sql) {
        return story.bean(JdbcClient.class).sql(sql).query(String.class).list();
    }
}
