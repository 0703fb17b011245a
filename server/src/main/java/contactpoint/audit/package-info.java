/// Who did what to which child, and why. Written in the transaction that decides, by a database
/// role that may only insert; read through another role and pool.
///
/// Invariant: no audit row, no data. What is written is one canonical byte form, sealed at rest.
///
/// Allowed dependencies: `ledger`, `policy` (the clock), `keys`. Start reading at
/// [contactpoint.audit.AuditTrail].
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger", "policy", "keys"})
package contactpoint.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
