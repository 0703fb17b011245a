package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormattingTests {
    private static final int FILES = 420;

    @Test
    void every_java_file_is_formatted() {
        var project = Project.here();
        var files = project.files(f -> f.toString().endsWith(".java"));
        Formatting.of(project, files).areNoneAmongAtLeast(FILES);
    }

    @Test
    void an_unformatted_file_is_refused() {
        var fixture = Project.fixture("formatting");
        List<Path> files = fixture.files(f -> f.toString().endsWith(".java"));

        var found = Formatting.of(fixture, files);

        assertThat(found.violations())
                .containsExactlyInAnyOrder("Unformatted.java is not formatted");
        assertThat(found.lookedAt()).isEqualTo(2);
    }

    @Test
    void the_build_checks_the_format_with_the_same_formatter() {
        var pom = Project.read(Project.here().root().resolve("pom.xml"));

        assertThat(Formatting.notBoundIn(pom)).isEmpty();
    }

    @Test
    void a_build_that_skips_the_check_is_refused() {
        var pom = Project.read(Project.fixture("formatting").root().resolve("pom.xml"));

        assertThat(Formatting.notBoundIn(pom))
                .containsExactlyInAnyOrder(
                        "spotless does not check in verify",
                        "spotless is skipped",
                        "style is not AOSP");
    }
}
