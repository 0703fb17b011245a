package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintingTests {
    private static final int ACCESSES = 13000;

    @Test
    void only_the_command_line_prints() {
        Printing.in(Compiled.shipped(), "contactpoint").areNoneAmongAtLeast(ACCESSES);
    }

    @Test
    void printing_elsewhere_is_refused() {
        var root = "contactpoint_fixtures.printing";

        var found = Printing.in(Compiled.fixture("printing"), root);

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        root + ".index.Chatty uses java.lang.RuntimeException.printStackTrace",
                        root + ".index.Chatty uses java.lang.System.out",
                        root + ".index.Chatty uses java.util.logging.Logger.getLogger");
        assertThat(found.lookedAt()).isGreaterThan(3);
    }
}
