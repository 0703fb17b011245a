package contactpoint.access;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.policy.Strength;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The last step of a sign-in, in one transaction: the code is used up, the tries are forgotten,
/// the session begins, and the trail says so; or the trail says that it was refused.
@Component
class Admission {
    /// A step that is later than no other.
    private static final long NO_STEP = -1;

    private final AccountStore accounts;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Validity validity;
    private final AuditTrail trail;

    Admission(
            AccountStore accounts,
            Sessions sessions,
            Throttle throttle,
            Validity validity,
            AuditTrail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.validity = validity;
        this.trail = trail;
    }

    /// @param step the step of the code, if everything that was typed is right
    @Transactional
    SignInOutcome conclude(byte[] usernameBlind, OptionalLong step) {
        // Also where something is wrong: one statement either way.
        if (!accounts.useCode(usernameBlind, step.orElse(NO_STEP))) {
            trail.append(Actor.nobody(), new SignInFact.Refused(usernameBlind));
            return new SignInOutcome.Wrong();
        }
        throttle.forget(usernameBlind);
        return admit(accounts.findId(usernameBlind).orElseThrow());
    }

    private SignInOutcome admit(UUID id) {
        var obstacles = validity.obstacles(accounts.find(id).orElseThrow());
        if (obstacles.isEmpty()) {
            return new SignInOutcome.SignedIn(sessions.begin(id, Strength.CODE));
        }
        trail.append(Actor.user(id), new SignInFact.NotValid(obstacles));
        return new SignInOutcome.NotValidNow(obstacles);
    }
}
