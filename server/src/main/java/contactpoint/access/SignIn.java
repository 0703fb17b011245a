package contactpoint.access;

import contactpoint.policy.MachineClock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Sign-in with user name, password, PIN and security token (R-077, decision 20), in two steps,
/// both always. All fifteen wrong combinations get the same answer for the same work: one Argon2id
/// a step, three codes, the same statements.
///
/// Not transactional as a whole: half a second of hashing must not hold a connection. Each part is.
@Component
public final class SignIn {
    /// How long a request waits for its turn at Argon2id, which takes 19 MiB and a core.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration BUSY = Duration.ofSeconds(30);

    private final Throttle throttle;
    private final Attempts attempts;
    private final AccountStore accounts;
    private final Factors factors;
    private final Admission admission;
    private final MachineClock clock;
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    SignIn(
            Throttle throttle,
            Attempts attempts,
            AccountStore accounts,
            Factors factors,
            Admission admission,
            MachineClock clock) {
        this.throttle = throttle;
        this.attempts = attempts;
        this.accounts = accounts;
        this.factors = factors;
        this.admission = admission;
        this.clock = clock;
    }

    /// The first step. It counts as a try; each try can be finished once.
    public SignInStart begin(String username, String password) {
        return inTurn(() -> tryFirst(username, password))
                .orElseGet(() -> new SignInStart.Wait(BUSY));
    }

    /// The second step.
    ///
    /// @param attempt what [#begin] gave
    public SignInOutcome finish(String attempt, String pin, String code) {
        return inTurn(() -> trySecond(attempt, pin, code))
                .orElseGet(() -> new SignInOutcome.Wait(BUSY));
    }

    private SignInStart tryFirst(String username, String password) {
        var blind = factors.blindUsername(username);
        var wait = throttle.countTry(blind);
        if (wait.isPresent()) {
            return new SignInStart.Wait(wait.get());
        }
        var credentials = accounts.findCredentials(blind);
        boolean right = factors.isPassword(password, credentials) && credentials.isPresent();
        return new SignInStart.Begun(attempts.begin(blind, right));
    }

    private SignInOutcome trySecond(String token, String pin, String code) {
        var taken = attempts.take(token);
        if (taken.isEmpty()) {
            return new SignInOutcome.StartAgain();
        }
        var attempt = taken.get();
        var credentials =
                accounts.findCredentials(attempt.usernameBlind())
                        .filter(found -> attempt.rightSoFar());
        boolean pinIsRight = factors.isPin(pin, credentials);
        var step = factors.findStep(code, credentials, clock.now());
        return admission.conclude(
                attempt.usernameBlind(), pinIsRight ? step : OptionalLong.empty());
    }

    /// Works when there is room; empty if there is none for too long.
    private <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            room.release();
        }
    }
}
