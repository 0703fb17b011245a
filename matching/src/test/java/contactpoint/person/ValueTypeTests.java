package contactpoint.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import contactpoint.person.Checked.Bad;
import contactpoint.person.Checked.Good;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The tables of [Kinds], and what no text may do to any value type.
final class ValueTypeTests {

    private static final List<String> HIDDEN =
            List.of(
                    "\u0000", "\t", "\n", "\u001b", "\u007f", "\u0085", "\u00ad", "\u200b",
                    "\u200e", "\u200f", "\u202a", "\u202e", "\u2028", "\u2029", "\u2066", "\u2069",
                    "\u061c", "\ufeff", "\ue000", "\ud800", "\udc00", "\uffff");

    @TestFactory
    Stream<DynamicTest> good_examples_are_held_in_one_form_and_shown_in_one() {
        return Kinds.all().stream().flatMap(ValueTypeTests::goodExamples);
    }

    @TestFactory
    Stream<DynamicTest> bad_examples_are_refused_with_a_code() {
        return Kinds.all().stream().flatMap(ValueTypeTests::badExamples);
    }

    @Test
    void hidden_characters_are_refused_wherever_they_stand() {
        var tried = 0;
        for (var kind : Kinds.all()) {
            for (var example : kind.good()) {
                for (var hidden : HIDDEN) {
                    var sent = example.sent();
                    for (var at : List.of(0, sent.length() / 2, sent.length())) {
                        var text = sent.substring(0, at) + hidden + sent.substring(at);
                        assertThat(kind.parse().apply(text))
                                .as("%s with U+%04X at %d", kind, (int) hidden.charAt(0), at)
                                .isInstanceOf(Bad.class);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(5_000);
    }

    @Test
    void ten_million_characters_are_refused_by_their_length_alone() {
        var long10 = "9".repeat(10_000_000);
        var thread = ManagementFactory.getThreadMXBean();
        var began = thread.getCurrentThreadCpuTime();
        for (var kind : Kinds.all()) {
            assertThat(kind.parse().apply(long10)).as(kind.name()).isInstanceOf(Bad.class);
            assertThatThrownBy(() -> kind.make().apply(long10))
                    .as(kind.name())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(PersonName.parse(long10, long10)).isInstanceOf(Bad.class);
        assertThat(Address.parse(List.of(long10), long10, long10)).isInstanceOf(Bad.class);
        assertThat(BirthDate.parse(long10, long10, long10)).isInstanceOf(Bad.class);
        // To read it once takes about 10 ms, and there are some 35 ways to. None may read it.
        assertThat((thread.getCurrentThreadCpuTime() - began) / 1_000_000).isLessThan(200);
    }

    @Test
    void ten_million_blanks_are_refused_by_their_length_alone() {
        var blanks = " ".repeat(10_000_000);
        assertThat(PersonName.parse(blanks, "Marsden")).isInstanceOf(Bad.class);
        assertThat(Address.parse(List.of("1 High Street"), blanks, null)).isInstanceOf(Bad.class);
    }

    @Test
    void problems_are_worded_for_people_and_never_hold_the_value() {
        var problems = new ArrayList<Problem>();
        var said = new HashMap<String, Problem>();
        for (var kind : Kinds.all()) {
            for (var example : kind.bad()) {
                var problem = kind.parse().apply(example.sent()).findProblem().orElseThrow();
                problems.add(problem);
                // What is said depends on the code alone, so it cannot hold the value.
                assertThat(said.computeIfAbsent(kind + problem.code(), _ -> problem))
                        .isEqualTo(problem);
            }
        }
        assertThat(problems).hasSizeGreaterThan(90);
        assertThat(said.size()).isLessThan(problems.size() / 2);
        for (var problem : problems) {
            assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(problem.why()).matches("[A-Z].*[a-z0-9]").hasSizeLessThan(100);
            assertThat(problem.mend()).matches("[A-Z].*[A-Za-z0-9]").hasSizeLessThan(100);
            assertThat((problem.why() + ' ' + problem.mend()).toLowerCase())
                    .doesNotContain("please", "sorry", "invalid", "valid ", "oops");
        }
    }

    @Test
    void an_exception_names_the_code_and_never_the_value() {
        assertThatThrownBy(() -> new NhsNumber("9434765918"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nhs-number-check");
        for (var kind : Kinds.all()) {
            for (var example : kind.bad()) {
                assertThatThrownBy(() -> kind.make().apply(example.sent()))
                        .as("%s %s", kind, example)
                        .isInstanceOf(IllegalArgumentException.class)
                        .message()
                        .matches("[a-z]+(-[a-z]+)*");
            }
        }
    }

    private static <T> Stream<DynamicTest> goodExamples(Kind<T> kind) {
        return kind.good().stream()
                .map(example ->
                        dynamicTest(
                                kind + " takes " + example.sent(),
                                () -> {
                                    var checked = kind.parse().apply(example.sent());
                                    assertThat(checked).isInstanceOf(Good.class);
                                    var value = checked.orThrow();
                                    assertThat(kind.canonical().apply(value))
                                            .isEqualTo(example.canonical());
                                    assertThat(kind.display().apply(value))
                                            .isEqualTo(example.display());
                                }));
    }

    private static <T> Stream<DynamicTest> badExamples(Kind<T> kind) {
        return kind.bad().stream()
                .map(example ->
                        dynamicTest(
                                kind + " refuses " + example.sent(),
                                () ->
                                        assertThat(
                                                        kind.parse()
                                                                .apply(example.sent())
                                                                .findProblem()
                                                                .map(Problem::code))
                                                .contains(example.code())));
    }
}
