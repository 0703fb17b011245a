package contactpoint.access;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How to reach practitioners at work. They outlive the account's validity: somebody
/// who has left is listed for a year.
@Component
public class Contacts {
    private final ContactStore store;
    private final AuditTrail trail;

    Contacts(ContactStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /// How to reach the holder of an account; empty if nobody has said yet.
    @Transactional(readOnly = true)
    public Optional<ContactDetails> find(UUID account) {
        return Optional.ofNullable(store.of(List.of(account)).get(account));
    }

    /// How to reach the holders of accounts, by account; those of whom nobody has said are not in
    /// it.
    @Transactional(readOnly = true)
    public Map<UUID, ContactDetails> of(Collection<UUID> accounts) {
        return accounts.isEmpty() ? Map.of() : store.of(accounts);
    }

    /// Changes how to reach the holder of an account, on the audit trail. Nothing happens if they
    /// are so already.
    @Transactional
    public void change(Actor by, UUID account, ContactDetails details) {
        var before = find(account);
        if (before.filter(details::equals).isPresent()) {
            return;
        }
        store.put(account, details);
        trail.append(by, new AccountFact.ContactChanged(account, details));
    }

    /// Changes how to reach a user, by themselves.
    @Transactional
    public void changeOwn(User user, ContactDetails details) {
        change(Actor.user(user.id()), user.id(), details);
    }
}
