package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RequirementsTests {
    private static final Path LIST = Path.of("server/src/test/resources/requirements.csv");

    @Test
    void every_requirement_is_listed_with_the_tests_that_show_it() {
        var project = Project.here();
        var requirements = Requirements.of(project.root().resolve(LIST), project.tests());
        var document = new GeneratedDocument(project.root().resolve("docs/requirements.md"));

        assertThat(requirements.count()).isEqualTo(100 + 17);
        assertThat(requirements.unknown()).as("numbers that no requirement has").isEmpty();
        // Not even an update may lose a number: take its tests out of the document by hand if that
        // is meant.
        assertThat(requirements.lostSince(document.committed())).isEmpty();
        document.isOrBecomes(requirements.document());
    }

    @Test
    void a_number_that_lost_its_last_test_is_named() {
        var fixture = Project.fixture("requirements");
        var requirements = requirements(fixture);

        var committed = Project.read(fixture.root().resolve("lost.md"));

        assertThat(requirements.lostSince(committed))
                .containsExactly(
                        "R-002 has lost its last test: `FindTests.r002_three_screens`",
                        "K4 has lost its last test: `KellyTests.k04_jane_searches`");
    }

    @Test
    void a_document_that_is_out_of_date_asks_for_an_update() {
        var fixture = Project.fixture("requirements");
        var requirements = requirements(fixture);
        var stale = new GeneratedDocument(fixture.root().resolve("stale.md"));

        assertThat(requirements.lostSince(stale.committed())).isEmpty();
        assertThat(stale.differenceFrom(requirements.document()))
                .contains("stale.md is out of date: run ./check --update");
    }

    @Test
    void only_tests_that_run_count() {
        var requirements = requirements(Project.fixture("requirements"));

        assertThat(requirements.document())
                .contains("2 of 4 have a test.")
                .contains("| R-001 | One question | `FindTests.r001_r003_one_question` |\n")
                .contains("| R-002 | Three screens | not yet |\n")
                .contains(
                        "`FindTests.Inner.r003_everyone_can_be_reached`<br>`FindTests.r001_r003_one_question`")
                .contains("| K4 | Jane searches | not yet |\n");
        assertThat(requirements.unknown()).containsExactly("R-999");
    }

    private static Requirements requirements(Project fixture) {
        return Requirements.of(fixture.root().resolve("list.csv"), fixture.tests());
    }
}
