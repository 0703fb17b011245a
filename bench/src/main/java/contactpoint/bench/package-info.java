/// Measures and kills the whole system, from outside. Never shipped.
///
/// Invariant: a figure is printed only when the database was durable while it was taken.
///
/// Allowed dependencies: `demo`. Start reading at `Bench`.
@NullMarked
package contactpoint.bench;

import org.jspecify.annotations.NullMarked;
