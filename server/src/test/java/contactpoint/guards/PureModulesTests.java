package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PureModulesTests {
    private static final int DEPENDENCIES = 2600;
    private static final int IMPORTS = 150;

    @Test
    void person_matching_and_ledger_are_plain_java() {
        PureModules.inClasses(Compiled.shipped(), "contactpoint").areNoneAmongAtLeast(DEPENDENCIES);
        PureModules.inSources(Project.here().shipped(), "contactpoint")
                .areNoneAmongAtLeast(IMPORTS);
    }

    @Test
    void a_framework_in_a_plain_module_is_refused() {
        var root = "contactpoint_fixtures.pure";

        var found = PureModules.inClasses(Compiled.fixture("pure"), root);

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        root + ".ledger.Leaf uses " + root + ".person.Name",
                        root + ".matching.Scorer uses org.springframework.stereotype.Component",
                        root + ".person.Name uses " + root + ".matching.Scorer");
        assertThat(found.lookedAt()).isGreaterThan(5);
    }

    @Test
    void an_import_is_refused_even_where_the_compiler_drops_it() {
        var sources = Project.fixture("pure").shipped();

        var found = PureModules.inSources(sources, "contactpoint");

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "matching/src/main/java/contactpoint/person/Name.java"
                                + " imports org.springframework.lang.Contract");
        assertThat(found.lookedAt()).isEqualTo(3);
    }
}
