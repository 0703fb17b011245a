package contactpoint.access;

import contactpoint.audit.Actor;
import contactpoint.audit.AuditTrail;
import contactpoint.keys.Randomness;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The bodies whose staff have accounts.
@Component
public class Organisations {
    private final AccountStore accounts;
    private final AuditTrail trail;
    private final Randomness randomness;

    Organisations(AccountStore accounts, AuditTrail trail, Randomness randomness) {
        this.accounts = accounts;
        this.trail = trail;
        this.randomness = randomness;
    }

    /// Registers a body.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException if there is one of that name
    @Transactional
    public Organisation register(Actor by, String name, Organisation.Kind kind) {
        var organisation = new Organisation(randomness.uuid(), name, kind);
        accounts.addOrganisation(organisation);
        trail.append(by, new AccountFact.OrganisationRegistered(organisation));
        return organisation;
    }

    /// The body of a name.
    @Transactional(readOnly = true)
    public Optional<Organisation> find(String name) {
        return accounts.findOrganisation(name);
    }
}
