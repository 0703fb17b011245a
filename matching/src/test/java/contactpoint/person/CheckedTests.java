package contactpoint.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CheckedTests {

    private static final Problem PROBLEM = new Problem("a-code", "Why", "Mend");

    @Test
    void a_good_value_goes_on_to_the_next_rule() {
        Checked<String> good = Checked.good("7");
        assertThat(good.map(Integer::valueOf).orThrow()).isEqualTo(7);
        assertThat(good.then(_ -> Checked.<String>bad(PROBLEM)).findProblem()).contains(PROBLEM);
        assertThat(good.find()).contains("7");
        assertThat(good.findProblem()).isEmpty();
    }

    @Test
    void a_problem_stops_the_rules_after_it() {
        Checked<String> bad = Checked.bad("a-code", "Why", "Mend");
        assertThat(bad.map(Integer::valueOf).findProblem()).contains(PROBLEM);
        assertThat(bad.then(CheckedTests::never).findProblem()).contains(PROBLEM);
        assertThat(bad.find()).isEmpty();
    }

    @Test
    void what_our_own_code_wrote_may_throw_and_names_the_code() {
        assertThatThrownBy(() -> Checked.bad(PROBLEM).orThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a-code");
    }

    private static Checked<String> never(String value) {
        throw new AssertionError("asked after a problem");
    }
}
