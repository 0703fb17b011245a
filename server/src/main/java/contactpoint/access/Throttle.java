package contactpoint.access;

import contactpoint.policy.MachineClock;
import contactpoint.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows sign-in down. A try is counted before anything is looked at, as if it were wrong, so that
/// a thousand guesses at once are no more than one after another; a right sign-in forgets them. It
/// knows user names by their blind hash alone, and so treats those that exist and those that do not
/// alike.
///
/// There is no lock that only a person can lift: an outsider who knows a user name could shut its
/// holder out with it.
@Component
class Throttle {
    /// Tries are forgotten after this time without another. Far above the longest wait.
    private static final Duration MEMORY = Duration.ofDays(1);

    private final SignInStore store;
    private final Policy.SignIn policy;
    private final MachineClock clock;

    Throttle(SignInStore store, Policy policy, MachineClock clock) {
        this.store = store;
        this.policy = policy.signIn();
        this.clock = clock;
    }

    /// Counts a try.
    ///
    /// @return how long to wait before the next try is looked at; empty if this one will be
    @Transactional
    Optional<Duration> countTry(byte[] usernameBlind) {
        var now = clock.now();
        store.forgetTriesBefore(now.minus(MEMORY));
        var made = store.countTry(usernameBlind, now);
        if (made.isEmpty()) {
            return Optional.of(between(now, store.triesOpenAt(usernameBlind)));
        }
        store.openTriesAt(usernameBlind, now.plus(waitAfter(made.getAsInt(), policy)));
        return Optional.empty();
    }

    /// Forgets the tries of a user name, in the transaction of its right sign-in.
    @Transactional
    void forget(byte[] usernameBlind) {
        store.forgetTries(usernameBlind);
    }

    static Duration waitAfter(int tries, Policy.SignIn policy) {
        int waits = tries - policy.freeTries();
        if (waits <= 0) {
            return Duration.ZERO;
        }
        long longest = Duration.ofMinutes(policy.longestWaitMinutes()).toSeconds();
        long wait = (long) policy.firstWaitSeconds() << Math.min(waits - 1, 20);
        return Duration.ofSeconds(Math.min(longest, wait));
    }

    private static Duration between(Instant now, Instant open) {
        return open.isAfter(now) ? Duration.between(now, open) : Duration.ofSeconds(1);
    }
}
