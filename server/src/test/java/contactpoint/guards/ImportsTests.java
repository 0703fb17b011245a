package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportsTests {
    private static final int IMPORTS = 2800;

    @Test
    void every_import_names_what_it_imports() {
        var project = Project.here();
        Imports.in(project.shipped()).and(Imports.in(project.tests())).areNoneAmongAtLeast(IMPORTS);
    }

    @Test
    void an_import_of_everything_is_refused() {
        var found = Imports.in(Project.fixture("imports").shipped());

        var file = "server/src/main/java/contactpoint/index/All.java imports all of ";
        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        file + "java.base", file + "java.util.*", file + "java.util.Map.*");
        assertThat(found.lookedAt()).isEqualTo(4);
    }
}
