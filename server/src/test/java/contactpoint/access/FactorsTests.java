package contactpoint.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import contactpoint.policy.Policy;
import contactpoint.support.SeededRandomness;
import contactpoint.support.SomeUsers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class FactorsTests {
    /// RFC 6238, appendix B, SHA-1, the last six digits of eight.
    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:59Z, 287082",
        "2005-03-18T01:58:29Z, 081804",
        "2005-03-18T01:58:31Z, 050471",
        "2009-02-13T23:31:30Z, 005924",
        "2033-05-18T03:33:20Z, 279037",
        "2603-10-11T11:33:20Z, 353130",
    })
    void codes_are_those_of_rfc_6238(Instant at, String code) {
        var secret = new TokenSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(secret.codeAt(TokenSecret.stepAt(at))).isEqualTo(code);
    }

    @Test
    void a_secret_is_told_as_authenticator_apps_take_it() {
        var secret = new TokenSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(secret.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.toString()).isEqualTo("TokenSecret[redacted]");
        assertThat(TokenSecret.draw(new SeededRandomness(1)).base32())
                .matches("[A-Z2-7]{32}")
                .isNotEqualTo(TokenSecret.draw(new SeededRandomness(2)).base32());
    }

    /// Another implementation of the same text form.
    @Test
    void argon2_is_that_of_others() {
        var argon2 = new Argon2(new SeededRandomness(1));
        var others = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        var secret = "correct mentor staple";

        var ours = argon2.hash(secret.getBytes(StandardCharsets.UTF_8));

        assertThat(ours).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(others.matches(secret, ours)).isTrue();
        assertThat(others.matches(secret + ".", ours)).isFalse();
        var theirs = others.encode(secret);
        assertThat(argon2.matches(secret.getBytes(StandardCharsets.UTF_8), theirs)).isTrue();
        assertThat(argon2.matches("x".getBytes(StandardCharsets.UTF_8), theirs)).isFalse();
        assertThat(argon2.matches(new byte[0], Argon2.MATCHES_NOTHING)).isFalse();
        assertThat(argon2.runs()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "short words, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "twelve chars, ",
        "password1234, COMMON",
        "Password123!, COMMON",
        "Pass-word-12345, COMMON",
        "ContactPoint2026, COMMON",
        "correcthorsebatterystaple, COMMON",
        "aaaaaaaaaaaaaaaa, COMMON",
        "abcabcabcabc, COMMON",
        "hunter2hunter2, COMMON",
        "abcdefghijklmnop, COMMON",
        "fedcba9876543210, ",
        "zyxwvutsrqponm, COMMON",
        "the jane of bath, HOLDS_USERNAME",
        "correct mentor staple, ",
        "пароль на кухне, ",
    })
    void passwords_that_are_guessed_first_are_refused(String password, PasswordFault fault) {
        assertThat(PasswordFault.find(password, "jane")).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void a_password_has_12_to_128_characters() {
        var longest = "ab c!".repeat(26).substring(0, 127) + "z";
        assertThat(PasswordFault.find(longest, "jane")).isEmpty();
        assertThat(PasswordFault.find(longest + "z", "jane")).contains(PasswordFault.TOO_LONG);
        assertThat(PasswordFault.find("🐝🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔", "jane")).isEmpty();
        assertThat(PasswordFault.find("🐝🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵", "jane"))
                .contains(PasswordFault.TOO_SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "482913, ",
        "730581, ",
        "12345, NOT_SIX_DIGITS",
        "1234567, NOT_SIX_DIGITS",
        "48291a, NOT_SIX_DIGITS",
        "٤٨٢٩١٣, NOT_SIX_DIGITS",
        "111111, TOO_EASY",
        "121212, TOO_EASY",
        "123123, TOO_EASY",
        "112211, TOO_EASY",
        "123456, TOO_EASY",
        "567890, TOO_EASY",
        "987654, TOO_EASY",
        "198412, A_DATE",
        "841984, A_DATE",
        "202638, A_DATE",
        "140611, A_DATE",
        "140683, A_DATE",
        "831206, A_DATE",
        "061483, A_DATE",
    })
    void pins_that_are_guessed_first_are_refused(String pin, PinFault fault) {
        assertThat(PinFault.find(pin)).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void an_account_is_not_made_with_a_weak_secret_and_the_message_does_not_hold_it() {
        var jane = SomeUsers.jane();
        for (var weak :
                List.of(
                        new Secrets("password1234", "482913", jane.secrets().token()),
                        new Secrets("correct mentor staple", "123456", jane.secrets().token()))) {
            assertThatThrownBy(() ->
                            new NewAccount(
                                    "jane",
                                    "Jane Smith",
                                    "Learning mentor",
                                    jane.role(),
                                    new UUID(1, 1),
                                    jane.eligibility(),
                                    weak))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContainingAny("password1234", "123456");
        }
        assertThat(jane.at(new UUID(1, 1)).toString()).isEqualTo("NewAccount[redacted]");
        assertThat(jane.secrets().toString()).isEqualTo("Secrets[redacted]");
    }

    @ParameterizedTest
    @CsvSource({"J", "Jane", "jane smith", "-jane", "jané", "''"})
    void a_user_name_keeps_its_rule(String username) {
        assertThatThrownBy(() -> new Username(username))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "5, 0",
        "6, 30",
        "7, 60",
        "8, 120",
        "9, 240",
        "10, 480",
        "11, 900",
        "12, 900",
        "2000000000, 900",
    })
    void waits_begin_after_the_free_tries_and_double(int tries, int seconds) {
        assertThat(Throttle.waitAfter(tries, Policy.england2009().signIn()))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    /// first day, last day and the days beside them.
    @ParameterizedTest
    @CsvSource({
        "2026-01-09, '[NOT_YET_EMPLOYED, NOT_VETTED, NOT_TRAINED]'",
        "2026-01-10, '[NOT_VETTED, NOT_TRAINED]'",
        "2026-01-11, '[NOT_TRAINED]'",
        "2026-01-12, '[]'",
        "2026-06-20, '[]'",
        "2026-06-21, '[NOT_TRAINED]'",
        "2026-06-22, '[NOT_VETTED, NOT_TRAINED]'",
        "2026-06-23, '[NO_LONGER_EMPLOYED, NOT_VETTED, NOT_TRAINED]'",
    })
    void an_account_holds_from_the_first_day_to_the_last(LocalDate today, String obstacles) {
        var eligibility =
                new Eligibility(
                        new Eligibility.Employment(
                                LocalDate.of(2026, 1, 10), LocalDate.of(2026, 6, 22)),
                        new Eligibility.Vetting(
                                "enhanced DBS",
                                LocalDate.of(2026, 1, 11),
                                LocalDate.of(2026, 6, 21)),
                        new Eligibility.Training(
                                "ContactPoint, 2",
                                LocalDate.of(2026, 1, 12),
                                LocalDate.of(2026, 6, 20)));
        assertThat(eligibility.obstacles(today, Policy.england2009().accounts()))
                .hasToString(obstacles);
    }
}
