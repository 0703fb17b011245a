/// Accounts and roles. More follows.
///
/// Invariant: one.
///
/// Allowed dependencies: `person`, `audit`.
package contactpoint.access;
