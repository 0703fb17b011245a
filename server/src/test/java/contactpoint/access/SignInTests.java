package contactpoint.access;

import static org.assertj.core.api.Assertions.assertThat;

import contactpoint.audit.AuditEntry;
import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTests {
    private static final String WRONG_PASSWORD = "not the password of jane";
    private static final String WRONG_PIN = "739154";

    private final SomeUsers.Person jane = SomeUsers.jane();
    private TestSystem system;
    private SignIn signIn;
    private Argon2 argon2;

    @BeforeAll
    void start() {
        system = TestSystem.start();
        system.enrol(jane);
        system.enrol(SomeUsers.tim());
        signIn = system.bean(SignIn.class);
        argon2 = system.bean(Argon2.class);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    /// Lets what earlier tests tried be forgotten.
    @BeforeEach
    void passTwoDays() {
        system.machineClock().advance(Duration.ofDays(2));
    }

    @Test
    void four_right_factors_sign_in_and_the_trail_says_so() {
        int before = facts("signed-in").size();

        var outcome = signInRight();

        assertThat(outcome).isInstanceOf(SignInOutcome.SignedIn.class);
        var entry = facts("signed-in").getLast();
        assertThat(facts("signed-in")).hasSize(before + 1);
        assertThat(entry.actor().id()).isEqualTo(id(jane));
        assertThat(entry.facts().values()).containsEntry("strength", Value.of("CODE"));
    }

    @Test
    void r077_each_of_the_15_wrong_combinations_gets_one_answer_for_the_same_work() {
        for (var stranger : List.of("nobody-of-that-name", "tim")) {
            for (int combination = 0; combination < 15; combination++) {
                system.machineClock().advance(Duration.ofDays(2));
                int refused = facts("sign-in-refused").size();
                long runs = argon2.runs();

                var outcome = signIn(combination, stranger);

                assertThat(outcome)
                        .as("combination %s", Integer.toBinaryString(combination))
                        .isEqualTo(new SignInOutcome.Wrong());
                assertThat(argon2.runs() - runs).isEqualTo(2);
                assertThat(facts("sign-in-refused")).hasSize(refused + 1);
            }
        }
        system.machineClock().advance(Duration.ofDays(2));
        long runs = argon2.runs();
        assertThat(signIn(15, "nobody")).isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(argon2.runs() - runs).isEqualTo(2);
    }

    /// A report, not a limit: machines that build are too noisy for one.
    @Test
    void r077_the_times_of_wrong_combinations_are_reported() {
        var times = new ArrayList<List<Double>>();
        for (int combination = 0; combination < 15; combination++) {
            times.add(new ArrayList<>());
        }
        for (int round = 0; round < 7; round++) {
            for (int combination = 0; combination < 15; combination++) {
                system.machineClock().advance(Duration.ofDays(2));
                long start = System.nanoTime();
                signIn(combination, "nobody-of-that-name");
                times.get(combination).add((System.nanoTime() - start) / 1e6);
            }
        }
        times.forEach(each -> each.sort(null));
        var medians = new ArrayList<>(times.stream().map(each -> each.get(3)).toList());
        medians.sort(null);
        System.out.printf(
                "15 wrong combinations, median of 7 each: %.0f to %.0f ms, ratio %.2f%n",
                medians.getFirst(), medians.getLast(), medians.getLast() / medians.getFirst());
        assertThat(medians).hasSize(15);
    }

    @Test
    void what_was_typed_is_not_on_the_trail() {
        finish(begin("Quarry Rise 14", WRONG_PASSWORD), WRONG_PIN, "123456");

        var facts = facts("sign-in-refused").getLast().facts().values();
        assertThat(facts).containsOnlyKeys("usernameBlind");
        assertThat(facts.get("usernameBlind")).isInstanceOf(Value.Bytes.class);
    }

    @Test
    void a_code_is_used_once() {
        var code = system.code(jane);
        assertThat(finish(beginRight(), jane.secrets().pin(), code))
                .isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(finish(beginRight(), jane.secrets().pin(), code))
                .isEqualTo(new SignInOutcome.Wrong());
        long step = TokenSecret.stepAt(system.machineClock().instant());
        var earlier = jane.secrets().token().codeAt(step - 1);
        assertThat(finish(beginRight(), jane.secrets().pin(), earlier))
                .isEqualTo(new SignInOutcome.Wrong());
    }

    @Test
    void a_code_is_used_once_by_many_at_once() {
        var code = system.code(jane);
        var attempts = List.of(beginRight(), beginRight(), beginRight(), beginRight());

        var outcomes =
                atOnce(
                        attempts.stream()
                                .<Callable<SignInOutcome>>map(attempt ->
                                        () -> finish(attempt, jane.secrets().pin(), code))
                                .toList());

        assertThat(outcomes).filteredOn(SignInOutcome.SignedIn.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SignInOutcome.Wrong.class::isInstance).hasSize(3);
    }

    @Test
    void a_code_with_a_wrong_pin_is_not_used_up() {
        var code = system.code(jane);
        assertThat(finish(beginRight(), WRONG_PIN, code)).isEqualTo(new SignInOutcome.Wrong());
        assertThat(finish(beginRight(), jane.secrets().pin(), code))
                .isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void a_token_may_be_half_a_minute_off_and_no_more() {
        for (int off : new int[] {-2, 2, -1, 1}) {
            system.machineClock().advance(Duration.ofDays(2));
            long step = TokenSecret.stepAt(system.machineClock().instant()) + off;
            var outcome =
                    finish(beginRight(), jane.secrets().pin(), jane.secrets().token().codeAt(step));
            assertThat(outcome instanceof SignInOutcome.SignedIn)
                    .as("%d steps off", off)
                    .isEqualTo(Math.abs(off) == 1);
        }
    }

    @Test
    void an_attempt_is_finished_once_and_within_five_minutes() {
        var attempt = beginRight();
        assertThat(finish(attempt, WRONG_PIN, "123456")).isEqualTo(new SignInOutcome.Wrong());
        assertThat(finish(attempt, jane.secrets().pin(), system.code(jane)))
                .isEqualTo(new SignInOutcome.StartAgain());

        var late = beginRight();
        system.machineClock().advance(Duration.ofMinutes(5));
        assertThat(finish(late, jane.secrets().pin(), system.code(jane)))
                .isEqualTo(new SignInOutcome.StartAgain());

        var inTime = beginRight();
        system.machineClock().advance(Duration.ofMinutes(5).minusNanos(1000));
        assertThat(finish(inTime, jane.secrets().pin(), system.code(jane)))
                .isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(finish("made up", jane.secrets().pin(), system.code(jane)))
                .isEqualTo(new SignInOutcome.StartAgain());
    }

    @Test
    void r077_of_200_guesses_at_once_no_more_than_the_limit_are_looked_at() {
        for (var username : List.of("jane", "nobody-of-that-name")) {
            long runs = argon2.runs();
            Callable<SignInStart> guess = () -> signIn.begin(username, WRONG_PASSWORD);

            var starts = atOnce(Collections.nCopies(200, guess));

            // Five without a wait, and the one after which the first wait begins.
            assertThat(starts).filteredOn(SignInStart.Begun.class::isInstance).hasSize(6);
            assertThat(starts)
                    .filteredOn(SignInStart.Wait.class::isInstance)
                    .hasSize(194)
                    .allMatch(new SignInStart.Wait(Duration.ofSeconds(30))::equals);
            assertThat(argon2.runs() - runs).isEqualTo(6);
        }
    }

    @Test
    void waits_double_and_the_right_factors_do_not_shorten_them() {
        for (int tries = 0; tries < 6; tries++) {
            beginRight();
        }
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThat(signIn.begin("jane", jane.secrets().password()))
                    .isEqualTo(new SignInStart.Wait(Duration.ofSeconds(seconds)));
            system.machineClock().advance(Duration.ofSeconds(seconds - 1));
            assertThat(signIn.begin("JANE ", jane.secrets().password()))
                    .isEqualTo(new SignInStart.Wait(Duration.ofSeconds(1)));
            system.machineClock().advance(Duration.ofSeconds(1));
            assertThat(signIn.begin("jane", jane.secrets().password()))
                    .isInstanceOf(SignInStart.Begun.class);
        }
    }

    @Test
    void a_right_sign_in_forgets_the_tries_before_it() {
        for (int tries = 0; tries < 4; tries++) {
            beginRight();
        }
        assertThat(signInRight()).isInstanceOf(SignInOutcome.SignedIn.class);
        for (int tries = 0; tries < 6; tries++) {
            beginRight();
        }
        assertThat(signIn.begin("jane", "x")).isInstanceOf(SignInStart.Wait.class);
    }

    @Test
    void a_user_name_is_taken_with_spaces_around_it_and_in_any_case() {
        var attempt = begin("  Jane ", jane.secrets().password());
        assertThat(finish(attempt, jane.secrets().pin(), system.code(jane)))
                .isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void whatever_is_typed_as_a_user_name_is_answered() {
        for (var odd : List.of("\0", "x".repeat(60_000), "\ud800", "'; DROP TABLE", "ﬀ")) {
            assertThat(signIn.begin(odd, odd)).isInstanceOf(SignInStart.Begun.class);
        }
    }

    private SignInOutcome signInRight() {
        return finish(beginRight(), jane.secrets().pin(), system.code(jane));
    }

    private SignInOutcome signIn(int right, String stranger) {
        var attempt =
                begin(
                        (right & 1) != 0 ? "jane" : stranger,
                        (right & 2) != 0 ? jane.secrets().password() : WRONG_PASSWORD);
        var code = system.code(jane);
        var wrongCode = code.equals("000000") ? "000001" : "000000";
        return finish(
                attempt,
                (right & 4) != 0 ? jane.secrets().pin() : WRONG_PIN,
                (right & 8) != 0 ? code : wrongCode);
    }

    private String beginRight() {
        return begin("jane", jane.secrets().password());
    }

    private String begin(String username, String password) {
        return ((SignInStart.Begun) signIn.begin(username, password)).attempt();
    }

    private SignInOutcome finish(String attempt, String pin, String code) {
        return signIn.finish(attempt, pin, code);
    }

    private List<AuditEntry> facts(String kind) {
        return system.bean(AuditSearch.class).ofKind(kind);
    }

    private String id(SomeUsers.Person person) {
        return system.bean(Users.class).findId(person.username()).orElseThrow().toString();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
