/// The trail. More follows.
///
/// Invariant: one.
///
/// Allowed dependencies: none.
package contactpoint.audit;
