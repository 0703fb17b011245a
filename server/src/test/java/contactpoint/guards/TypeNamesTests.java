package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypeNamesTests {
    private static final int TYPES = 600;

    @Test
    void no_type_has_a_name_that_says_nothing() {
        var project = Project.here();
        TypeNames.in(project.shipped())
                .and(TypeNames.in(project.tests()))
                .areNoneAmongAtLeast(TYPES);
    }

    @Test
    void a_name_that_says_nothing_is_refused() {
        var found = TypeNames.in(Project.fixture("type-names").shipped());

        var file = "server/src/main/java/contactpoint/index/Names.java: ";
        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        file + "AbstractChild says Abstract",
                        file + "ChildDto says Dto",
                        file + "MatchService says Service",
                        file + "Names.DateUtils says Utils");
        assertThat(found.lookedAt()).isEqualTo(8);
    }
}
