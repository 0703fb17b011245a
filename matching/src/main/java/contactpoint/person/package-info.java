/// The words of the field: names, dates, identifiers, addresses. Values that a social worker would
/// recognise, and nothing else.
///
/// Invariant: a value that exists has passed its rule. No value prints itself: `toString` is
/// redacted.
///
/// Allowed dependencies: the JDK only (JSpecify's annotations aside). Start reading at
/// `Description`.
@NullMarked
package contactpoint.person;

import org.jspecify.annotations.NullMarked;
