/// Registers that others publish: GP practices, schools, authorities, postcodes.
///
/// Invariant: a register is loaded whole or refused whole; absence from a register is not closure.
///
/// Allowed dependencies: `person`, `ledger`, `policy`, `audit`. Start reading at
/// [contactpoint.reference.Registers].
@NullMarked
@ApplicationModule(allowedDependencies = {"person", "ledger", "policy", "audit"})
package contactpoint.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
