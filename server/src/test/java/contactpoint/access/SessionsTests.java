package contactpoint.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.access.Eligibility.Employment;
import contactpoint.access.Eligibility.Training;
import contactpoint.access.Eligibility.Vetting;
import contactpoint.audit.Actor;
import contactpoint.audit.AuditSearch;
import contactpoint.ledger.Value;
import contactpoint.policy.Strength;
import contactpoint.support.SomeUsers;
import contactpoint.support.TestSystem;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsTests {
    private TestSystem system;
    private Sessions sessions;
    private Users users;
    private int people;

    @BeforeAll
    void start() {
        system = TestSystem.start();
        sessions = system.bean(Sessions.class);
        users = system.bean(Users.class);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @AfterEach
    void travelBack() {
        system.legalClock().travelTo(SomeUsers.TODAY);
    }

    @Test
    void a_session_says_who_is_signed_in_and_how_strongly() {
        var jane = someone();
        var session = sessions.find(signIn(jane)).orElseThrow();

        assertThat(session.user().username()).isEqualTo(jane.username());
        assertThat(session.user().organisation().name()).isEqualTo("Ashgrove Park School");
        assertThat(session.user().strength()).isEqualTo(Strength.CODE);
        assertThat(session.signedInAt()).isEqualTo(system.machineClock().instant());
        assertThat(session.endsAt()).isEqualTo(session.signedInAt().plus(Duration.ofMinutes(15)));
    }

    @Test
    void a_session_ends_after_15_idle_minutes() {
        var token = signIn(someone());
        advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(sessions.find(token)).isPresent();
        advance(Duration.ofMinutes(15));
        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void a_session_ends_after_10_hours_however_busy() {
        var token = signIn(someone());
        for (int minutes = 10; minutes < 600; minutes += 10) {
            advance(Duration.ofMinutes(10));
            assertThat(sessions.find(token)).as("after %d minutes", minutes).isPresent();
        }
        advance(Duration.ofMinutes(10));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void looking_writes_at_most_every_half_minute() {
        var token = signIn(someone());
        var signedIn = system.machineClock().instant();
        advance(Duration.ofSeconds(30));
        var first = sessions.find(token).orElseThrow();
        assertThat(first.endsAt()).isEqualTo(signedIn.plus(Duration.ofMinutes(15)));
        assertThat(sessions.find(token).orElseThrow().endsAt()).isEqualTo(first.endsAt());

        advance(Duration.ofSeconds(1));
        sessions.find(token);

        assertThat(sessions.find(token).orElseThrow().endsAt())
                .isEqualTo(signedIn.plus(Duration.ofMinutes(15)).plusSeconds(31));
    }

    @Test
    void the_newest_session_wins() {
        var jane = someone();
        var older = signIn(jane);
        var newer = signIn(jane);

        assertThat(sessions.find(older)).isEmpty();
        assertThat(sessions.find(newer)).isPresent();
        var facts = system.bean(AuditSearch.class).ofKind("signed-in").getLast().facts();
        assertThat(facts.values()).containsEntry("endedAnother", Value.of(true));
    }

    @Test
    void signing_out_ends_a_session_and_is_on_the_trail_once() {
        var token = signIn(someone());
        int before = system.bean(AuditSearch.class).ofKind("signed-out").size();
        sessions.end(token);
        sessions.end(token);
        assertThat(sessions.find(token)).isEmpty();
        assertThat(system.bean(AuditSearch.class).ofKind("signed-out")).hasSize(before + 1);
    }

    @Test
    void a_made_up_or_foreign_token_is_no_session() {
        var token = signIn(someone());
        for (var other : List.of("", "x", token + "x", token.toLowerCase(), "\0")) {
            assertThat(sessions.find(other)).isEmpty();
        }
    }

    @Test
    void the_database_holds_neither_token_nor_secret() throws SQLException {
        var jane = someone();
        var token = signIn(jane);
        var raw = Base64.getUrlDecoder().decode(token);
        assertThat(raw).hasSize(32);
        var rows = new StringBuilder();
        try (var owner = system.database().connectAsOwner();
                var statement = owner.createStatement()) {
            for (var table : List.of("account", "session", "attempt", "tries")) {
                var found = statement.executeQuery("SELECT t::text FROM access." + table + " AS t");
                while (found.next()) {
                    rows.append(found.getString(1)).append('\n');
                }
            }
        }
        assertThat(rows.toString())
                .contains(jane.username(), "$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(
                        token,
                        HexFormat.of().formatHex(raw),
                        jane.secrets().password(),
                        jane.secrets().token().base32(),
                        HexFormat.of().formatHex(jane.secrets().token().bytes()))
                .doesNotContainPattern("[^0-9]" + jane.secrets().pin() + "[^0-9]");
    }

    @Test
    void r074_a_job_that_ends_closes_the_account_the_day_after_in_the_middle_of_a_session() {
        var last = SomeUsers.TODAY.plusDays(5);
        var inOrder = SomeUsers.inOrder();
        endsInTheMiddle(
                new Eligibility(
                        new Employment(SomeUsers.TODAY, last),
                        inOrder.vetting(),
                        inOrder.training()),
                last,
                Obstacle.NO_LONGER_EMPLOYED);
    }

    @Test
    void r075_a_security_check_that_runs_out_counts_at_once() {
        var last = SomeUsers.TODAY.plusDays(5);
        var inOrder = SomeUsers.inOrder();
        endsInTheMiddle(
                new Eligibility(
                        inOrder.employment(),
                        new Vetting("enhanced DBS", SomeUsers.TODAY, last),
                        inOrder.training()),
                last,
                Obstacle.NOT_VETTED);
    }

    @Test
    void r075_a_security_check_counts_for_three_years_whatever_the_employer_says() {
        var on = LocalDate.of(2024, 1, 8);
        var inOrder = SomeUsers.inOrder();
        endsInTheMiddle(
                new Eligibility(
                        inOrder.employment(),
                        new Vetting("enhanced DBS", on, on.plusYears(9)),
                        new Training("ContactPoint, 2", on, on.plusYears(9))),
                LocalDate.of(2027, 1, 8),
                Obstacle.NOT_VETTED);
    }

    @Test
    void r076_training_that_runs_out_counts_at_once() {
        var last = SomeUsers.TODAY.plusDays(5);
        var inOrder = SomeUsers.inOrder();
        endsInTheMiddle(
                new Eligibility(
                        inOrder.employment(),
                        inOrder.vetting(),
                        new Training("ContactPoint, 2", SomeUsers.TODAY, last)),
                last,
                Obstacle.NOT_TRAINED);
    }

    @Test
    void a_suspended_account_is_out_at_once_and_told_only_after_four_right_factors() {
        var jane = someone();
        var token = signIn(jane);
        var id = users.findId(jane.username()).orElseThrow();

        users.suspend(Actor.operator(), id);
        users.suspend(Actor.operator(), id);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(rowsOfSession(id)).isZero();
        assertThat(users.findValid(id, Strength.CODE)).isEmpty();
        assertThat(tryToSignIn(jane, "739154")).isEqualTo(new SignInOutcome.Wrong());
        assertThat(tryToSignIn(jane, jane.secrets().pin()))
                .isEqualTo(new SignInOutcome.NotValidNow(List.of(Obstacle.SUSPENDED)));
        assertThat(system.bean(AuditSearch.class).ofKind("account-suspended")).hasSize(1);
    }

    @Test
    void a_closed_account_is_out_at_once() {
        var jane = someone();
        var token = signIn(jane);
        var id = users.findId(jane.username()).orElseThrow();
        users.close(Actor.operator(), id);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(rowsOfSession(id)).isZero();
        assertThat(tryToSignIn(jane, jane.secrets().pin()))
                .isEqualTo(new SignInOutcome.NotValidNow(List.of(Obstacle.CLOSED)));
        assertThat(system.bean(AuditSearch.class).ofKind("account-closed")).hasSize(1);
    }

    @Test
    void the_last_code_step_is_known_for_the_next_code() {
        var jane = someone();
        assertThat(users.lastCodeStep("nobody")).isEmpty();
        assertThat(users.lastCodeStep(jane.username())).hasValue(0);
        signIn(jane);
        assertThat(users.lastCodeStep(jane.username()))
                .hasValue(TokenSecret.stepAt(system.machineClock().instant()));
    }

    @Test
    void a_user_name_is_taken_once() {
        var jane = someone();
        int enrolled = system.bean(AuditSearch.class).ofKind("account-enrolled").size();
        assertThatThrownBy(() -> system.enrol(jane)).isInstanceOf(DuplicateKeyException.class);
        assertThat(system.bean(AuditSearch.class).ofKind("account-enrolled")).hasSize(enrolled);
    }

    @Test
    void a_session_begins_only_in_the_transaction_that_admits() {
        var id = users.findId(someone().username()).orElseThrow();
        assertThatThrownBy(() -> sessions.begin(id, Strength.CODE))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_application_may_not_change_what_an_account_stands_on() {
        var jdbc = system.bean(JdbcClient.class);
        for (var column : List.of("role", "vetted_until", "password_hash", "token_secret")) {
            var sql = "UPDATE access.account SET " + column + " = " + column;
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private int rowsOfSession(UUID account) {
        return system.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM access.session WHERE session.account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private void endsInTheMiddle(Eligibility eligibility, LocalDate last, Obstacle obstacle) {
        var jane = someone(eligibility);
        var token = signIn(jane);

        system.legalClock().travelTo(last);
        assertThat(sessions.find(token)).isPresent();
        system.legalClock().travelTo(last.plusDays(1));
        assertThat(sessions.find(token)).isEmpty();

        assertThat(tryToSignIn(jane, "739154")).isEqualTo(new SignInOutcome.Wrong());
        var outcome = (SignInOutcome.NotValidNow) tryToSignIn(jane, jane.secrets().pin());
        assertThat(outcome.obstacles()).contains(obstacle);
        assertThat(system.bean(AuditSearch.class).ofKind("sign-in-not-valid").getLast().facts())
                .isEqualTo(
                        new Value.Named(
                                Map.of(
                                        "obstacles",
                                        Value.ofTexts(
                                                outcome.obstacles().stream()
                                                        .map(Obstacle::name)
                                                        .toList()))));
    }

    private SomeUsers.Person someone() {
        return someone(SomeUsers.inOrder());
    }

    private SomeUsers.Person someone(Eligibility eligibility) {
        var person =
                SomeUsers.person(
                                "jane" + ++people,
                                "Jane Smith",
                                "Learning mentor",
                                "correct mentor staple",
                                "482913")
                        .with(eligibility);
        system.enrol(person);
        return person;
    }

    private String signIn(SomeUsers.Person person) {
        return ((SignInOutcome.SignedIn) tryToSignIn(person, person.secrets().pin())).session();
    }

    private SignInOutcome tryToSignIn(SomeUsers.Person person, String pin) {
        var signIn = system.bean(SignIn.class);
        var begun =
                (SignInStart.Begun) signIn.begin(person.username(), person.secrets().password());
        return signIn.finish(begun.attempt(), pin, system.code(person));
    }

    private void advance(Duration by) {
        system.machineClock().advance(by);
    }
}
