package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachinePathsTests {
    private static final int FILES = 500;

    @Test
    void no_file_names_a_folder_of_some_machine() {
        var project = Project.here();
        MachinePaths.in(project, project.files(f -> true)).areNoneAmongAtLeast(FILES);
    }

    @Test
    void a_folder_of_some_machine_is_refused() {
        var fixture = Project.fixture("machine-paths");

        var found = MachinePaths.in(fixture, fixture.files(f -> true));

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "run.sh:2 names a folder of some machine",
                        "run.sh:3 names a folder of some machine",
                        "run.sh:4 names a folder of some machine");
        assertThat(found.lookedAt()).isEqualTo(1);
    }
}
