/// The whole system on one machine: an embedded database, demo keys and made-up people.
///
/// Invariant: nothing of this is on the class path of the production server.
///
/// Allowed dependencies: `contactpoint`, `postgres`. Start reading at `Demo`.
@NullMarked
package contactpoint.demo;

import org.jspecify.annotations.NullMarked;
