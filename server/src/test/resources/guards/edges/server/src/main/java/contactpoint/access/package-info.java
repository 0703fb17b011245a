/// A package of the fixture, for one test only.
///
/// Invariant: it holds one planted violation.
///
/// Allowed dependencies: `disclosure`.
@NullMarked
@ApplicationModule(allowedDependencies = {"person", "disclosure"})
package contactpoint.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
