package contactpoint.access;

import contactpoint.keys.Randomness;
import contactpoint.keys.Tokens;
import contactpoint.policy.MachineClock;
import contactpoint.policy.Policy;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Half-done sign-ins.
@Component
class Attempts {
    private final SignInStore store;
    private final Tokens tokens;
    private final Policy.SignIn policy;
    private final MachineClock clock;

    Attempts(SignInStore store, Tokens tokens, Policy policy, MachineClock clock) {
        this.store = store;
        this.tokens = tokens;
        this.policy = policy.signIn();
        this.clock = clock;
    }

    /// Begins an attempt.
    ///
    /// @return the value for the cookie
    @Transactional
    String begin(byte[] usernameBlind, boolean rightSoFar) {
        var now = clock.now();
        store.forgetAttemptsBefore(now);
        var token = tokens.draw(Randomness.Purpose.SIGN_IN_ATTEMPT, 32);
        var endsAt = now.plus(Duration.ofMinutes(policy.attemptMinutes()));
        store.addAttempt(blind(token), usernameBlind, rightSoFar, endsAt);
        return token;
    }

    /// Ends an attempt and returns it, if it was not too late: each can be finished once.
    @Transactional
    Optional<Attempt> take(String token) {
        return store.takeAttempt(blind(token))
                .filter(attempt -> clock.now().isBefore(attempt.endsAt()));
    }

    private byte[] blind(String token) {
        return tokens.blind(Randomness.Purpose.SIGN_IN_ATTEMPT, token);
    }
}
