/// Who may use the system, and that it is them: organisations, accounts, sign-in with four factors,
/// sessions.
///
/// Invariant: nobody is signed in without all four factors, and nobody stays signed in on a day on
/// which vetting, training and employment do not all hold. What is answered to a wrong sign-in, and
/// the work done for it, does not depend on which factor was wrong or whether the user name exists.
///
/// Allowed dependencies: `person` (classification), `ledger` (audited values), `policy`, `audit`,
/// `keys`. Start reading at [contactpoint.access.SignIn].
@NullMarked
@ApplicationModule(allowedDependencies = {"person", "ledger", "policy", "audit", "keys"})
package contactpoint.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
