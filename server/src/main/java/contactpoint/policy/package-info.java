/// The law as data, and the two clocks. Ages, reasons, roles, service types, limits and times come
/// from one typed file (`policy/england-2009.json`) and are decided by pure functions beside it.
///
/// Invariant: nobody else computes an age, a retention date or a limit.
///
/// Allowed dependencies: `person`. Start reading at [contactpoint.policy.Policy].
@NullMarked
@ApplicationModule(allowedDependencies = {"person"})
package contactpoint.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
