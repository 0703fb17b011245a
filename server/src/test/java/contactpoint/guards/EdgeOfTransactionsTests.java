package contactpoint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeOfTransactionsTests {
    private static final int DEPENDENCIES = 2000;

    @Test
    void no_transaction_begins_in_web_api_or_cli() {
        EdgeOfTransactions.in(Compiled.shipped(), "contactpoint").areNoneAmongAtLeast(DEPENDENCIES);
    }

    @Test
    void a_transaction_in_a_page_or_a_command_is_refused() {
        var root = "contactpoint_fixtures.transactions";

        var found = EdgeOfTransactions.in(Compiled.fixture("transactions"), root);

        assertThat(found.violations())
                .containsExactlyInAnyOrder(
                        root + ".cli.Command uses org.springframework.transaction.support",
                        root + ".web.Pages uses org.springframework.transaction.annotation");
        assertThat(found.lookedAt()).isGreaterThan(2);
    }
}
