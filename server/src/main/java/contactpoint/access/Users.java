package contactpoint.access;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.keys.Randomness;
import contactpoint.policy.MachineClock;
import contactpoint.policy.Strength;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Accounts.
@Component
public class Users {
    private final AccountStore accounts;
    private final Factors factors;
    private final AuditTrail trail;
    private final Randomness randomness;
    private final MachineClock clock;
    private final Validity validity;

    Users(
            AccountStore accounts,
            Factors factors,
            AuditTrail trail,
            Randomness randomness,
            MachineClock clock,
            Validity validity) {
        this.accounts = accounts;
        this.factors = factors;
        this.trail = trail;
        this.randomness = randomness;
        this.clock = clock;
        this.validity = validity;
    }

    /// Makes an account, valid from its dates.
    ///
    /// @return its id
    /// @throws org.springframework.dao.DuplicateKeyException if the user name is taken
    @Transactional
    public UUID enrol(Actor by, NewAccount account) {
        var id = randomness.uuid();
        var secrets = account.secrets();
        var credentials =
                new Credentials(
                        id,
                        factors.hashPassword(secrets.password()),
                        factors.hashPin(secrets.pin()),
                        factors.sealToken(id, secrets.token()));
        accounts.add(id, account, factors.blindUsername(account.username()), credentials);
        trail.append(
                by,
                new AccountFact.Enrolled(
                        id, account.role(), account.organisation(), account.eligibility()));
        return id;
    }

    /// Suspends an account and ends its session at once. Nothing happens if it is suspended
    /// already.
    @Transactional
    public void suspend(Actor by, UUID account) {
        if (accounts.suspend(account, clock.now())) {
            trail.append(by, new AccountFact.Suspended(account));
        }
    }

    /// Closes an account for good and ends its session at once. Nothing happens if it is closed
    /// already.
    @Transactional
    public void close(Actor by, UUID account) {
        if (accounts.close(account, clock.now())) {
            trail.append(by, new AccountFact.Closed(account));
        }
    }

    /// The user of an account that is valid now.
    ///
    /// @param strength how strongly they signed in
    @Transactional(readOnly = true)
    public Optional<User> findValid(UUID account, Strength strength) {
        return accounts.find(account)
                .filter(found -> validity.obstacles(found).isEmpty())
                .map(found -> found.user(strength));
    }

    /// The account that has a user name, valid or not.
    @Transactional(readOnly = true)
    public Optional<UUID> findId(String username) {
        return accounts.findId(factors.blindUsername(username));
    }

    /// The step of the last code that an account used (see [TokenSecret#stepAt]), 0 if it used
    /// none; empty if there is no such account. The next code must be of a later step.
    @Transactional(readOnly = true)
    public OptionalLong lastCodeStep(String username) {
        return findId(username).stream().mapToLong(accounts::lastCodeStep).findFirst();
    }
}
