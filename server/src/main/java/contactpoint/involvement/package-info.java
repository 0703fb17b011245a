/// Which services and people work with a child, the lead professional, and whether there is a
/// common assessment (CAF) and who holds it.
///
/// Invariant: at most one lead professional a child, whoever said so; what a row says comes from
/// one source record and goes with it, or from one practitioner; a practitioner changes no source's
/// row; nothing of a sensitive service is here.
///
/// Allowed dependencies: `person`, `ledger`, `policy`, `keys` (row ids), `audit`, `access` (how to
/// reach practitioners). Its named interfaces `reads` and `own` are for `disclosure`; `values` is
/// what its commands take and its reads give. Start reading at
/// [contactpoint.involvement.Involvements].
@NullMarked
@ApplicationModule(allowedDependencies = {"person", "ledger", "policy", "keys", "audit", "access"})
package contactpoint.involvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
