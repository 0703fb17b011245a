/// A package of the fixture, for one test only.
///
/// Invariant: it holds one planted violation.
///
/// Allowed dependencies: `access`, `disclosure`.
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "disclosure"})
package contactpoint.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
