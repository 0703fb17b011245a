package contactpoint.access;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.keys.Randomness;
import contactpoint.keys.Tokens;
import contactpoint.policy.MachineClock;
import contactpoint.policy.Policy;
import contactpoint.policy.Strength;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is signed in. A session is a random value in a cookie; the database keeps its blind hash.
/// Idle and absolute limits are the policy's; an account has one session, the newest; and whether
/// the account is still valid is asked on every request (ASVS 8.3.2).
@Component
public class Sessions {
    /// A request is noted only if the last note is older than this, so that reading pages does not
    /// write. A session may therefore end this much early, never late.
    private static final Duration GRAIN = Duration.ofSeconds(30);

    private final SessionStore store;
    private final Users users;
    private final AuditTrail trail;
    private final Tokens tokens;
    private final Policy.Sessions policy;
    private final MachineClock clock;

    Sessions(
            SessionStore store,
            Users users,
            AuditTrail trail,
            Tokens tokens,
            Policy policy,
            MachineClock clock) {
        this.store = store;
        this.users = users;
        this.trail = trail;
        this.tokens = tokens;
        this.policy = policy.sessions();
        this.clock = clock;
    }

    /// The session of a cookie, if it goes on and its account is valid now.
    @Transactional
    public Optional<Session> find(String token) {
        var blind = blind(token);
        var now = clock.now();
        var stored = store.find(blind).filter(found -> now.isBefore(endOf(found)));
        var user = stored.flatMap(found -> users.findValid(found.account(), found.strength()));
        if (stored.isEmpty() || user.isEmpty()) {
            return Optional.empty();
        }
        var session = stored.get();
        if (session.seenAt().plus(GRAIN).isBefore(now)) {
            store.touch(blind, now);
        }
        return Optional.of(new Session(user.get(), session.signedInAt(), endOf(session)));
    }

    /// Ends a session. Nothing happens if it has ended already.
    @Transactional
    public void end(String token) {
        store.delete(blind(token))
                .ifPresent(
                        account -> trail.append(Actor.user(account), new SignInFact.SignedOut()));
    }

    /// Begins a session, in the transaction that admits its user.
    ///
    /// @return the value for the cookie
    @Transactional(propagation = Propagation.MANDATORY)
    String begin(UUID account, Strength strength) {
        var token = tokens.draw(Randomness.Purpose.SESSION, 32);
        boolean endedAnother = store.replace(account, blind(token), strength, clock.now());
        trail.append(Actor.user(account), new SignInFact.SignedIn(strength, endedAnother));
        return token;
    }

    private Instant endOf(SessionStore.Stored session) {
        var idle = session.seenAt().plus(policy.idle());
        var longest = session.signedInAt().plus(policy.longest());
        return idle.isBefore(longest) ? idle : longest;
    }

    private byte[] blind(String token) {
        return tokens.blind(Randomness.Purpose.SESSION, token);
    }
}
