package contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.feeds.Deliveries;
import contactpoint.feeds.Progress;
import contactpoint.support.TestSystem;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcePagesTests {
    private TestSystem system;

    @BeforeAll
    void start() throws Exception {
        system = TestSystem.start();
        var sample =
                Files.readAllBytes(Path.of("src/test/resources/feeds/national-health/sample.csv"));
        system.bean(Deliveries.class)
                .receive("national-health", new ByteArrayInputStream(sample), Progress.SILENT);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    void r061_r084_anybody_may_read_which_systems_send_what_how_often_and_when_last() {
        var page = system.http().get("/sources");
        assertThat(page.status()).isEqualTo(200);
        var rows = page.document().select("tbody tr");
        assertThat(rows.eachText())
                .hasSize(10)
                .element(2)
                .asString()
                .isEqualTo(
                        "Health register The national health service. National Name, address, date of birth,"
                                + " gender and NHS number Names and contact details of parents or carers GP practice"
                                + " Every day 24 November 2026");
        assertThat(rows.get(3).text()).startsWith("Pupil register").endsWith("Not yet");
        assertThat(page.document().select("tbody th").eachText())
                .containsExactly(
                        "Births and deaths The national register of births and deaths. National",
                        "Child benefits The national benefits department. National",
                        "Health register The national health service. National",
                        "Pupil register The national education department. National",
                        "Community health Health visitors and school nurses. Local",
                        "Council housing A council’s housing service. Local",
                        "Council services A council’s social care and family services. Local",
                        "School systems The schools themselves. Local",
                        "Voluntary organisations Charities and local groups. Local",
                        "Youth justice Youth offending teams. Local");
        assertThat(page.document().title())
                .isEqualTo("Where the information comes from – ContactPoint");
    }

    @Test
    void r061_the_list_can_be_had_as_a_table() {
        var answer = system.http().get("/sources.csv");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .contains("attachment; filename=\"sources.csv\"");
        assertThat(answer.body().lines())
                .hasSize(11)
                .contains(
                        "system,organisation,sector,reach,what_it_sends,how_often,last_received",
                        "Pupil register,The national education department,Education,National,\"Name, address, date of"
                                + " birth, sex and unique pupil numbers; School and first day there, or that the child is"
                                + " educated at home\",Every week in term,");
    }
}
