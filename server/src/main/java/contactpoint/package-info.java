/// The application. This package only wires the others together.
///
/// Invariant: no rule of the field lives here.
///
/// Allowed dependencies: all of them.
@NullMarked
package contactpoint;

import org.jspecify.annotations.NullMarked;
