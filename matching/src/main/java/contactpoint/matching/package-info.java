/// Do these two descriptions mean the same child? Keys that find candidates, and the decision.
///
/// Invariant: pure. No clock, no chance, no I/O: the same input gives the same outcome everywhere.
///
/// Allowed dependencies: `person`. Start reading at `Matcher`.
@NullMarked
package contactpoint.matching;

import org.jspecify.annotations.NullMarked;
