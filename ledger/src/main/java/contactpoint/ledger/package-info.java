/// The one byte form of what is recorded, so that anybody can check it without this application.
///
/// Invariant: one value has exactly one form, and a form that is not canonical is refused.
///
/// Allowed dependencies: the JDK only. Start reading at `Canonical`.
@NullMarked
package contactpoint.ledger;

import org.jspecify.annotations.NullMarked;
