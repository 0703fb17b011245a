package contactpoint.access;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.policy.Policy;
import contactpoint.policy.Strength;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people do in their organisations: the kind of service they give, and who else of
/// the same organisation may use the system.
@Component
public class Colleagues {
    private final ColleagueStore store;
    private final Users users;
    private final AuditTrail trail;
    private final Policy policy;

    Colleagues(ColleagueStore store, Users users, AuditTrail trail, Policy policy) {
        this.store = store;
        this.users = users;
        this.trail = trail;
        this.policy = policy;
    }

    /// What kinds of service somebody's account and organisation are recorded to give, the
    /// account's own before the organisation's. Empty if neither says.
    @Transactional(readOnly = true)
    public List<Policy.ServiceType> services(UUID account) {
        return store.services(account).stream()
                .map(policy::findServiceType)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Those of somebody's organisation who can use the system now and have a name or a user name.
    /// More than one where people share a name.
    @Transactional(readOnly = true)
    public List<User> named(User of, String name) {
        return store.named(of.organisation().id(), name).stream()
                .filter(account -> !account.equals(of.id()))
                .map(account -> users.findValid(account, Strength.CODE))
                .flatMap(Optional::stream)
                .filter(found -> found.role() == of.role())
                .toList();
    }

    /// Says what kind of service the holder of an account gives.
    ///
    /// @throws IllegalArgumentException if the policy knows no such service
    @Transactional
    public void setService(Actor by, UUID account, String service) {
        require(service);
        store.setService(account, service);
        trail.append(by, new AccountFact.ServiceSet(account, service));
    }

    /// Says what one kind of service a whole organisation gives.
    ///
    /// @throws IllegalArgumentException if the policy knows no such service
    @Transactional
    public void setOrganisationService(Actor by, UUID organisation, String service) {
        require(service);
        store.setOrganisationService(organisation, service);
        trail.append(by, new AccountFact.OrganisationServiceSet(organisation, service));
    }

    private void require(String service) {
        if (policy.findServiceType(service).isEmpty()) {
            throw new IllegalArgumentException("not a service of the policy");
        }
    }
}
