package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileLengthTests {
    private static final int FILES = 420;

    @Test
    void no_java_file_is_longer_than_400_lines() {
        var project = Project.here();
        FileLength.in(project.shipped())
                .and(FileLength.in(project.tests()))
                .areNoneAmongAtLeast(FILES);
    }

    @Test
    void a_file_of_401_lines_is_refused() {
        var found = FileLength.in(Project.fixture("file-length").shipped());

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "server/src/main/java/contactpoint/index/Long.java has 401 lines");
        assertThat(found.lookedAt()).isEqualTo(2);
    }
}
