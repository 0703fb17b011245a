/// Measures and kills the whole system, from outside. Never shipped.
///
/// Invariant: a figure is printed only when the database was durable while it was taken.
///
/// Allowed dependencies: all of them, and `audit::reads` to compare what was answered with the
/// trail. Start reading at `Bench`.
@NullMarked
package contactpoint.bench;

import org.jspecify.annotations.NullMarked;
