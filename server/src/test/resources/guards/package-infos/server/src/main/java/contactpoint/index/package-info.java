/// A package of the fixture, for one test only.
///
/// Invariant: it holds one planted violation.
///
/// Allowed dependencies: none.
@NullMarked
@ApplicationModule(allowedDependencies = { })
package contactpoint.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
