/// The only door through which child data is shown: permission, redaction and audit, in one
/// transaction.
///
/// Invariant: no view without a decision, no decision without an audit row in the same transaction.
/// Views can be built here alone. Unknown, foreign, expired and forbidden answer alike.
///
/// Allowed dependencies: `person`, `matching` (how a result resembles), `ledger`, `policy`, `keys`,
/// `access`, `audit`, `reference`, `index::reads`, `index::criteria`, `index::values`,
/// `involvement::reads`, `involvement::values`, `involvement::own`. Start reading at
/// [contactpoint.disclosure.Disclosure].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "person",
            "matching",
            "ledger",
            "policy",
            "keys",
            "access",
            "audit",
            "reference",
            "index::reads",
            "index::criteria",
            "index::values",
            "involvement::reads",
            "involvement::values",
            "involvement::own"
        })
package contactpoint.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
